package io.github.polnum.jqwik;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.value.AbsenceReason;
import io.github.polnum.value.DataValue;
import io.github.polnum.value.Extensions;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.PartialDate;
import io.github.polnum.value.Period;
import io.github.polnum.value.Quantity;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Text;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;

/** Every form of every value is generated. */
class ValuesTest {

    private static <T> List<T> many(Arbitrary<T> arbitrary) {
        var values = new ArrayList<T>();
        JqwikSession.run(() -> {
            var generator = arbitrary.generator(1000, true);
            var random = new Random(11);
            for (int i = 0; i < 2000; i++) {
                values.add(generator.next(random).value());
            }
        });
        return values;
    }

    /** How often each form occurs. */
    private static <T> Map<String, Long> forms(Arbitrary<T> arbitrary, Function<T, String> form) {
        return many(arbitrary).stream().collect(Collectors.groupingBy(form, Collectors.counting()));
    }

    @Test
    void periodsHaveEveryForm() {
        assertThat(forms(ValueArbitraries.periods(), ValuesTest::formOf))
                .containsOnlyKeys("date", "date/date", "date/..", "date/", "../date", "/date");
    }

    private static String formOf(Period period) {
        return period.toString().replaceAll("\\d{4}(-\\d\\d){0,2}", "date");
    }

    @Test
    void partialDatesHaveEveryPrecision() {
        assertThat(forms(
                        ValueArbitraries.partialDates(), date -> date.toString().length() + ""))
                .containsOnlyKeys("4", "7", "10");
        assertThat(many(ValueArbitraries.partialDates()))
                .extracting(PartialDate::year)
                .contains(0, 9999);
    }

    @Test
    void referencesHaveEveryForm() {
        assertThat(forms(ValueArbitraries.references(), ValuesTest::formOf))
                .containsOnlyKeys(
                        "id",
                        "id locator",
                        "framework#id",
                        "framework#id locator",
                        "framework#",
                        "framework# locator",
                        "framework@edition#id",
                        "framework@edition#id locator",
                        "framework@edition#",
                        "framework@edition# locator");
    }

    private static String formOf(Reference reference) {
        return (reference.isLocal() ? "" : "framework")
                + reference.edition().map(edition -> "@edition").orElse("")
                + (reference.isLocal() ? "" : "#")
                + reference.id().map(id -> "id").orElse("")
                + reference.locator().map(locator -> " locator").orElse("");
    }

    @Test
    void identifiersAndEditionsHaveAnyLengthUpToTheGreatest() {
        assertThat(many(ValueArbitraries.identifiers()))
                .extracting(id -> id.value().length())
                .contains(1, Identifier.MAX_LENGTH)
                .anyMatch(length -> length > 30 && length < 90);
        assertThat(many(ValueArbitraries.editions()))
                .extracting(String::length)
                .contains(1, Reference.MAX_EDITION_LENGTH)
                .anyMatch(length -> length > 30 && length < 90);
    }

    @Test
    void quantitiesHaveEveryForm() {
        assertThat(forms(
                        ValueArbitraries.quantities(),
                        quantity -> quantity.toString().replaceAll("-?[\\d.]+", "n")))
                .containsOnlyKeys("n", "~n", "≥n", ">n", "≤n", "<n", "≥n≤n", "≥n<n", ">n≤n", ">n<n");
    }

    @Test
    void quantitiesReachTheLimitsOfDigitsAndDecimals() {
        assertThat(many(ValueArbitraries.quantities()))
                .flatExtracting(quantity -> quantity.exact().stream().toList())
                .anyMatch(number -> number.scale() == Quantity.MAX_DECIMALS)
                .anyMatch(number -> number.precision() >= Quantity.MAX_DIGITS)
                .anyMatch(number -> number.signum() < 0);
    }

    @Test
    void statedValuesHaveEveryCase() {
        var forms = forms(
                ValueArbitraries.stated(ValueArbitraries.identifiers()),
                stated -> stated instanceof Stated.Absent<?> absent
                        ? absent.reason().token()
                                + absent.word().map(word -> " word").orElse("")
                        : stated.getClass().getSimpleName());

        assertThat(forms)
                .hasSize(2 + 2 * AbsenceReason.values().length)
                .containsKeys("Present", "NotStated", "not-fixed", "not-fixed word");
    }

    @Test
    void textsHoldEveryKindOfCharacterAndNoLoneSurrogate() {
        var strings = many(ValueArbitraries.texts()).stream()
                .flatMap(text -> text.entries().stream())
                .map(Text.Entry::value)
                .toList();

        assertThat(strings)
                .allMatch(value -> new String(value.getBytes(UTF_8), UTF_8).equals(value))
                .anyMatch(String::isEmpty)
                .anyMatch(value -> !value.isEmpty() && value.isBlank())
                .anyMatch(value -> !Normalizer.isNormalized(value, Normalizer.Form.NFC))
                .anyMatch(value -> value.getBytes(UTF_8).length > 127)
                .anyMatch(has(Character::isISOControl))
                .anyMatch(has(Character::isSupplementaryCodePoint))
                .anyMatch(has(c -> c == 0xA0))
                .anyMatch(has(c -> c == 0xAD))
                .anyMatch(has(c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC));
    }

    private static Predicate<String> has(Predicate<Integer> kind) {
        return value -> value.codePoints().boxed().anyMatch(kind);
    }

    @Test
    void textsHaveOneLanguageOrSeveral() {
        assertThat(forms(ValueArbitraries.texts(), text -> text.entries().size() + ""))
                .containsOnlyKeys("1", "2", "3");
    }

    @Test
    void extensionsAreMostlyNoneAndNeverNamedLikeAnAttribute() {
        var extensions = many(ValueArbitraries.extensions());

        assertThat(extensions).filteredOn(Extensions::isEmpty).hasSizeGreaterThan(1500);
        assertThat(extensions)
                .flatExtracting(extension -> extension.members().keySet())
                .allMatch(name -> name.contains(":") || name.contains("_"))
                .anyMatch(name -> !name.contains(":"));
    }

    @Test
    void extensionsStandInEntriesAbsencesAndQuantitiesThatAreNotExact() {
        assertThat(many(ValueArbitraries.texts()))
                .flatExtracting(Text::entries)
                .anyMatch(
                        entry -> !entry.extensions().isEmpty() && entry.origin().isEmpty())
                .anyMatch(entry -> entry.extensions().isEmpty());
        assertThat(many(ValueArbitraries.stated(ValueArbitraries.identifiers())))
                .anyMatch(stated -> stated instanceof Stated.Absent<?> absent
                        && !absent.extensions().isEmpty());
        assertThat(many(ValueArbitraries.quantities()))
                .anyMatch(quantity -> !quantity.extensions().isEmpty()
                        && quantity.approximate().isPresent())
                .anyMatch(quantity ->
                        !quantity.extensions().isEmpty() && quantity.lower().isPresent());
    }

    @Test
    void dataValuesHaveEveryFormAndNest() {
        var forms =
                forms(ValueArbitraries.dataValues(), value -> value.getClass().getSimpleName());

        assertThat(forms).containsOnlyKeys("OfString", "OfNumber", "OfBoolean", "OfList", "OfObject");
        assertThat(many(ValueArbitraries.dataValues()))
                .extracting(ValuesTest::depth)
                .contains(0, 1, 2)
                .anyMatch(depth -> depth > 20);
    }

    private static int depth(DataValue value) {
        if (value instanceof DataValue.OfList list) {
            return 1 + list.values().stream().mapToInt(ValuesTest::depth).max().orElse(0);
        }
        return value instanceof DataValue.OfObject object
                ? 1
                        + object.members().values().stream()
                                .mapToInt(ValuesTest::depth)
                                .max()
                                .orElse(0)
                : 0;
    }
}
