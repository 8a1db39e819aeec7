package io.github.polnum.jqwik;

import io.github.polnum.model.Assessment;
import io.github.polnum.model.Body;
import io.github.polnum.model.Body.Parent;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.Consultation.Platform;
import io.github.polnum.model.Event;
import io.github.polnum.model.Figure;
import io.github.polnum.model.Funding;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.Involvement;
import io.github.polnum.model.Kind;
import io.github.polnum.model.LegalAct;
import io.github.polnum.model.Level;
import io.github.polnum.model.Link;
import io.github.polnum.model.Measure;
import io.github.polnum.model.Objective;
import io.github.polnum.model.OtherName;
import io.github.polnum.model.Phase;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.PolicySet;
import io.github.polnum.model.Portfolio;
import io.github.polnum.model.Post;
import io.github.polnum.model.Principle;
import io.github.polnum.model.Review;
import io.github.polnum.model.Role;
import io.github.polnum.model.Source;
import io.github.polnum.model.StatusReport;
import io.github.polnum.model.Tag;
import io.github.polnum.model.Target;
import io.github.polnum.model.Terms;
import io.github.polnum.model.Terms.Term;
import io.github.polnum.model.Territory;
import io.github.polnum.model.Topic;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generators of frameworks and sets of them, of every type of element, and of every part of one.
 *
 * <p>In a framework, identifiers are unique and references into it, whether they name it or not, point to something of the
 * right kind: {@code cites} and {@code records} to sources, {@code parents}, {@code body} and {@code payer} to bodies,
 * {@code party} to bodies and posts, {@code by} to bodies, posts and legal acts, {@code basedOn} to legal acts,
 * {@code about} to anything but levels, {@code of} to elements and targets, {@code level} to a level of the element's type, links of
 * known kinds to what their kind is for, and others to anything but levels. Links whose kind makes an order, such as
 * {@code part-of}, and parents of bodies never lead back to where they came from; other links do. So frameworks and sets break no
 * rule of the catalogue whose findings are errors, with the severities of the profile {@code adopted}; they do break others.
 * Most texts begin in the language of the framework, and some words of its own are those that it has terms for. Elements stand in one another up to seven deep. Elements and parts that stand alone have references to anywhere.
 *
 * <p>Immutable and thread-safe. Example: {@code PolicyArbitraries.frameworks()}.
 *
 * @since 0.1.0
 */
public final class PolicyArbitraries {

    private static final int FEW_ELEMENTS = 12;
    private static final int FEW_IN_SET = 6;
    private static final int FRAMEWORKS = 3;

    private PolicyArbitraries() {}

    /**
     * Generates frameworks of up to twelve elements.
     *
     * @return the generator; shrinks to a framework with an identifier and a blank name
     */
    public static Arbitrary<PolicyFramework> frameworks() {
        return Combinators.combine(
                        Elements.frameworks(), Outline.underFramework().ofMaxSize(FEW_ELEMENTS))
                .as(Wiring::whole)
                .withoutEdgeCases();
    }

    /**
     * Generates frameworks of a certain size, such as a real one has.
     *
     * @param elements the number of elements at whatever depth, the framework not counted; 0 or more
     * @return the generator; shrinks the elements and not their number
     * @throws IllegalArgumentException if {@code elements} is negative
     */
    public static Arbitrary<PolicyFramework> frameworks(int elements) {
        return Combinators.combine(
                        Elements.frameworks(), Outline.underFramework().ofSize(elements))
                .as(Wiring::whole)
                .withoutEdgeCases();
    }

    /**
     * Generates sets of one to three frameworks, each of up to six elements. Some are editions of one framework, each of
     * which supersedes the one before. References lead from one into another as well, with the edition where that is not
     * the last one, to elements, parts and frameworks as a whole; circles of links lead through none of them.
     *
     * @return the generator; shrinks to one framework with an identifier and a blank name
     */
    public static Arbitrary<PolicySet> sets() {
        return Combinators.combine(
                        Elements.frameworks(),
                        Outline.underFramework().ofMaxSize(FEW_IN_SET),
                        Arbitraries.of(false, true))
                .as(Wiring.Draft::new)
                .withoutEdgeCases()
                .list()
                .ofMinSize(1)
                .ofMaxSize(FRAMEWORKS)
                .map(Wiring::set)
                .withoutEdgeCases();
    }

    /**
     * Generates elements of every type, frameworks included.
     *
     * @return the generator; shrinks to a role with an identifier and a blank name
     */
    public static Arbitrary<PolicyElement> elements() {
        return Choice.<PolicyElement>of(1, roles())
                .or(1, objectives())
                .or(1, principles())
                .or(1, measures())
                .or(1, portfolios())
                .or(1, indicators())
                .or(1, consultations())
                .or(1, reviews())
                .or(1, bodies())
                .or(1, posts())
                .or(1, legalActs())
                .or(1, frameworks());
    }

    /**
     * Generates roles, some with objectives, measures and indicators under them.
     *
     * @return the generator; shrinks to a role with an identifier and a blank name
     */
    public static Arbitrary<Role> roles() {
        return Combinators.combine(Elements.roles(), Outline.underRole().ofMaxSize(4))
                .as(Outline::tree)
                .withoutEdgeCases();
    }

    /**
     * Generates objectives, some with objectives, measures and indicators under them.
     *
     * @return the generator; shrinks to an objective with an identifier and a blank name
     */
    public static Arbitrary<Objective> objectives() {
        return Combinators.combine(Elements.objectives(), Outline.underRole().ofMaxSize(4))
                .as(Outline::tree)
                .withoutEdgeCases();
    }

    /**
     * Generates principles, some with objectives, measures and indicators under them.
     *
     * @return the generator; shrinks to a principle with an identifier and a blank name
     */
    public static Arbitrary<Principle> principles() {
        return Combinators.combine(Elements.principles(), Outline.underRole().ofMaxSize(4))
                .as(Outline::tree)
                .withoutEdgeCases();
    }

    /**
     * Generates measures, some with measures and indicators under them.
     *
     * @return the generator; shrinks to a measure with an identifier and a blank name
     */
    public static Arbitrary<Measure> measures() {
        return Combinators.combine(Elements.measures(), Outline.underMeasure().ofMaxSize(4))
                .as(Outline::tree)
                .withoutEdgeCases();
    }

    /**
     * Generates portfolios, some with measures under them.
     *
     * @return the generator; shrinks to a portfolio with an identifier and a blank name
     */
    public static Arbitrary<Portfolio> portfolios() {
        return Combinators.combine(
                        Elements.portfolios(), Outline.underPortfolio().ofMaxSize(4))
                .as(Outline::tree)
                .withoutEdgeCases();
    }

    /**
     * Generates indicators, some with targets, measurements and indicators under them.
     *
     * @return the generator; shrinks to an indicator with an identifier and a blank name
     */
    public static Arbitrary<Indicator> indicators() {
        return Combinators.combine(
                        Elements.indicators(), Outline.underIndicator().ofMaxSize(4))
                .as(Outline::tree)
                .withoutEdgeCases();
    }

    /**
     * Generates consultations, some with topics and commitments.
     *
     * @return the generator; shrinks to a consultation with an identifier and a blank name
     */
    public static Arbitrary<Consultation> consultations() {
        return Combinators.combine(
                        Elements.consultations(), Outline.underPortfolio().ofMaxSize(4))
                .as(Outline::tree)
                .withoutEdgeCases();
    }

    /**
     * Generates reviews.
     *
     * @return the generator; shrinks to a review with an identifier and a blank name
     */
    public static Arbitrary<Review> reviews() {
        return Elements.reviews();
    }

    /**
     * Generates bodies.
     *
     * @return the generator; shrinks to a body with an identifier and a blank name
     */
    public static Arbitrary<Body> bodies() {
        return Elements.bodies();
    }

    /**
     * Generates posts.
     *
     * @return the generator; shrinks to a post with an identifier and a blank name
     */
    public static Arbitrary<Post> posts() {
        return Elements.posts();
    }

    /**
     * Generates legal acts.
     *
     * @return the generator; shrinks to a legal act with an identifier and a blank name
     */
    public static Arbitrary<LegalAct> legalActs() {
        return Elements.legalActs();
    }

    /**
     * Generates sources.
     *
     * @return the generator; shrinks to a source with an identifier and a blank name
     */
    public static Arbitrary<Source> sources() {
        return Parts.sources();
    }

    /**
     * Generates levels of every element type.
     *
     * @return the generator; shrinks to a level of frameworks with a blank name
     */
    public static Arbitrary<Level> levels() {
        return Parts.levels();
    }

    /**
     * Generates topics of consultations.
     *
     * @return the generator; shrinks to a topic with an identifier only
     */
    public static Arbitrary<Topic> topics() {
        return Parts.topics();
    }

    /**
     * Generates targets of indicators, with a value, a reason for its absence, a change or a wording.
     *
     * @return the generator; shrinks to a target with an identifier and the value 0
     */
    public static Arbitrary<Target> targets() {
        return Parts.targets();
    }

    /**
     * Generates other names.
     *
     * @return the generator; shrinks to a blank name
     */
    public static Arbitrary<OtherName> otherNames() {
        return Parts.otherNames();
    }

    /**
     * Generates tags.
     *
     * @return the generator; shrinks to a tag without a label
     */
    public static Arbitrary<Tag> tags() {
        return Parts.tags();
    }

    /**
     * Generates territories.
     *
     * @return the generator; shrinks to a territory with a blank name
     */
    public static Arbitrary<Territory> territories() {
        return Parts.territories();
    }

    /**
     * Generates phases, some with an identifier.
     *
     * @return the generator; shrinks to a phase that says nothing
     */
    public static Arbitrary<Phase> phases() {
        return Parts.phases();
    }

    /**
     * Generates events.
     *
     * @return the generator; shrinks to an event of a known kind without a date
     */
    public static Arbitrary<Event> events() {
        return Parts.events();
    }

    /**
     * Generates involvements, by a party or by a name.
     *
     * @return the generator; shrinks to a blank name with a known function
     */
    public static Arbitrary<Involvement> involvements() {
        return Parts.involvements();
    }

    /**
     * Generates fundings, with an amount, a reason for its absence, or a share.
     *
     * @return the generator; shrinks to the amount 0 asked for, without a currency
     */
    public static Arbitrary<Funding> fundings() {
        return Parts.fundings();
    }

    /**
     * Generates figures, with a value, a reason for its absence, or words.
     *
     * @return the generator; shrinks to the value 0
     */
    public static Arbitrary<Figure> figures() {
        return Parts.figures();
    }

    /**
     * Generates assessments of what holds them or, as in a review, of something else.
     *
     * @return the generator; shrinks to the rating {@code achieved}
     */
    public static Arbitrary<Assessment> assessments() {
        return Parts.assessmentsOfAny();
    }

    /**
     * Generates status reports of measures, each with something to say.
     *
     * @return the generator; shrinks to the first state without a date
     */
    public static Arbitrary<StatusReport> statusReports() {
        return Parts.statusReports();
    }

    /**
     * Generates links.
     *
     * @return the generator; shrinks to a link of a known kind to {@code a}
     */
    public static Arbitrary<Link> links() {
        return Parts.links();
    }

    /**
     * Generates parents of bodies.
     *
     * @return the generator; shrinks to the parent {@code a}
     */
    public static Arbitrary<Parent> bodyParents() {
        return Parts.bodyParents();
    }

    /**
     * Generates platforms of consultations.
     *
     * @return the generator; shrinks to a platform with a blank name
     */
    public static Arbitrary<Platform> platforms() {
        return Parts.platforms();
    }

    /**
     * Generates terms, with words for states and for ratings.
     *
     * @return the generator; shrinks to no words
     */
    public static Arbitrary<Terms> terms() {
        return Parts.terms();
    }

    /**
     * Generates words for states.
     *
     * @return the generator; shrinks to a blank word for the first state
     */
    public static Arbitrary<Term> stateTerms() {
        return Parts.stateTerms();
    }

    /**
     * Generates words for ratings and for reasons why there is none.
     *
     * @return the generator; shrinks to a blank word for the first rating
     */
    public static Arbitrary<Term> ratingTerms() {
        return Parts.ratingTerms();
    }

    /**
     * Generates words of an open vocabulary, known ones and others: {@code kinds(LinkKind.known(), LinkKind::of)}.
     *
     * @param <K> the vocabulary
     * @param known the known words, not empty
     * @param of makes a word of the vocabulary from a token
     * @return the generator; shrinks to the first known word
     */
    public static <K extends Kind> Arbitrary<K> kinds(List<K> known, Function<String, K> of) {
        return Parts.kinds(known, Objects.requireNonNull(of));
    }
}
