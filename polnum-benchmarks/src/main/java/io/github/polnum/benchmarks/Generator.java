package io.github.polnum.benchmarks;

import io.github.polnum.model.Body;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.Event;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.Figure;
import io.github.polnum.model.FrameworkKind;
import io.github.polnum.model.Funding;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.Involvement;
import io.github.polnum.model.InvolvementFunction;
import io.github.polnum.model.LegalAct;
import io.github.polnum.model.LegalActKind;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.Measure;
import io.github.polnum.model.Objective;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Principle;
import io.github.polnum.model.Role;
import io.github.polnum.model.Source;
import io.github.polnum.model.State;
import io.github.polnum.model.StatusReport;
import io.github.polnum.model.Target;
import io.github.polnum.model.Topic;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Quantity;
import io.github.polnum.value.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Makes frameworks of any size that are filled like real ones: most attributes of most elements are empty, texts are in four
 * languages, and few things have a fault.
 */
final class Generator {

    private static final List<LanguageTag> LANGUAGES =
            List.of(LanguageTag.FR, LanguageTag.DE, LanguageTag.IT, LanguageTag.EN);
    private static final List<List<String>> WORDS = List.of(
            List.of(
                    "élargir",
                    "la",
                    "participation",
                    "des",
                    "habitants",
                    "à",
                    "l’élaboration",
                    "de",
                    "stratégies",
                    "numériques",
                    "sobres",
                    "et",
                    "ouvertes",
                    "pour",
                    "les",
                    "communes",
                    "du",
                    "canton",
                    "données",
                    "accès",
                    "démarches",
                    "simplifier",
                    "former",
                    "équipes"),
            List.of(
                    "die",
                    "Beteiligung",
                    "der",
                    "Einwohnerinnen",
                    "an",
                    "digitalen",
                    "Strategien",
                    "stärken",
                    "und",
                    "öffnen",
                    "für",
                    "alle",
                    "Gemeinden",
                    "Daten",
                    "Zugang",
                    "Verfahren",
                    "vereinfachen",
                    "Fachleute",
                    "ausbilden",
                    "im",
                    "Kanton",
                    "möglichst",
                    "einfach",
                    "prüfen"),
            List.of(
                    "ampliare",
                    "la",
                    "partecipazione",
                    "degli",
                    "abitanti",
                    "all’elaborazione",
                    "di",
                    "strategie",
                    "digitali",
                    "sobrie",
                    "e",
                    "aperte",
                    "per",
                    "i",
                    "comuni",
                    "del",
                    "cantone",
                    "dati",
                    "accesso",
                    "semplificare",
                    "più",
                    "formare",
                    "servizi",
                    "qualità"),
            List.of(
                    "widen",
                    "the",
                    "participation",
                    "of",
                    "residents",
                    "in",
                    "drafting",
                    "digital",
                    "strategies",
                    "that",
                    "are",
                    "frugal",
                    "and",
                    "open",
                    "for",
                    "municipalities",
                    "canton’s",
                    "data",
                    "access",
                    "procedures",
                    "simplify",
                    "train",
                    "teams",
                    "services"));
    private static final LanguageTag FR = LanguageTag.FR;
    private static final Text UNIT = Text.builder()
            .put(FR, "personnes")
            .put(LanguageTag.DE, "Personen")
            .put(LanguageTag.IT, "persone")
            .put(LanguageTag.EN, "people")
            .build();
    private static final int OBJECTIVES = 3;
    private static final int MEASURES = 5;

    private final Random random;
    private int chapter;

    Generator(long seed) {
        random = new Random(seed);
    }

    /** A framework of so many chapters, each about 19 kB of JSON and 31 elements with an identifier. */
    PolicyFramework framework(int chapters) {
        var framework = PolicyFramework.builder("plan", name())
                .language(FR)
                .kind(FrameworkKind.STRATEGY)
                .edition("2026")
                .period("2026/2030");
        for (chapter = 0; chapter < chapters; chapter++) {
            addChapter(framework);
        }
        return framework.build();
    }

    private void addChapter(PolicyFramework.Builder framework) {
        var role = Role.builder(id("role", 0), name())
                .number(String.valueOf(chapter + 1))
                .description(prose());
        for (int i = 0; i < OBJECTIVES; i++) {
            role.addObjective(objective(i));
        }
        framework
                .addRole(role.build())
                .addPrinciple(Principle.builder(id("principe", 0), name())
                        .description(prose())
                        .build())
                .addConsultation(Consultation.builder(id("consultation", 0), name())
                        .addEvent(Event.of(EventKind.OPENED, day(2024)))
                        .addEvent(Event.of(EventKind.CLOSED, day(2025)))
                        .addTopic(topic(0))
                        .addTopic(topic(1))
                        .build())
                .addBody(Body.builder(id("office", 0), name()).mandate(prose()).build())
                .addLegalAct(LegalAct.builder(id("loi", 0), name())
                        .kind(LegalActKind.LAW)
                        .number("A " + chapter)
                        .addEvent(Event.of(EventKind.IN_FORCE, day(2018)))
                        .build())
                .addSource(Source.builder(id("rapport", 0), name())
                        .date(day(2022))
                        .address("https://example.org/rapports/" + chapter)
                        .build());
    }

    private Topic topic(int i) {
        return Topic.builder(id("theme", i)).addAbout(id("objectif", i)).build();
    }

    private Objective objective(int i) {
        var objective = Objective.builder(id("objectif", i), name())
                .number(chapter + 1 + "." + (i + 1))
                .addLink(LinkKind.UPHOLDS, id("principe", 0))
                .addLink(LinkKind.IMPLEMENTS, "un-sdg#goal-" + (1 + random.nextInt(17)))
                .addIndicator(indicator(i));
        if (chance(0.6)) {
            objective.description(prose());
        }
        for (int j = 0; j < MEASURES; j++) {
            objective.addMeasure(measure(i, j));
        }
        return objective.build();
    }

    private Measure measure(int i, int j) {
        var measure = Measure.builder(id("mesure", i * MEASURES + j), name())
                .number(chapter + 1 + "." + (i + 1) + "." + (j + 1))
                .period(period())
                .addInvolved(Involvement.of(InvolvementFunction.LEAD, id("office", 0)))
                .addLink(LinkKind.CONTRIBUTES_TO, id("objectif", (i + 1 + random.nextInt(OBJECTIVES - 1)) % OBJECTIVES))
                .addLink(LinkKind.BASED_ON, id("loi", 0));
        optionally(measure);
        if (chance(0.1)) {
            measure.addEvent(Event.of(EventKind.DELIVERED, "2026-08-31"))
                    .addStatusReport(status(State.COMPLETED, "réalisé"));
        } else if (chance(0.5)) {
            measure.addStatusReport(status(State.IN_PROGRESS, "en cours"));
        }
        if (chance(0.1)) {
            measure.addFunding(Funding.builder(Funding.Kind.PLANNED)
                    .amount(Quantity.of(1_000L * random.nextInt(5_000)))
                    .currency("CHF")
                    .build());
        }
        return measure.build();
    }

    private StatusReport status(State state, String word) {
        return StatusReport.builder()
                .date(String.format(Locale.ROOT, "2026-09-%02d", 1 + random.nextInt(30)))
                .state(state)
                .word(FR.text(word))
                .build();
    }

    private void optionally(PolicyElement.Builder<?> element) {
        if (chance(0.25)) {
            element.description(prose());
        }
        if (chance(0.3)) {
            element.addCite(id("rapport", 0) + " p. " + (1 + random.nextInt(80)));
        }
    }

    private Indicator indicator(int i) {
        return Indicator.builder(id("indicateur", i), name())
                .unit(UNIT)
                .direction(Indicator.Direction.INCREASE)
                .baseline(figure(2023, 0))
                .addTarget(Target.builder(id("cible", i))
                        .date("2030-12-31")
                        .value(quantity(2))
                        .build())
                .addMeasurement(figure(2024, 1))
                .addMeasurement(figure(2025, 1))
                .build();
    }

    private Figure figure(int year, int step) {
        return Figure.builder().value(quantity(step)).date(day(year)).build();
    }

    /** The greater the step, the greater the quantity. */
    private Quantity quantity(int step) {
        return Quantity.of(BigDecimal.valueOf(10_000L * step + random.nextInt(10_000), 1));
    }

    private String id(String kind, int position) {
        return kind + "-" + (chapter + 1) + "-" + (position + 1);
    }

    private Text name() {
        return text(30 + random.nextInt(24));
    }

    private Text prose() {
        return text(120 + random.nextInt(130));
    }

    /** In all languages; one in a hundred lacks some. */
    private Text text(int length) {
        int languages = chance(0.01) ? 2 : LANGUAGES.size();
        var text = Text.builder();
        for (int i = 0; i < languages; i++) {
            text.put(LANGUAGES.get(i), words(WORDS.get(i), length));
        }
        return text.build();
    }

    private String words(List<String> lexicon, int length) {
        var text = new StringBuilder(length + 20).append(any(lexicon));
        while (text.length() < length) {
            text.append(' ').append(any(lexicon));
        }
        return text.toString();
    }

    private String period() {
        int month = 1 + random.nextInt(9);
        return switch (random.nextInt(3)) {
            case 0 -> "2026/" + (2028 + random.nextInt(3));
            case 1 -> "2026-0" + month + "/" + (2027 + random.nextInt(3)) + "-12";
            default -> "2026/..";
        };
    }

    private String day(int year) {
        return String.format(Locale.ROOT, "%04d-%02d-%02d", year, 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
