package io.github.polnum.json.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polnum.model.Consultation.Platform;
import io.github.polnum.model.Funding;
import io.github.polnum.model.LegalAct;
import io.github.polnum.model.Objective;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Source;
import io.github.polnum.model.Tag;
import io.github.polnum.model.Territory;
import io.github.polnum.value.DataValue;
import io.github.polnum.value.Extensions;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Text;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No half of a character can reach the writer, because the model refuses it in every string. */
class HalfCharacterTest {

    private static final String HALF = "a\uD83D";
    private static final Text NAME = LanguageTag.EN.text("N");

    private static final Map<String, Supplier<?>> STRINGS = Map.ofEntries(
            Map.entry(
                    "PolicyElement.number",
                    () -> Objective.builder("x", NAME).number(HALF).build()),
            Map.entry(
                    "PolicyElement.externalIds",
                    () -> Objective.builder("x", NAME)
                            .externalIds(Map.of("s", HALF))
                            .build()),
            Map.entry(
                    "PolicyFramework.edition",
                    () -> PolicyFramework.builder("x", NAME).edition(HALF).build()),
            Map.entry(
                    "Platform.address",
                    () -> Platform.builder(NAME).address(HALF).build()),
            Map.entry(
                    "Source.address",
                    () -> Source.builder("x", NAME).address(Stated.of(HALF)).build()),
            Map.entry(
                    "Source.publisher",
                    () -> Source.builder("x", NAME).publisher(Stated.of(HALF)).build()),
            Map.entry(
                    "Source.externalIds",
                    () -> Source.builder("x", NAME)
                            .externalIds(Map.of("s", HALF))
                            .build()),
            Map.entry(
                    "Funding.currency",
                    () -> Funding.builder(Funding.Kind.ASKED)
                            .amount(1)
                            .currency(HALF)
                            .build()),
            Map.entry(
                    "Funding.account",
                    () -> Funding.builder(Funding.Kind.ASKED)
                            .amount(1)
                            .account(HALF)
                            .build()),
            Map.entry(
                    "LegalAct.collection",
                    () -> LegalAct.builder("x", NAME).collection(HALF).build()),
            Map.entry(
                    "LegalAct.article",
                    () -> LegalAct.builder("x", NAME).article(HALF).build()),
            Map.entry("Tag.code", () -> Tag.of("s", HALF)),
            Map.entry("Tag.scheme", () -> Tag.of(HALF, "c")),
            Map.entry(
                    "Territory.code",
                    () -> Territory.builder(NAME).scheme("s").code(HALF).build()),
            Map.entry(
                    "Territory.scheme",
                    () -> Territory.builder(NAME).scheme(HALF).code("c").build()),
            Map.entry("Territory.iso", () -> Territory.builder(NAME).iso(HALF).build()),
            Map.entry("Text", () -> LanguageTag.EN.text(HALF)),
            Map.entry("value of an extension", () -> DataValue.of(HALF)),
            Map.entry("name in an extension", () -> DataValue.of(Map.of(HALF, DataValue.of(true)))),
            Map.entry("name of an extension", () -> Extensions.of(Map.of(HALF, DataValue.of(true)))));

    static Set<Map.Entry<String, Supplier<?>>> strings() {
        return STRINGS.entrySet();
    }

    @ParameterizedTest
    @MethodSource("strings")
    void modelRefusesIt(Map.Entry<String, Supplier<?>> string) {
        assertThatThrownBy(string.getValue()::get).isInstanceOf(InvariantException.class);
    }

    @Test
    void everyAttributeThatHoldsStringsIsInTheTable() {
        var attributes = Described.shapes().keySet().stream()
                .flatMap(type -> Described.accessors(type).stream())
                .filter(accessor ->
                        accessor.getGenericReturnType().getTypeName().contains("java.lang.String"))
                .map(accessor -> accessor.getDeclaringClass().getSimpleName() + "." + accessor.getName())
                .collect(Collectors.toSet());

        assertThat(attributes)
                .contains(PolicyElement.class.getSimpleName() + ".number")
                .isSubsetOf(STRINGS.keySet());
    }
}
