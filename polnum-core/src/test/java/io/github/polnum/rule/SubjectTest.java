package io.github.polnum.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.Objective;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.PolicySet;
import io.github.polnum.model.Role;
import io.github.polnum.model.Source;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Reference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a rule is given to look at. */
class SubjectTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final LanguageTag FR = LanguageTag.FR;

    private static final PolicyFramework CITY = PolicyFramework.builder("city", FR.text("Ville"))
            .addObjective(Objective.builder("a", FR.text("A"))
                    .addLink(LinkKind.CONTRIBUTES_TO, "b")
                    .addLink(LinkKind.CONTRIBUTES_TO, "canton#a")
                    .build())
            .addObjective(Objective.builder("b", FR.text("B"))
                    .addLink(LinkKind.CONTRIBUTES_TO, "gone")
                    .build())
            .build();
    private static final PolicyFramework CANTON = PolicyFramework.builder("canton", FR.text("Canton"))
            .addObjective(Objective.of("a", FR.text("A")))
            .build();

    /** Gives one rule, or several, each framework of both. */
    private static void look(int rules, Rule.WholeCheck check) {
        var profile = Profile.builder("plain")
                .addLanguage(FR)
                .addLanguage(LanguageTag.DE)
                .build();
        var all = new ArrayList<Rule>();
        for (int i = 0; i < rules; i++) {
            all.add(Rule.builder("ge-rule-" + i, Severity.INFO, Category.CONSISTENCY)
                    .whole(check)
                    .build());
        }
        var report = Validator.of(all, profile).validate(PolicySet.of(List.of(CITY, CANTON)), DAY);
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void aRuleIsGivenTheFrameworkItsSetTheDayAndTheLanguages() {
        var seen = new ArrayList<PolicyFramework>();
        look(1, (subject, findings) -> {
            seen.add(subject.framework());
            assertThat(subject.set().frameworks()).containsExactly(CITY, CANTON);
            assertThat(subject.asOf()).isEqualTo(DAY);
            assertThat(subject.languages()).containsExactly(FR, LanguageTag.DE);
            assertThat(subject.index()).isSameAs(subject.framework().index());
            assertThat(subject.nodes()).isEqualTo(subject.framework().index().nodes());
            assertThat(subject).hasToString("Subject[" + subject.framework().id() + " as of 2026-11-22]");
        });

        assertThat(seen).containsExactly(CITY, CANTON);
    }

    @Test
    void whatIsInTheOtherFrameworksIsThereAndCountsAsLookedAt() {
        look(1, (subject, findings) -> {
            for (var framework : subject.set().frameworks()) {
                long before = subject.visits();
                assertThat(List.copyOf(subject.nodes(framework)))
                        .isEqualTo(framework.index().nodes());
                assertThat(subject.visits() - before)
                        .isEqualTo(framework.index().nodes().size());
            }
        });
    }

    @Test
    void thingsOfSeveralClassesComeInTheOrderOfTheDocument() {
        var framework = PolicyFramework.builder("f", FR.text("F"))
                .addRole(Role.builder("r", FR.text("R"))
                        .addObjective(Objective.of("o", FR.text("O")))
                        .build())
                .addRole(Role.of("s", FR.text("S")))
                .addSource(Source.of("t", FR.text("T")))
                .build();
        var seen = new ArrayList<String>();
        var rule = Rule.builder("look", Severity.INFO, Category.CONSISTENCY)
                .whole((subject, findings) -> subject.nodes(PolicyElement.class)
                        .forEach(node -> seen.add(node.id().value())))
                .build();

        Validator.of(List.of(rule), Profile.builder("p").build()).validate(framework, DAY);

        assertThat(seen).containsExactly("f", "r", "o", "s");
    }

    @Test
    void referencesComeInTheOrderOfTheirHoldersWithWhatTheyPointTo() {
        var seen = new ArrayList<String>();
        look(
                1,
                (subject, findings) -> subject.references()
                        .forEach(found ->
                                seen.add(found.holder().id() + " " + found.use().reference() + " "
                                        + found.target()
                                                .map(place -> place.framework().id() + "#" + place.id())
                                                .orElse("nothing"))));

        assertThat(seen).containsExactly("a b city#b", "a canton#a canton#a", "b gone nothing");
    }

    @Test
    void aReferenceIsFollowedThroughTheSetAndFoundInTheFrameworkAlone() {
        var here = Reference.parse("b");
        var there = Reference.parse("canton#a");
        var nowhere = Reference.parse("gone");
        look(1, (subject, findings) -> {
            if (subject.framework() == CITY) {
                assertThat(subject.resolve(here).orElseThrow())
                        .isEqualTo(subject.find(here).orElseThrow());
                assertThat(subject.find(here).orElseThrow().path()).isEqualTo("objectives[1]");
                assertThat(subject.resolve(there).orElseThrow().framework()).isSameAs(CANTON);
                assertThat(subject.find(there)).isEmpty();
                assertThat(subject.resolve(nowhere)).isEmpty();
                assertThat(subject.find(nowhere)).isEmpty();
            }
        });
    }

    @Test
    void whatRulesShareIsWorkedOutOnceForAFrameworkOrOnceForTheSet() {
        var made = new ArrayList<String>();
        look(3, (subject, findings) -> {
            var own = subject.shared(StringBuilder.class, from -> {
                made.add(from.framework().id().value());
                return new StringBuilder("own");
            });
            var common = subject.sharedInSet(StringBuilder.class, from -> {
                made.add("all " + from.frameworks().size());
                return new StringBuilder("common");
            });
            assertThat(own).hasToString("own").isSameAs(subject.shared(StringBuilder.class, from -> null));
            assertThat(common).hasToString("common").isSameAs(subject.sharedInSet(StringBuilder.class, from -> null));
        });

        assertThat(made).containsExactly("city", "all 2", "canton");
    }

    @Test
    void whatARuleIsHandedIsCountedForEachRuleThroughAllFrameworks() {
        var each = Rule.builder("ge-each", Severity.INFO, Category.CONSISTENCY)
                .each(Objective.class, (objective, node, subject, findings) -> {
                    assertThat(subject.nodes().get(0).order()).isZero();
                    assertThat(subject.nodes().get(1).order()).isOne();
                })
                .build();
        var nodes = Rule.builder("ge-nodes", Severity.INFO, Category.CONSISTENCY)
                .whole((subject, findings) -> {
                    for (var node : subject.nodes()) {
                        assertThat(node.id()).isNotNull();
                    }
                })
                .build();
        // The first that asks for the references has the things gone through for all; the second is handed the
        // references.
        var gathering = Rule.builder("ge-gathering", Severity.INFO, Category.CONSISTENCY)
                .whole((subject, findings) ->
                        assertThat(subject.references().size()).isEqualTo(subject.framework() == CITY ? 3 : 0))
                .build();
        var following = Rule.builder("ge-following", Severity.INFO, Category.CONSISTENCY)
                .whole((subject, findings) -> {
                    for (var reference : subject.references()) {
                        assertThat(reference.holder().item())
                                .isSameAs(reference.use().holder());
                    }
                })
                .build();
        var resolving = Rule.builder("ge-resolving", Severity.INFO, Category.CONSISTENCY)
                .whole((subject, findings) -> assertThat(subject.resolve(Reference.parse("a")))
                        .isEqualTo(subject.resolve(
                                Reference.parse(subject.framework().id() + "#a"))))
                .build();
        var validator = Validator.of(
                List.of(nodes, gathering, following, resolving, each),
                Profile.builder("plain").build());
        var run = Run.of(validator, PolicySet.of(List.of(CITY, CANTON)), DAY);

        assertThat(run.report().findings()).isEmpty();
        // Of two frameworks with three things and two: all of them; two references each; three objectives and two
        // things each.
        assertThat(run.visits())
                .containsEntry("ge-nodes", 5L)
                .containsEntry("ge-gathering", 5L)
                .containsEntry("ge-following", 3L)
                .containsEntry("ge-resolving", 4L)
                .containsEntry("ge-each", 9L)
                .containsEntry("rule-failed", 0L);
    }
}
