package io.github.polnum.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.value.Period.Truth;
import org.junit.jupiter.api.Test;

class TruthTest {

    @Test
    void whatIsNeitherCertainlySoNorCertainlyNotIsUnknown() {
        assertThat(Truth.of(true, false)).isEqualTo(Truth.TRUE);
        assertThat(Truth.of(false, true)).isEqualTo(Truth.FALSE);
        assertThat(Truth.of(false, false)).isEqualTo(Truth.UNKNOWN);
    }
}
