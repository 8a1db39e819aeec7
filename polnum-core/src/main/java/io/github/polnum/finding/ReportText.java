package io.github.polnum.finding;

import io.github.polnum.value.DataValue;
import io.github.polnum.value.Excerpt;
import io.github.polnum.value.LanguageTag;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A report as lines for people. What stands at one place stands together; severities form a column. */
final class ReportText {

    private static final String PLACE = "1";
    private static final String CODE = "2";
    /** Of so many related places it tells where they are; programs are told of more. */
    private static final int MOST_RELATED = 5;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

    private final Report report;
    private final LanguageTag language;
    private final Messages messages;
    private final boolean coloured;
    private final int column;
    private final StringBuilder text = new StringBuilder();

    ReportText(Report report, LanguageTag language, boolean coloured) {
        this.report = report;
        this.language = language;
        this.messages = Messages.in(language);
        this.coloured = coloured;
        this.column = report.findings().stream()
                .mapToInt(finding -> word(finding.severity()).length())
                .max()
                .orElse(0);
    }

    String write() {
        if (!messages.serve(language)) {
            line(messages.fill(
                    messages.text("report.language").orElse(""), Map.of("language", DataValue.of(language.value()))));
        }
        var last = "";
        for (var finding : report.findings()) {
            var place = withLevel(finding.place(), finding.place().toString());
            if (!place.equals(last)) {
                line(painted(PLACE, place));
                last = place;
            }
            write(finding);
        }
        if (report.omitted() > 0) {
            line(messages.counted("report.more", report.omitted()));
        }
        if (report.judgement().isPresent() || (report.hasVerdicts() && report.hasErrors())) {
            summarise();
        }
        var counted = Arrays.stream(Severity.values())
                .filter(severity -> report.count(severity) > 0)
                .map(severity -> messages.counted("report." + severity.token(), report.count(severity)))
                .collect(Collectors.joining(", "));
        line(counted.isEmpty() ? messages.text("report.none").orElse("") : counted);
        return text.toString();
    }

    private void write(Finding finding) {
        var severity = word(finding.severity());
        text.append("  ")
                .append(painted(colour(finding.severity()), severity))
                .append(" ".repeat(column - severity.length() + 2))
                .append(oneLine(finding.message(language)))
                .append(' ');
        line(painted(CODE, "[" + finding.code() + "]"));
        finding.hint(language).ifPresent(hint -> line(" ".repeat(column + 4) + "→ " + oneLine(hint)));
        if (!finding.related().isEmpty()) {
            var places = related(finding);
            var sentence = messages.text("report.related").orElse("");
            line(" ".repeat(column + 4)
                    + (places.endsWith("…") ? sentence.replace("{places}.", "{places}") : sentence)
                            .replace("{places}", places));
        }
    }

    /** An own wording may have been written in lines, or with what acts on a terminal. */
    private static String oneLine(String words) {
        return CONTROL.matcher(words).replaceAll(" ").strip();
    }

    /** The related places, each once; what the framework calls such elements stands after the last of those that it is said of. */
    private String related(Finding finding) {
        var places = new LinkedHashMap<String, Place>();
        finding.related().forEach(place -> places.putIfAbsent(shortly(place, finding.place()), place));
        var shown = places.keySet().stream().limit(MOST_RELATED).toList();
        var text = new StringBuilder();
        for (int i = 0; i < shown.size(); i++) {
            var place = Objects.requireNonNull(places.get(shown.get(i)));
            boolean isLast = i + 1 == shown.size()
                    || !Objects.requireNonNull(places.get(shown.get(i + 1)))
                            .level()
                            .equals(place.level());
            text.append(i == 0 ? "" : ", ").append(isLast ? withLevel(place, shown.get(i)) : shown.get(i));
        }
        return text.append(shown.size() < places.size() ? ", …" : "").toString();
    }

    /** A place with what the framework calls such elements. */
    private String withLevel(Place place, String shown) {
        return place.level()
                .map(level -> shown + " (" + Excerpt.of(level.resolve(language).value()) + ")")
                .orElse(shown);
    }

    /** Line and column are enough to find a place, and the framework is named only where it is another one. */
    private static String shortly(Place place, Place from) {
        var shown = place.toBuilder().pointer(Optional.empty());
        if (from.framework().equals(place.framework())) {
            shown.framework(Optional.empty());
        }
        if (place.line().isPresent()) {
            shown.path(Optional.empty());
        }
        return shown.build().toString();
    }

    private void summarise() {
        report.judgement()
                .ifPresentOrElse(
                        judgement -> {
                            line(messages.fill(
                                    messages.text("report.judged").orElse(""),
                                    Map.of(
                                            "date",
                                            DataValue.of(judgement.asOf().toString()),
                                            "profile",
                                            DataValue.of(judgement.profile().value()))));
                            if (judgement.waived() > 0) {
                                line(messages.counted("report.waived", judgement.waived()));
                            }
                        },
                        () -> line(messages.text("report.unjudged").orElse("")));
        line(Arrays.stream(Category.values())
                .map(category -> "report." + category.token() + "."
                        + report.verdict(category).token())
                .map(key -> messages.text(key).orElse(key))
                .collect(Collectors.joining(" · ")));
    }

    private String word(Severity severity) {
        return messages.text("severity." + severity.token()).orElse("");
    }

    private static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> "31";
            case WARNING -> "33";
            case INFO -> "36";
        };
    }

    private String painted(String attribute, String words) {
        return coloured ? "\u001B[" + attribute + "m" + words + "\u001B[0m" : words;
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
