package io.github.polnum.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EngineTest {

    @Test
    void oneOverJackson2StandsInFrontOfTheOther() {
        assertThat(Engine.class.getProtectionDomain().getCodeSource().getLocation())
                .isEqualTo(
                        EngineTest.class.getProtectionDomain().getCodeSource().getLocation())
                .isNotEqualTo(
                        PolicyJson.class.getProtectionDomain().getCodeSource().getLocation());
    }
}
