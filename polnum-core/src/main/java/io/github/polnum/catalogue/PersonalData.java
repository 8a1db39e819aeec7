package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.rule.Rule;
import java.util.Optional;
import java.util.regex.Pattern;

/** A text names what belongs to one person: an e-mail address, a mobile telephone number, an insurance number. */
final class PersonalData {

    static final Rule RULE = Catalogue.define(
                    "personal-data",
                    Severity.WARNING,
                    Category.PUBLICATION,
                    Example.framework("""
                            "description": "<plan-described>"
                            """),
                    Example.framework("""
                            "description": "<plan-described> (anna.muster@canton.example)"
                            """))
            .whole(Screening.telling(Screening.Look.PERSON, "what"))
            .build();

    private static final String GAP = "[\\s.\u00A0\u202F-]?";

    /** The number of the old-age insurance (AHV, AVS). */
    private static final Pattern INSURED =
            Pattern.compile("(?<![\\d.])756" + GAP + "\\d{4}" + GAP + "\\d{4}" + GAP + "\\d{2}(?![\\d])");

    private PersonalData() {}

    /** Asked of texts with an at sign or many digits. */
    static Optional<String> in(String text, Texts.Use use) {
        if (use == Texts.Use.CODE || use == Texts.Use.ADDRESS) {
            return Optional.empty();
        }
        var insured = INSURED.matcher(text);
        while (insured.find()) {
            if (hasCheckDigit(insured.group())) {
                return Optional.of("insurance-number");
            }
        }
        if (EMails.in(text).anyMatch(address -> !EMails.isOfAnOffice(address))) {
            return Optional.of("e-mail");
        }
        return Phones.in(text).anyMatch(Phones::isMobile) ? Optional.of("telephone") : Optional.empty();
    }

    /** The last digit of an insurance number is that of EAN-13: digits weigh 1 and 3 in turn, the sum is divisible by 10. */
    private static boolean hasCheckDigit(String number) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < number.length(); i++) {
            if (Character.isDigit(number.charAt(i))) {
                sum += weight * Character.digit(number.charAt(i), 10);
                weight = 4 - weight;
            }
        }
        return sum % 10 == 0;
    }
}
