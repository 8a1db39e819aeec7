package io.github.polnum.value;

import static io.github.polnum.value.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.polnum.value.InvariantException.Constraint;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionsTest {

    private static final DataValue ONE = DataValue.of(1);

    @Test
    void noMembersAreNoExtensions() {
        assertThat(Extensions.of(Map.of())).isSameAs(Extensions.none());
        assertThat(Extensions.none().isEmpty()).isTrue();
        assertThat(Extensions.none().members()).isEmpty();
        assertThat(Extensions.none()).hasToString("{}");
    }

    @Test
    void membersKeepTheirOrderAndAreFoundByName() {
        var extensions = Extensions.none().with("ge:b", ONE).with("ge:a", DataValue.of("x"));

        assertThat(extensions.members()).containsExactly(Map.entry("ge:b", ONE), Map.entry("ge:a", DataValue.of("x")));
        assertThat(extensions.members()).isUnmodifiable();
        assertThat(extensions.get("ge:a")).contains(DataValue.of("x"));
        assertThat(extensions.get("ge:c")).isEmpty();
        assertThat(extensions.isEmpty()).isFalse();
        assertThat(extensions).hasToString("{ge:b, ge:a}");
    }

    @Test
    void equalityDisregardsTheOrderOfMembers() {
        var one = Extensions.none().with("ge:a", ONE).with("ge:b", ONE);
        var other = Extensions.none()
                .with("ge:b", DataValue.of(new BigDecimal("1.0")))
                .with("ge:a", ONE);

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one).isNotEqualTo(Extensions.none().with("ge:a", ONE)).isNotEqualTo(Map.of());
    }

    @Test
    void withReplacesAMemberAndLeavesTheOriginalAsItWas() {
        var extensions = Extensions.of(Map.of("ge:a", ONE));

        assertThat(extensions.with("ge:a", DataValue.of(2)).members()).isEqualTo(Map.of("ge:a", DataValue.of(2)));
        assertThat(extensions.members()).isEqualTo(Map.of("ge:a", ONE));
    }

    @Test
    void withoutLeavesOutAMember() {
        var extensions = Extensions.none().with("ge:a", ONE).with("ge:b", ONE);

        assertThat(extensions.without("ge:a")).isEqualTo(Extensions.none().with("ge:b", ONE));
        assertThat(extensions.without("ge:c")).isEqualTo(extensions);
        assertThat(extensions.without("ge:a").without("ge:b")).isSameAs(Extensions.none());
        assertThat(extensions.members()).hasSize(2);
    }

    @Test
    void theMapGivenIsCopied() {
        var members = new LinkedHashMap<String, DataValue>(Map.of("ge:a", ONE));
        var extensions = Extensions.of(members);
        members.clear();

        assertThat(extensions.members()).isEqualTo(Map.of("ge:a", ONE));
    }

    @Test
    void anUnknownMemberWithoutAPrefixIsKept() {
        assertThat(Extensions.none().with("dossier", ONE).get("dossier")).contains(ONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\u00A0"})
    void blankNamesAreRefused(String name) {
        assertRefused(
                "Extensions",
                "name",
                Constraint.MALFORMED_EXTENSION_NAME,
                name,
                () -> Extensions.of(Map.of(name, ONE)));
        assertRefused(
                "Extensions",
                "name",
                Constraint.MALFORMED_EXTENSION_NAME,
                name,
                () -> Extensions.none().with(name, ONE));
    }

    @Test
    void aNameWithHalfACharacterIsRefused() {
        assertRefused(
                "Extensions",
                "name",
                Constraint.MALFORMED_EXTENSION_NAME,
                "ge:\uD83D",
                () -> Extensions.none().with("ge:\uD83D", ONE));
    }

    @Test
    void aNameHasAtMostAThousandCharacters() {
        var longest = "ge:" + "é".repeat(997);

        assertThat(Extensions.none().with(longest, ONE).get(longest)).contains(ONE);
        assertRefused(
                "Extensions",
                "name",
                Constraint.TOO_LONG,
                longest + "s",
                () -> Extensions.none().with(longest + "s", ONE));
    }

    @Test
    void aMemberMayBeAsDeepAsDataCanBe() {
        var extensions = Extensions.none().with("ge:deep", DataValueTest.nested(DataValue.MAX_DEPTH));

        assertThat(extensions).hasToString("{ge:deep}").isNotEqualTo(Extensions.none());
        assertThat(extensions.get("ge:deep")).contains(DataValueTest.nested(64));
    }

    @Test
    void nullIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> Extensions.none().get(null));
        assertThatNullPointerException().isThrownBy(() -> Extensions.none().with(null, ONE));
        assertThatNullPointerException().isThrownBy(() -> Extensions.none().with("ge:a", null));
    }
}
