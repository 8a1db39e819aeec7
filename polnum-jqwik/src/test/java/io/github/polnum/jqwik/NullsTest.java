package io.github.polnum.jqwik;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.polnum.catalogue.Catalogue;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.PolicySet;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** No method accepts null. What jqwik alone calls has no say in what it is given. */
class NullsTest {

    private static final PolicySet SET = PolicySet.of(List.of());
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    static final List<ThrowingCallable> CALLS = List.of(
            () -> PolicyArbitraries.kinds(null, LinkKind::of),
            () -> PolicyArbitraries.kinds(LinkKind.known(), null),
            () -> ValueArbitraries.stated(null),
            () -> RuleCases.breaking(null),
            () -> new RuleCase(null, SET, Catalogue.adopted(), DAY),
            () -> new RuleCase("role-without-objective", null, Catalogue.adopted(), DAY),
            () -> new RuleCase("role-without-objective", SET, null, DAY),
            () -> new RuleCase("role-without-objective", SET, Catalogue.adopted(), null));

    @ParameterizedTest
    @FieldSource("CALLS")
    void nullIsRefused(ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call);
    }
}
