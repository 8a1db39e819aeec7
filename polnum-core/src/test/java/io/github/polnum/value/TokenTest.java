package io.github.polnum.value;

import static io.github.polnum.value.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.value.InvariantException.Constraint;
import io.github.polnum.value.Text.Origin;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {

    @Test
    void wordsOfAClosedVocabularyAreTheNamesInLowerCaseWithHyphens() {
        assertThat(Arrays.stream(AbsenceReason.values()).map(Token::token))
                .containsExactly(
                        "not-recorded",
                        "not-fixed",
                        "not-set",
                        "not-started",
                        "not-applicable",
                        "suspended",
                        "withheld");
        assertThat(Arrays.stream(Origin.values()).map(Token::token))
                .containsExactly("original", "official", "human", "machine");
        assertThat(Token.tokenOf(AbsenceReason.NOT_RECORDED)).isEqualTo("not-recorded");
    }

    @ParameterizedTest
    @EnumSource(AbsenceReason.class)
    void everyWordIsFound(AbsenceReason reason) {
        assertThat(Token.of(AbsenceReason.class, reason.token())).isSameAs(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NOT_SET", "Not-set", "not_set", "not-se", "not-set "})
    void anyOtherWordIsRefusedWithThoseThatThereAre(String token) {
        var refusal = assertRefused(
                "AbsenceReason", "token", Constraint.UNKNOWN_TOKEN, token, () -> Token.of(AbsenceReason.class, token));

        assertThat(refusal.detail())
                .contains("not-recorded, not-fixed, not-set, not-started, not-applicable, suspended, withheld");
    }
}
