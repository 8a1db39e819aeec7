package io.github.polnum.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polnum.value.InvariantException.Constraint;
import java.util.concurrent.Callable;

/** Asserts that a value is refused, and all that the exception says of it. */
public final class Refusal {

    private Refusal() {}

    public static InvariantException assertRefused(
            String type, String attribute, Constraint constraint, Object value, Callable<?> construction) {
        var refusal = catchThrowableOfType(InvariantException.class, construction::call);
        assertThat(refusal).as("refusal of %s", value).isNotNull();
        assertThat(refusal.type()).isEqualTo(type);
        assertThat(refusal.attribute()).isEqualTo(attribute);
        assertThat(refusal.constraint()).isEqualTo(constraint);
        assertThat(refusal.value()).contains(value);
        assertThat(refusal)
                .hasMessageStartingWith(type + "." + attribute + ": must ")
                .hasMessageEndingWith(" [" + constraint.code() + "]");
        return refusal;
    }
}
