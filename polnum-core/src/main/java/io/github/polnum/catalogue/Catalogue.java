package io.github.polnum.catalogue;

import com.google.common.collect.ImmutableList;
import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.rule.Profile;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Validator;
import io.github.polnum.value.LanguageTag;
import java.util.List;
import java.util.Optional;

/**
 * All that this library can tell about a document or a framework, with codes that never change their meaning.
 *
 * <pre>{@code
 * for (Rule rule : Catalogue.rules()) {
 *     page.add(rule.code() + ": " + rule.wording().title().orElseThrow().in(LanguageTag.FR).orElseThrow());
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Catalogue {

    private static final List<Rule> CONFORMANCE = List.of(
            BodyCycle.RULE,
            ContradictoryLinks.RULE,
            DuplicateIdentifier.RULE,
            EndOfPeriodUnknown.RULE,
            LinkCycle.RULE,
            OddLanguageTag.RULE,
            ReferenceOutsideSet.RULE,
            ReferenceToWrongKind.RULE,
            SupersessionCycle.RULE,
            UnresolvedReference.RULE);

    private static final List<Rule> CONSISTENCY = List.of(
            AdoptedBeforeConsultationClosed.RULE,
            AdoptedWithoutEvent.RULE,
            AssessmentAfterAsOf.RULE,
            CommitmentOverdue.RULE,
            CompletedWithOpenParts.RULE,
            DeadlineBeforeStart.RULE,
            DuplicateNumber.RULE,
            EventDateInFuture.RULE,
            FundingShareOverHundred.RULE,
            LinkRepeatsParent.RULE,
            MeasureOutsidePeriod.RULE,
            MeasurementAfterAsOf.RULE,
            MixedCurrencies.RULE,
            NumbersOutOfOrder.RULE,
            OwnWordContradictsState.RULE,
            ParentsDisagree.RULE,
            PhaseStateContradictsPeriod.RULE,
            PhasesOutOfOrder.RULE,
            PhasesOverlap.RULE,
            PlannedDatePassed.RULE,
            ReviewOutsidePeriod.RULE,
            ReviewSkipsObjectives.RULE,
            SpentMoreThanVoted.RULE,
            StatusAfterAsOf.RULE,
            StatusContradictsDates.RULE,
            StatusOutOfOrder.RULE,
            SupersessionClaimedTwice.RULE,
            TargetBeforeBaseline.RULE,
            TargetMetAtBaseline.RULE,
            UnitMismatch.RULE,
            UnknownOwnWord.RULE,
            VotesWithoutParticipants.RULE);

    private static final List<Rule> COMPLETENESS = List.of(
            ConsultationWithoutDates.RULE,
            EmptyPortfolio.RULE,
            FrameworkFiguresWithoutSource.RULE,
            IndicatorWithoutDirection.RULE,
            IndicatorWithoutMeasurement.RULE,
            IndicatorWithoutTarget.RULE,
            IndicatorWithoutUnit.RULE,
            MeasureWithoutLead.RULE,
            ObjectiveWithoutContribution.RULE,
            ObjectiveWithoutIndicator.RULE,
            OpenDataMissing.RULE,
            PrincipleNotUpheld.RULE,
            ReviewWithoutDate.RULE,
            RoleWithoutObjective.RULE,
            TargetWithoutDate.RULE,
            TotalsWithoutDate.RULE,
            TotalsWithoutSource.RULE);

    private static final List<Rule> PUBLICATION = List.of(
            AddressNotWeb.RULE,
            BidirectionalControl.RULE,
            BlankText.RULE,
            BrokenEncoding.RULE,
            ContactInText.RULE,
            HtmlInText.RULE,
            InvisibleCharacter.RULE,
            PersonalData.RULE,
            PlaceholderText.RULE);

    private static final List<Rule> CHECKED = ImmutableList.<Rule>builder()
            .addAll(CONFORMANCE)
            .addAll(CONSISTENCY)
            .addAll(COMPLETENESS)
            .addAll(PUBLICATION)
            .build();

    private static final List<Rule> ALL = ImmutableList.<Rule>builder()
            .addAll(CHECKED)
            .addAll(Validator.ownRules())
            .build();

    private static final Profile DRAFT = Profile.builder("draft").build();
    private static final Profile ADOPTED = Profile.builder("adopted").build();
    private static final Profile PUBLICATION_PROFILE =
            Profile.builder("publication").build();

    private Catalogue() {}

    /** Begins a rule of this catalogue. */
    static Rule.Builder define(String code, Severity severity, Category category, Example good, Example bad) {
        return Rule.builder(code, severity, category).since("0.1.0").examples(good, bad);
    }

    /**
     * Returns all rules.
     *
     * @return the rules by category; those without a check last, whose codes the reader and the validator tell
     */
    public static List<Rule> rules() {
        return ALL;
    }

    /**
     * Finds a rule.
     *
     * @param code for example {@code duplicate-identifier}
     * @return the rule, if there is one with that code
     */
    public static Optional<Rule> find(String code) {
        return ALL.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    /**
     * Returns a validator that runs all rules under the profile {@link #adopted()}.
     *
     * @return the validator
     */
    public static Validator validator() {
        return Validator.of(CHECKED, ADOPTED);
    }

    /**
     * Returns the profile for a framework that is being written: what is not there yet is only worth knowing.
     *
     * @return the profile {@code draft}
     */
    public static Profile draft() {
        return DRAFT;
    }

    /**
     * Returns the profile for a framework that has been adopted: the rules as they are.
     *
     * @return the profile {@code adopted}
     */
    public static Profile adopted() {
        return ADOPTED;
    }

    /**
     * Returns the profile for a framework that is about to be shown to the public: whatever would embarrass is a warning or
     * an error.
     *
     * @return the profile {@code publication}
     */
    public static Profile publication() {
        return PUBLICATION_PROFILE;
    }

    /**
     * Returns the profiles of this library.
     *
     * @return {@link #draft()}, {@link #adopted()} and {@link #publication()}
     */
    public static List<Profile> profiles() {
        return List.of(DRAFT, ADOPTED, PUBLICATION_PROFILE);
    }

    /**
     * Returns the languages that the texts and examples of all rules are in.
     *
     * @return French, German, Italian and English
     */
    public static List<LanguageTag> languages() {
        return List.of(LanguageTag.FR, LanguageTag.DE, LanguageTag.IT, LanguageTag.EN);
    }
}
