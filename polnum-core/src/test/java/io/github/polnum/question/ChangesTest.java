package io.github.polnum.question;

import static io.github.polnum.value.LanguageTag.FR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.polnum.model.Attributes;
import io.github.polnum.model.Body;
import io.github.polnum.model.Channel;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.ElementType;
import io.github.polnum.model.Event;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.Fixtures;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Identified;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.LegalAct;
import io.github.polnum.model.Level;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.Measure;
import io.github.polnum.model.Objective;
import io.github.polnum.model.Phase;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Portfolio;
import io.github.polnum.model.Post;
import io.github.polnum.model.Principle;
import io.github.polnum.model.Review;
import io.github.polnum.model.Role;
import io.github.polnum.model.Source;
import io.github.polnum.model.State;
import io.github.polnum.model.StatusReport;
import io.github.polnum.model.Target;
import io.github.polnum.model.Topic;
import io.github.polnum.value.DataValue;
import io.github.polnum.value.Extensions;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.Text;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangesTest {

    private static final Text NAME = FR.text("n");

    private static final Text ANOTHER = FR.text("m");

    private static PolicyFramework.Builder plan() {
        return PolicyFramework.builder("plan", NAME);
    }

    private static Objective objective(String id, Objective... under) {
        return Objective.builder(id, NAME).objectives(List.of(under)).build();
    }

    private static Measure measure(String id) {
        return Measure.of(id, NAME);
    }

    private static Phase phase(String text) {
        return Phase.builder().text(FR.text(text)).build();
    }

    private static Phase phaseWithId(String id) {
        return Phase.builder().id(id).build();
    }

    private static List<String> ids(List<Node> nodes) {
        return nodes.stream().map(node -> node.id().value()).toList();
    }

    private static List<String> pairs(List<Changes.Change> changes) {
        return changes.stream()
                .map(change -> change.before().path() + " → " + change.after().path())
                .toList();
    }

    /** All that is told, in words. */
    private static List<String> told(PolicyFramework before, PolicyFramework after) {
        var changes = Changes.of(before, after);
        assertThat(changes.isEmpty()).isEqualTo(before.equals(after));
        var told = new ArrayList<String>();
        changes.added().forEach(node -> told.add("added " + node.path()));
        changes.removed().forEach(node -> told.add("removed " + node.path()));
        pairs(changes.moved()).forEach(pair -> told.add("moved " + pair));
        pairs(changes.retyped()).forEach(pair -> told.add("retyped " + pair));
        changes.changed()
                .forEach(change ->
                        told.add("changed " + change.after().path() + " " + List.copyOf(change.attributes())));
        return told;
    }

    private static List<String> told(PolicyFramework.Builder before, PolicyFramework.Builder after) {
        return told(before.build(), after.build());
    }

    private static final PolicyFramework BEFORE = plan().edition("2020")
            .addRole(Role.builder("facilitate", NAME)
                    .addObjective(objective("access", objective("forms"), objective("desks")))
                    .addObjective(objective("trust"))
                    .build())
            .addMeasure(Measure.builder("charter", NAME)
                    .addStatusReport(StatusReport.builder().state(State.PLANNED).build())
                    .build())
            .addMeasure(measure("letters"))
            .addSource(Source.of("report", NAME))
            .build();

    private static final PolicyFramework AFTER = plan().edition("2026")
            .addRole(Role.builder("facilitate", NAME)
                    .addObjective(objective("trust"))
                    .addObjective(Objective.builder("access", ANOTHER)
                            .number("2")
                            .addObjective(objective("forms"))
                            .addMeasure(measure("portal"))
                            .build())
                    .build())
            .addPrinciple(Principle.builder("thrift", NAME)
                    .addObjective(objective("desks"))
                    .addMeasure(Measure.builder("charter", NAME)
                            .addStatusReport(StatusReport.builder()
                                    .state(State.COMPLETED)
                                    .build())
                            .build())
                    .build())
            .addSource(Source.of("report", NAME))
            .build();

    @Test
    void whatChangedIsToldInDocumentOrder() {
        var changes = Changes.of(BEFORE, AFTER);

        assertThat(ids(changes.added())).containsExactly("portal", "thrift");
        assertThat(ids(changes.removed())).containsExactly("letters");
        assertThat(pairs(changes.moved()))
                .containsExactly(
                        "roles[0].objectives[0].objectives[1] → principles[0].objectives[0]",
                        "measures[0] → principles[0].measures[0]");
        assertThat(changes.retyped()).isEmpty();
        assertThat(changes.changed())
                .extracting(Changes.Change::toString)
                .containsExactly(
                        "Change[plan: edition]",
                        "Change[facilitate: objectives]",
                        "Change[access: number, name]",
                        "Change[charter: statusReports]");
        assertThat(changes.before()).isSameAs(BEFORE);
        assertThat(changes.after()).isSameAs(AFTER);
        assertThat(changes.isEmpty()).isFalse();
        assertThat(changes).hasToString("Changes[2 added, 1 removed, 2 moved, 0 retyped, 4 changed]");
    }

    @Test
    void placesAreThoseOfTheIndexes() {
        var changes = Changes.of(BEFORE, AFTER);
        var trust = Identifier.of("charter");

        assertThat(changes.removed())
                .containsExactly(BEFORE.index().find(Identifier.of("letters")).orElseThrow());
        assertThat(changes.added())
                .startsWith(AFTER.index().find(Identifier.of("portal")).orElseThrow());
        assertThat(changes.moved()).last().satisfies(charter -> {
            assertThat(charter.before()).isEqualTo(BEFORE.index().find(trust).orElseThrow());
            assertThat(charter.after()).isEqualTo(AFTER.index().find(trust).orElseThrow());
            assertThat(charter.attributes()).containsExactly("statusReports");
            assertThat(changes.changed()).contains(charter);
        });
        assertThat(changes.moved().get(0).attributes()).isEmpty();
        assertThat(changes.moved().get(0)).hasToString("Change[desks]");
    }

    /** The code in the documentation of the type. */
    private static List<String> page(PolicyFramework before, PolicyFramework after) {
        var page = new ArrayList<String>();
        // shown: begin
        Changes changes = Changes.of(before, after);
        for (Node gone : changes.removed()) {
            page.add(gone.id() + " is no longer there");
        }
        for (Changes.Change change : changes.changed()) {
            page.add(change.after().id() + ": " + String.join(", ", change.attributes()));
        }
        // shown: end
        return page;
    }

    @Test
    void theCodeShownIsTheCodeTested() throws IOException {
        var shown = between("src/main/java/io/github/polnum/question/Changes.java", "<pre>{@code", "}</pre>");

        assertThat(shown)
                .isNotEmpty()
                .isEqualTo(between(
                        "src/test/java/io/github/polnum/question/ChangesTest.java",
                        "// shown: begin",
                        "// shown: end"));
        assertThat(page(BEFORE, AFTER))
                .containsExactly(
                        "letters is no longer there",
                        "plan: edition",
                        "facilitate: objectives",
                        "access: number, name",
                        "charter: statusReports");
    }

    private static String between(String file, String begin, String end) throws IOException {
        var found = Pattern.compile(Pattern.quote(begin) + "(.*?)" + Pattern.quote(end), Pattern.DOTALL)
                .matcher(Files.readString(Path.of(file)));
        assertThat(found.find()).as("%s in %s", begin, file).isTrue();
        return found.group(1).replaceAll("(?m)^ \\* ?", "").replaceAll("\\s", "");
    }

    @Test
    void nothingChangedInWhatIsEqual() {
        var framework = (PolicyFramework) Fixtures.ALL.stream()
                .filter(PolicyFramework.class::isInstance)
                .findFirst()
                .orElseThrow();
        var copy = framework.toBuilder().number("2").build().toBuilder()
                .number(framework.number())
                .build();

        assertThat(framework.index().duplicates()).isNotEmpty();
        assertThat(told(framework, framework)).isEmpty();
        assertThat(told(framework, copy)).isEmpty();
        assertThat(Changes.of(framework, copy))
                .hasToString("Changes[0 added, 0 removed, 0 moved, 0 retyped, 0 changed]");
    }

    // attributes

    private static List<Identified> things() {
        return Fixtures.ALL.stream()
                .filter(Identified.class::isInstance)
                .map(Identified.class::cast)
                .toList();
    }

    /** A framework in which something stands, or the framework itself. */
    private static PolicyFramework holding(Identified item) {
        if (item instanceof PolicyFramework framework) {
            return framework;
        }
        var plan = plan();
        if (item instanceof Role role) {
            plan.addRole(role);
        } else if (item instanceof Objective objective) {
            plan.addObjective(objective);
        } else if (item instanceof Principle principle) {
            plan.addPrinciple(principle);
        } else if (item instanceof Measure measure) {
            plan.addMeasure(measure);
        } else if (item instanceof Portfolio portfolio) {
            plan.addPortfolio(portfolio);
        } else if (item instanceof Indicator indicator) {
            plan.addIndicator(indicator);
        } else if (item instanceof Consultation consultation) {
            plan.addConsultation(consultation);
        } else if (item instanceof Review review) {
            plan.addReview(review);
        } else if (item instanceof Body body) {
            plan.addBody(body);
        } else if (item instanceof Post post) {
            plan.addPost(post);
        } else if (item instanceof LegalAct act) {
            plan.addLegalAct(act);
        } else if (item instanceof Source source) {
            plan.addSource(source);
        } else if (item instanceof Level level) {
            plan.addLevel(level);
        } else if (item instanceof Phase phase) {
            plan.addPhase(phase);
        } else if (item instanceof Target target) {
            plan.addIndicator(
                    Indicator.builder("holding", NAME).addTarget(target).build());
        } else if (item instanceof Topic topic) {
            plan.addConsultation(
                    Consultation.builder("holding", NAME).addTopic(topic).build());
        }
        return plan.build();
    }

    private static boolean isList(Method attribute) {
        return heldBy(attribute).isPresent();
    }

    /** The type of what has an identifier in a list. */
    private static Optional<Class<?>> heldBy(Method attribute) {
        return attribute.getReturnType() == List.class
                        && attribute.getGenericReturnType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> held
                        && Identified.class.isAssignableFrom(held)
                ? Optional.of(held)
                : Optional.empty();
    }

    @Test
    void thereIsOneOfEveryTypeToAsk() {
        var types = things().stream().map(Attributes::typeOf).collect(Collectors.toSet());

        assertThat(types).hasSize(17).contains(Source.class, Level.class, Topic.class, Target.class, Phase.class);
    }

    /** That members of documents have the names of accessors is asked of the codec. */
    @ParameterizedTest
    @MethodSource("things")
    void everyAttributeIsKnownByItsName(Identified item) {
        var accessors = Attributes.of(Attributes.typeOf(item)).stream()
                .filter(accessor -> !accessor.getName().equals("extensions"))
                .toList();
        var known = OwnAttributes.of(item);

        assertThat(known.names())
                .containsExactlyInAnyOrderElementsOf(
                        accessors.stream().map(Method::getName).toList());
        assertThat(accessors).allSatisfy(accessor -> {
            var attribute = known.find(accessor.getName());
            assertThat(attribute).isNotNull();
            assertThat(attribute.value().apply(item)).isEqualTo(Attributes.call(item, accessor));
            assertThat(Optional.<Class<?>>ofNullable(attribute.held())).isEqualTo(heldBy(accessor));
        });
        assertThat(accessors.stream().flatMap(accessor -> heldBy(accessor).stream()))
                .doesNotHaveDuplicates();
        assertThat(known.find("nothing")).isNull();
    }

    @Test
    void anAttributeThatDiffersIsToldByItsName() {
        var told = new TreeSet<String>();
        var all = new TreeSet<String>();
        for (var item : things()) {
            var type = Attributes.typeOf(item);
            for (var attribute : Attributes.of(type)) {
                var content = Attributes.call(item, attribute);
                if (isList(attribute) || (attribute.getName().equals("id") && !(item instanceof PolicyFramework))) {
                    continue;
                }
                all.add(type.getSimpleName() + "." + attribute.getName());
                if (Attributes.isEmpty(content)) {
                    continue;
                }
                var builder = Attributes.builderOf(item);
                Attributes.set(item, builder, attribute, Attributes.another(attribute, content));
                var other = (Identified) Attributes.build(builder);

                var name = attribute.getName().equals("extensions") ? "ge:dossier" : attribute.getName();
                var changes = Changes.of(holding(item), holding(other));
                assertThat(changes.changed())
                        .as(attribute.toString())
                        .singleElement()
                        .satisfies(change -> assertThat(change.attributes()).containsExactly(name));
                assertThat(changes.added()).isEmpty();
                assertThat(changes.removed()).isEmpty();
                assertThat(changes.moved()).isEmpty();
                assertThat(changes.retyped()).isEmpty();
                told.add(type.getSimpleName() + "." + attribute.getName());
            }
        }

        assertThat(told).isEqualTo(all).hasSizeGreaterThan(200);
    }

    @Test
    void whatOnlyStandsUnderSomethingIsNoAttributeOfIt() {
        assertThat(told(
                        plan().addRole(Role.builder("r", NAME)
                                .addObjective(objective("o", objective("p")))
                                .build()),
                        plan().addRole(Role.builder("r", NAME)
                                .addObjective(objective("o", objective("p", objective("q"))))
                                .build())))
                .containsExactly("added roles[0].objectives[0].objectives[0].objectives[0]");
    }

    @Test
    void attributesAreInTheOrderOfDocumentsAndExtensionsSortedAfterThem() {
        var one = Consultation.builder("c", NAME)
                .extensions(Extensions.none()
                        .with("zh:b", DataValue.of(1))
                        .with("ge:a", DataValue.of(1))
                        .with("ge:same", DataValue.of(1)))
                .build();
        var other = Consultation.builder("c", ANOTHER)
                .addRecord("report")
                .period("2026")
                .addCite("report")
                .addChannel(Channel.ONLINE)
                .extensions(Extensions.none()
                        .with("ge:same", DataValue.of(1))
                        .with("ge:a", DataValue.of(2))
                        .with("be:new", DataValue.of(1)))
                .build();

        assertThat(told(holding(one), holding(other)))
                .containsExactly(
                        "changed consultations[0] [name, channels, period, cites, records, be:new, ge:a, zh:b]");
    }

    @Test
    void whatIsWithdrawnIsNotRemoved() {
        assertThat(told(
                        plan().addMeasure(measure("m")),
                        plan().addMeasure(Measure.builder("m", NAME)
                                .addEvent(Event.of(EventKind.WITHDRAWN, "2025"))
                                .build())))
                .containsExactly("changed measures[0] [events]");
    }

    @Test
    void frameworksOfDifferentIdentifiersAreComparedToo() {
        var successor =
                BEFORE.toBuilder().id("programme").edition(Optional.empty()).build();

        assertThat(told(BEFORE, successor)).containsExactly("changed  [id, edition]");
        assertThat(told(
                        plan().addMeasure(measure("plan")),
                        PolicyFramework.builder("m", NAME).addMeasure(measure("m"))))
                .containsExactly("added measures[0]", "removed measures[0]", "changed  [id]");
    }

    // places

    @Test
    void whatStandsUnderSomethingNewOrGoneIsToldToo() {
        var framework = plan().addObjective(objective("a", objective("b", objective("c"))));

        assertThat(told(plan(), framework))
                .containsExactly(
                        "added objectives[0]",
                        "added objectives[0].objectives[0]",
                        "added objectives[0].objectives[0].objectives[0]");
        assertThat(told(framework, plan()))
                .containsExactly(
                        "removed objectives[0]",
                        "removed objectives[0].objectives[0]",
                        "removed objectives[0].objectives[0].objectives[0]");
    }

    @Test
    void whatStandsUnderSomethingElseHasMoved() {
        assertThat(told(
                        plan().addObjective(objective("a", objective("x", objective("y"))))
                                .addObjective(objective("b")),
                        plan().addObjective(objective("a"))
                                .addObjective(objective("b", objective("x", objective("y"))))))
                .containsExactly("moved objectives[0].objectives[0] → objectives[1].objectives[0]");
    }

    @Test
    void whatTheParentOfWasRemovedOrIsNewHasMoved() {
        var alone = plan().addObjective(objective("x"));
        var nested = plan().addObjective(objective("a", objective("x")));

        assertThat(told(nested, alone))
                .containsExactly("removed objectives[0]", "moved objectives[0].objectives[0] → objectives[0]");
        assertThat(told(alone, nested))
                .containsExactly("added objectives[0]", "moved objectives[0] → objectives[0].objectives[0]");
        assertThat(told(nested, plan().addObjective(objective("b", objective("x")))))
                .containsExactly(
                        "added objectives[0]",
                        "removed objectives[0]",
                        "moved objectives[0].objectives[0] → objectives[0].objectives[0]");
    }

    @Test
    void anotherOrderIsToldOnceByWhatHoldsTheList() {
        assertThat(told(
                        plan().addObjective(objective("o", objective("a"), objective("b"), objective("c"))),
                        plan().addObjective(objective("o", objective("c"), objective("a"), objective("b")))))
                .containsExactly("changed objectives[0] [objectives]");
    }

    @Test
    void whatIsNewOrGoneOrComesFromElsewhereDoesNotChangeTheOrder() {
        assertThat(told(
                        plan().addObjective(objective("o", objective("gone"), objective("a"), objective("b")))
                                .addObjective(objective("c")),
                        plan().addObjective(objective(
                                "o", objective("c"), objective("a"), objective("new"), objective("b")))))
                .containsExactly(
                        "added objectives[0].objectives[2]",
                        "removed objectives[0].objectives[0]",
                        "moved objectives[1] → objectives[0].objectives[0]");
    }

    @Test
    void orderIsAskedListByList() {
        assertThat(told(
                        plan().addLevel(Level.of("l", ElementType.ROLE, NAME))
                                .addMeasure(measure("a"))
                                .addMeasure(measure("b"))
                                .addSource(Source.of("s", NAME))
                                .addSource(Source.of("t", NAME)),
                        plan().addLevel(Level.of("l", ElementType.ROLE, NAME))
                                .addMeasure(measure("a"))
                                .addMeasure(measure("b"))
                                .addSource(Source.of("t", NAME))
                                .addSource(Source.of("s", NAME))))
                .containsExactly("changed  [sources]");
    }

    // phases

    @Test
    void phasesWithAnIdentifierAreToldByThemselvesAndOthersByWhatHoldsThem() {
        var before = plan().addPhase(phaseWithId("p")).addPhase(phase("kept"));

        assertThat(told(
                        before,
                        plan().addPhase(Phase.builder().id("p").period("2026").build())
                                .addPhase(phase("kept"))))
                .containsExactly("changed phases[0] [period]");
        assertThat(told(before, plan().addPhase(phase("kept")))).containsExactly("removed phases[0]");
        assertThat(told(before, plan().addPhase(phaseWithId("p")).addPhase(phase("other"))))
                .containsExactly("changed  [phases]");
        assertThat(told(before, plan().addPhase(phaseWithId("p")))).containsExactly("changed  [phases]");
        assertThat(told(before, plan().addPhase(phase("kept")).addPhase(phaseWithId("p"))))
                .containsExactly("changed  [phases]");
        assertThat(told(
                        before,
                        plan().addPhase(phaseWithId("p"))
                                .addPhase(phaseWithId("q"))
                                .addPhase(phase("kept"))))
                .containsExactly("added phases[1]");
    }

    @Test
    void aPhaseThatGotAnIdentifierIsNew() {
        assertThat(told(
                        plan().addPhase(phase("a")),
                        plan().addPhase(phase("a").toBuilder().id("p").build())))
                .containsExactly("added phases[0]", "changed  [phases]");
    }

    // types

    @Test
    void whatIsOfAnotherTypeIsTheSameThingAndWhatStandsUnderItStays() {
        var objective = Objective.builder("x", NAME)
                .period("2026")
                .addPhase(phase("a"))
                .addPhase(phaseWithId("p"))
                .addObjective(objective("of-objective"))
                .addMeasure(measure("a"))
                .addMeasure(measure("b"))
                .build();
        var measure = Measure.builder("x", ANOTHER)
                .addPhase(phaseWithId("p"))
                .addStatusReport(StatusReport.builder().state(State.PLANNED).build())
                .addMeasure(measure("b"))
                .addMeasure(measure("a"))
                .build();

        assertThat(told(plan().addObjective(objective), plan().addMeasure(measure)))
                .containsExactly(
                        "removed objectives[0].objectives[0]",
                        "retyped objectives[0] → measures[0]",
                        "changed measures[0] [name, period, phases, statusReports, measures]");
        assertThat(told(plan().addMeasure(measure), plan().addObjective(objective)))
                .containsExactly(
                        "added objectives[0].objectives[0]",
                        "retyped measures[0] → objectives[0]",
                        "changed objectives[0] [name, period, phases, measures, statusReports]");
    }

    @Test
    void whatIsOnlyOfAnotherTypeHasNoOtherAttributes() {
        assertThat(told(
                        plan().addObjective(objective("x", objective("y"))),
                        plan().addRole(Role.builder("x", NAME)
                                .addObjective(objective("y"))
                                .build())))
                .containsExactly("retyped objectives[0] → roles[0]");
        assertThat(told(
                        plan().addConsultation(Consultation.builder("x", NAME)
                                .addCommitment(measure("y"))
                                .build()),
                        plan().addPortfolio(Portfolio.builder("x", NAME)
                                .addMeasure(measure("y"))
                                .build())))
                .containsExactly("retyped consultations[0] → portfolios[0]");
        assertThat(told(plan().addLevel(Level.of("x", ElementType.ROLE, NAME)), plan().addSource(Source.of("x", NAME))))
                .containsExactly("retyped levels[0] → sources[0]", "changed sources[0] [type]");
    }

    @Test
    void whatIsOfAnotherTypeIsInNoListOfBoth() {
        assertThat(told(
                        plan().addObjective(objective("x")).addObjective(objective("y")),
                        plan().addObjective(objective("y")).addMeasure(measure("x"))))
                .containsExactly("retyped objectives[0] → measures[0]");
    }

    @Test
    void anAttributeThatOneTypeMustHaveAndTheOtherMayIsTheSame() {
        var topic = Consultation.builder("c", NAME)
                .addTopic(Topic.builder("x").name(NAME).build())
                .build();

        assertThat(told(
                        plan().addConsultation(topic),
                        plan().addConsultation(Consultation.of("c", NAME)).addObjective(objective("x"))))
                .containsExactly(
                        "moved consultations[0].topics[0] → objectives[0]",
                        "retyped consultations[0].topics[0] → objectives[0]");
    }

    @Test
    void oneThingMayBeToldInThreeLists() {
        var changes = Changes.of(
                plan().addObjective(objective("a", objective("x"))).build(),
                plan().addObjective(objective("a"))
                        .addMeasure(Measure.of("x", ANOTHER))
                        .build());

        assertThat(changes.moved()).isEqualTo(changes.retyped()).isEqualTo(changes.changed());
        assertThat(changes.changed()).singleElement().hasToString("Change[x: name]");
    }

    // identifiers that occur several times

    @Test
    void theFirstOfSeveralIsTheFirstAndTheSecondTheSecond() {
        var one = Measure.builder("m", NAME).number("1").build();
        var two = Measure.builder("m", NAME).number("2").build();
        var three = Measure.builder("m", NAME).number("3").build();
        var both = plan().addMeasure(one).addMeasure(two);
        var more = plan().addMeasure(one).addMeasure(two).addMeasure(three);

        assertThat(told(both, more)).containsExactly("added measures[2]");
        assertThat(told(more, both)).containsExactly("removed measures[2]");
        assertThat(told(both, plan().addMeasure(two).addMeasure(one)))
                .containsExactly("changed measures[0] [number]", "changed measures[1] [number]");
        assertThat(told(more, plan().addMeasure(one))).containsExactly("removed measures[1]", "removed measures[2]");
        assertThat(told(
                        plan().addMeasure(one),
                        plan().addObjective(objective("o")).addMeasure(three).addMeasure(one)))
                .containsExactly("added objectives[0]", "added measures[1]", "changed measures[0] [number]");
    }

    @Test
    void anInstanceThatStandsAtTwoPlacesIsToldPlaceByPlace() {
        var shared = objective("shared", objective("under"));

        assertThat(told(
                        plan().addObjective(objective("a", shared)).addObjective(objective("b", shared)),
                        plan().addObjective(objective("a")).addObjective(objective("b", shared))))
                .containsExactly(
                        "removed objectives[1].objectives[0]",
                        "removed objectives[1].objectives[0].objectives[0]",
                        "moved objectives[0].objectives[0] → objectives[1].objectives[0]");
    }

    /** Its list holds the same, but one of what is in it came from elsewhere, since that was the first before. */
    @Test
    void theSameInstanceMayHoldSomethingElse() {
        var holding = objective("holding", objective("twice"), objective("between"), objective("twice"));

        assertThat(told(plan().addObjective(objective("twice")).addObjective(holding), plan().addObjective(holding)))
                .containsExactly(
                        "removed objectives[1].objectives[2]",
                        "moved objectives[0] → objectives[0].objectives[0]",
                        "changed objectives[0] [objectives]");
    }

    // in general

    /** Places with few identifiers, so that most are in both of two such frameworks, and some twice. */
    private static PolicyFramework random(long seed) {
        var random = new Random(seed);
        var framework = plan().number("" + random.nextInt(2));
        for (int i = random.nextInt(4); i > 0; i--) {
            framework.addObjective(randomObjective(random, 0));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            framework.addMeasure(randomMeasure(random, 0));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            framework.addPhase(randomPhase(random));
        }
        if (random.nextBoolean()) {
            framework.addConsultation(Consultation.builder(randomId(random), NAME)
                    .addTopic(Topic.of(randomId(random)))
                    .addTopic(Topic.of(randomId(random)))
                    .addCommitment(randomMeasure(random, 1))
                    .build());
        }
        return framework.build();
    }

    private static String randomId(Random random) {
        return "x" + random.nextInt(12);
    }

    private static Objective randomObjective(Random random, int depth) {
        var objective = Objective.builder(randomId(random), NAME).number("" + random.nextInt(2));
        for (int i = depth < 2 ? random.nextInt(4) : 0; i > 0; i--) {
            if (random.nextInt(3) == 0) {
                objective.addMeasure(randomMeasure(random, depth + 1));
            } else if (random.nextInt(4) == 0) {
                objective.addPhase(randomPhase(random));
            } else {
                objective.addObjective(randomObjective(random, depth + 1));
            }
        }
        return objective.build();
    }

    private static Measure randomMeasure(Random random, int depth) {
        var measure = Measure.builder(randomId(random), NAME).number("" + random.nextInt(2));
        for (int i = depth < 2 ? random.nextInt(3) : 0; i > 0; i--) {
            measure.addMeasure(randomMeasure(random, depth + 1));
        }
        return measure.build();
    }

    private static Phase randomPhase(Random random) {
        return random.nextBoolean() ? phase("" + random.nextInt(3)) : phaseWithId(randomId(random));
    }

    /** Each place by what it is the same thing by: its identifier, and the how manieth with it. */
    private static Map<String, Node> keys(PolicyFramework framework) {
        var counts = new HashMap<String, Integer>();
        var keys = new LinkedHashMap<String, Node>();
        for (var node : framework.index().nodes()) {
            keys.put(
                    node.order() == 0
                            ? "framework"
                            : node.id() + "/" + counts.merge(node.id().value(), 1, Integer::sum),
                    node);
        }
        return keys;
    }

    private static Map<Node, String> inverse(Map<String, Node> keys) {
        return keys.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    /** The name of the list that a place is in. */
    private static String list(Node node) {
        return node.path().replaceAll("\\[\\d+]$", "").replaceAll(".*\\.", "");
    }

    /** What is in a list of two places, by keys where it is in that list of both, and phases without an identifier. */
    private static List<Object> inBoth(
            Node parent, String name, Map<Node, String> own, Map<String, Node> others, Node otherParent) {
        var content = new ArrayList<Object>();
        var left = own.keySet().stream()
                .filter(node ->
                        node.parent().equals(Optional.of(parent)) && list(node).equals(name))
                .sorted((one, other) -> Integer.compare(one.order(), other.order()))
                .collect(Collectors.toCollection(ArrayList::new));
        for (var item : (List<?>) accessible(parent.item(), name)) {
            if (item instanceof Phase phase && phase.id().isEmpty()) {
                content.add(phase);
                continue;
            }
            var key = own.get(left.remove(0));
            var other = others.get(key);
            if (other != null
                    && other.parent().equals(Optional.of(otherParent))
                    && list(other).equals(name)) {
                content.add(key);
            }
        }
        return content;
    }

    private static Object accessible(Identified item, String name) {
        return Attributes.of(Attributes.typeOf(item)).stream()
                .filter(accessor -> accessor.getName().equals(name))
                .findFirst()
                .map(accessor -> Attributes.call(item, accessor))
                .orElse(List.of());
    }

    private static boolean saysNothing(Object content) {
        return content.equals(Optional.empty()) || (content instanceof Collection<?> many && many.isEmpty());
    }

    /** What is told, found out slowly: each thing compared with each, and each attribute asked by reflection. */
    private static Map<String, Set<String>> expected(PolicyFramework before, PolicyFramework after) {
        var was = keys(before);
        var is = keys(after);
        var told = new TreeMap<String, Set<String>>();
        for (var name : List.of("added", "removed", "moved", "retyped", "changed")) {
            told.put(name, new TreeSet<>());
        }
        is.keySet().stream().filter(key -> !was.containsKey(key)).forEach(told.get("added")::add);
        was.keySet().stream().filter(key -> !is.containsKey(key)).forEach(told.get("removed")::add);
        is.forEach((key, now) -> {
            var old = was.get(key);
            if (old == null) {
                return;
            }
            if (!old.parent().map(inverse(was)::get).equals(now.parent().map(inverse(is)::get))) {
                told.get("moved").add(key);
            }
            if (old.item().getClass() != now.item().getClass()) {
                told.get("retyped").add(key);
            }
            for (var name : List.of("number", "text", "phases", "objectives", "measures", "topics", "commitments")) {
                boolean isList = !Set.of("number", "text").contains(name);
                var one = isList ? inBoth(old, name, inverse(was), is, now) : accessible(old.item(), name);
                var other = isList ? inBoth(now, name, inverse(is), was, old) : accessible(now.item(), name);
                if (!one.equals(other) && !(saysNothing(one) && saysNothing(other))) {
                    told.get("changed").add(key + " " + name);
                }
            }
            // A topic needs no name, and a phase has none here.
            boolean wasNamed = !(old.item() instanceof Topic || old.item() instanceof Phase);
            boolean isNamed = !(now.item() instanceof Topic || now.item() instanceof Phase);
            if (wasNamed != isNamed) {
                told.get("changed").add(key + " name");
            }
        });
        return told;
    }

    private static Map<String, Set<String>> found(Changes changes) {
        var was = inverse(keys(changes.before()));
        var is = inverse(keys(changes.after()));
        var found = new TreeMap<String, Set<String>>();
        found.put("added", changes.added().stream().map(is::get).collect(Collectors.toCollection(TreeSet::new)));
        found.put("removed", changes.removed().stream().map(was::get).collect(Collectors.toCollection(TreeSet::new)));
        var lists = Map.of("moved", changes.moved(), "retyped", changes.retyped());
        lists.forEach((name, list) -> found.put(
                name,
                list.stream().map(change -> is.get(change.after())).collect(Collectors.toCollection(TreeSet::new))));
        found.put(
                "changed",
                changes.changed().stream()
                        .flatMap(change ->
                                change.attributes().stream().map(attribute -> is.get(change.after()) + " " + attribute))
                        .collect(Collectors.toCollection(TreeSet::new)));
        var all = new ArrayList<>(changes.moved());
        all.addAll(changes.retyped());
        all.addAll(changes.changed());
        assertThat(all)
                .allSatisfy(change -> assertThat(was.get(change.before())).isEqualTo(is.get(change.after())));
        return found;
    }

    private static void assertInOrder(List<Node> nodes) {
        assertThat(nodes).extracting(Node::order).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void anyTwoFrameworksAreComparedAsIfEachThingWereComparedWithEach() {
        var seen = new TreeMap<String, Integer>();
        for (long seed = 0; seed < 1_500; seed++) {
            var before = random(2 * seed);
            var after = random(2 * seed + 1);
            var changes = Changes.of(before, after);

            var found = found(changes);
            assertThat(found).as("seed %d", seed).isEqualTo(expected(before, after));
            assertThat(changes.isEmpty()).isEqualTo(before.equals(after));
            assertInOrder(changes.added());
            assertInOrder(changes.removed());
            for (var list : List.of(changes.moved(), changes.retyped(), changes.changed())) {
                assertInOrder(list.stream().map(Changes.Change::after).toList());
            }
            found.forEach((name, told) -> seen.merge(name, told.size(), Integer::sum));
        }

        assertThat(seen)
                .hasSize(5)
                .allSatisfy((name, count) -> assertThat(count).as(name).isGreaterThan(1_000));
    }

    @Test
    void fromAfterToBeforeIsTheOtherWayRound() {
        for (long seed = 0; seed < 500; seed++) {
            var before = random(2 * seed);
            var after = random(2 * seed + 1);
            var there = found(Changes.of(before, after));
            var back = found(Changes.of(after, before));

            assertThat(back.get("added")).isEqualTo(there.get("removed"));
            assertThat(back.get("removed")).isEqualTo(there.get("added"));
            for (var name : List.of("moved", "retyped", "changed")) {
                assertThat(back.get(name)).as("%s, seed %d", name, seed).isEqualTo(there.get(name));
            }
        }
    }

    // size

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void hundredsOfThousandsAreComparedFast(int added) {
        int count = 300_000;
        var measures =
                IntStream.range(0, count).mapToObj(i -> measure("m-" + i)).collect(Collectors.toList());
        var before = plan().measures(measures).build();
        Collections.reverse(measures);
        var after = plan().measures(measures.subList(0, count - added)).build();

        var changes = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Changes.of(before, after));

        assertThat(changes.removed()).hasSize(added);
        assertThat(changes.moved()).isEmpty();
        assertThat(changes.changed()).singleElement().hasToString("Change[plan: measures]");
    }

    @Test
    void oneIdentifierInHundredsOfThousandsOfPlacesIsComparedFast() {
        var measures = Collections.nCopies(200_000, measure("m"));
        var before = plan().measures(measures).build();
        var after = plan().measures(measures.subList(0, 199_999)).build();

        var changes = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Changes.of(before, after));

        assertThat(changes.removed()).extracting(Node::path).containsExactly("measures[199999]");
        assertThat(changes.added()).isEmpty();
        assertThat(changes.changed()).isEmpty();
    }

    @Test
    void aThingThatHoldsMuchOfEachTypeIsComparedFast() {
        var framework = plan();
        var turned = plan();
        for (int i = 0; i < 50_000; i++) {
            framework.addPhase(phaseWithId("p-" + i)).addPhase(phase("a")).addMeasure(measure("m-" + i));
            turned.addPhase(phaseWithId("p-" + i)).addPhase(phase("a")).addMeasure(measure("m-" + (i ^ 1)));
        }
        var before = framework.build();
        var after = turned.build();

        var changes = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Changes.of(before, after));

        assertThat(changes.changed()).singleElement().hasToString("Change[plan: measures]");
    }

    @Test
    void theDeepestNestingIsCompared() {
        var one = objective("o");
        var other = Objective.of("o", ANOTHER);
        for (int i = 1; i < PolicyElement.MAX_NESTING; i++) {
            one = objective("o-" + i, one);
            other = objective("o-" + i, other);
        }

        assertThat(Changes.of(
                                plan().addObjective(one).build(),
                                plan().addObjective(other).build())
                        .changed())
                .singleElement()
                .hasToString("Change[o: name]");
    }

    @Test
    void linksThatAreInAnotherOrderAreTheSame() {
        var one = Measure.builder("m", NAME).addLink(LinkKind.UPHOLDS, "a").addLink(LinkKind.UPHOLDS, "b");
        var other = Measure.builder("m", NAME).addLink(LinkKind.UPHOLDS, "b").addLink(LinkKind.UPHOLDS, "a");

        assertThat(told(plan().addMeasure(one.build()), plan().addMeasure(other.build())))
                .isEmpty();
    }
}
