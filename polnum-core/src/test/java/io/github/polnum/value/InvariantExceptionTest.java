package io.github.polnum.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.polnum.value.InvariantException.Constraint;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InvariantExceptionTest {

    @Test
    void allButTheDetailIsNeeded() {
        assertThat(new InvariantException("T", "a", Constraint.BLANK, "v", "be", null))
                .hasMessage("T.a: must be, but was \"v\" [blank]")
                .extracting(InvariantException::detail)
                .isEqualTo(Optional.empty());
        IntStream.range(0, 5)
                .forEach(missing -> assertThatNullPointerException()
                        .isThrownBy(() -> new InvariantException(
                                missing == 0 ? null : "T",
                                missing == 1 ? null : "a",
                                missing == 2 ? null : Constraint.BLANK,
                                missing == 3 ? null : "v",
                                missing == 4 ? null : "be")));
    }
}
