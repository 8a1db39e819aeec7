package io.github.polnum.value;

import static io.github.polnum.value.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.polnum.value.InvariantException.Constraint;
import io.github.polnum.value.Quantity.Bound;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    private static BigDecimal number(String value) {
        return new BigDecimal(value);
    }

    private static Bound bound(String value, boolean inclusive) {
        return new Bound(number(value), inclusive);
    }

    @ParameterizedTest
    @CsvSource({
        "816, 816",
        "13.0, 13",
        "13.000, 13",
        "0, 0",
        "-0.00, 0",
        "0E+999999999, 0",
        "0E-999999999, 0",
        "1000, 1000",
        "1E+3, 1000",
        "-7.50, -7.5",
        "0.000000000000001, 0.000000000000001",
        "0.00000000000000100, 0.000000000000001",
        "123456789012345, 123456789012345",
        "-0.123456789012345, -0.123456789012345",
        "123456789012345000000, 123456789012345000000",
        "999999999999999000000, 999999999999999000000",
        "9.99999999999999E+20, 999999999999999000000"
    })
    void numbersAreKeptWithoutTrailingZeros(String value, String kept) {
        var quantity = Quantity.of(number(value));

        assertThat(quantity.exact()).contains(number(kept));
        assertThat(quantity).hasToString(kept).isEqualTo(Quantity.of(number(kept)));
        assertThat(quantity).hasSameHashCodeAs(Quantity.of(number(kept)));
        assertThat(quantity.approximate()).isEmpty();
        assertThat(quantity.lower()).isEmpty();
        assertThat(quantity.upper()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1E+21",
                "-1E+21",
                "1000000000000000000000",
                "1E+22",
                "1000000000000000000000.0000000000000001",
                "-1234567890123456789012",
                "10000000000000000000000.0000000000000001",
                "1E+999999999",
                "-1E+2147483647",
                "123E+999999999"
            })
    void numbersFrom1e21OnAreTooLarge(String value) {
        var refusal = assertRefused(
                "Quantity", "value", Constraint.QUANTITY_TOO_LARGE, number(value), () -> Quantity.of(number(value)));
        assertThat(refusal.detail()).contains("21");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890123456",
                "999999999999999999999",
                "0.1234567890123456",
                "1.234567890123456",
                "0.0000000000000001",
                "0.0000000000000015",
                "1E-16",
                "1E-999999999",
                "-1E-2147483647",
                "5.0000000000000001"
            })
    void numbersWithTooManyDigitsAreTooPrecise(String value) {
        assertRefused(
                "Quantity", "value", Constraint.QUANTITY_TOO_PRECISE, number(value), () -> Quantity.of(number(value)));
    }

    @Test
    void hugeScalesAndManyZerosAreAnsweredFast() {
        var zeros = new BigDecimal(BigInteger.TEN.pow(200_000), 199_999);
        var digit = zeros.add(new BigDecimal(BigInteger.ONE, 199_999));

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(Quantity.of(zeros)).isEqualTo(Quantity.of(10));
            assertThat(Quantity.about(number("0E-2147483647"))).isEqualTo(Quantity.about(BigDecimal.ZERO));
            assertRefused("Quantity", "value", Constraint.QUANTITY_TOO_PRECISE, digit, () -> Quantity.of(digit));
            var most = number("1E+2147483647");
            assertRefused("Quantity", "value", Constraint.QUANTITY_TOO_LARGE, most, () -> Quantity.atMost(most));
        });
    }

    @Test
    void longsAreWholeQuantities() {
        assertThat(Quantity.of(816).exact()).contains(number("816"));
        assertThat(Quantity.of(-1_000_000_000_000_000_000L).exact()).contains(number("-1000000000000000000"));
        assertRefused(
                "Quantity",
                "value",
                Constraint.QUANTITY_TOO_PRECISE,
                BigDecimal.valueOf(Long.MAX_VALUE),
                () -> Quantity.of(Long.MAX_VALUE));
    }

    @Test
    void longsAreBoundsAndRoughNumbersToo() {
        assertThat(Quantity.about(500)).isEqualTo(Quantity.about(number("500")));
        assertThat(Quantity.atLeast(200)).isEqualTo(Quantity.atLeast(number("200")));
        assertThat(Quantity.moreThan(200)).isEqualTo(Quantity.moreThan(number("200")));
        assertThat(Quantity.atMost(-3)).isEqualTo(Quantity.atMost(number("-3")));
        assertThat(Quantity.lessThan(0)).isEqualTo(Quantity.lessThan(number("0")));
    }

    @Test
    void whatIsKnownRoughlyIsNotExact() {
        var about = Quantity.about(number("500.0"));

        assertThat(about.approximate()).contains(number("500"));
        assertThat(about.exact()).isEmpty();
        assertThat(about).hasToString("~500").isNotEqualTo(Quantity.of(500)).isEqualTo(Quantity.about(number("5E2")));
    }

    @Test
    void boundsBelongToAQuantityOrDoNot() {
        assertThat(Quantity.atLeast(number("200.0")).lower()).contains(bound("200", true));
        assertThat(Quantity.moreThan(number("200")).lower()).contains(bound("200", false));
        assertThat(Quantity.atMost(number("200")).upper()).contains(bound("200", true));
        assertThat(Quantity.lessThan(number("200")).upper()).contains(bound("200", false));
        assertThat(Quantity.atLeast(number("200")).upper()).isEmpty();
        assertThat(Quantity.atLeast(number("200")).exact()).isEmpty();
        assertThat(Quantity.lessThan(number("200")).lower()).isEmpty();
        assertThat(Quantity.lessThan(number("200")).approximate()).isEmpty();
    }

    @Test
    void quantitiesOfDifferentSensesDiffer() {
        assertThat(List.of(
                        Quantity.of(200),
                        Quantity.about(number("200")),
                        Quantity.atLeast(number("200")),
                        Quantity.moreThan(number("200")),
                        Quantity.atMost(number("200")),
                        Quantity.lessThan(number("200")),
                        Quantity.between(bound("200", true), bound("200", true)),
                        Quantity.between(bound("200", true), bound("201", true))))
                .doesNotHaveDuplicates()
                .extracting(Quantity::toString)
                .containsExactly("200", "~200", "≥200", ">200", "≤200", "<200", "≥200≤200", "≥200≤201");
    }

    @Test
    void theStringOfABoundSaysWhetherItBelongs() {
        assertThat(bound("1.50", true)).hasToString("1.5 inclusive");
        assertThat(bound("1.50", false)).hasToString("1.5 exclusive");
    }

    @Test
    void aRangeHasBothBoundsWithoutTrailingZeros() {
        var range = Quantity.between(bound("1.50", false), bound("1E1", true));

        assertThat(range.lower()).contains(bound("1.5", false));
        assertThat(range.upper()).contains(bound("10", true));
        assertThat(range)
                .isEqualTo(Quantity.between(bound("1.5", false), bound("10.0", true)))
                .hasSameHashCodeAs(Quantity.between(bound("1.5", false), bound("10.0", true)))
                .hasToString(">1.5≤10");
    }

    @ParameterizedTest
    @CsvSource({
        "2, true, 1, true",
        "1, false, 1, true",
        "1, true, 1.0, false",
        "1, false, 1, false",
        "0, true, -1, true"
    })
    void boundsThatExcludeEveryNumberAreRefused(String lower, boolean from, String upper, boolean to) {
        var shown = (from ? "≥" : ">")
                + number(lower).stripTrailingZeros().toPlainString()
                + (to ? "≤" : "<")
                + number(upper).stripTrailingZeros().toPlainString();
        assertRefused(
                "Quantity",
                "bounds",
                Constraint.CONTRADICTORY_BOUNDS,
                shown,
                () -> Quantity.between(bound(lower, from), bound(upper, to)));
    }

    @Test
    void boundsAreCheckedAsNumbersAre() {
        assertRefused(
                "Quantity",
                "value",
                Constraint.QUANTITY_TOO_LARGE,
                number("1E+21"),
                () -> Quantity.between(bound("1", true), bound("1E+21", true)));
        assertRefused(
                "Quantity",
                "value",
                Constraint.QUANTITY_TOO_PRECISE,
                number("1E-16"),
                () -> Quantity.moreThan(number("1E-16")));
        assertRefused(
                "Quantity",
                "value",
                Constraint.QUANTITY_TOO_PRECISE,
                number("1E-16"),
                () -> Quantity.about(number("1E-16")));
    }

    @Test
    void boundsAreEqualWhereTheirNumbersAre() {
        assertThat(bound("10.0", true))
                .isEqualTo(Quantity.atLeast(10).lower().orElseThrow())
                .hasSameHashCodeAs(bound("1E+1", true))
                .isNotEqualTo(bound("10", false))
                .hasToString("10 inclusive");
        assertRefused(
                "Quantity", "value", Constraint.QUANTITY_TOO_PRECISE, number("1E-16"), () -> bound("1E-16", true));
    }

    @Test
    void aRangeOfNumbersHoldsBothEnds() {
        assertThat(Quantity.between(1, 10))
                .isEqualTo(Quantity.between(bound("1", true), bound("10", true)))
                .isEqualTo(Quantity.between(number("1.0"), number("10.0")));
        assertRefused("Quantity", "bounds", Constraint.CONTRADICTORY_BOUNDS, "≥2≤1", () -> Quantity.between(2, 1));
    }

    private static final Extensions EXTENSIONS = Extensions.none().with("ge:method", DataValue.of("estimate"));

    @Test
    void aQuantityThatIsNotExactMayHaveExtensions() {
        for (var plain : List.of(
                Quantity.about(BigDecimal.TEN),
                Quantity.atLeast(BigDecimal.TEN),
                Quantity.lessThan(BigDecimal.TEN),
                Quantity.between(new Bound(BigDecimal.ONE, true), new Bound(BigDecimal.TEN, false)))) {
            var extended = plain.withExtensions(EXTENSIONS);

            assertThat(plain.extensions()).isEqualTo(Extensions.none());
            assertThat(extended.extensions()).isEqualTo(EXTENSIONS);
            assertThat(extended).isNotEqualTo(plain).hasToString(plain.toString());
            assertThat(extended).isEqualTo(plain.withExtensions(EXTENSIONS));
            assertThat(extended).hasSameHashCodeAs(plain.withExtensions(EXTENSIONS));
            assertThat(extended.withExtensions(Extensions.none())).isEqualTo(plain);
            assertThat(extended.lower()).isEqualTo(plain.lower());
            assertThat(extended.upper()).isEqualTo(plain.upper());
            assertThat(extended.approximate()).isEqualTo(plain.approximate());
        }
    }

    @Test
    void anExactQuantityIsAPlainNumberWithoutRoomForExtensions() {
        var exact = Quantity.of(816);

        assertThat(exact.withExtensions(Extensions.none())).isEqualTo(exact);
        assertRefused(
                "Quantity", "extensions", Constraint.MUTUALLY_EXCLUSIVE, exact, () -> exact.withExtensions(EXTENSIONS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"absent", "word", "about", "atLeast", "moreThan", "atMost", "lessThan"})
    void anExtensionIsNotCalledAsAMemberOfAQuantityOrOfAnAbsence(String name) {
        assertRefused(
                "Quantity",
                "extensions",
                Constraint.MALFORMED_EXTENSION_NAME,
                name,
                () -> Quantity.about(BigDecimal.TEN)
                        .withExtensions(Extensions.none().with(name, DataValue.of(1))));
    }
}
