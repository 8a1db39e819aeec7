package io.github.polnum.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Values that differ a little have different hash codes, so that maps and sets of many of them stay fast. */
class HashCodeTest {

    private static void assertSpread(Object... values) {
        assertThat(values).extracting(Object::hashCode).doesNotHaveDuplicates();
    }

    @Test
    void ofNames() {
        assertSpread(Identifier.of("a"), Identifier.of("b"), Identifier.of("a-b"));
        assertSpread(Reference.parse("a"), Reference.parse("a#"), Reference.parse("a#b"), Reference.parse("a p. 1"));
        assertSpread(LanguageTag.FR, LanguageTag.DE, LanguageTag.of("fr-CH"));
    }

    @Test
    void ofDates() {
        assertSpread(PartialDate.of(2018), PartialDate.of(2019), PartialDate.of(2018, 1), PartialDate.of(2018, 1, 1));
        assertSpread(
                Period.parse("2018"),
                Period.parse("2019"),
                Period.parse("2018/2019"),
                Period.parse("2018/2020"),
                Period.parse("2018/.."),
                Period.parse("2019/.."),
                Period.parse("2018/"),
                Period.parse("../2018"),
                Period.parse("/2018"));
    }

    @Test
    void ofTexts() {
        var fr = LanguageTag.FR;
        var de = LanguageTag.DE;
        assertSpread(
                fr.text(""),
                fr.text("a"),
                fr.text("b"),
                de.text("a"),
                fr.text("a").with(de, "b"),
                fr.text("b").with(de, "a"),
                fr.text("a").with(de, "a"));
        assertSpread(
                fr.text("a").entries().get(0),
                fr.text("b").entries().get(0),
                de.text("a").entries().get(0));
    }

    @Test
    void ofNumbersAndOtherData() {
        var one = BigDecimal.ONE;
        assertSpread(
                Quantity.of(1),
                Quantity.of(2),
                Quantity.about(one),
                Quantity.atLeast(one),
                Quantity.moreThan(one),
                Quantity.atMost(one),
                Quantity.lessThan(one));
        assertSpread(
                DataValue.of(1),
                DataValue.of(2),
                DataValue.of("a"),
                DataValue.of("b"),
                DataValue.of(true),
                DataValue.of(false),
                DataValue.of(List.of(DataValue.of("a"))),
                DataValue.of(List.of(DataValue.of("a"), DataValue.of("b"))),
                DataValue.of(Map.of("a", DataValue.of("c"))),
                DataValue.of(Map.of("b", DataValue.of("c"))));
        assertSpread(
                Extensions.none(),
                Extensions.none().with("ge:a", DataValue.of(1)),
                Extensions.none().with("ge:a", DataValue.of(2)),
                Extensions.none().with("ge:b", DataValue.of(1)));
    }
}
