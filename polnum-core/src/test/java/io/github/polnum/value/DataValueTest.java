package io.github.polnum.value;

import static io.github.polnum.value.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.polnum.value.InvariantException.Constraint;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataValueTest {

    private static DataValue number(String value) {
        return DataValue.of(new BigDecimal(value));
    }

    /** Lists and objects by turns, so many in each other around a string. */
    static DataValue nested(int depth) {
        DataValue value = DataValue.of("inside");
        for (int i = 0; i < depth; i++) {
            value = i % 2 == 0 ? DataValue.of(List.of(value)) : DataValue.of(Map.of("member", value));
        }
        return value;
    }

    @ParameterizedTest
    @CsvSource({"1, 1.0", "0, -0.00", "0, 0E+9999", "1000, 1E3", "1E+9999, 10E+9998", "-0.5, -0.500"})
    void numbersAreEqualIfTheyAreTheSameNumber(String one, String other) {
        assertThat(number(one)).isEqualTo(number(other)).hasSameHashCodeAs(number(other));
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "1, -1", "1E+9999, 1E-9999", "1, 1.0000000000000000001"})
    void differentNumbersDiffer(String one, String other) {
        assertThat(number(one)).isNotEqualTo(number(other));
    }

    @Test
    void numbersKeepTheirDigits() {
        assertThat(((DataValue.OfNumber) number("1.00")).value()).isEqualTo(new BigDecimal("1.00"));
        assertThat(DataValue.of(1)).isEqualTo(number("1.0"));
    }

    @Test
    void valuesOfDifferentTypesDiffer() {
        assertThat(List.of(
                        DataValue.of("1"),
                        DataValue.of(1),
                        DataValue.of(true),
                        DataValue.of(List.of(DataValue.of(1))),
                        DataValue.of(Map.of("1", DataValue.of(1)))))
                .doesNotHaveDuplicates()
                .containsExactly(
                        new DataValue.OfString("1"),
                        new DataValue.OfNumber(BigDecimal.ONE),
                        new DataValue.OfBoolean(true),
                        DataValue.of(List.of(DataValue.of(1))),
                        DataValue.of(Map.of("1", DataValue.of(1))));
    }

    @Test
    void objectsKeepTheirOrderAndAreEqualInAnyOrder() {
        var members = new LinkedHashMap<String, DataValue>();
        members.put("b", DataValue.of(1));
        members.put("a", DataValue.of(2));
        var reversed = new LinkedHashMap<String, DataValue>();
        reversed.put("a", number("2.0"));
        reversed.put("b", number("1.0"));
        var one = DataValue.of(members);

        assertThat(one).isEqualTo(DataValue.of(reversed)).hasSameHashCodeAs(DataValue.of(reversed));
        assertThat(((DataValue.OfObject) one).members().keySet()).containsExactly("b", "a");
    }

    @Test
    void listsAreEqualInTheSameOrderOnly() {
        var ab = DataValue.of(List.of(DataValue.of("a"), DataValue.of("b")));

        assertThat(ab)
                .isEqualTo(DataValue.of(List.of(DataValue.of("a"), DataValue.of("b"))))
                .isNotEqualTo(DataValue.of(List.of(DataValue.of("b"), DataValue.of("a"))));
    }

    @Test
    void whatIsGivenIsCopiedAndWhatIsReturnedCannotBeChanged() {
        var values = new ArrayList<DataValue>(List.of(DataValue.of("a")));
        var members = new LinkedHashMap<String, DataValue>(Map.of("a", DataValue.of("a")));
        var list = (DataValue.OfList) DataValue.of(values);
        var object = (DataValue.OfObject) DataValue.of(members);
        values.clear();
        members.clear();

        assertThat(list.values()).containsExactly(DataValue.of("a")).isUnmodifiable();
        assertThat(object.members()).containsExactly(Map.entry("a", DataValue.of("a")));
        assertThat(object.members()).isUnmodifiable();
    }

    @Test
    void sixtyFourLevelsAreTheMost() {
        var deepest = nested(DataValue.MAX_DEPTH);

        assertThat(deepest).isEqualTo(nested(64)).hasSameHashCodeAs(nested(64)).isNotEqualTo(nested(63));
        assertRefused("DataValue", "depth", Constraint.TOO_DEEP, 65, () -> DataValue.of(List.of(deepest)));
        assertRefused("DataValue", "depth", Constraint.TOO_DEEP, 65, () -> DataValue.of(Map.of("a", deepest)));
        assertRefused(
                "DataValue", "depth", Constraint.TOO_DEEP, 65, () -> DataValue.of(List.of(DataValue.of(1), deepest)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void anEmptyListOrObjectIsALevelToo(int more) {
        DataValue empty =
                more % 2 == 0 ? DataValue.of(List.<DataValue>of()) : DataValue.of(Map.<String, DataValue>of());
        for (int i = 1; i < 64; i++) {
            empty = DataValue.of(List.of(empty));
        }
        var deepest = empty;

        assertRefused("DataValue", "depth", Constraint.TOO_DEEP, 65, () -> DataValue.of(List.of(deepest)));
    }

    @Test
    void halfACharacterIsRefusedInStringsAndNames() {
        assertRefused("DataValue", "value", Constraint.LONE_SURROGATE, "\uD83D", () -> DataValue.of("\uD83D"));
        assertRefused(
                "DataValue",
                "name",
                Constraint.LONE_SURROGATE,
                "\uD83D",
                () -> DataValue.of(Map.of("\uD83D", number("1"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e10001", "1e-10001", "1000e2147483647"})
    void numbersWithAnExponentBeyondTheLimitAreRefused(String number) {
        assertRefused(
                "DataValue",
                "value",
                Constraint.OUT_OF_RANGE,
                new BigDecimal(number),
                () -> DataValue.of(new BigDecimal(number)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e10000", "1e-10000"})
    void numbersWithAnExponentAtTheLimitAreEqualToThemselves(String number) {
        assertThat(DataValue.of(new BigDecimal(number)))
                .isEqualTo(DataValue.of(new BigDecimal(number)))
                .hasSameHashCodeAs(DataValue.of(new BigDecimal(number)));
    }

    @Test
    void nullIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> DataValue.of((String) null));
        assertThatNullPointerException().isThrownBy(() -> DataValue.of((BigDecimal) null));
        assertThatNullPointerException().isThrownBy(() -> DataValue.of(Arrays.asList((DataValue) null)));
        assertThatNullPointerException()
                .isThrownBy(() -> DataValue.of(Collections.<String, DataValue>singletonMap("a", null)));
        assertThatNullPointerException()
                .isThrownBy(() -> DataValue.of(Collections.<String, DataValue>singletonMap(null, number("1"))));
    }

    @Test
    void theStringIsShortAndShowsControlCharactersEscaped() {
        var names = new LinkedHashMap<String, DataValue>();
        for (int i = 0; i < 1000; i++) {
            names.put(i + "\u0007".repeat(900), DataValue.of(i));
        }

        assertThat(DataValue.of("a\u0007b")).hasToString("\"a\\u0007b\"");
        assertThat(DataValue.of("x".repeat(1_000_000)).toString()).hasSizeLessThan(300);
        assertThat(number("1E+9999")).hasToString("1E+9999");
        assertThat(DataValue.of(true)).hasToString("true");
        assertThat(DataValue.of(List.of(number("1"), number("2")))).hasToString("list of 2");
        assertThat(DataValue.of(Map.of("a", number("1")))).hasToString("{a}");
        assertThat(DataValue.of(names).toString()).hasSizeLessThan(300).startsWith("{0\\u0007");
    }

    @Test
    void aMillionValuesInAllAreTheMost() {
        var most = DataValue.of(java.util.Collections.nCopies(999_999, DataValue.of(true)));

        assertThat(((DataValue.OfList) most).values()).hasSize(999_999);
        assertRefused("DataValue", "size", Constraint.TOO_MANY, 1_000_001L, () -> DataValue.of(List.of(most)));
        assertRefused("DataValue", "size", Constraint.TOO_MANY, 1_000_001L, () -> DataValue.of(Map.of("a", most)));
        assertThat(assertRefused(
                                "DataValue",
                                "size",
                                Constraint.TOO_MANY,
                                1_000_001L,
                                () -> DataValue.of(java.util.Collections.nCopies(1_000_000, DataValue.of(true))))
                        .detail())
                .contains("1000000");
    }

    @Test
    void whatHoldsTheSameTwiceAndSoOnIsRefusedBeforeItCannotBeWalked() {
        DataValue list = DataValue.of("a");
        DataValue object = DataValue.of("a");
        for (int i = 0; i < 18; i++) {
            list = DataValue.of(List.of(list, list));
            object = DataValue.of(Map.of("a", object, "b", object));
        }
        var lastList = list;
        var lastObject = object;

        // 2 to the power of 19, less one, values each; one more level is more than a million.
        assertThat(list).isEqualTo(lastList).isNotEqualTo(object).hasToString("list of 2");
        assertRefused(
                "DataValue", "size", Constraint.TOO_MANY, 1_048_575L, () -> DataValue.of(List.of(lastList, lastList)));
        assertRefused(
                "DataValue",
                "size",
                Constraint.TOO_MANY,
                1_048_575L,
                () -> DataValue.of(Map.of("a", lastObject, "b", lastObject)));
    }

    @Test
    void stringsNamesAndNumbersHaveALength() {
        assertThat(DataValue.of("é".repeat(1_000_000))).isNotEqualTo(DataValue.of("é"));
        assertThat(DataValue.of(Map.of("é".repeat(1_000), DataValue.of(1)))).isNotEqualTo(DataValue.of(Map.of()));
        assertThat(DataValue.of(new BigDecimal("7".repeat(1_000)))).isNotEqualTo(DataValue.of(7));
        assertThat(DataValue.of(new BigDecimal("-7." + "7".repeat(997)))).isNotEqualTo(DataValue.of(7));

        var string = "é".repeat(1_000_001);
        var name = "é".repeat(1_001);
        assertRefused("DataValue", "value", Constraint.TOO_LONG, string, () -> DataValue.of(string));
        assertRefused(
                "DataValue", "name", Constraint.TOO_LONG, name, () -> DataValue.of(Map.of(name, DataValue.of(1))));
        for (var digits : List.of(
                "7".repeat(1_001), "-" + "7".repeat(1_000), "7." + "7".repeat(999), "7".repeat(999) + "e7000")) {
            var number = new BigDecimal(digits);
            assertThat(assertRefused("DataValue", "value", Constraint.TOO_LONG, number, () -> DataValue.of(number))
                            .detail())
                    .contains("1000");
        }
    }
}
