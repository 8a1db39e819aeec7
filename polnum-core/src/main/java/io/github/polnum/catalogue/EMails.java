package io.github.polnum.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds e-mail addresses in texts, and tells those of an office from those of a person. */
final class EMails {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\w.+/-])[\\p{L}\\d][\\p{L}\\d._+-]{0,63}@(?:[\\p{L}\\d](?:[\\p{L}\\d-]{0,62})\\.){1,8}\\p{L}{2,24}(?![\\w-])");

    /** A given name and a family name, in whatever order; one of them, or one between them, may be an initial. */
    private static final Pattern NAMES = Pattern.compile(
            "(?=.*\\p{L}{2})NAME[._](?:\\p{L}[._])?NAME\\d{0,2}".replace("NAME", "\\p{L}+(?:-\\p{L}+)*"));

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[._-]");

    /** What offices call themselves in addresses of several words. In German a word may end so: {@code bauamt}. */
    private static final List<String> OFFICES = List.of(
            "accueil",
            "admin",
            "administration",
            "amministrazione",
            "amt",
            "bureau",
            "cancelleria",
            "chancellerie",
            "communication",
            "comunicazione",
            "concertation",
            "consultation",
            "contact",
            "contatto",
            "dialog",
            "dienst",
            "direction",
            "direktion",
            "direzione",
            "fachstelle",
            "greffe",
            "info",
            "informazioni",
            "infos",
            "kanzlei",
            "kommunikation",
            "konsultation",
            "kontakt",
            "media",
            "medias",
            "medien",
            "mitwirkung",
            "noreply",
            "office",
            "partecipazione",
            "participation",
            "participer",
            "partizipation",
            "press",
            "presse",
            "secretariat",
            "segretariato",
            "sekretariat",
            "service",
            "servizio",
            "stampa",
            "support",
            "ufficio",
            "vernehmlassung",
            "verwaltung",
            "webmaster");

    /** What stands in their names beside that, as a word of its own. */
    private static final Set<String> OF_OFFICES = Set.of(
            "abteilung",
            "agenda",
            "ambiente",
            "bauen",
            "bildung",
            "citta",
            "city",
            "clima",
            "climat",
            "climate",
            "comune",
            "commune",
            "cultura",
            "culture",
            "cyber",
            "data",
            "departement",
            "digital",
            "digitale",
            "donnees",
            "durable",
            "ecole",
            "ecologie",
            "egov",
            "egouvernement",
            "emploi",
            "energia",
            "energie",
            "energy",
            "environnement",
            "equipe",
            "etat",
            "finances",
            "finanzen",
            "formation",
            "forum",
            "gemeinde",
            "gesundheit",
            "gouvernement",
            "gov",
            "government",
            "innovation",
            "kanton",
            "klima",
            "kultur",
            "mairie",
            "mobilita",
            "mobilitaet",
            "mobilite",
            "mobility",
            "municipio",
            "newsletter",
            "numerique",
            "open",
            "plan",
            "planung",
            "policy",
            "portail",
            "progetto",
            "project",
            "projekt",
            "projet",
            "rathaus",
            "regierung",
            "registre",
            "registro",
            "salute",
            "schule",
            "sdg",
            "sector",
            "sostenibile",
            "staat",
            "stadt",
            "stato",
            "statistik",
            "statistique",
            "strategia",
            "strategie",
            "strategy",
            "tourisme",
            "transition",
            "transparence",
            "transparenz",
            "umwelt",
            "urbanisme",
            "urbanistica",
            "verkehr",
            "webteam",
            "wirtschaft");

    private EMails() {}

    static Stream<String> in(String text) {
        return text.indexOf('@') < 0
                ? Stream.empty()
                : ADDRESS.matcher(text).results().map(MatchResult::group);
    }

    /**
     * Whether an address is that of an office: what does not look like a person is. Before the at sign a person has two names,
     * or an initial and a name, joined by a point or an underscore, and none of them is a word for an office. One word alone
     * ({@code mairie@}) and words joined by hyphens ({@code e-voting@}) are taken for an office: rather a person is missed
     * than an office taken for one.
     */
    static boolean isOfAnOffice(String address) {
        var mailbox = address.substring(0, address.indexOf('@'));
        int plus = mailbox.indexOf('+');
        var box = (plus < 0 ? mailbox : mailbox.substring(0, plus)).toLowerCase(Locale.ROOT);
        return !NAMES.matcher(box).matches()
                || BETWEEN_WORDS
                        .splitAsStream(box)
                        .anyMatch(word ->
                                OF_OFFICES.contains(word) || OFFICES.stream().anyMatch(word::endsWith));
    }
}
