package io.github.polnum.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.polnum.finding.Severity;
import io.github.polnum.json.PolicyJson;
import io.github.polnum.model.Assessment;
import io.github.polnum.model.Body;
import io.github.polnum.model.Body.Parent;
import io.github.polnum.model.Channel;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.Event;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.Figure;
import io.github.polnum.model.FigureKind;
import io.github.polnum.model.FrameworkIndex;
import io.github.polnum.model.Funding;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.Involvement;
import io.github.polnum.model.InvolvementFunction;
import io.github.polnum.model.LegalAct;
import io.github.polnum.model.LegalActKind;
import io.github.polnum.model.Level;
import io.github.polnum.model.Link;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.Measure;
import io.github.polnum.model.Objective;
import io.github.polnum.model.OtherName;
import io.github.polnum.model.Phase;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyElement.ReferenceUse;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.PolicySet;
import io.github.polnum.model.Progress;
import io.github.polnum.model.Rating;
import io.github.polnum.model.State;
import io.github.polnum.model.StatusReport;
import io.github.polnum.model.Tag;
import io.github.polnum.model.Target;
import io.github.polnum.model.Terms.Term;
import io.github.polnum.model.Territory;
import io.github.polnum.model.TerritoryKind;
import io.github.polnum.question.Relation;
import io.github.polnum.question.Traceability;
import io.github.polnum.value.AbsenceReason;
import io.github.polnum.value.Extensions;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.PartialDate;
import io.github.polnum.value.Period;
import io.github.polnum.value.Period.Truth;
import io.github.polnum.value.Quantity;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Text;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What real frameworks say and a model must be able to say without extensions, each in a small document. */
class TrialsTest {

    private static final PolicyJson JSON = PolicyJson.standard();

    // What holds for every document

    static List<Path> documents() throws IOException {
        try (var files = Files.list(folder())) {
            return files.sorted().toList();
        }
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(TrialsTest.class.getResource("trials"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static PolicyFramework read(String name) {
        try {
            return JSON.read(folder().resolve(name + ".json")).orElseThrow();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void documentIsReadWithNothingWorseThanAnInfo(Path document) throws IOException {
        assertThat(JSON.read(document).report().findings())
                .filteredOn(finding -> finding.severity() != Severity.INFO)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void documentIsWrittenBackByteForByte(Path document) throws IOException {
        assertThat(JSON.toJson(JSON.read(document).orElseThrow()).getBytes(UTF_8))
                .isEqualTo(Files.readAllBytes(document));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void documentHasNoExtensionAnywhere(Path document) throws IOException {
        assertThat(parts(JSON.read(document).orElseThrow()).filter(Extensions.class::isInstance))
                .isNotEmpty()
                .containsOnly(Extensions.none());
    }

    @Test
    void everyReferenceResolvesInTheSetOfAllDocuments() throws IOException {
        var all = documents().stream()
                .map(document -> document.getFileName().toString().replace(".json", ""))
                .map(TrialsTest::read)
                .toList();
        assertThat(all.stream().flatMap(framework -> framework.index().elements().stream()))
                .flatExtracting(PolicyElement::references)
                .hasSizeGreaterThan(30);
        assertThat(PolicySet.of(all).unresolved()).isEmpty();
    }

    /** A value of the model and everything in it, at any depth. */
    private static Stream<Object> parts(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.stream().flatMap(TrialsTest::parts);
        }
        if (value instanceof Stated<?> stated) {
            return stated.value().stream().flatMap(TrialsTest::parts);
        }
        if (value instanceof Collection<?> collection) {
            return collection.stream().flatMap(TrialsTest::parts);
        }
        if (!isOfTheModel(value.getClass())) {
            return Stream.of(value);
        }
        return Stream.concat(
                Stream.of(value),
                accessors(value.getClass())
                        .map(accessor -> call(accessor, value))
                        .flatMap(TrialsTest::parts));
    }

    private static Stream<Method> accessors(Class<?> type) {
        var open = type;
        while (!Modifier.isPublic(open.getModifiers())) {
            open = open.getSuperclass();
        }
        return Arrays.stream(open.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> !method.getName().equals("toBuilder"));
    }

    private static boolean isOfTheModel(Class<?> type) {
        return type.getPackage().equals(PolicyFramework.class.getPackage());
    }

    private static Object call(Method accessor, Object value) {
        try {
            return accessor.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    // The words of the trials

    private static Text fr(String value) {
        return LanguageTag.FR.text(value);
    }

    private static Text de(String value) {
        return LanguageTag.DE.text(value);
    }

    private static Stated<Period> on(String period) {
        return Stated.of(Period.parse(period));
    }

    private static BigDecimal number(String value) {
        return new BigDecimal(value);
    }

    private static <T extends PolicyElement> T find(PolicyFramework framework, String id, Class<T> type) {
        return framework.index().find(Identifier.of(id), type).orElseThrow();
    }

    private static Optional<Text> levelOf(PolicyFramework framework, String id) {
        return framework
                .index()
                .find(Identifier.of(id))
                .flatMap(FrameworkIndex.Node::level)
                .map(Level::name);
    }

    private static List<String> ids(Collection<? extends PolicyElement> elements) {
        return elements.stream().map(element -> element.id().value()).toList();
    }

    @Nested
    class GoalsTargetsAndIndicatorsInManyLanguages {

        private final PolicyFramework framework = read("common-goals");

        @Test
        void numbersAreLabels() {
            assertThat(framework.index().elements())
                    .extracting(element -> element.id().value(), PolicyElement::number)
                    .containsExactly(
                            tuple("common-goals", Optional.empty()),
                            tuple("goal-1", Optional.of("1")),
                            tuple("target-1-a", Optional.of("1.a")),
                            tuple("indicator-1-a-1", Optional.of("1.a.1")),
                            tuple("goal-17", Optional.of("17")),
                            tuple("target-17-b", Optional.of("17.b")),
                            tuple("indicator-17-b-1", Optional.of("17.b.1")));
        }

        @Test
        void eachDepthHasItsOwnLevel() {
            assertThat(Stream.of("goal-17", "target-17-b", "indicator-17-b-1")
                            .map(id -> levelOf(framework, id).flatMap(name -> name.in(LanguageTag.FR))))
                    .containsExactly(Optional.of("objectif"), Optional.of("cible"), Optional.of("indicateur"));
        }

        @Test
        void namesHaveTwentySixLanguagesInTheOrderOfTheDocument() {
            assertThat(framework.name().languages())
                    .hasSize(26)
                    .startsWith(LanguageTag.EN, LanguageTag.FR, LanguageTag.of("bg"))
                    .endsWith(LanguageTag.of("nb"), LanguageTag.of("ar"));
            assertThat(framework.objectives())
                    .extracting(goal -> goal.name().languages())
                    .containsOnly(framework.name().languages());
        }

        @Test
        void missingTextsCanBeTold() {
            assertThat(framework.index().elements().stream()
                            .filter(element -> element.name().in(LanguageTag.DE).isEmpty()))
                    .extracting(element -> element.id().value())
                    .containsExactly("indicator-1-a-1", "target-17-b", "indicator-17-b-1");
        }

        @Test
        void missingTextFallsBackToTheLanguageOfTheFramework() {
            var name = find(framework, "target-1-a", Objective.class).name();
            var own = framework.language().orElseThrow();
            assertThat(name.resolve(LanguageTag.of("it-CH"), own).value()).isEqualTo("Pozzi per ogni villaggio");
            assertThat(name.resolve(LanguageTag.of("mt"), own).value()).isEqualTo("Wells for every village");
        }

        @Test
        void translationsSayWhoMadeThem() {
            assertThat(framework.translations()).hasSize(25);
            assertThat(framework.translations())
                    .containsEntry(LanguageTag.FR, Text.Origin.OFFICIAL)
                    .containsEntry(LanguageTag.of("nb"), Text.Origin.HUMAN)
                    .containsEntry(LanguageTag.of("ar"), Text.Origin.MACHINE);
        }
    }

    @Nested
    class PrinciplesObjectivesAndInitiatives {

        private final PolicyFramework framework = read("principles-and-initiatives");

        @Test
        void romanGlobalAndPrefixedNumbersStandTogether() {
            assertThat(framework.principles())
                    .extracting(principle -> principle.number().orElseThrow())
                    .containsExactly("I", "II");
            assertThat(framework.principles().stream().flatMap(principle -> principle.objectives().stream()))
                    .extracting(objective -> objective.number().orElseThrow())
                    .containsExactly("1", "2", "3");
            assertThat(initiatives())
                    .extracting(initiative -> initiative.number().orElseThrow())
                    .containsExactly("1.1", "1.2", "2.1", "3.1");
            assertThat(framework.levels())
                    .extracting(Level::name, Level::numbering)
                    .containsExactly(
                            tuple(de("Grundsatz"), Optional.of(Level.Numbering.CONTINUOUS)),
                            tuple(de("Ziel"), Optional.of(Level.Numbering.CONTINUOUS)),
                            tuple(de("Initiative"), Optional.of(Level.Numbering.PREFIXED)));
        }

        @Test
        void statusAndScheduleAreTwoAnswers() {
            assertThat(initiatives())
                    .extracting(initiative -> initiative.id().value(), this::state, this::schedule)
                    .containsExactly(
                            tuple("portal", Optional.of(State.IN_PROGRESS), Stated.of(Rating.AT_RISK)),
                            tuple("termine", Optional.of(State.COMPLETED), Stated.of(Rating.ACHIEVED)),
                            tuple("leitfaden", Optional.of(State.PLANNED), Stated.absent(AbsenceReason.NOT_STARTED)),
                            tuple("register", Optional.of(State.IN_PROGRESS), Stated.of(Rating.OFF_TRACK)));
        }

        @Test
        void scheduleGotWorseWhileTheStateStayed() {
            assertThat(find(framework, "portal", Measure.class).statusReports())
                    .extracting(StatusReport::word, StatusReport::scheduleWord, StatusReport::percent)
                    .containsExactly(
                            tuple(Optional.of(de("laufend")), Optional.of(de("im Plan")), Optional.of(Quantity.of(25))),
                            tuple(
                                    Optional.of(de("laufend")),
                                    Optional.of(de("verzögert")),
                                    Optional.of(Quantity.of(40))));
        }

        private List<Measure> initiatives() {
            return framework.principles().stream()
                    .flatMap(principle -> principle.objectives().stream())
                    .flatMap(objective -> objective.measures().stream())
                    .toList();
        }

        private Optional<State> state(Measure measure) {
            return framework.terms().orElseThrow().state(measure.status().orElseThrow());
        }

        private Stated<Rating> schedule(Measure measure) {
            return framework.terms().orElseThrow().schedule(measure.status().orElseThrow());
        }
    }

    @Nested
    class TwoLevelsOfOneTypeSideBySide {

        private final PolicyFramework framework = read("two-levels-of-one-type");

        @Test
        void elementsNameTheirLevel() {
            assertThat(levelOf(framework, "guichet")).contains(fr("mesure"));
            assertThat(levelOf(framework, "maison")).contains(fr("projet phare"));
        }

        @Test
        void elementThatNamesNoneHasNone() {
            assertThat(levelOf(framework, "essai")).isEmpty();
        }

        @Test
        void commitmentIsToldByItsParent() {
            assertThat(levelOf(framework, "synthese")).contains(fr("engagement"));
        }

        @Test
        void eachLevelCountsItsOwnNumbers() {
            assertThat(framework.objectives().get(0).measures().stream()
                            .filter(measure -> measure.level().isPresent())
                            .collect(groupingBy(
                                    measure -> measure.level().orElseThrow().value(),
                                    mapping(measure -> measure.number().orElseThrow(), toList()))))
                    .containsOnly(Map.entry("mesure", List.of("1", "2")), Map.entry("projet-phare", List.of("1")));
        }
    }

    @Nested
    class IndicatorsWithTargetsAndRatings {

        private final PolicyFramework framework = read("indicators");
        private final Indicator emissions = indicator("emissions");

        @Test
        void oneIndicatorHasTargetsOfEveryShape() {
            assertThat(emissions.targets())
                    .extracting(target -> target.id().value(), Target::value, Target::change)
                    .containsExactly(
                            tuple("emissions-2030-ancienne", Stated.notStated(), Optional.of(Quantity.of(-40))),
                            tuple("emissions-2025", Stated.of(Quantity.of(640)), Optional.empty()),
                            tuple("emissions-2030", Stated.notStated(), Optional.of(Quantity.of(-60))),
                            tuple("emissions-2035", Stated.of(range("200", "260")), Optional.empty()),
                            tuple("emissions-2040", Stated.of(Quantity.lessThan(number("100"))), Optional.empty()),
                            tuple(
                                    "emissions-2050",
                                    Stated.absent(AbsenceReason.NOT_SET, fr("pas encore de cible")),
                                    Optional.empty()));
        }

        private Quantity range(String lower, String upper) {
            return Quantity.between(new Quantity.Bound(number(lower), true), new Quantity.Bound(number(upper), true));
        }

        @Test
        void replacedTargetKeepsItsValidity() {
            assertThat(targetsInForceOn("2020-06-30")).containsExactly("emissions-2030-ancienne");
            assertThat(targetsInForceOn("2022-06-30"))
                    .containsExactly(
                            "emissions-2025", "emissions-2030", "emissions-2035", "emissions-2040", "emissions-2050");
        }

        private List<String> targetsInForceOn(String day) {
            return emissions.targets().stream()
                    .filter(target -> target.validity().value().orElseThrow().includes(Period.parse(day)) == Truth.TRUE)
                    .map(target -> target.id().value())
                    .toList();
        }

        @Test
        void changeIsReckonedFromTheYearItNames() {
            assertThat(emissions
                            .targets()
                            .get(2)
                            .baseline()
                            .flatMap(figure -> figure.date().value()))
                    .contains(Period.parse("1990"));
            // From 1000 in 1990 to 400: 310 of 600. The projection of 2026 does not count.
            assertShare("2026-06-30", "0.5167", "emissions-2030");
        }

        @Test
        void replacedTargetCountsWhileItIsInForce() {
            // From 1000 in 1990 to 600: 150 of 400.
            assertShare("2018-01-01", "0.375", "emissions-2030-ancienne");
        }

        @Test
        void trajectoryIsFollowedFromTargetToTarget() {
            // From 800 in 2020 to 640: 110 of 160.
            assertShare("2024-12-31", "0.6875", "emissions-2025");
            // To the upper end of 200 to 260: 110 of 540.
            assertShare("2031-01-01", "0.2037", "emissions-2035");
            // To below 100: 110 of 700.
            assertShare("2036-01-01", "0.1571", "emissions-2040");
        }

        private void assertShare(String asOf, String share, String target) {
            assertThat(emissions.progress(LocalDate.parse(asOf)))
                    .isInstanceOfSatisfying(Progress.Share.class, progress -> {
                        assertThat(progress.share()).isEqualByComparingTo(share);
                        assertThat(progress.reached()).isEqualTo(Truth.FALSE);
                        assertThat(progress.target().id()).isEqualTo(Identifier.of(target));
                    });
        }

        @Test
        void explicitNoneIsNoTarget() {
            assertThat(emissions.progress(LocalDate.of(2045, 1, 1))).isEqualTo(new Progress.NoTarget());
            assertThat(progress("oiseaux")).isEqualTo(new Progress.NoTarget());
        }

        @Test
        void whatIsMaintainedIsHeldOrLeft() {
            var nappe = indicator("nappe");
            var target = nappe.targets().get(0);
            assertThat(nappe.progress(LocalDate.of(2024, 6, 30)))
                    .as("the year 2024 may be meant")
                    .isEqualTo(new Progress.Left(target, nappe.measurements().get(1)));
            assertThat(nappe.progress(LocalDate.of(2023, 12, 31)))
                    .isEqualTo(new Progress.Held(target, nappe.measurements().get(0)));
        }

        @Test
        void whatIsMissingIsNamed() {
            var measured = Optional.of(indicator("bruit").measurements().get(0));
            assertThat(progress("bruit")).isEqualTo(new Progress.MetAtBaseline(target("bruit"), Truth.TRUE, measured));
            assertThat(progress("cadre-de-vie")).isEqualTo(new Progress.WordsOnly(target("cadre-de-vie")));
            assertThat(progress("arbres")).isEqualTo(new Progress.NoDirection());
            assertThat(progress("solaire"))
                    .isEqualTo(new Progress.NoBaseline(
                            target("solaire"),
                            Truth.FALSE,
                            Optional.of(indicator("solaire").measurements().get(0))));
            assertThat(progress("bornes")).isEqualTo(new Progress.NoMeasurement(target("bornes")));
        }

        private Progress progress(String id) {
            return indicator(id).progress(LocalDate.of(2024, 12, 31));
        }

        private Target target(String id) {
            return indicator(id).targets().get(0);
        }

        private Indicator indicator(String id) {
            return find(framework, id, Indicator.class);
        }

        @Test
        void ratingsAreSuspendedOrIndicative() {
            assertThat(emissions.assessments())
                    .extracting(this::rating, Assessment::status)
                    .containsExactly(
                            tuple(Stated.of(Rating.ON_TRACK), Optional.of(Assessment.Status.FINAL)),
                            tuple(Stated.absent(AbsenceReason.SUSPENDED, fr("évaluation suspendue")), Optional.empty()),
                            tuple(Stated.absent(AbsenceReason.SUSPENDED), Optional.empty()),
                            tuple(Stated.of(Rating.AT_RISK), Optional.of(Assessment.Status.INDICATIVE)),
                            tuple(Stated.of(Rating.AT_RISK), Optional.of(Assessment.Status.INDICATIVE)));
        }

        /** The rating, or what the word means here. */
        private Stated<Rating> rating(Assessment assessment) {
            return framework.terms().orElseThrow().rating(assessment);
        }

        @Test
        void targetHasRatingsOfItsOwn() {
            assertThat(emissions.targets().get(2).assessments())
                    .containsExactly(Assessment.builder()
                            .rating(Rating.OFF_TRACK)
                            .date("2025")
                            .status(Assessment.Status.INDICATIVE)
                            .build());
        }
    }

    @Nested
    class MeasureThatWentBackward {

        private final PolicyFramework framework = read("measure-going-backward");
        private final Measure footbridge = find(framework, "passerelle", Measure.class);

        @Test
        void ownWordsTellTheMoveThatTheStatesHide() {
            var words = footbridge.statusReports().stream()
                    .map(report -> report.word().orElseThrow())
                    .toList();
            assertThat(words.stream().map(this::place)).containsExactly(1, 2, 1);
            assertThat(words.stream()
                            .map(word -> framework.terms().orElseThrow().state(word)))
                    .containsOnly(Optional.of(State.IN_PROGRESS));
        }

        private int place(Text word) {
            return framework.terms().orElseThrow().states().stream()
                    .map(Term::word)
                    .toList()
                    .indexOf(word);
        }

        @Test
        void stateOfTheReportIsNotMadeUp() {
            assertThat(footbridge.statusReports())
                    .allSatisfy(report -> assertThat(report.state()).isEmpty());
        }

        @Test
        void datesAreNotRecordedOrOnlyPlanned() {
            assertThat(footbridge.period()).isEqualTo(Stated.absent(AbsenceReason.NOT_RECORDED));
            assertThat(footbridge.events())
                    .extracting(Event::kind, Event::date, Event::planned)
                    .containsExactly(
                            tuple(
                                    EventKind.SUBMITTED,
                                    Stated.absent(AbsenceReason.NOT_RECORDED, fr("non renseigné")),
                                    Stated.notStated()),
                            tuple(EventKind.OPENED, Stated.notStated(), on("2025-03")),
                            tuple(EventKind.DELIVERED, Stated.notStated(), on("2027")));
            assertThat(footbridge.statusReports())
                    .extracting(StatusReport::date)
                    .containsExactly(on("2023-12"), on("2024-06"), Stated.absent(AbsenceReason.NOT_RECORDED));
        }

        @Test
        void deadlineIsThePlannedDeliveryElseTheEndOfThePeriod() {
            assertThat(framework.measures())
                    .extracting(Measure::deadline)
                    .containsExactly(
                            on("2027"), on("2026-06"), Stated.absent(AbsenceReason.NOT_FIXED, fr("NON ENCORE FIXÉ")));
        }
    }

    @Nested
    class BodyRenamedAndMoved {

        private final PolicyFramework framework = read("body-renamed-and-moved");
        private final Body office = find(framework, "office-numerique", Body.class);

        @Test
        void nameOfAnyDayCanBeTold() {
            assertThat(nameOn("2010")).isEqualTo(fr("Centre informatique"));
            assertThat(nameOn("2020-03-01")).isEqualTo(fr("Direction des systèmes d'information"));
            assertThat(nameOn("2023-06-01")).isEqualTo(fr("Office du numérique"));
        }

        private Text nameOn(String day) {
            return office.otherNames().stream()
                    .filter(name -> certainlyIncludes(name.period(), day))
                    .map(OtherName::name)
                    .findFirst()
                    .orElse(office.name());
        }

        @Test
        void parentOfAnyDayCanBeTold() {
            assertThat(parentsOn("2023-05-31")).containsExactly("departement-interieur");
            assertThat(parentsOn("2026-11-22")).containsExactly("departement-numerique");
        }

        @Test
        void parentInTheYearOfTheMoveIsNotCertain() {
            assertThat(parentsOn("2023")).isEmpty();
        }

        private List<String> parentsOn(String day) {
            return office.parents().stream()
                    .filter(parent -> certainlyIncludes(parent.period(), day))
                    .map(Parent::body)
                    .map(Reference::toString)
                    .toList();
        }

        private boolean certainlyIncludes(Stated<Period> period, String day) {
            return period.value().orElseThrow().includes(Period.parse(day)) == Truth.TRUE;
        }

        @Test
        void renamingAndMoveAreEvents() {
            assertThat(office.events())
                    .extracting(event -> event.kind().token(), Event::date)
                    .containsExactly(
                            tuple("renamed", on("2016-01-01")),
                            tuple("renamed", on("2023-06-01")),
                            tuple("moved", on("2023-06-01")));
        }
    }

    @Nested
    class MoneyAndQuantities {

        @Test
        void billAsksForMoneyByLineOfAccountIncludingTax() {
            var bill = read("bill-asking-for-money").legalActs().get(0);
            assertThat(bill.kind()).contains(LegalActKind.BILL);
            assertThat(bill.standing()).contains(LegalAct.Standing.PENDING);
            assertThat(bill.funding())
                    .extracting(
                            Funding::kind,
                            funding -> funding.account().orElseThrow(),
                            Funding::amount,
                            funding -> funding.currency().orElseThrow(),
                            Funding::recurrence,
                            funding -> funding.tax().orElseThrow())
                    .containsExactly(
                            line("0615.5200", "1250000.50", Funding.Recurrence.ONCE),
                            line("0615.5060", "749999.50", Funding.Recurrence.ONCE),
                            line("0615.3130", "180000", Funding.Recurrence.PER_YEAR));
        }

        private Tuple line(String account, String amount, Funding.Recurrence recurrence) {
            return tuple(
                    Funding.Kind.ASKED,
                    account,
                    Stated.of(Quantity.of(number(amount))),
                    "CHF",
                    Optional.of(recurrence),
                    Funding.Tax.INCLUDED);
        }

        @Test
        void totalOfTheBillIsTheSumOfItsOneTimeLines() {
            var bill = read("bill-asking-for-money").legalActs().get(0);
            var sum = bill.funding().stream()
                    .filter(funding -> funding.recurrence().equals(Optional.of(Funding.Recurrence.ONCE)))
                    .map(funding ->
                            funding.amount().value().flatMap(Quantity::exact).orElseThrow())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(bill.figures()).extracting(Figure::value).containsExactly(Stated.of(Quantity.of(sum)));
        }

        @Test
        void shareIsOfANamedBase() {
            assertThat(read("share-of-a-budget").consultations().get(0).funding())
                    .containsExactly(Funding.builder(Funding.Kind.PLANNED)
                            .share(Quantity.of(5))
                            .base(fr("budget d'investissement 2026–2030"))
                            .period("2026/2030")
                            .payerName(fr("Ville d'Exemple"))
                            .build());
        }

        @Test
        void moreThanTwoHundredIsALowerBoundThatIsNotReached() {
            var figure = read("more-than-two-hundred-a-month").figures().get(0);
            assertThat(figure.value()).isEqualTo(Stated.of(Quantity.moreThan(number("200"))));
            assertThat(figure.value().value().flatMap(Quantity::lower))
                    .contains(new Quantity.Bound(number("200"), false));
            assertThat(figure.value().value().flatMap(Quantity::exact)).isEmpty();
            assertThat(figure.unit()).contains(fr("offres par mois"));
        }
    }

    @Nested
    class ConsultationsOfAnyShape {

        @Test
        void totalsDoNotNeedRecords() {
            var totals = find(read("totals-and-records"), "totaux-seuls", Consultation.class);
            assertThat(totals.records()).isEmpty();
            assertThat(totals.figures())
                    .extracting(Figure::kind, Figure::value)
                    .containsExactly(
                            tuple(Optional.of(FigureKind.CONTRIBUTIONS), Stated.of(Quantity.of(312))),
                            tuple(Optional.of(FigureKind.PARTICIPANTS), Stated.of(Quantity.about(number("150")))),
                            tuple(Optional.of(FigureKind.VOTES), Stated.absent(AbsenceReason.NOT_RECORDED)));
        }

        @Test
        void recordsDoNotNeedTotals() {
            var framework = read("totals-and-records");
            var records = find(framework, "donnees-seules", Consultation.class);
            assertThat(records.figures()).isEmpty();
            assertThat(records.records()).containsExactly(Reference.parse("donnees-ouvertes"));
            assertThat(framework.sources().get(1).address())
                    .isEqualTo(Stated.of("https://donnees.exemple.example/energie.jsonl"));
        }

        @Test
        void consultationIsOnSiteAndInWritingWithoutAPlatform() {
            var consultation =
                    read("consultation-on-site-and-in-writing").consultations().get(0);
            assertThat(consultation.channels()).containsExactly(Channel.ON_SITE, Channel.WRITTEN);
            assertThat(consultation.platform()).isEmpty();
            assertThat(consultation.phases()).extracting(Phase::period).containsExactly(on("2026-03-01/2026-04-15"));
            assertThat(consultation.events())
                    .extracting(Event::kind, Event::date)
                    .containsExactly(
                            tuple(EventKind.HELD, on("2026-03-12")), tuple(EventKind.CLOSED, on("2026-04-15")));
        }
    }

    @Nested
    class Editions {

        @Test
        void yearlyEditionsShareTheirIdentifier() {
            assertThat(yearly()).extracting(PolicyFramework::id).containsOnly(Identifier.of("programme-annuel"));
            assertThat(yearly())
                    .extracting(edition -> edition.edition().orElseThrow())
                    .containsExactly("2024", "2025", "2026");
        }

        @Test
        void editionThatNoneSupersedesIsTheLatest() {
            assertThat(PolicySet.of(yearly()).find(Identifier.of("programme-annuel")))
                    .contains(read("yearly-2026"));
        }

        @Test
        void editionIsSupersededByTheNextOne() {
            var yearly = yearly();
            assertThat(PolicySet.of(yearly).referencesTo(yearly.get(0), yearly.get(0)))
                    .extracting(PolicySet.Use::framework, use -> use.use().link())
                    .containsExactly(tuple(yearly.get(1), Optional.of(LinkKind.SUPERSEDES)));
        }

        private List<PolicyFramework> yearly() {
            return Stream.of("2024", "2025", "2026")
                    .map(year -> read("yearly-" + year))
                    .toList();
        }

        @Test
        void laterEditionAddsWithdrawsAndLeavesOut() {
            var before = ids(read("later-edition-before").measures());
            var after = ids(read("later-edition-after").measures());
            assertThat(before).containsExactly("bornes", "borne-papier", "cours");
            assertThat(after).containsExactly("bornes", "borne-papier", "application");
        }

        @Test
        void whatWasAddedOrWithdrawnSaysWhenAndByWhat() {
            assertThat(read("later-edition-after").measures().stream().flatMap(measure -> measure.events().stream()))
                    .containsExactly(change(EventKind.WITHDRAWN), change(EventKind.ADDED));
        }

        private Event change(EventKind kind) {
            return Event.builder(kind).date("2026-01-20").addBy("revision-2026").build();
        }

        @Test
        void addedElementCanTakeThePlaceOfAWithdrawnOne() {
            assertThat(find(read("later-edition-after"), "application", Measure.class)
                            .links())
                    .containsExactly(Link.of(LinkKind.SUPERSEDES, "borne-papier"));
        }
    }

    @Nested
    class MeasureInSeveralDomains {

        private final PolicyFramework framework = read("measure-in-several-domains");
        private final Measure audit = find(framework, "audit", Measure.class);

        @Test
        void itStandsUnderTheFirstAndIsPartOfTheOthers() {
            assertThat(framework.index().locate(audit).flatMap(FrameworkIndex.Node::parent))
                    .map(FrameworkIndex.Node::item)
                    .contains(find(framework, "batiments", Objective.class));
            assertThat(audit.links())
                    .containsExactly(Link.of(LinkKind.PART_OF, "chaleur"), Link.of(LinkKind.PART_OF, "communes"));
        }

        @Test
        void everyDomainKnowsItsMeasures() {
            assertThat(measuresOf("batiments")).containsExactly("audit");
            assertThat(measuresOf("chaleur")).containsExactly("audit", "reseau");
            assertThat(measuresOf("communes")).containsExactly("audit");
        }

        private List<String> measuresOf(String domain) {
            var table = Traceability.of(framework, Relation.MEASURES_SERVE_OBJECTIVES);
            var row = framework.index().find(Identifier.of(domain)).orElseThrow();
            return table.columnsOf(row).stream()
                    .map(FrameworkIndex.Node::item)
                    .map(item -> ((Measure) item).id().value())
                    .toList();
        }

        @Test
        void tagsOfOneSchemeMayBeSeveral() {
            assertThat(audit.tags())
                    .containsExactly(
                            Tag.of("domaine", "EN"),
                            Tag.builder("domaine", "LO").label(fr("Logement")).build(),
                            Tag.of("public", "COM"));
        }
    }

    @Nested
    class ReviewAndMilestones {

        @Test
        void reviewThatIsDueHasOnlyAPlannedEvent() {
            var review = read("review-due").reviews().get(0);
            assertThat(review.events())
                    .containsExactly(Event.builder(EventKind.PUBLISHED)
                            .planned("../2026")
                            .build());
            assertThat(review.period()).isEqualTo(on("2023/2025"));
        }

        @Test
        void reviewIsCertainlyLateAfterTheYearOnly() {
            var due = read("review-due")
                    .reviews()
                    .get(0)
                    .events()
                    .get(0)
                    .planned()
                    .value()
                    .orElseThrow();
            assertThat(due.isOpenStart()).isTrue();
            assertThat(due.latest()).contains(LocalDate.of(2026, 12, 31));
            assertThat(Stream.of("2025-12-31", "2026-06-30", "2027-01-01").map(day -> due.includes(Period.parse(day))))
                    .containsExactly(Truth.TRUE, Truth.UNKNOWN, Truth.FALSE);
        }

        @Test
        void milestonesAreToldByTheYearTheyArePlannedFor() {
            var milestones = read("milestones-by-year").measures().get(0).events();
            TreeMap<Integer, List<String>> byYear = milestones.stream()
                    .filter(event -> event.kind().equals(EventKind.MILESTONE))
                    .filter(event -> event.planned().value().isPresent())
                    .collect(groupingBy(this::plannedYear, TreeMap::new, mapping(this::name, toList())));
            assertThat(byYear)
                    .containsExactly(
                            Map.entry(2024, List.of("Concept approuvé")),
                            Map.entry(2025, List.of("Essai pilote")),
                            Map.entry(2026, List.of("Raccordement des communes", "Audit de sécurité")),
                            Map.entry(2027, List.of("Ouverture à toutes et à tous")));
        }

        @Test
        void milestoneThatCameLateSaysBothDates() {
            assertThat(read("milestones-by-year").measures().get(0).events().get(1))
                    .isEqualTo(Event.builder(EventKind.MILESTONE)
                            .name(fr("Essai pilote"))
                            .date("2026-02")
                            .planned("2025")
                            .build());
        }

        private int plannedYear(Event event) {
            return event.planned()
                    .value()
                    .flatMap(Period::end)
                    .map(PartialDate::year)
                    .orElseThrow();
        }

        private String name(Event event) {
            return event.name().flatMap(name -> name.in(LanguageTag.FR)).orElseThrow();
        }
    }

    @Nested
    class PeopleAndPlaces {

        @Test
        void targetGroupIsABeneficiaryByName() {
            var framework = read("target-group");
            var group = fr("personnes de plus de 65 ans");
            assertThat(framework.objectives().get(0).involved())
                    .containsExactly(Involvement.builder(InvolvementFunction.BENEFICIARY)
                            .name(group)
                            .word(fr("public cible"))
                            .build());
            assertThat(framework.index().elements().stream()
                            .filter(element -> element.involved().stream()
                                    .anyMatch(involvement -> involvement.name().equals(Optional.of(group)))))
                    .extracting(element -> element.id().value())
                    .containsExactly("autonomie", "ateliers");
        }

        @Test
        void districtIsATerritory() {
            var framework = read("district");
            assertThat(framework.territories())
                    .containsExactly(Territory.builder(fr("Quartier des Tilleuls"))
                            .kind(TerritoryKind.DISTRICT)
                            .scheme("quartiers-exemple")
                            .code("07")
                            .build());
            assertThat(find(framework, "liaison", Measure.class).territories())
                    .extracting(Territory::kind, Territory::code)
                    .containsExactly(
                            tuple(Optional.of(TerritoryKind.DISTRICT), Optional.of("07")),
                            tuple(Optional.of(TerritoryKind.DISTRICT), Optional.of("08")),
                            tuple(Optional.of(TerritoryKind.MUNICIPAL), Optional.of("9901")));
        }
    }

    @Nested
    class CharterOfAnotherDocument {

        private final PolicyFramework charter = read("charter");
        private final PolicyFramework plan = read("plan-upholding-a-charter");
        private final PolicySet set = PolicySet.of(List.of(charter, plan));

        @Test
        void planUpholdsTheCharterAsAWhole() {
            assertThat(plan.links()).containsExactly(Link.of(LinkKind.UPHOLDS, "charte-valeurs#"));
            assertThat(upholders(charter)).containsExactly(plan);
        }

        @Test
        void measureUpholdsOnePrincipleOfOneEdition() {
            assertThat(upholders(charter.principles().get(0)))
                    .containsExactly(plan.measures().get(0));
        }

        private List<PolicyElement> upholders(PolicyElement upheld) {
            return set.referencesTo(charter, upheld).stream()
                    .map(PolicySet.Use::use)
                    .filter(use -> use.link().equals(Optional.of(LinkKind.UPHOLDS)))
                    .map(ReferenceUse::holder)
                    .toList();
        }
    }

    @Nested
    class CodePointsAreKept {

        private final PolicyFramework framework = read("code-points");
        private final Objective security = find(framework, "securite", Objective.class);

        @Test
        void decomposedAccentsStayDecomposed() {
            assertThat(framework.name().in(LanguageTag.FR)).contains("Strate\u0301gie nume\u0301rique d'Exemple");
            assertThat(security.name().in(LanguageTag.FR)).contains("Se\u0301curite\u0301 a\u0300 l'e\u0301cole");
            assertThat(security.tags().iterator().next().label().flatMap(label -> label.in(LanguageTag.FR)))
                    .contains("Se\u0301curite\u0301");
        }

        @Test
        void composedAccentsStayComposedAndAreEqual() {
            var composed = find(framework, "compose", Objective.class).name();
            assertThat(composed.in(LanguageTag.FR)).contains("S\u00e9curit\u00e9 \u00e0 l'\u00e9cole");
            assertThat(composed).isEqualTo(fr(security.name().in(LanguageTag.FR).orElseThrow()));
        }

        @Test
        void arabicIsInTheOrderInWhichItIsRead() {
            assertThat(security.name().in(LanguageTag.of("ar")))
                    .contains("\u0627\u0644\u0623\u0645\u0646 \u0627\u0644\u0631\u0642\u0645\u064a"
                            + " \u0641\u064a \u0627\u0644\u0645\u062f\u0631\u0633\u0629");
        }

        @Test
        void spacesThatDoNotBreakAndSoftHyphensStay() {
            var measure = security.measures().get(0);
            assertThat(security.number()).contains("I\u00a0a");
            assertThat(measure.name().in(LanguageTag.FR)).contains("Espace \u00ab\u00a0Mes donn\u00e9es\u00a0\u00bb");
            assertThat(measure.description().flatMap(text -> text.in(LanguageTag.FR)))
                    .contains("Qui\u202f? Chacun\u202f: \u00ab\u202foui\u202f\u00bb.");
            assertThat(framework.description().flatMap(text -> text.in(LanguageTag.FR)))
                    .contains("L\u2019admi\u00adnistra\u00adtion \u00e9lectronique");
        }
    }
}
