package io.github.polnum.catalogue;

import static java.util.stream.Collectors.joining;

import io.github.polnum.catalogue.Bounds.Bound;
import io.github.polnum.finding.Suggestion;
import io.github.polnum.model.Measure;
import io.github.polnum.model.Phase;
import io.github.polnum.model.Rating;
import io.github.polnum.model.State;
import io.github.polnum.model.StatusReport;
import io.github.polnum.model.Terms;
import io.github.polnum.model.Terms.Term;
import io.github.polnum.rule.Subject;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Quantity;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Text;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the administration's own words mean: its terms, found in constant time. */
final class OwnWords {

    /** More candidates than any administration has words; a document with more gets no suggestion beyond them. */
    private static final int CANDIDATES = 100;

    /** A longer word is no suggestion. */
    private static final int LONGEST = 200;

    /** What may be suggested in each language, once somebody asked for it. */
    private final Map<LanguageTag, List<String>> stateCandidates = new HashMap<>();

    private final Map<LanguageTag, List<String>> ratingCandidates = new HashMap<>();
    /** By instance, since a measure is asked about by all that stand under it. */
    private final IdentityHashMap<Measure, Optional<StatusReport>> lastOfState = new IdentityHashMap<>();

    private final IdentityHashMap<Text, Optional<State>> stateOfWord = new IdentityHashMap<>();
    private final List<Term> states;
    private final List<Term> ratings;
    private final Map<String, Integer> statesByWord;
    private final Map<String, Integer> ratingsByWord;
    private final LocalDate day;

    private OwnWords(List<Term> states, List<Term> ratings, LocalDate day) {
        this.day = day;
        this.states = states;
        this.ratings = ratings;
        this.statesByWord = byWord(states);
        this.ratingsByWord = byWord(ratings);
    }

    static OwnWords of(Subject subject) {
        return subject.shared(OwnWords.class, OwnWords::make);
    }

    private static OwnWords make(Subject subject) {
        var terms = subject.framework().terms();
        return new OwnWords(
                terms.map(Terms::states).orElse(List.of()),
                terms.map(Terms::ratings).orElse(List.of()),
                subject.asOf());
    }

    private static Map<String, Integer> byWord(List<Term> terms) {
        var found = new HashMap<String, Integer>();
        for (int i = 0; i < terms.size(); i++) {
            for (var entry : entries(terms.get(i).word())) {
                found.putIfAbsent(key(entry), i);
            }
        }
        return found;
    }

    /** The word in those languages in which there is one. */
    static List<Text.Entry> entries(Text word) {
        return word.entries().stream()
                .filter(entry -> !Text.isBlank(entry.value()))
                .toList();
    }

    /** What words that are the same in one language have in common; texts that are no words are compared as they are. */
    static String key(Text.Entry entry) {
        return entry.language().value().toLowerCase(Locale.ROOT).replace('_', '-')
                + " "
                + (entry.value().length() > LONGEST
                        ? entry.value()
                        : Normalizer.normalize(entry.value(), Normalizer.Form.NFC));
    }

    /** What texts that are the same in all their languages have in common. */
    static String key(Text text) {
        return text.entries().stream().map(OwnWords::key).sorted().collect(joining("\n"));
    }

    /** The state that a report gives, as {@code Terms.state} tells it. */
    Optional<State> state(StatusReport report) {
        var said = report.state();
        return said.isPresent() || states.isEmpty() ? said : report.word().flatMap(this::state);
    }

    /** The state that a phase is in, as {@code Terms.state} tells it. */
    Optional<State> state(Phase phase) {
        var said = phase.state();
        return said.isPresent() || states.isEmpty() ? said : phase.word().flatMap(this::state);
    }

    /** The last report by the day that tells the state, or may tell that all is done; what came after it left that as it was. */
    Optional<StatusReport> lastOfState(Measure measure) {
        return lastOfState.computeIfAbsent(measure, this::findLastOfState);
    }

    private Optional<StatusReport> findLastOfState(Measure measure) {
        var reports = measure.statusReports();
        for (int i = reports.size() - 1; i >= 0; i--) {
            var report = reports.get(i);
            // A word that no term explains may mean any state.
            if (wasMadeByTheDay(report)
                    && (report.state().isPresent() || report.word().isPresent() || mayTellAllIsDone(report))) {
                return Optional.of(report);
            }
        }
        return Optional.empty();
    }

    /** One without a date was. */
    private boolean wasMadeByTheDay(StatusReport report) {
        return report.date().value().filter(date -> Certainly.after(date, day)).isEmpty();
    }

    /** A schedule is achieved when all is done; a word for it that no term explains says nothing of that. */
    private boolean mayTellAllIsDone(StatusReport report) {
        if (report.percent().filter(OwnWords::mayBeTheWhole).isPresent()) {
            return true;
        }
        var schedule = report.schedule().isStated()
                ? report.schedule().value()
                : report.scheduleWord().flatMap(this::rating).flatMap(Stated::value);
        return schedule.equals(Optional.of(Rating.ACHIEVED));
    }

    private static boolean mayBeTheWhole(Quantity percent) {
        return percent.approximate()
                .map(about -> new Bound(about, /* inclusive= */ true))
                .or(() -> Bounds.most(percent))
                .filter(most -> Bounds.exceeds(Bounds.WHOLE, most))
                .isEmpty();
    }

    Optional<State> state(Text word) {
        return stateOfWord.computeIfAbsent(
                word, key -> find(statesByWord, states, key).flatMap(Term::state));
    }

    Optional<Stated<Rating>> rating(Text word) {
        return find(ratingsByWord, ratings, word).map(Term::rating);
    }

    private static Optional<Term> find(Map<String, Integer> byWord, List<Term> terms, Text word) {
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        return word.entries().stream()
                .map(entry -> byWord.get(key(entry)))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(terms::get);
    }

    boolean hasStates() {
        return !states.isEmpty();
    }

    boolean hasRatings() {
        return !ratings.isEmpty();
    }

    Optional<String> stateLike(Text word) {
        return like(stateCandidates, states, word);
    }

    Optional<String> ratingLike(Text word) {
        return like(ratingCandidates, ratings, word);
    }

    private static Optional<String> like(Map<LanguageTag, List<String>> candidates, List<Term> terms, Text word) {
        return word.entries().stream()
                .flatMap(entry -> Suggestion.of(
                        entry.value(),
                        candidates.computeIfAbsent(entry.language(), language -> inLanguage(terms, language)))
                        .stream())
                .findFirst();
    }

    private static List<String> inLanguage(List<Term> terms, LanguageTag language) {
        return terms.stream()
                .limit(CANDIDATES)
                .flatMap(term -> term.word().in(language).stream())
                .filter(word -> word.length() <= LONGEST)
                .toList();
    }

    /** A text as a finding shows it: in the language of the framework. */
    static String shown(Text text, Subject subject) {
        return subject.framework()
                .language()
                .map(text::resolve)
                .orElseGet(text::resolve)
                .value();
    }
}
