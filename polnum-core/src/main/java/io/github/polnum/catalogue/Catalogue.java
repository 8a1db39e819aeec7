package io.github.polnum.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.rule.Profile;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Validator;
import io.github.polnum.value.LanguageTag;
import java.util.List;
import java.util.Objects;
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
            AmbiguousEdition.RULE,
            BodyCycle.RULE,
            ContradictoryLinks.RULE,
            DuplicateIdentifier.RULE,
            EndOfPeriodUnknown.RULE,
            LinkCycle.RULE,
            MisplacedLocator.RULE,
            OddLanguageTag.RULE,
            ReferenceOutsideSet.RULE,
            ReferenceToWrongKind.RULE,
            SupersessionCycle.RULE,
            UnfamiliarWord.RULE,
            UnknownCurrency.RULE,
            UnresolvedReference.RULE);

    private static final List<Rule> CONSISTENCY = List.of(
            AdoptedBeforeConsultationClosed.RULE,
            AdoptedWithoutEvent.RULE,
            AmbiguousTerm.RULE,
            AssessmentAfterAsOf.RULE,
            CommitmentOverdue.RULE,
            CompletedWithOpenParts.RULE,
            DeadlineBeforeStart.RULE,
            DuplicateNumber.RULE,
            EventDateInFuture.RULE,
            EventsOutOfOrder.RULE,
            FundingShareOverHundred.RULE,
            LinkRepeatsParent.RULE,
            MeasureOutsidePeriod.RULE,
            MeasurementAfterAsOf.RULE,
            MeasurementsDisagree.RULE,
            MixedCurrencies.RULE,
            NumberContradictsParent.RULE,
            NumbersOutOfOrder.RULE,
            OwnWordContradictsState.RULE,
            ParentsDisagree.RULE,
            PercentOutOfRange.RULE,
            PhaseStateContradictsPeriod.RULE,
            PhasesOutOfOrder.RULE,
            PhasesOverlap.RULE,
            PlannedDatePassed.RULE,
            RatingsDisagree.RULE,
            ReviewOutsidePeriod.RULE,
            ReviewSkipsObjectives.RULE,
            SpentMoreThanVoted.RULE,
            StandingContradictsDates.RULE,
            StatusAfterAsOf.RULE,
            StatusContradictsDates.RULE,
            StatusOutOfOrder.RULE,
            SupersessionClaimedTwice.RULE,
            TargetBeforeBaseline.RULE,
            TargetMetAtBaseline.RULE,
            UnitMismatch.RULE,
            UnknownOwnWord.RULE);

    private static final List<Rule> COMPLETENESS = List.of(
            AmountWithoutCurrency.RULE,
            ConsultationWithoutDates.RULE,
            EmptyPortfolio.RULE,
            EventWithoutDate.RULE,
            FrameworkFiguresWithoutSource.RULE,
            IndicatorWithoutDirection.RULE,
            IndicatorWithoutMeasurement.RULE,
            IndicatorWithoutTarget.RULE,
            IndicatorWithoutUnit.RULE,
            MeasureWithoutLead.RULE,
            MeasurementWithoutDate.RULE,
            ObjectiveWithoutContribution.RULE,
            ObjectiveWithoutIndicator.RULE,
            OpenDataMissing.RULE,
            PrincipleNotUpheld.RULE,
            ReviewWithoutDate.RULE,
            RoleWithoutObjective.RULE,
            TargetWithoutDate.RULE,
            TextMissingInLanguage.RULE,
            TotalsWithoutDate.RULE,
            TotalsWithoutSource.RULE,
            VotesWithoutParticipants.RULE);

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

    /** What people ask first of a framework that is published: who, when, and where a number comes from. */
    private static final List<Rule> ASKED_BY_THE_PUBLIC = List.of(
            ConsultationWithoutDates.RULE, IndicatorWithoutUnit.RULE, MeasureWithoutLead.RULE, TotalsWithoutDate.RULE);

    private static final List<Rule> CHECKED = ImmutableList.<Rule>builder()
            .addAll(CONFORMANCE)
            .addAll(CONSISTENCY)
            .addAll(COMPLETENESS)
            .addAll(PUBLICATION)
            .build();

    private static final List<Rule> ALL = ImmutableList.<Rule>builder()
            .addAll(CHECKED)
            .addAll(ReadingRules.RULES)
            .addAll(Validator.ownRules())
            .build();

    private static final Profile ADOPTED = Profile.builder("adopted").build();
    private static final Profile DRAFT = draftProfile();
    private static final Profile PUBLICATION_PROFILE = publicationProfile();

    private Catalogue() {}

    /** Begins a rule of this catalogue. */
    static Rule.Builder define(String code, Severity severity, Category category, Example good, Example bad) {
        return Rule.builder(code, severity, category).since("0.1.0").examples(good, bad);
    }

    private static Profile draftProfile() {
        var profile = Profile.builder("draft");
        for (var rule : COMPLETENESS) {
            if (rule.severity() == Severity.INFO) {
                profile.off(rule.code());
            } else {
                profile.grade(rule.code(), Severity.INFO);
            }
        }
        PUBLICATION.forEach(rule -> profile.grade(rule.code(), Severity.INFO));
        return profile.build();
    }

    private static Profile publicationProfile() {
        var profile = Profile.builder("publication");
        PUBLICATION.stream()
                .filter(rule -> rule.severity() == Severity.WARNING)
                .forEach(rule -> profile.grade(rule.code(), Severity.ERROR));
        ASKED_BY_THE_PUBLIC.forEach(rule -> profile.grade(rule.code(), Severity.WARNING));
        return profile.build();
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
        Objects.requireNonNull(code);
        return ALL.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    /**
     * Returns a validator that runs all rules under the profile {@link #adopted()}, and knows the codes of the reader, so that a
     * profile can name them.
     *
     * @return the validator
     */
    public static Validator validator() {
        return Validator.of(Iterables.concat(CHECKED, ReadingRules.RULES), ADOPTED);
    }

    /**
     * Returns the profile for a framework that is being written.
     *
     * <p>Of the completeness of a draft only what would be a warning later is told, as a note, and the notes are off: what is
     * missing is known to whoever is writing. What would embarrass in public is a note, since nobody else reads it yet.
     * Conformance and consistency count as ever, for a draft that contradicts itself becomes a plan that does.
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
     * Returns the profile for a framework that is about to be shown to the public.
     *
     * <p>What is a warning about publication, such as a placeholder or personal data in a text, is an error: once published it
     * cannot be taken back. Measures that nobody leads, consultations and totals without dates and values without a unit are
     * warnings, for these are the first things that people ask about.
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
