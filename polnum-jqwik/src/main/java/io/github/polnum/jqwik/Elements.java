package io.github.polnum.jqwik;

import static io.github.polnum.jqwik.Sparse.few;
import static io.github.polnum.jqwik.Sparse.maybe;
import static io.github.polnum.jqwik.ValueArbitraries.editions;
import static io.github.polnum.jqwik.ValueArbitraries.extensions;
import static io.github.polnum.jqwik.ValueArbitraries.identifiers;
import static io.github.polnum.jqwik.ValueArbitraries.languageTags;
import static io.github.polnum.jqwik.ValueArbitraries.periods;
import static io.github.polnum.jqwik.ValueArbitraries.pointers;
import static io.github.polnum.jqwik.ValueArbitraries.references;
import static io.github.polnum.jqwik.ValueArbitraries.stated;
import static io.github.polnum.jqwik.ValueArbitraries.texts;
import static io.github.polnum.jqwik.ValueArbitraries.words;

import io.github.polnum.model.Assessment;
import io.github.polnum.model.Body;
import io.github.polnum.model.BodyKind;
import io.github.polnum.model.Channel;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.ConsultationKind;
import io.github.polnum.model.FrameworkKind;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.LegalAct;
import io.github.polnum.model.LegalActKind;
import io.github.polnum.model.Measure;
import io.github.polnum.model.Objective;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Portfolio;
import io.github.polnum.model.Post;
import io.github.polnum.model.Principle;
import io.github.polnum.model.Review;
import io.github.polnum.model.Role;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Text;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Builders.BuilderCombinator;

/** Generators of elements that hold no other elements. References point anywhere. */
final class Elements {

    static final String SIMPLEST_ID = "a";
    static final Text SIMPLEST_NAME = LanguageTag.FR.text("");

    private Elements() {}

    static Arbitrary<Role> roles() {
        return head(Role::builder, Parts.assessments())
                .build(Role.Builder::build)
                .withoutEdgeCases();
    }

    static Arbitrary<Objective> objectives() {
        return head(Objective::builder, Parts.assessments())
                .build(Objective.Builder::build)
                .withoutEdgeCases();
    }

    static Arbitrary<Principle> principles() {
        return head(Principle::builder, Parts.assessments())
                .build(Principle.Builder::build)
                .withoutEdgeCases();
    }

    static Arbitrary<Measure> measures() {
        return head(Measure::builder, Parts.assessments())
                .use(few(Parts.statusReports()))
                .inSetter((builder, reports) -> builder.statusReports(reports))
                .build(Measure.Builder::build)
                .withoutEdgeCases();
    }

    static Arbitrary<Portfolio> portfolios() {
        return head(Portfolio::builder, Parts.assessments())
                .build(Portfolio.Builder::build)
                .withoutEdgeCases();
    }

    static Arbitrary<Indicator> indicators() {
        return head(Indicator::builder, Parts.assessments())
                .use(maybe(texts()))
                .inSetter((builder, unit) -> builder.unit(unit))
                .use(Choice.maybe(70, Arbitraries.of(Indicator.Direction.values())))
                .inSetter((builder, direction) -> builder.direction(direction))
                .use(Choice.maybe(50, Parts.figures()))
                .inSetter((builder, baseline) -> builder.baseline(baseline))
                .use(Parts.targets().list().ofMaxSize(3))
                .inSetter((builder, targets) -> builder.targets(targets))
                .use(Parts.figures().list().ofMaxSize(3))
                .inSetter((builder, measurements) -> builder.measurements(measurements))
                .build(Indicator.Builder::build)
                .withoutEdgeCases();
    }

    static Arbitrary<Consultation> consultations() {
        return head(Consultation::builder, Parts.assessments())
                .use(Choice.maybe(50, Parts.kinds(ConsultationKind.known(), ConsultationKind::of)))
                .inSetter((builder, kind) -> builder.kind(kind))
                .use(Parts.kinds(Channel.known(), Channel::of).list().ofMaxSize(2))
                .inSetter((builder, channels) -> builder.channels(channels))
                .use(maybe(Parts.platforms()))
                .inSetter((builder, platform) -> builder.platform(platform))
                .use(Parts.topics().list().ofMaxSize(3))
                .inSetter((builder, topics) -> builder.topics(topics))
                .use(few(references()))
                .inSetter((builder, records) -> builder.records(records))
                .build(Consultation.Builder::build)
                .withoutEdgeCases();
    }

    static Arbitrary<Review> reviews() {
        return head(Review::builder, Parts.assessmentsOfAny())
                .use(Choice.maybe(50, texts()))
                .inSetter((builder, outlook) -> builder.outlook(outlook))
                .build(Review.Builder::build)
                .withoutEdgeCases();
    }

    static Arbitrary<Body> bodies() {
        return head(Body::builder, Parts.assessments())
                .use(Choice.maybe(50, Parts.kinds(BodyKind.known(), BodyKind::of)))
                .inSetter((builder, kind) -> builder.kind(kind))
                .use(maybe(texts()))
                .inSetter((builder, mandate) -> builder.mandate(mandate))
                .use(few(Parts.bodyParents()))
                .inSetter((builder, parents) -> builder.parents(parents))
                .build(Body.Builder::build)
                .withoutEdgeCases();
    }

    static Arbitrary<Post> posts() {
        return head(Post::builder, Parts.assessments())
                .use(Choice.maybe(50, pointers()))
                .inSetter((builder, body) -> builder.body(body))
                .use(maybe(texts()))
                .inSetter((builder, mandate) -> builder.mandate(mandate))
                .use(few(texts()))
                .inSetter((builder, requirements) -> builder.requirements(requirements))
                .build(Post.Builder::build)
                .withoutEdgeCases();
    }

    static Arbitrary<LegalAct> legalActs() {
        return head(LegalAct::builder, Parts.assessments())
                .use(Choice.maybe(50, Parts.kinds(LegalActKind.known(), LegalActKind::of)))
                .inSetter((builder, kind) -> builder.kind(kind))
                .use(Choice.maybe(50, Arbitraries.of(LegalAct.Standing.values())))
                .inSetter((builder, standing) -> builder.standing(standing))
                .use(maybe(Wording.notBlank()))
                .inSetter((builder, collection) -> builder.collection(collection))
                .use(maybe(Wording.notBlank()))
                .inSetter((builder, article) -> builder.article(article))
                .build(LegalAct.Builder::build)
                .withoutEdgeCases();
    }

    /** Frameworks with levels, terms and sources. */
    static Arbitrary<PolicyFramework> frameworks() {
        return head(PolicyFramework::builder, Parts.assessments())
                .use(Choice.maybe(50, Parts.kinds(FrameworkKind.known(), FrameworkKind::of)))
                .inSetter((builder, kind) -> builder.kind(kind))
                .use(Choice.maybe(50, editions()))
                .inSetter((builder, edition) -> builder.edition(edition))
                .use(Choice.maybe(50, languageTags()))
                .inSetter((builder, language) -> builder.language(language))
                .use(few(languageTags(), Arbitraries.of(Text.Origin.values())))
                .inSetter((builder, translations) -> builder.translations(translations))
                .use(maybe(texts()))
                .inSetter((builder, vision) -> builder.vision(vision))
                .use(maybe(texts()))
                .inSetter((builder, mission) -> builder.mission(mission))
                .use(maybe(texts()))
                .inSetter((builder, purpose) -> builder.purpose(purpose))
                .use(Parts.levels().list().ofMaxSize(3))
                .inSetter((builder, levels) -> builder.levels(levels))
                .use(Choice.maybe(40, Parts.terms()))
                .inSetter((builder, terms) -> builder.terms(terms))
                .use(Parts.sources().list().ofMaxSize(3))
                .inSetter((builder, sources) -> builder.sources(sources))
                .build(PolicyFramework.Builder::build)
                .withoutEdgeCases();
    }

    private static <B extends PolicyElement.Builder<B>> BuilderCombinator<B> head(
            BiFunction<String, Text, B> type, Arbitrary<Assessment> assessments) {
        return Builders.withBuilder(() -> type.apply(SIMPLEST_ID, SIMPLEST_NAME))
                .use(identifiers())
                .inSetter((builder, id) -> builder.id(id))
                .use(maybe(Choice.of(3, Wording.labels()).or(1, Wording.notBlank())))
                .inSetter((builder, number) -> builder.number(number))
                .use(texts())
                .inSetter((builder, name) -> builder.name(name))
                .use(Arbitraries.of(false, true))
                .inSetter((builder, workingTitle) -> builder.workingTitle(workingTitle))
                .use(maybe(texts()))
                .inSetter((builder, shortName) -> builder.shortName(shortName))
                .use(few(Parts.otherNames()))
                .inSetter((builder, otherNames) -> builder.otherNames(otherNames))
                .use(maybe(texts()))
                .inSetter((builder, description) -> builder.description(description))
                .use(maybe(identifiers()))
                .inSetter((builder, level) -> builder.level(level))
                .use(few(Parts.tags()))
                .inSetter((builder, tags) -> builder.tags(tags))
                .use(few(words(), Wording.notBlank()))
                .inSetter((builder, externalIds) -> builder.externalIds(externalIds))
                .use(few(Parts.territories()))
                .inSetter((builder, territories) -> builder.territories(territories))
                .use(stated(periods()))
                .inSetter((builder, period) -> builder.period(period))
                .use(few(Parts.phases()))
                .inSetter((builder, phases) -> builder.phases(phases))
                .use(few(Parts.events()))
                .inSetter((builder, events) -> builder.events(events))
                .use(few(Parts.involvements()))
                .inSetter((builder, involved) -> builder.involved(involved))
                .use(few(Parts.fundings()))
                .inSetter((builder, funding) -> builder.funding(funding))
                .use(few(Parts.figures()))
                .inSetter((builder, figures) -> builder.figures(figures))
                .use(few(assessments))
                .inSetter((builder, found) -> builder.assessments(found))
                .use(few(Parts.links()))
                .inSetter((builder, links) -> builder.links(links))
                .use(few(references()))
                .inSetter((builder, cites) -> builder.cites(cites))
                .use(extensions())
                .inSetter((builder, extensions) -> builder.extensions(extensions));
    }
}
