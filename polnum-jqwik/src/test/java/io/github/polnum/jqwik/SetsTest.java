package io.github.polnum.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.catalogue.Catalogue;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.PolicySet;
import io.github.polnum.model.PolicySet.Use;
import io.github.polnum.value.Reference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SetsTest {

    private static final List<PolicySet> SETS = new ArrayList<>();

    @BeforeAll
    static void generate() {
        JqwikSession.run(() -> {
            var generator = PolicyArbitraries.sets().generator(1000, true);
            var random = new Random(5);
            while (SETS.size() < 500) {
                SETS.add(generator.next(random).value());
            }
        });
    }

    @Provide
    Arbitrary<PolicySet> sets() {
        return PolicyArbitraries.sets();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Draws.days(LocalDate.of(1900, 1, 1), LocalDate.of(2100, 12, 31));
    }

    @Property(tries = 200)
    void setsHaveNoErrorAndNoAmbiguousEdition(@ForAll("sets") PolicySet set, @ForAll("days") LocalDate day) {
        assertThat(Catalogue.validator().validate(set, day).findings())
                .noneMatch(finding ->
                        finding.severity() == Severity.ERROR || finding.code().equals("ambiguous-edition"));
    }

    @Property(tries = 100)
    void referencesIntoTheSetResolve(@ForAll("sets") PolicySet set) {
        assertThat(set.unresolved())
                .extracting(unresolved -> unresolved.use().reference())
                .noneMatch(reference -> leadsInto(set, reference));
    }

    private static boolean leadsInto(PolicySet set, Reference reference) {
        return reference.isLocal()
                || (reference.edition().isPresent()
                        ? set.find(
                                        reference.framework().get(),
                                        reference.edition().get())
                                .isPresent()
                        : set.find(reference.framework().get()).isPresent());
    }

    @Test
    void setsHoldOneToThreeFrameworksAndSomeEditionsOfOne() {
        assertThat(SETS)
                .extracting(set -> set.frameworks().size())
                .contains(1, 2, 3)
                .allMatch(size -> size <= 3);
        assertThat(SETS).filteredOn(SetsTest::hasEditions).hasSizeBetween(100, 400);
    }

    @Test
    void frameworksOfASetHaveUpToSixElements() {
        assertThat(SETS)
                .flatMap(PolicySet::frameworks)
                .extracting(framework -> framework.index().elements().size() - 1)
                .contains(0, 1, 3, 6)
                .allMatch(size -> size <= 6);
    }

    private static boolean hasEditions(PolicySet set) {
        return set.frameworks().stream().map(PolicyFramework::id).distinct().count()
                < set.frameworks().size();
    }

    /** Those that lead out of the set have no end here. */
    @Test
    void referencesThatResolveHaveEveryForm() {
        var forms = SETS.stream()
                .flatMap(set -> set.frameworks().stream()
                        .flatMap(framework -> framework.index().elements().stream()
                                .flatMap(element -> element.references().stream())
                                .map(use -> new Use(framework, use))
                                .filter(use -> set.resolve(framework, use.use().reference())
                                        .isPresent())))
                .collect(Collectors.groupingBy(SetsTest::form, Collectors.counting()));

        assertThat(forms)
                .containsOnlyKeys(
                        "id", "own#id", "own@edition#id", "other#id", "other@edition#id", "other#", "other@edition#")
                .allSatisfy((form, count) -> assertThat(count).as(form).isGreaterThan(5));
    }

    private static String form(Use use) {
        var reference = use.use().reference();
        if (reference.isLocal()) {
            return "id";
        }
        var framework = use.framework();
        // An edition refers to another one as to another framework.
        boolean isOwn = reference.framework().get().equals(framework.id())
                && reference
                        .edition()
                        .orElse(framework.edition().orElse(""))
                        .equals(framework.edition().orElse(""))
                && reference.id().isPresent();
        return (isOwn ? "own" : "other")
                + reference.edition().map(edition -> "@edition").orElse("")
                + "#"
                + reference.id().map(id -> "id").orElse("");
    }
}
