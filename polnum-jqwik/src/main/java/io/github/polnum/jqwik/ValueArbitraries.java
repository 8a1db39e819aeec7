package io.github.polnum.jqwik;

import io.github.polnum.value.AbsenceReason;
import io.github.polnum.value.DataValue;
import io.github.polnum.value.Extensions;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.PartialDate;
import io.github.polnum.value.Period;
import io.github.polnum.value.Quantity;
import io.github.polnum.value.Quantity.Bound;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Text;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generators of what policy elements are made of.
 *
 * <p>Each generates every form of its type. Immutable and thread-safe. Example:
 * {@code ValueArbitraries.stated(ValueArbitraries.periods())}.
 *
 * @since 0.1.0
 */
public final class ValueArbitraries {

    private static final int MAX_LISTED_DEPTH = 40;

    private ValueArbitraries() {}

    /**
     * Generates texts in one to three languages, each with any legal Unicode, with or without an origin, some with
     * extensions.
     *
     * @return the generator; shrinks to a blank French text
     */
    public static Arbitrary<Text> texts() {
        var entries = Combinators.combine(
                        languageTags(),
                        Wording.any(),
                        Choice.maybe(20, Arbitraries.of(Text.Origin.values())),
                        smallExtensions(2))
                .as(Text.Entry::new);
        return Choice.of(4, entries.list().ofSize(1))
                .or(1, entries.list().ofMinSize(2).ofMaxSize(3))
                .map(ValueArbitraries::text)
                .withoutEdgeCases();
    }

    /** The first entry of each language, and the first original, are kept. */
    private static Text text(List<Text.Entry> entries) {
        var kept = new LinkedHashMap<LanguageTag, Text.Entry>();
        entries.forEach(entry -> kept.putIfAbsent(entry.language(), entry));
        var builder = Text.builder();
        boolean hasOriginal = false;
        for (var entry : kept.values()) {
            boolean original = entry.origin().equals(Optional.of(Text.Origin.ORIGINAL));
            var origin = original && hasOriginal
                    ? Text.Origin.OFFICIAL
                    : entry.origin().orElse(null);
            builder.put(entry.language(), entry.value(), origin, entry.extensions());
            hasOriginal |= original;
        }
        return builder.build();
    }

    /**
     * Generates language tags: usual ones, odd spellings such as {@code nb_NO}, and any other that has the form of one.
     *
     * @return the generator; shrinks to {@code fr}
     */
    public static Arbitrary<LanguageTag> languageTags() {
        var first = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .ofMinLength(1)
                .ofMaxLength(8);
        var more = Combinators.combine(
                        Arbitraries.of("-", "_"),
                        Arbitraries.strings()
                                .withCharRange('a', 'z')
                                .withCharRange('A', 'Z')
                                .withCharRange('0', '9')
                                .ofMinLength(1)
                                .ofMaxLength(8))
                .as(String::concat);
        var any = Combinators.combine(first, more.list().ofMaxSize(6))
                .as((language, subtags) -> language + String.join("", subtags));
        return Choice.of(8, Arbitraries.of("fr", "de", "it", "en"))
                .or(3, Arbitraries.of("rm", "ar", "fr-CH", "de-CH-1996", "zh-Hant-TW", "nb_NO", "FR"))
                .or(1, any)
                .map(LanguageTag::of);
    }

    /**
     * Generates identifiers of up to {@value Identifier#MAX_LENGTH} characters, mostly short ones.
     *
     * @return the generator; shrinks to {@code a}
     */
    public static Arbitrary<Identifier> identifiers() {
        return words().map(Identifier::of);
    }

    /** Lower-case words joined by hyphens: the form of identifiers and of tokens. */
    static Arbitrary<String> words() {
        var groups = Arbitraries.strings().withCharRange('a', 'z').withCharRange('0', '9');
        return Choice.of(
                        60,
                        groups.ofMinLength(1)
                                .ofMaxLength(8)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3)
                                .map(list -> String.join("-", list)))
                .or(
                        1,
                        groups.ofMinLength(1)
                                .ofMaxLength(Identifier.MAX_LENGTH)
                                .withLengthDistribution(Wording.OFTEN_LONGEST));
    }

    /**
     * Generates names of editions.
     *
     * @return the generator; shrinks to {@code a}
     */
    public static Arbitrary<String> editions() {
        var any = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .withCharRange('0', '9')
                .withChars('.', '_', '-')
                .ofMinLength(1);
        return Choice.of(20, any.ofMaxLength(8))
                .or(10, Arbitraries.integers().between(1990, 2040).map(String::valueOf))
                .or(1, any.ofMaxLength(Reference.MAX_EDITION_LENGTH).withLengthDistribution(Wording.OFTEN_LONGEST));
    }

    /**
     * Generates references of every form, with and without a locator.
     *
     * @return the generator; shrinks to {@code a}
     */
    public static Arbitrary<Reference> references() {
        return Combinators.combine(pointers(), Choice.maybe(20, locators()))
                .as((pointer, locator) -> Reference.parse(
                        pointer + locator.map(words -> " " + words).orElse("")));
    }

    /** References without a locator, which only a source has. */
    static Arbitrary<Reference> pointers() {
        var elsewhere = Combinators.combine(words(), Choice.maybe(30, editions()), Choice.maybe(70, words()))
                .as((framework, edition, id) ->
                        framework + edition.map("@"::concat).orElse("") + "#" + id.orElse(""));
        return Choice.of(3, words()).or(1, elsewhere).map(Reference::parse);
    }

    private static Arbitrary<String> locators() {
        var any = Wording.any()
                .map(words -> words.replaceAll("\\p{Cc}", "").strip())
                .filter(words -> !Text.isBlank(words) && words.length() <= Reference.MAX_LOCATOR_LENGTH);
        return Choice.of(3, Arbitraries.of("p. 12", "art. 3, al. 2", "§ 4")).or(1, any);
    }

    /**
     * Generates years, months and days in the years 0 to 9999, mostly of our time.
     *
     * @return the generator; shrinks to {@code 2000}
     */
    public static Arbitrary<PartialDate> partialDates() {
        var years = Choice.of(9, Arbitraries.integers().between(1990, 2040).shrinkTowards(2000))
                .or(1, Arbitraries.integers().between(0, 9999).shrinkTowards(2000));
        var months = Arbitraries.integers().between(1, 12);
        var days = Arbitraries.integers().between(1, 31);
        return Combinators.combine(years, months, days, Arbitraries.integers().between(1, 3))
                .as((year, month, day, parts) -> switch (parts) {
                    case 1 -> PartialDate.of(year);
                    case 2 -> PartialDate.of(year, month);
                    default ->
                        PartialDate.of(
                                year,
                                month,
                                Math.min(day, YearMonth.of(year, month).lengthOfMonth()));
                });
    }

    /**
     * Generates periods of every form: a date, between two dates, and with an open or unknown start or end.
     *
     * @return the generator; shrinks to {@code 2000}
     */
    public static Arbitrary<Period> periods() {
        return Combinators.combine(Arbitraries.of(PeriodForm.values()), partialDates(), partialDates())
                .as(PeriodForm::of);
    }

    private enum PeriodForm {
        DATE,
        BETWEEN,
        OPEN_END,
        UNKNOWN_END,
        OPEN_START,
        UNKNOWN_START;

        Period of(PartialDate one, PartialDate other) {
            return switch (this) {
                case DATE -> Period.of(one);
                case BETWEEN ->
                    other.latest().isBefore(one.earliest()) ? Period.between(other, one) : Period.between(one, other);
                case OPEN_END -> Period.parse(one + "/..");
                case UNKNOWN_END -> Period.parse(one + "/");
                case OPEN_START -> Period.parse("../" + one);
                case UNKNOWN_START -> Period.parse("/" + one);
            };
        }
    }

    /**
     * Generates values, absences for every reason with and without the source's own word and extensions, and nothing stated.
     *
     * @param <T> the type of the value
     * @param values the values
     * @return the generator; shrinks to nothing stated
     */
    public static <T> Arbitrary<Stated<T>> stated(Arbitrary<T> values) {
        return Choice.of(3, Arbitraries.create(Stated::<T>notStated))
                .or(4, values.map(Stated::of))
                .or(1, absent());
    }

    /** Values and absences: where something must be stated. */
    static <T> Arbitrary<Stated<T>> presentOrAbsent(Arbitrary<T> values) {
        return Choice.<Stated<T>>of(4, values.map(Stated::of)).or(1, absent());
    }

    private static <T> Arbitrary<Stated<T>> absent() {
        return Combinators.combine(
                        Arbitraries.of(AbsenceReason.values()), Choice.maybe(50, texts()), smallExtensions(10))
                .as(Stated.Absent::new);
    }

    /**
     * Generates quantities: exact, approximate, and with bounds on either side or both; some of those that are not exact
     * have extensions.
     *
     * @return the generator; shrinks to 0
     */
    public static Arbitrary<Quantity> quantities() {
        return Combinators.combine(Arbitraries.of(QuantityForm.values()), bounds(), bounds(), smallExtensions(10))
                .as((form, one, other, extensions) -> form == QuantityForm.EXACT
                        ? form.of(one, other)
                        : form.of(one, other).withExtensions(extensions));
    }

    /** Numbers of at most 15 digits and 15 decimals, some with zeros at the end. */
    private static Arbitrary<Bound> bounds() {
        long most = 999_999_999_999_999L;
        var digits = Choice.of(3, Arbitraries.longs().between(-1000, 1000))
                .or(1, Arbitraries.longs().between(-most, most));
        var scales = Choice.of(3, Arbitraries.integers().between(0, 2))
                .or(1, Arbitraries.integers().between(-6, Quantity.MAX_DECIMALS));
        return Combinators.combine(digits, scales, Arbitraries.of(true, false))
                .as((number, scale, inclusive) -> new Bound(BigDecimal.valueOf(number, scale), inclusive));
    }

    private enum QuantityForm {
        EXACT,
        ABOUT,
        LOWER,
        UPPER,
        RANGE;

        Quantity of(Bound one, Bound other) {
            return switch (this) {
                case EXACT -> Quantity.of(one.value());
                case ABOUT -> Quantity.about(one.value());
                case LOWER -> one.inclusive() ? Quantity.atLeast(one.value()) : Quantity.moreThan(one.value());
                case UPPER -> one.inclusive() ? Quantity.atMost(one.value()) : Quantity.lessThan(one.value());
                case RANGE -> range(one, other);
            };
        }

        private static Quantity range(Bound one, Bound other) {
            int order = one.value().compareTo(other.value());
            if (order == 0) {
                return Quantity.between(new Bound(one.value(), true), new Bound(one.value(), true));
            }
            return order < 0 ? Quantity.between(one, other) : Quantity.between(other, one);
        }
    }

    /**
     * Generates data of every form: strings, numbers of up to 26 digits and 30 decimals or zeros, booleans, and lists and
     * objects of them, mostly shallow.
     *
     * @return the generator; shrinks to {@code false}
     */
    public static Arbitrary<DataValue> dataValues() {
        var scalars = Choice.<DataValue>of(1, Arbitraries.of(false, true).map(DataValue::of))
                .or(1, Arbitraries.longs().map(DataValue::of))
                .or(1, numbers().map(DataValue::of))
                .or(1, Wording.any().map(DataValue::of));
        var flat = nested(scalars);
        var lists = Combinators.combine(scalars, Arbitraries.integers().between(1, MAX_LISTED_DEPTH))
                .as(ValueArbitraries::listed);
        return Choice.<DataValue>of(30, scalars)
                .or(10, nested(flat))
                .or(1, lists)
                .withoutEdgeCases();
    }

    private static Arbitrary<BigDecimal> numbers() {
        var most = BigInteger.TEN.pow(25);
        return Combinators.combine(
                        Arbitraries.bigIntegers().between(most.negate(), most),
                        Arbitraries.integers().between(-30, 30))
                .as(BigDecimal::new);
    }

    private static Arbitrary<DataValue> nested(Arbitrary<DataValue> values) {
        return Choice.<DataValue>of(1, values)
                .or(1, values.list().ofMaxSize(3).map(DataValue::of))
                .or(1, Sparse.maps(Wording.any(), values).map(DataValue::of));
    }

    private static DataValue listed(DataValue value, int depth) {
        return depth == 0 ? value : listed(DataValue.of(List.of(value)), depth - 1);
    }

    /**
     * Generates extensions: none, or members with a prefix such as {@code ge:dossier}, or with a name that has no prefix and
     * is never that of an attribute of the model.
     *
     * @return the generator; shrinks to none
     */
    public static Arbitrary<Extensions> extensions() {
        // No attribute has an underscore in its name.
        var unprefixed = Combinators.combine(words(), words()).as((one, other) -> one + "_" + other);
        var names = Choice.of(6, Combinators.combine(words(), words()).as((prefix, name) -> prefix + ":" + name))
                .or(1, Combinators.combine(words(), Wording.any()).as((prefix, name) -> prefix + ":" + name))
                .or(1, unprefixed);
        return Choice.maybe(10, Sparse.maps(names, dataValues()))
                .map(members -> Extensions.of(members.orElse(Map.of())))
                .withoutEdgeCases();
    }

    /** Extensions with a probability in percent: of one member only, since values that may have them are everywhere. */
    private static Arbitrary<Extensions> smallExtensions(int percent) {
        return Arbitraries.integers()
                .between(0, 99)
                .map(drawn -> drawn < 100 - percent
                        ? Extensions.none()
                        : Extensions.none().with(drawn % 2 == 0 ? "ge:n" : "of_others", DataValue.of(drawn)));
    }
}
