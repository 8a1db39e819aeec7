package io.github.polnum.jqwik;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * One of several generators, some more often than others; shrinks to what the first one generates.
 *
 * <p>What jqwik offers for this makes the generator chosen anew each time that a value is looked at. Choices nest deeply
 * here, and that would cost more than everything else together.
 */
final class Choice<T> implements Arbitrary<T> {

    private final List<Alternative<T>> alternatives;
    private final int weight;

    private Choice(List<Alternative<T>> alternatives, int weight) {
        this.alternatives = alternatives;
        this.weight = weight;
    }

    private record Alternative<T>(int below, Arbitrary<T> arbitrary) {}

    /** The first of several generators. */
    static <T> Choice<T> of(int weight, Arbitrary<? extends T> first) {
        return new Choice<T>(List.of(), 0).or(weight, first);
    }

    /** A value, with a probability in percent, or nothing. */
    static <T> Arbitrary<Optional<T>> maybe(int percent, Arbitrary<T> values) {
        return Choice.<Optional<T>>of(100 - percent, Arbitraries.just(Optional.empty()))
                .or(percent, values.map(Optional::of));
    }

    /** One more generator, chosen as often as its weight says. */
    Choice<T> or(int more, Arbitrary<? extends T> arbitrary) {
        @SuppressWarnings("unchecked") // A generator only gives values.
        var same = (Arbitrary<T>) arbitrary;
        var all = new ArrayList<>(alternatives);
        all.add(new Alternative<>(weight + more, same));
        return new Choice<>(List.copyOf(all), weight + more);
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        return chosen(arbitrary -> arbitrary.generator(genSize));
    }

    @Override
    public RandomGenerator<T> generatorWithEmbeddedEdgeCases(int genSize) {
        return chosen(arbitrary -> arbitrary.generator(genSize, true));
    }

    private RandomGenerator<T> chosen(Function<Arbitrary<T>, RandomGenerator<T>> generatorOf) {
        var generators = alternatives.stream()
                .map(Alternative::arbitrary)
                .map(generatorOf)
                .toList();
        return random -> {
            int drawn = random.nextInt(weight);
            int index = 0;
            while (drawn >= alternatives.get(index).below()) {
                index++;
            }
            var chosen = generators.get(index).next(random);
            return new Chosen<>(index == 0, chosen, generators.get(0), random.nextLong());
        };
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return EdgeCases.none();
    }

    /** A value of one generator; one that is not of the first may become one. */
    private record Chosen<T>(boolean isFirst, Shrinkable<T> chosen, RandomGenerator<T> first, long seed)
            implements Shrinkable<T> {

        @Override
        public T value() {
            return chosen.value();
        }

        @Override
        public Stream<Shrinkable<T>> shrink() {
            Stream<Shrinkable<T>> smaller = chosen.shrink().map(value -> new Chosen<>(isFirst, value, first, seed));
            return isFirst
                    ? smaller
                    : Stream.concat(Stream.of(new Chosen<>(true, first.next(new Random(seed)), first, seed)), smaller);
        }

        @Override
        public ShrinkingDistance distance() {
            return ShrinkingDistance.of(isFirst ? 0 : 1).append(chosen.distance());
        }
    }
}
