package io.github.polnum.jqwik;

import io.github.polnum.jqwik.Outline.Line;
import io.github.polnum.model.Body;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.ElementType;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.LegalAct;
import io.github.polnum.model.Measure;
import io.github.polnum.model.Objective;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.PolicySet;
import io.github.polnum.model.Portfolio;
import io.github.polnum.model.Post;
import io.github.polnum.model.Principle;
import io.github.polnum.model.Review;
import io.github.polnum.model.Role;
import io.github.polnum.model.State;
import io.github.polnum.model.Terms;
import io.github.polnum.model.Terms.Term;
import io.github.polnum.rule.Profile;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A framework taken apart, so that a fault can be put in anywhere; with the profile and the day it will be judged by. */
final class Site {

    /** What stands beside the framework in the set. */
    enum Company {
        NONE,
        BEFORE,
        AFTER
    }

    private final LocalDate day;
    private final int place;
    private final Company company;
    private final Set<String> taken = new HashSet<>();
    private final List<String> unreferenced = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<PolicyFramework> others = new ArrayList<>();
    private PolicyFramework root;
    private Profile profile;

    /** The place is a number that chooses among the places where a fault can be put. */
    Site(PolicyFramework framework, LocalDate day, int place, Profile profile, Company company) {
        this.day = day;
        this.place = place;
        this.profile = profile;
        this.company = company;
        this.root = framework;
        neighbour().ifPresent(id -> others.add(PolicyFramework.of(id, LanguageTag.FR.text("Plan voisin"))));
        var index = framework.index();
        var depths = new HashMap<Node, Integer>();
        for (var node : index.nodes()) {
            if (node.order() == 0) {
                continue;
            }
            taken.add(node.id().value());
            if (index.referencesTo(node.id()).isEmpty()) {
                unreferenced.add(node.id().value());
            }
            if (node.item() instanceof PolicyElement element) {
                int depth = node.parent().map(depths::get).orElse(-1) + 1;
                depths.put(node, depth);
                lines.add(new Line(element, depth));
            }
        }
    }

    LocalDate day() {
        return day;
    }

    String id() {
        return root.id().value();
    }

    /** A text in the language of the framework. */
    Text text(String value) {
        return root.language().orElse(LanguageTag.FR).text(value);
    }

    /** A word of the administration's own for a state; it goes before all that are written alike. */
    Text word(State state) {
        var word = text("Etat " + state.token());
        var known = root.terms().map(Terms::states).orElse(List.of());
        var terms = root.terms().map(Terms::toBuilder).orElseGet(Terms::builder);
        var all = new ArrayList<Term>(known);
        all.add(0, Term.of(word, state));
        root = root.toBuilder().terms(terms.states(all).build()).build();
        return word;
    }

    /** An identifier that nothing has; the next one will be another. */
    String fresh(String wanted) {
        var id = wanted;
        for (int number = 2; !taken.add(id); number++) {
            id = wanted + "-" + number;
        }
        return id;
    }

    List<String> fresh(String wanted, int count) {
        var all = new ArrayList<String>();
        while (all.size() < count) {
            all.add(fresh(wanted));
        }
        return all;
    }

    /** An identifier that something has and that nothing refers to. */
    Optional<String> unreferenced() {
        return unreferenced.isEmpty() ? Optional.empty() : Optional.of(unreferenced.get(place % unreferenced.size()));
    }

    /** The identifier of the other framework, if there is one. */
    Optional<String> neighbour() {
        return company == Company.NONE ? Optional.empty() : Optional.of(otherThan("neighbour"));
    }

    /** The identifier of a framework that is not in the set. */
    String outside() {
        return otherThan("far-away");
    }

    /** An identifier for a framework that is not its own. */
    String otherThan(String wanted) {
        return id().equals(wanted) ? wanted + "-2" : wanted;
    }

    /** Changes what the framework itself says. */
    void root(UnaryOperator<PolicyFramework.Builder> change) {
        root = change.apply(root.toBuilder()).build();
    }

    PolicyFramework root() {
        return root;
    }

    void profile(UnaryOperator<Profile.Builder> change) {
        profile = change.apply(Profile.builder("own").base(profile)).build();
    }

    /** Puts another framework into the set. */
    void beside(PolicyFramework other) {
        others.add(other);
    }

    /** The framework as a whole, as others refer to it. */
    String reference() {
        return root.reference().toString();
    }

    /** Changes some element; it may be the framework. */
    void amend(UnaryOperator<PolicyElement> change) {
        int chosen = place % (lines.size() + 1) - 1;
        if (chosen < 0) {
            root = (PolicyFramework) change.apply(root);
        } else {
            var line = lines.get(chosen);
            lines.set(chosen, new Line(change.apply(line.element()), line.indentation()));
        }
    }

    /** Changes all elements, the framework too. */
    void amendAll(UnaryOperator<PolicyElement> change) {
        root = (PolicyFramework) change.apply(root);
        lines.replaceAll(line -> new Line(change.apply(line.element()), line.indentation()));
    }

    /** Leaves of all elements only their identifiers, names and places. */
    void strip() {
        root = PolicyFramework.of(root.id().value(), root.name()).toBuilder()
                .language(root.language())
                .edition(root.edition())
                .build();
        lines.replaceAll(line -> new Line(
                element(line.element().type(), line.element().id().value())
                        .withName(line.element().name()),
                line.indentation()));
    }

    /** Puts elements, one beside the other, under something that can hold them. */
    void plant(PolicyElement... elements) {
        plantUnder(host -> true, elements);
    }

    /** Puts elements under something of which a condition holds; it holds of the framework. */
    void plantUnder(Predicate<PolicyElement> condition, PolicyElement... elements) {
        var hosts = new ArrayList<Integer>();
        hosts.add(-1);
        for (int i = 0; i < lines.size(); i++) {
            var host = lines.get(i).element();
            if (condition.test(host)
                    && List.of(elements).stream().allMatch(element -> Outline.canHold(host, element))) {
                hosts.add(i);
            }
        }
        int host = hosts.get(place % hosts.size());
        int indentation = host < 0 ? 0 : lines.get(host).indentation() + 1;
        for (int i = 0; i < elements.length; i++) {
            lines.add(host + 1 + i, new Line(elements[i], indentation));
        }
    }

    /** Puts an element that says nothing somewhere, and returns its identifier. */
    String plant(ElementType type) {
        var id = fresh(type.token());
        plant(element(type, id));
        return id;
    }

    /** An element of any type but a framework, with a name. */
    PolicyElement element(ElementType type, String id) {
        var name = text("Nom " + id);
        return switch (type) {
            case FRAMEWORK -> throw new IllegalArgumentException("A framework stands in no other.");
            case ROLE -> Role.of(id, name);
            case OBJECTIVE -> Objective.of(id, name);
            case PRINCIPLE -> Principle.of(id, name);
            case MEASURE -> Measure.of(id, name);
            case PORTFOLIO -> Portfolio.of(id, name);
            case INDICATOR -> Indicator.of(id, name);
            case CONSULTATION -> Consultation.of(id, name);
            case REVIEW -> Review.of(id, name);
            case BODY -> Body.of(id, name);
            case POST -> Post.of(id, name);
            case LEGAL_ACT -> LegalAct.of(id, name);
        };
    }

    Measure.Builder measure() {
        var id = fresh("measure");
        return Measure.builder(id, text("Mesure " + id));
    }

    Indicator.Builder indicator() {
        var id = fresh("indicator");
        return Indicator.builder(id, text("Indicateur " + id));
    }

    Consultation.Builder consultation() {
        var id = fresh("consultation");
        return Consultation.builder(id, text("Consultation " + id));
    }

    Review.Builder review() {
        var id = fresh("review");
        return Review.builder(id, text("Bilan " + id));
    }

    /** Everything put together again. */
    RuleCase broken(String code) {
        var whole = Outline.tree(root, lines);
        var frameworks = new ArrayList<>(others);
        frameworks.add(company == Company.BEFORE ? frameworks.size() : 0, whole);
        return new RuleCase(code, PolicySet.of(frameworks), profile, day);
    }

    /** The identifier of an element; of the framework where there is no other. */
    Identifier someElement() {
        return lines.isEmpty()
                ? root.id()
                : lines.get(place % lines.size()).element().id();
    }
}
