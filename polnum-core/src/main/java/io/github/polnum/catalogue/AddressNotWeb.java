package io.github.polnum.catalogue;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.rule.Rule;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address cannot be opened by everyone. */
final class AddressNotWeb {

    static final Rule RULE = Catalogue.define(
                    "address-not-web",
                    Severity.WARNING,
                    Category.PUBLICATION,
                    Example.framework("""
                            "sources": [ { "id": "report", "name": "<report>", "address": "https://report.example" } ]
                            """),
                    Example.framework("""
                            "sources": [ { "id": "report", "name": "<report>", "address": "file:///C:/report.pdf" } ]
                            """))
            .whole(Screening.telling(Screening.Look.ADDRESS, "value"))
            .build();

    private static final Pattern WEB =
            Pattern.compile("https?://[^\\s/?#<>\"]+(?:[/?#][^\\s<>\"]*)?", Pattern.CASE_INSENSITIVE);

    /** A link in CommonMark to something that runs a program or is on one machine alone. */
    private static final Pattern LINK = Pattern.compile(
            "\\]\\(\\s*<?((?:javascript|vbscript|data|file):[^\\s)>]{0,200})", Pattern.CASE_INSENSITIVE);

    private AddressNotWeb() {}

    /** Asked of addresses, and of descriptions with brackets, where links may stand. */
    static Optional<String> in(String text, Texts.Use use) {
        if (use == Texts.Use.ADDRESS) {
            return WEB.matcher(text).matches() ? Optional.empty() : Optional.of(text);
        }
        var link = LINK.matcher(text);
        return link.find() ? Optional.of(link.group(1)) : Optional.empty();
    }
}
