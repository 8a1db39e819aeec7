package io.github.polnum.catalogue;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds e-mail addresses in texts, and tells those of an office from those of a person. */
final class EMails {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\w.+/-])[\\p{L}\\d][\\p{L}\\d._+-]{0,63}@(?:[\\p{L}\\d](?:[\\p{L}\\d-]{0,62})\\.){1,8}\\p{L}{2,24}(?![\\w-])");

    /** What the part before the at sign begins with where several people read the mail. */
    private static final Set<String> OFFICES = Set.of(
            "accueil",
            "admin",
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
            "info",
            "informazioni",
            "infos",
            "kanzlei",
            "kommunikation",
            "konsultation",
            "kontakt",
            "mail",
            "media",
            "medien",
            "medias",
            "mitwirkung",
            "noreply",
            "office",
            "participation",
            "participer",
            "partecipazione",
            "partizipation",
            "press",
            "presse",
            "secretariat",
            "segretariato",
            "sekretariat",
            "service",
            "stampa",
            "support",
            "ufficio",
            "vernehmlassung",
            "webmaster");

    private EMails() {}

    static Stream<String> in(String text) {
        return text.indexOf('@') < 0
                ? Stream.empty()
                : ADDRESS.matcher(text).results().map(MatchResult::group);
    }

    /** Whether an address is one that many offices have: {@code info@}, {@code kontakt-bau@}. */
    static boolean isOfAnOffice(String address) {
        int end = 0;
        while (Character.isLetter(address.charAt(end))) {
            end++;
        }
        return OFFICES.contains(address.substring(0, end).toLowerCase(Locale.ROOT));
    }
}
