package io.github.polnum.jqwik;

import io.github.polnum.model.ElementType;
import io.github.polnum.value.PartialDate;
import io.github.polnum.value.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What differs from one fault of a kind to the next. */
final class Draws {

    private static final int MOST_STEPS = 30;

    private Draws() {}

    /** How far something is from a day, and how precisely its date is known: so far that the two cannot be confused. */
    record Distance(int steps, ChronoUnit unit) {

        PartialDate before(LocalDate day) {
            return dated(day.minus(steps, unit));
        }

        PartialDate before(PartialDate date) {
            return before(date.earliest());
        }

        PartialDate after(LocalDate day) {
            return dated(day.plus(steps, unit));
        }

        PartialDate after(PartialDate date) {
            return after(date.latest());
        }

        private PartialDate dated(LocalDate day) {
            return switch (unit) {
                case YEARS -> PartialDate.of(day.getYear());
                case MONTHS -> PartialDate.of(day.getYear(), day.getMonthValue());
                default -> PartialDate.from(day);
            };
        }
    }

    /** Two distances. */
    record Distances(Distance one, Distance other) {

        /** From before the day to after it. */
        Period around(LocalDate day) {
            return Period.between(one.before(day), other.after(day));
        }

        /** A time that has ended by the day. */
        Period spanBefore(LocalDate day) {
            var end = one.before(day);
            return Period.between(other.before(end), end);
        }

        /** A time that begins after the day. */
        Period spanAfter(LocalDate day) {
            var start = one.after(day);
            return Period.between(start, other.after(start));
        }
    }

    static Arbitrary<Distance> distances() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, MOST_STEPS),
                        Arbitraries.of(ChronoUnit.DAYS, ChronoUnit.MONTHS, ChronoUnit.YEARS))
                .as(Distance::new);
    }

    static Arbitrary<Distances> twoDistances() {
        return Combinators.combine(distances(), distances()).as(Distances::new);
    }

    static Arbitrary<LocalDate> days(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .shrinkTowards(LocalDate.of(2026, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    static Arbitrary<Integer> counts(int least, int most) {
        return Arbitraries.integers().between(least, most);
    }

    /** Small letters. */
    static Arbitrary<String> words() {
        return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(8);
    }

    /** Any type of what stands in a framework, but for those named. */
    static Arbitrary<ElementType> typesBut(ElementType... others) {
        var without = Set.of(others);
        return Arbitraries.of(Stream.of(ElementType.values())
                .filter(type -> type != ElementType.FRAMEWORK && !without.contains(type))
                .toList());
    }

    static Arbitrary<ElementType> types() {
        return typesBut();
    }

    /** All words of a closed vocabulary in any order: different ones stand at different positions. */
    static <E extends Enum<E>> Arbitrary<List<E>> shuffled(E[] words) {
        return Arbitraries.shuffle(Arrays.asList(words));
    }
}
