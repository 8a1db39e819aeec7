package io.github.polnum.json.codec;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownNamesTest {

    @Test
    void membersOfAllObjectsAreTheVeryStringsOfTheirAttributes() {
        var names = Descriptions.homes().keySet().stream()
                .flatMap(shape -> shape.attributes().stream())
                .map(Attribute::name)
                .filter(name -> name.length() <= 16)
                .toList();
        assertThat(names)
                .hasSizeGreaterThan(100)
                .allSatisfy(name -> assertThat(of(name)).isSameAs(name));
    }

    @Test
    void linksAndLanguagesAreKnown() {
        for (var name : List.of("answers", "upholds", "fr", "de", "it", "en", "rm", "ga")) {
            assertThat(of(name)).isEqualTo(name);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "i",
                "ID",
                "idx",
                "nam",
                "names",
                "xx",
                "f",
                "measuresmeasures",
                "ch.ge:id",
                "Mesures",
                "\u00e9"
            })
    void othersAreNot(String name) {
        assertThat(of(name)).isNull();
    }

    private static @Nullable String of(String name) {
        byte[] bytes = Arrays.copyOf(name.getBytes(ISO_8859_1), 16);
        return KnownNames.of(EightBytes.at(bytes, 0), EightBytes.at(bytes, 8));
    }
}
