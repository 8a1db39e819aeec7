package io.github.polnum.json.codec;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.github.polnum.finding.Suggestion;
import io.github.polnum.model.InvolvementFunction;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.State;
import io.github.polnum.value.DataValue;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.PartialDate;
import io.github.polnum.value.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What somebody probably meant who gave a member a name that its object does not know: one that it has in an official language
 * or in another format, one of another object, or one misspelt.
 */
final class WrittenMember {

    private static final int LONGEST = 40;

    /** Longer numbers are not repeated. */
    private static final int LONGEST_SHOWN = 30;

    /** A member that stands in more places is none whose place could be told. */
    private static final int MOST_PLACES = 4;

    /** What can have measures. What more types have is common to all elements. */
    private static final int MOST_TYPES = 6;

    /** In shorter names another first letter makes another word. */
    private static final int LONG = 7;

    /** Of so many members it is asked what they are. */
    private static final int MOST_LOOKED_AT = 100;

    private record Name(String member, Set<String> others) {}

    private static Set<String> words(String words) {
        return Arrays.stream(words.split(" "))
                .flatMap(word -> Stream.of(Letters.plain(word), Letters.transcribed(word)))
                .collect(toUnmodifiableSet());
    }

    private static Name name(String member, String others) {
        return new Name(member, words(others));
    }

    /** Of several members with one name the first that an object has is meant. Without accents but umlauts, spaces and hyphens. */
    private static final List<Name> NAMES = List.of(
            name("language", "langue sprache lingua lang"),
            name("id", "identifiant kennung identificatore identifier"),
            name("number", "numero nummer no nr"),
            name("name", "title titel titre titolo nom nome intitule bezeichnung denominazione label"),
            name(
                    "description",
                    "beschreibung descrizione descriptif beschrieb summary zusammenfassung kurzbeschreibung resume riassunto"),
            name("edition", "version ausgabe edizione"),
            name("kind", "type typ art genre tipo"),
            name("period", "dates date duree dauer durata periode zeitraum periodo timeframe zeitrahmen laufzeit"),
            name("planned", "due duedate deadline frist termin echeance scadenza geplant prevu previsto"),
            name("date", "jour tag giorno datum data due duedate deadline frist termin echeance scadenza"),
            name("state", "status statut stato etat zustand"),
            name("statusReports", "berichte rapports rapporti reports statusberichte"),
            name("reviews", "berichte rapports rapporti reports bilans bilanzen bilanci"),
            name(
                    "assessments",
                    "evaluations evaluation bewertungen bewertung beurteilungen ratings valutazioni valutazione"),
            name(
                    "bodies",
                    "body organe organes organi gremien dienststellen ämter services servizi uffici offices organisations"
                            + " organizations organisationen organizzazioni"),
            name(
                    "territories",
                    "territory territorium gebiet gebiete ort orte territoire territoires lieu lieux territorio territori luogo luoghi"
                            + " place places cities"),
            name("posts", "stellen postes posti"),
            name(
                    "involved",
                    "organe organes organi beteiligte beteiligten partecipanti intervenants verantwortlichkeiten organisations"
                            + " organizations organisationen organizzazioni"),
            name("funding", "finanzierung financement finanziamento"),
            name("amount", "betrag montant importo value wert"),
            name("currency", "währung monnaie devise valuta"),
            name("value", "wert valeur valore"),
            name("unit", "einheit unite unita"),
            name("baseline", "ausgangswert valeurinitiale valoreiniziale"),
            name("targets", "zielwerte cibles valorimirati traguardi"),
            name("measurements", "messwerte mesures misure misurazioni mesurages valeurs werte valori values"),
            name("roles", "rolle rollen axe axes ruolo ruoli asse assi"),
            name("objectives", "ziel ziele objectif objectifs obiettivo obiettivi goal goals"),
            name("principles", "grundsatz grundsätze prinzip prinzipien principe principes principio principi"),
            name("measures", "massnahme massnahmen mesure mesures misura misure action actions"),
            name("indicators", "indikator indikatoren indicateur indicateurs indicatore indicatori kpi kpis"),
            name("commitments", "zusagen verpflichtungen engagements impegni"),
            name("phases", "phasen etappen etapes tappe fasi stages steps"),
            name("events", "ereignisse evenements eventi"),
            name("topics", "themen themes temi"),
            name("legalActs", "erlasse gesetze actes lois atti leggi laws"),
            name("levels", "ebenen stufen niveaux livelli"),
            name("terms", "begriffe termes termini"),
            name("sources", "quellen fonti"),
            name("cites", "sources quellen fonti"),
            name("address", "url link lien adresse indirizzo"),
            name("links", "link liens collegamenti verknüpfungen relations relationen beziehungen relazioni"),
            name("word", "wort mot parola"),
            name("absent", "reason grund raison motivo"),
            name("atLeast", "min minimum from von mindestens"),
            name("atMost", "max maximum to bis höchstens"));

    /** What a member can be like and never is. */
    private static final Set<String> OTHERS = words("languages sprachen langues lingue");

    private static final Set<String> STATES =
            words("state status statut stato etat zustand stand avancement progress fortschritt avanzamento progresso");

    /** Those under which a number is a percentage. */
    private static final Set<String> PROGRESS = words("avancement progress fortschritt avanzamento progresso");

    private static final Set<String> TARGETS = words("target ziel zielwert cible valeurcible traguardo valoremirato");

    private static final Set<String> MONEY = words("budget finanzrahmen betrag montant importo amount");

    private static final Set<String> COSTS = words("cost costs kosten cout couts costo costi");

    private static final Set<String> MILESTONES =
            words("milestone milestones meilenstein meilensteine jalon jalons pietramiliare pietremiliari");

    private static final Set<String> THEMES = words("theme themes thema themen tema temi");

    private static final Set<String> DATES = words("date datum data");

    private static final Set<String> STARTS =
            words("start startdate from von ab beginn startdatum anfang debut datedebut inizio datainizio begin");

    private static final Set<String> ENDS = words(
            "end enddate to bis ende enddatum abschluss fin datefin fine datafine due duedate deadline frist termin"
                    + " echeance delai scadenza termine");

    private static final Map<String, String> FUNCTIONS = functions();

    private static Map<String, String> functions() {
        var named = Map.of(
                InvolvementFunction.LEAD,
                "lead leader responsible responsable responsables responsabile responsabili verantwortlich verantwortliche"
                        + " verantwortung zuständig zuständigkeit federführung federführend"
                        + " owner leitung capofila",
                InvolvementFunction.PILOT,
                "pilot pilote pilota",
                InvolvementFunction.PARTNER,
                "partner partners partenaire partenaires");
        return named.entrySet().stream()
                .flatMap(entry -> words(entry.getValue()).stream()
                        .map(word -> Map.entry(word, entry.getKey().token())))
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private WrittenMember() {}

    /**
     * The member that was probably meant, if there is one.
     *
     * @param written the name that is not known
     * @param known the names of the members of the object
     */
    static Optional<String> of(String written, Set<String> known) {
        var plain = plain(written);
        return translated(plain, known).or(() -> like(written, plain, known));
    }

    /**
     * What to tell of a member that is not known: how it is written, what it is called or where it belongs.
     *
     * @param written its name
     * @param object where it stands
     * @param beside what stands there too
     */
    static Optional<Problems.Details> advice(String written, ObjectShape<?, ?> object, Beside beside) {
        var plain = plain(written);
        // What is there already cannot come a second time.
        var free = new LinkedHashSet<>(object.known());
        free.removeAll(beside.present());
        return form(plain, written, object.known(), beside)
                .or(() -> translated(plain, free).map(member -> Map.of("suggestion", member)))
                .map(arguments -> details(written, arguments, List.of()))
                .or(() -> place(written, plain, object))
                .or(() -> like(written, plain, free)
                        .map(member -> details(written, Map.of("suggestion", member), List.of())));
    }

    /**
     * What stands beside a member that is not known.
     *
     * @param present the members that are
     * @param unknown all that are not, with what could be read of them
     * @param english whether dates may have the month first
     */
    record Beside(Set<String> present, Map<String, DataValue> unknown, boolean english) {}

    private static Problems.Details details(String written, Map<String, String> more, List<String> detail) {
        var arguments = new TreeMap<>(more);
        arguments.put("name", written);
        return new Problems.Details(arguments, detail);
    }

    /** The letters and digits of a name; none of one that is too long. */
    private static String plain(String written) {
        return written.length() > LONGEST ? "" : Letters.only(Letters.plain(written));
    }

    private static Optional<String> translated(String plain, Set<String> known) {
        return NAMES.stream()
                .filter(name -> known.contains(name.member()) && name.others().contains(plain))
                .map(Name::member)
                .findFirst();
    }

    /** The member that was misspelt: fewer letters may differ than in other words, since a member can be anything. */
    private static Optional<String> like(String written, String plain, Set<String> known) {
        return OTHERS.contains(plain)
                ? Optional.empty()
                : Suggestion.of(written, known).filter(member -> isSlip(plain, plain(member)));
    }

    private static boolean isSlip(String written, String meant) {
        if (written.isEmpty() || meant.isEmpty() || written.equals(meant)) {
            return true;
        }
        int missing = lettersMissing(written, meant) + lettersMissing(meant, written);
        if (written.charAt(0) == meant.charAt(0)) {
            return missing <= Math.max(2, meant.length() / 4);
        }
        return missing == 0 || (missing <= 2 && meant.length() >= LONG && written.length() <= meant.length());
    }

    /** How many letters of one word the other has not. */
    private static int lettersMissing(String of, String in) {
        var left = new ArrayList<>(of.chars().boxed().toList());
        in.chars().boxed().forEach(left::remove);
        return left.size();
    }

    // What is written in another form

    private static Optional<Map<String, String>> form(String plain, String written, Set<String> known, Beside beside) {
        var value = Optional.ofNullable(beside.unknown().get(written)).filter(each -> each != ObjectShape.FAULTY);
        var present = beside.present();
        if (known.contains("links")) {
            var kind = LinkKind.known().stream()
                    .map(LinkKind::token)
                    .filter(token -> plain.equals(plain(token)))
                    .findFirst();
            if (kind.isPresent()
                    && (hasTexts(value) || !Descriptions.FRAMEWORK.known().contains(kind.get()))) {
                return entry("links", present, "{%s}", "\"" + kind.get() + "\": " + list(value));
            }
        }
        if (known.contains("statusReports") && STATES.contains(plain)) {
            return entry("statusReports", present, "[%s]", "{" + report(plain, value) + "}");
        }
        if (known.contains("involved") && FUNCTIONS.containsKey(plain)) {
            var involved = "{\"function\": \"" + FUNCTIONS.get(plain) + "\", \"name\": " + text(value) + "}";
            return entry("involved", present, "[%s]", involved);
        }
        if (known.contains("targets") && TARGETS.contains(plain)) {
            return entry("targets", present, "[%s]", "{\"id\": \"…\", \"value\": " + number(value) + "}");
        }
        if (known.contains("funding") && (MONEY.contains(plain) || COSTS.contains(plain))) {
            var kind = MONEY.contains(plain) ? "voted" : "planned";
            var funding = "{\"kind\": \"" + kind + "\", \"amount\": " + number(value) + "}";
            return entry("funding", present, "[%s]", funding);
        }
        if (known.contains("events") && MILESTONES.contains(plain)) {
            var event = "{\"kind\": \"milestone\", \"name\": \"…\", \"planned\": \"2027-06\"}";
            return entry("events", present, "[%s]", event);
        }
        if (known.contains("outlook") && DATES.contains(plain)) {
            var day = date(value, beside.english()).orElse("2026-06");
            return entry("events", present, "[%s]", "{\"kind\": \"published\", \"date\": \"" + day + "\"}");
        }
        if (known.contains("tags") && !known.contains("topics") && THEMES.contains(plain)) {
            return entry("tags", present, "{%s}", "\"theme\": " + list(value));
        }
        return known.contains("period") && !present.contains("period") ? period(plain, beside) : Optional.empty();
    }

    /** What to write into a member; where that is there already, what to add to it. */
    private static Optional<Map<String, String>> entry(
            String member, Set<String> present, String brackets, String entry) {
        return Optional.of(
                present.contains(member)
                        ? Map.of("cause", "entry", "member", member, "form", entry)
                        : Map.of("cause", "form", "form", "\"" + member + "\": " + brackets.replace("%s", entry)));
    }

    /** Start and end as one period; of the one that is not there, what stands for it is shown. */
    private static Optional<Map<String, String>> period(String plain, Beside beside) {
        if (!STARTS.contains(plain) && !ENDS.contains(plain)) {
            return Optional.empty();
        }
        var start = first(STARTS, beside.unknown(), beside.english());
        var end = first(ENDS, beside.unknown(), beside.english());
        var json = (start.isPresent() || STARTS.contains(plain)
                        ? start.flatMap(Function.identity()).orElse("2026-01")
                        : "..")
                + "/"
                + (end.isPresent() || ENDS.contains(plain)
                        ? end.flatMap(Function.identity()).orElse("2027-12")
                        : "..");
        return Optional.of(Map.of("cause", "period", "form", "\"period\": \"" + json + "\""));
    }

    /** The period that an object of start and end, or of one of them, stands for. */
    static Optional<String> period(Map<String, DataValue> values, boolean english) {
        var start = first(STARTS, values, english);
        var end = first(ENDS, values, english);
        long told = Stream.of(start, end)
                .flatMap(Optional::stream)
                .flatMap(Optional::stream)
                .count();
        return told > 0 && told == values.size()
                ? Optional.of("\"" + start.flatMap(Function.identity()).orElse("..") + "/"
                        + end.flatMap(Function.identity()).orElse("..") + "\"")
                : Optional.empty();
    }

    /** The first member with one of these names, with its date where it is one. */
    private static Optional<Optional<String>> first(Set<String> names, Map<String, DataValue> values, boolean english) {
        return values.entrySet().stream()
                .limit(MOST_LOOKED_AT)
                .filter(entry -> names.contains(plain(entry.getKey())))
                .map(entry -> date(Optional.of(entry.getValue()), english))
                .findFirst();
    }

    private static Optional<String> date(Optional<DataValue> value, boolean english) {
        return value.map(WrittenMember::plainText).flatMap(text -> {
            try {
                return Optional.of(PartialDate.parse(text).toString());
            } catch (InvariantException e) {
                return WrittenDate.of(text, true, english);
            }
        });
    }

    /** A string or a number as text; an empty text for any other value. */
    private static String plainText(DataValue value) {
        return value instanceof DataValue.OfString string
                ? string.value()
                : value instanceof DataValue.OfNumber number ? number.value().toPlainString() : "";
    }

    private static String report(String plain, Optional<DataValue> value) {
        if (value.isPresent() && value.get() instanceof DataValue.OfNumber number) {
            return PROGRESS.contains(plain)
                    ? "\"percent\": " + (isPercentage(number.value()) ? number(value) : "…")
                    : "\"state\": \"…\"";
        }
        var text = value.map(WrittenMember::plainText).orElse("");
        var state = Suggestion.named(text, STATE_WORDS).or(() -> Suggestion.of(text, STATE_WORDS));
        return state.isPresent()
                ? "\"state\": \"" + state.get() + "\""
                : text.isEmpty() ? "\"state\": \"…\"" : "\"word\": " + text(value);
    }

    private static final List<String> STATE_WORDS =
            Arrays.stream(State.values()).map(Token::token).toList();

    /** A string between quotation marks; with dots where it is none or is long. */
    private static String text(Optional<DataValue> value) {
        var text = value.map(WrittenMember::plainText).orElse("");
        return "\"" + (WrongType.isShown(text) ? text : "…") + "\"";
    }

    /** Whether it is no part of 1, and no number of something else. */
    private static boolean isPercentage(BigDecimal number) {
        return number.compareTo(BigDecimal.ONE) >= 0 && number.compareTo(BigDecimal.valueOf(100)) <= 0;
    }

    private static boolean isShort(BigDecimal number) {
        return number.precision() + Math.abs((long) number.scale()) <= LONGEST_SHOWN;
    }

    private static String number(Optional<DataValue> value) {
        return value.filter(DataValue.OfNumber.class::isInstance)
                .map(number -> ((DataValue.OfNumber) number).value())
                .filter(WrittenMember::isShort)
                .map(BigDecimal::toPlainString)
                .orElse("…");
    }

    /** A list of strings; one that was written without brackets gets them. */
    private static String list(Optional<DataValue> value) {
        var texts = value.stream()
                .flatMap(each -> each instanceof DataValue.OfList list ? list.values().stream() : Stream.of(each))
                .limit(MOST_PLACES)
                .map(WrittenMember::plainText)
                .toList();
        var shown = "[\"" + String.join("\", \"", texts) + "\"]";
        return !texts.isEmpty() && texts.stream().allMatch(WrongType::isShown) && shown.length() <= LONGEST
                ? shown
                : "[\"…\"]";
    }

    /** Whether it is a string or a list that begins with one. */
    private static boolean hasTexts(Optional<DataValue> value) {
        return value.stream()
                .flatMap(each -> each instanceof DataValue.OfList list
                        ? list.values().stream().limit(1)
                        : Stream.of(each))
                .anyMatch(DataValue.OfString.class::isInstance);
    }

    // What belongs somewhere else

    private static Optional<Problems.Details> place(String written, String plain, ObjectShape<?, ?> object) {
        if (!Descriptions.homes().containsKey(object)) {
            return Optional.empty();
        }
        return Stream.concat(
                        Stream.of(written),
                        NAMES.stream()
                                .filter(name -> name.others().contains(plain))
                                .map(Name::member)
                                .filter(member -> !object.known().contains(member)))
                .flatMap(member -> placeOf(member, object)
                        .map(place -> details(written, Map.of("cause", place.cause(), "member", member), place.names()))
                        .stream())
                .findFirst();
    }

    private record At(String cause, List<String> names) {}

    private static Optional<At> placeOf(String member, ObjectShape<?, ?> object) {
        var inside = object.attributes().stream()
                .filter(attribute ->
                        attribute.holds() != null && attribute.holds().known().contains(member))
                .map(Attribute::name)
                .toList();
        if (!inside.isEmpty()) {
            return inside.size() <= MOST_PLACES ? Optional.of(new At("inside", inside)) : Optional.empty();
        }
        var homes = Descriptions.homes().entrySet().stream()
                .filter(home -> home.getKey().known().contains(member))
                .toList();
        if (homes.isEmpty() || homes.size() > MOST_TYPES) {
            return Optional.empty();
        }
        if (Descriptions.FRAMEWORK.known().contains(member)) {
            boolean alone = homes.size() == 1
                    || Descriptions.FRAMEWORK.attributes().stream()
                            .anyMatch(attribute -> attribute.name().equals(member) && attribute.holds() != null);
            return alone ? Optional.of(new At("top", List.of())) : Optional.empty();
        }
        var names = new LinkedHashSet<String>();
        homes.forEach(home -> names.addAll(home.getValue()));
        return names.size() <= MOST_PLACES ? Optional.of(new At("elsewhere", List.copyOf(names))) : Optional.empty();
    }
}
