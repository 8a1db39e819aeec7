package io.github.polnum.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Role;
import io.github.polnum.value.LanguageTag;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

class ShrinkingTest {

    private static final PolicyFramework SIMPLEST = PolicyFramework.of("a", LanguageTag.FR.text(""));

    @Provide
    Arbitrary<PolicyFramework> frameworks() {
        return PolicyArbitraries.frameworks();
    }

    @Property(tries = 50, seed = "1")
    @AddLifecycleHook(ShrinksToOneRole.class)
    void frameworksHaveNoRole(@ForAll("frameworks") PolicyFramework framework) {
        assertThat(framework.roles()).isEmpty();
    }

    @Property(tries = 50, seed = "1")
    @AddLifecycleHook(ShrinksToTheSimplestFramework.class)
    void frameworksAreImpossible(@ForAll("frameworks") PolicyFramework framework) {
        assertThat(framework).isNull();
    }

    static final class ShrinksToOneRole extends ShrinksTo {
        ShrinksToOneRole() {
            super(SIMPLEST.toBuilder()
                    .addRole(Role.of("a", LanguageTag.FR.text("")))
                    .build());
        }
    }

    static final class ShrinksToTheSimplestFramework extends ShrinksTo {
        ShrinksToTheSimplestFramework() {
            super(SIMPLEST);
        }
    }

    /** Turns the failure of a property into success if it was shrunk to what is expected. */
    private abstract static class ShrinksTo implements AroundPropertyHook {

        private final PolicyFramework expected;

        ShrinksTo(PolicyFramework expected) {
            this.expected = expected;
        }

        @Override
        public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
            var result = property.execute();
            assertThat(result.status()).isEqualTo(PropertyExecutionResult.Status.FAILED);
            assertThat(result.falsifiedParameters().orElseThrow())
                    .singleElement()
                    .isEqualTo(expected);
            return result.mapToSuccessful();
        }
    }
}
