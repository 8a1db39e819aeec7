package io.github.polnum.model;

import static io.github.polnum.value.LanguageTag.DE;
import static io.github.polnum.value.LanguageTag.EN;
import static io.github.polnum.value.LanguageTag.FR;

import io.github.polnum.model.Body.Parent;
import io.github.polnum.model.Consultation.Platform;
import io.github.polnum.model.Terms.Term;
import io.github.polnum.value.AbsenceReason;
import io.github.polnum.value.DataValue;
import io.github.polnum.value.Extensions;
import io.github.polnum.value.Quantity;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Text;
import java.util.List;

/** One instance of each type with every attribute set; two where attributes exclude each other. */
public final class Fixtures {

    private static final Extensions EXTENSIONS = Extensions.none().with("ge:dossier", DataValue.of("D-12"));

    static final OtherName OTHER_NAME = OtherName.builder(FR.text("Axe"))
            .period("2018/..")
            .addCite("rapport p. 3")
            .extensions(EXTENSIONS)
            .build();

    static final Tag TAG = Tag.builder("cofog", "01.3")
            .label(FR.text("Services généraux"))
            .extensions(EXTENSIONS)
            .build();

    static final Territory TERRITORY = Territory.builder(FR.text("Genève"))
            .kind(TerritoryKind.CANTONAL)
            .iso("CH-GE")
            .scheme("bfs")
            .code("25")
            .extensions(EXTENSIONS)
            .build();

    static final Phase PHASE = Phase.builder()
            .id("etape-2")
            .kind(PhaseKind.CONSULTATION)
            .name(FR.text("Étape 2"))
            .text(FR.text("Ateliers"))
            .period("2017-05/2018-06")
            .state(State.COMPLETED)
            .word(FR.text("Terminé"))
            .addCite("rapport")
            .extensions(EXTENSIONS)
            .build();

    static final Event EVENT = Event.builder(EventKind.ADOPTED)
            .name(FR.text("Adoption"))
            .text(FR.text("Adopté au printemps"))
            .date("2018-06-20")
            .planned("2018")
            .addBy("conseil")
            .addCite("rapport")
            .extensions(EXTENSIONS)
            .build();

    static final Involvement PARTY = Involvement.builder(InvolvementFunction.LEAD)
            .party("office")
            .word(FR.text("pilote"))
            .period("2020")
            .addCite("rapport")
            .extensions(EXTENSIONS)
            .build();

    static final Involvement GROUP = Involvement.builder(InvolvementFunction.ADDRESSEE)
            .name(FR.text("Communes"))
            .build();

    static final Figure FIGURE = Figure.builder()
            .kind(FigureKind.CONTRIBUTIONS)
            .value(816)
            .words(FR.text("plus de huit cents"))
            .unit(FR.text("contributions"))
            .date("2018-06")
            .status(Figure.Status.FINAL)
            .addCite("rapport")
            .extensions(EXTENSIONS)
            .build();

    static final Assessment ASSESSMENT = Assessment.builder()
            .rating(Rating.ON_TRACK)
            .word(FR.text("en bonne voie"))
            .date("2022")
            .status(Assessment.Status.INDICATIVE)
            .text(FR.text("Selon les premiers signes"))
            .of("participation")
            .addCite("rapport")
            .extensions(EXTENSIONS)
            .build();

    static final Link LINK = Link.of(LinkKind.UPHOLDS, "confiance");

    static final Level LEVEL = Level.builder("engagement", ElementType.MEASURE, FR.text("engagement"))
            .depth(1)
            .under(ElementType.CONSULTATION)
            .numbering(Level.Numbering.PREFIXED)
            .addOtherName(OTHER_NAME)
            .extensions(EXTENSIONS)
            .build();

    static final Term STATE_TERM = Term.of(FR.text("en cours"), State.IN_PROGRESS);

    static final Term RATING_TERM = Term.builder(FR.text("bien"))
            .rating(Rating.ON_TRACK)
            .extensions(EXTENSIONS)
            .build();

    static final Terms TERMS = Terms.builder()
            .addState(STATE_TERM)
            .addRating(RATING_TERM)
            .extensions(EXTENSIONS)
            .build();

    static final Parent BODY_PARENT = Parent.builder("departement")
            .period("2018/2023")
            .addCite("rapport")
            .extensions(EXTENSIONS)
            .build();

    static final Platform PLATFORM = Platform.builder(FR.text("Participer"))
            .address("https://participer.example")
            .extensions(EXTENSIONS)
            .build();

    static final Topic TOPIC = Topic.builder("theme-1")
            .addAbout("participation")
            .name(FR.text("Thème 1"))
            .description(FR.text("De quoi il s'agit"))
            .addCite("rapport")
            .extensions(EXTENSIONS)
            .build();

    static final Source SOURCE = Source.builder("rapport", FR.text("Rapport"))
            .workingTitle(true)
            .addOtherName(OTHER_NAME)
            .description(FR.text("Le rapport final"))
            .putExternalId("doi", "10.1/2")
            .publisher("Canton")
            .date("2018")
            .language(FR)
            .address("https://rapport.example")
            .extensions(EXTENSIONS)
            .build();

    static final Funding FUNDING = Funding.builder(Funding.Kind.VOTED)
            .name(FR.text("Crédit d'investissement"))
            .amount(Quantity.of(21_000_000))
            .currency("CHF")
            .recurrence(Funding.Recurrence.PER_YEAR)
            .period("2026/2030")
            .payer("canton#departement")
            .tax(Funding.Tax.INCLUDED)
            .taxNote(FR.text("TVA à 8,1 %"))
            .priceNote(FR.text("prix de 2024"))
            .account("0615.5060")
            .addBasedOn("loi")
            .addCite("rapport p. 9")
            .extensions(EXTENSIONS)
            .build();

    static final Funding FUNDING_SHARE = Funding.builder(Funding.Kind.PLANNED)
            .share(5)
            .base(FR.text("budget d'investissement"))
            .payerName(FR.text("Communes"))
            .build();

    static final StatusReport STATUS_REPORT = StatusReport.builder()
            .date("2025-06")
            .state(State.IN_PROGRESS)
            .word(FR.text("en cours"))
            .schedule(Rating.AT_RISK)
            .scheduleWord(FR.text("en retard"))
            .percent(40)
            .note(FR.text("Le marché est ouvert"))
            .addCite("rapport p. 5")
            .extensions(EXTENSIONS)
            .build();

    static final Target TARGET = Target.builder("cible")
            .wording(FR.text("Quatre cinquièmes"))
            .date("2030")
            .validity("2026/..")
            .value(80)
            .baseline(FIGURE)
            .addAssessment(ASSESSMENT)
            .addCite("rapport p. 6")
            .extensions(EXTENSIONS)
            .build();

    static final Target TARGET_OF_CHANGE =
            Target.builder("cible-relative").change(-50).build();

    static final Indicator INDICATOR = withHead(Indicator.builder("indicateur", FR.text("Indicateur")))
            .unit(FR.text("%"))
            .direction(Indicator.Direction.INCREASE)
            .baseline(FIGURE)
            .addTarget(TARGET)
            .addTarget(TARGET_OF_CHANGE)
            .addMeasurement(FIGURE)
            .addIndicator(Indicator.of("indicateur-partiel", FR.text("Partie")))
            .build();

    static final Measure MEASURE = withHead(Measure.builder("mesure", FR.text("Mesure")))
            .addStatusReport(STATUS_REPORT)
            .addMeasure(Measure.of("mesure-partielle", FR.text("Partie")))
            .addIndicator(INDICATOR)
            .build();

    static final Objective OBJECTIVE = withHead(Objective.builder("objectif", FR.text("Objectif")))
            .addObjective(Objective.of("sous-objectif", FR.text("Partie")))
            .addMeasure(MEASURE)
            .addIndicator(INDICATOR)
            .build();

    static final Role ROLE = withHead(Role.builder("role", FR.text("Rôle")))
            .addObjective(OBJECTIVE)
            .addMeasure(MEASURE)
            .addIndicator(INDICATOR)
            .build();

    static final Principle PRINCIPLE = withHead(Principle.builder("principe", FR.text("Principe")))
            .addObjective(OBJECTIVE)
            .addMeasure(MEASURE)
            .addIndicator(INDICATOR)
            .build();

    static final Portfolio PORTFOLIO = withHead(Portfolio.builder("portefeuille", FR.text("Portefeuille")))
            .addMeasure(MEASURE)
            .build();

    static final Post POST = withHead(Post.builder("delegue", FR.text("Déléguée ou délégué")))
            .body("office")
            .mandate(FR.text("Coordonner"))
            .addRequirement(FR.text("Un diplôme"))
            .build();

    static final LegalAct LEGAL_ACT = withHead(LegalAct.builder("loi", FR.text("Loi")))
            .kind(LegalActKind.LAW)
            .standing(LegalAct.Standing.IN_FORCE)
            .collection("rsGE")
            .article("21A")
            .build();

    static final Body BODY = withHead(Body.builder("office", FR.text("Office")))
            .kind(BodyKind.known().get(0))
            .mandate(FR.text("Conduire"))
            .addParent(BODY_PARENT)
            .build();

    static final Consultation CONSULTATION = withHead(Consultation.builder("consultation", FR.text("Consultation")))
            .kind(ConsultationKind.PUBLIC)
            .addChannel(Channel.ONLINE)
            .addChannel(Channel.WRITTEN)
            .platform(PLATFORM)
            .addTopic(TOPIC)
            .addCommitment(MEASURE)
            .addRecord("rapport")
            .build();

    static final Review REVIEW = withHead(Review.builder("bilan", FR.text("Bilan")))
            .outlook(FR.text("La suite"))
            .build();

    static final PolicyFramework FRAMEWORK = withHead(PolicyFramework.builder("plan", FR.text("Plan")))
            .kind(FrameworkKind.STRATEGY)
            .edition("2026")
            .language(FR)
            .putTranslation(DE, Text.Origin.HUMAN)
            .putTranslation(EN, Text.Origin.MACHINE)
            .vision(FR.text("Vision"))
            .mission(FR.text("Mission"))
            .purpose(FR.text("But"))
            .addLevel(LEVEL)
            .terms(TERMS)
            .addRole(ROLE)
            .addObjective(OBJECTIVE)
            .addPrinciple(PRINCIPLE)
            .addMeasure(MEASURE)
            .addPortfolio(PORTFOLIO)
            .addIndicator(INDICATOR)
            .addConsultation(CONSULTATION)
            .addReview(REVIEW)
            .addBody(BODY)
            .addPost(POST)
            .addLegalAct(LEGAL_ACT)
            .addSource(SOURCE)
            .build();

    /** All of them; a test asserts that no type and no attribute is missing. */
    public static final List<Object> ALL = List.of(
            OTHER_NAME,
            TAG,
            TERRITORY,
            PHASE,
            EVENT,
            PARTY,
            GROUP,
            FIGURE,
            ASSESSMENT,
            LEVEL,
            STATE_TERM,
            RATING_TERM,
            TERMS,
            BODY_PARENT,
            PLATFORM,
            TOPIC,
            SOURCE,
            FUNDING,
            FUNDING_SHARE,
            STATUS_REPORT,
            TARGET,
            TARGET_OF_CHANGE,
            INDICATOR,
            MEASURE,
            PORTFOLIO,
            POST,
            LEGAL_ACT,
            OBJECTIVE,
            ROLE,
            PRINCIPLE,
            BODY,
            CONSULTATION,
            REVIEW,
            FRAMEWORK);

    /** One of each type with nothing but what is required. */
    public static final List<Object> MINIMAL = List.of(
            OtherName.builder(FR.text("n")).build(),
            Tag.of("scheme", "code"),
            Territory.builder(FR.text("n")).build(),
            Phase.builder().build(),
            Event.builder(EventKind.ADOPTED).build(),
            Involvement.of(InvolvementFunction.LEAD, "office"),
            Figure.of(FigureKind.VOTES, 3),
            Assessment.builder().rating(Stated.absent(AbsenceReason.SUSPENDED)).build(),
            Level.of("axe", ElementType.ROLE, FR.text("axe")),
            Term.of(FR.text("m"), AbsenceReason.NOT_STARTED),
            Terms.builder().build(),
            Parent.builder("departement").build(),
            Platform.builder(FR.text("n")).build(),
            Topic.builder("theme").build(),
            Source.of("rapport", FR.text("n")),
            Funding.builder(Funding.Kind.ASKED)
                    .amount(Stated.absent(AbsenceReason.NOT_FIXED))
                    .build(),
            StatusReport.builder().state(State.PLANNED).build(),
            Target.builder("t").value(Stated.absent(AbsenceReason.NOT_SET)).build(),
            Indicator.of("i", FR.text("n")),
            Portfolio.of("q", FR.text("n")),
            Post.of("s", FR.text("n")),
            LegalAct.of("l", FR.text("n")),
            Measure.of("m", FR.text("n")),
            Objective.of("o", FR.text("n")),
            Role.of("r", FR.text("n")),
            Principle.of("p", FR.text("n")),
            Body.of("b", FR.text("n")),
            Consultation.of("c", FR.text("n")),
            Review.of("v", FR.text("n")),
            PolicyFramework.of("f", FR.text("n")));

    private Fixtures() {}

    private static <B extends PolicyElement.Builder<B>> B withHead(B builder) {
        return builder.number("1")
                .workingTitle(true)
                .shortName(FR.text("N"))
                .addOtherName(OTHER_NAME)
                .description(FR.text("Ce que c'est"))
                .level("engagement")
                .addTag(TAG)
                .putExternalId("unsd", "C010a01")
                .addTerritory(TERRITORY)
                .period("2026/2030")
                .addPhase(PHASE)
                .addEvent(EVENT)
                .addInvolved(PARTY)
                .addFunding(FUNDING)
                .addFigure(FIGURE)
                .addAssessment(ASSESSMENT)
                .addLink(LINK)
                .addLink(LinkKind.BASED_ON, "loi#")
                .addCite("rapport p. 4")
                .extensions(EXTENSIONS);
    }
}
