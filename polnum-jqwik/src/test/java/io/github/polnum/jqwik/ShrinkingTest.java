package io.github.polnum.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.catalogue.Catalogue;
import io.github.polnum.model.Figure;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.PolicySet;
import io.github.polnum.model.Role;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.LanguageTag;
import java.time.LocalDate;
import java.util.List;
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

    @Provide
    Arbitrary<String> strings() {
        return Wording.any();
    }

    @Property(tries = 2000, seed = "1")
    @AddLifecycleHook(ShrinksToNineSpaces.class)
    void noStringHasMoreSpacesThanAShortOneCanHave(@ForAll("strings") String string) {
        assertThat(string.chars().filter(c -> c == ' ').count()).isLessThan(9);
    }

    @Provide
    Arbitrary<Identifier> identifiers() {
        return ValueArbitraries.identifiers();
    }

    @Property(tries = 2000, seed = "1")
    @AddLifecycleHook(ShrinksToForty.class)
    void noIdentifierIsLong(@ForAll("identifiers") Identifier id) {
        assertThat(id.value().length()).isLessThan(40);
    }

    @Provide
    Arbitrary<RuleCase> cases() {
        return RuleCases.breaking("measurement-after-as-of");
    }

    @Property(tries = 20, seed = "1")
    @AddLifecycleHook(ShrinksToOneFault.class)
    void casesAreImpossible(@ForAll("cases") RuleCase broken) {
        assertThat(broken).isNull();
    }

    static final class ShrinksToOneFault extends ShrinksTo {
        ShrinksToOneFault() {
            super(new RuleCase(
                    "measurement-after-as-of",
                    PolicySet.of(List.of(SIMPLEST.toBuilder()
                            .addIndicator(Indicator.builder("indicator", LanguageTag.FR.text("Indicateur indicator"))
                                    .addMeasurement(Figure.builder()
                                            .value(0)
                                            .date("2026-01-02")
                                            .build())
                                    .build())
                            .build())),
                    Catalogue.adopted(),
                    LocalDate.of(2026, 1, 1)));
        }
    }

    static final class ShrinksToNineSpaces extends ShrinksTo {
        ShrinksToNineSpaces() {
            super(" ".repeat(9));
        }
    }

    static final class ShrinksToForty extends ShrinksTo {
        ShrinksToForty() {
            super(Identifier.of("a".repeat(40)));
        }
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

        private final Object expected;

        ShrinksTo(Object expected) {
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
