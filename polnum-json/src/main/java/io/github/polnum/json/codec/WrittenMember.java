package io.github.polnum.json.codec;

import io.github.polnum.finding.Suggestion;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The member that somebody probably meant who gave it the name that it has in an official language or in another format. */
final class WrittenMember {

    private static final int LONGEST = 40;

    private static final Pattern UNTOLD = Pattern.compile("[^a-z0-9]+");

    private record Name(String member, Set<String> others) {}

    private static Name name(String member, String others) {
        return new Name(member, Set.of(others.split(" ")));
    }

    /** Of several members with one name the first that an object has is meant. Without accents, spaces and hyphens. */
    private static final List<Name> NAMES = List.of(
            name("polnum", "version"),
            name("polnumProfile", "version"),
            name("language", "langue sprache lingua lang"),
            name("id", "identifiant kennung identificatore identifier"),
            name("number", "numero nummer no nr"),
            name("name", "title titel titre titolo nom nome intitule bezeichnung denominazione label"),
            name("description", "beschreibung descrizione descriptif beschrieb"),
            name("kind", "type typ art genre tipo"),
            name(
                    "period",
                    "start end dates date debut fin beginn ende inizio fine duree dauer durata periode zeitraum periodo deadline frist echeance scadenza"),
            name("date", "jour tag giorno datum data"),
            name("state", "status statut stato etat zustand"),
            name("statusReports", "state status statut stato etat zustand avancement"),
            name("bodies", "organe organes organi gremien"),
            name(
                    "involved",
                    "lead responsible responsable responsabile verantwortlich zustandig federfuhrung pilote owner organe organes organi partner partenaires"),
            name("funding", "budget kosten couts costi finanzierung financement finanziamento"),
            name("amount", "betrag montant importo value wert"),
            name("currency", "wahrung monnaie devise valuta"),
            name("value", "wert valeur valore"),
            name("unit", "einheit unite unita"),
            name("baseline", "ausgangswert valeurinitiale valoreiniziale"),
            name("targets", "zielwerte cibles valorimirati target"),
            name("measurements", "messwerte mesures valeurs werte valori values"),
            name("roles", "rollen axes ruoli assi"),
            name("objectives", "ziele objectifs obiettivi goals"),
            name("principles", "grundsatze prinzipien principes principi"),
            name("measures", "massnahmen mesures misure actions"),
            name("indicators", "indikatoren indicateurs indicatori"),
            name("sources", "quellen fonti"),
            name("cites", "sources quellen fonti"),
            name("address", "url link lien adresse indirizzo"),
            name("links", "link liens collegamenti verknupfungen"),
            name("word", "wort mot parola"),
            name("absent", "reason grund raison motivo"),
            name("atLeast", "min minimum from von mindestens"),
            name("atMost", "max maximum to bis hochstens"));

    private WrittenMember() {}

    /**
     * The member that was probably meant, if there is one.
     *
     * @param written the name that is not known
     * @param known the names of the members of the object
     */
    static Optional<String> of(String written, Set<String> known) {
        return translated(written, known).or(() -> Suggestion.of(written, known));
    }

    private static Optional<String> translated(String written, Set<String> known) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        var lower = Normalizer.normalize(written.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var plain = UNTOLD.matcher(lower).replaceAll("");
        return NAMES.stream()
                .filter(name -> known.contains(name.member()) && name.others().contains(plain))
                .map(Name::member)
                .findFirst();
    }
}
