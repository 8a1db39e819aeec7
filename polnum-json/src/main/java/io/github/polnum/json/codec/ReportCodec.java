package io.github.polnum.json.codec;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Finding;
import io.github.polnum.finding.Place;
import io.github.polnum.finding.Report;
import io.github.polnum.finding.Severity;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Text;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Writes reports as documents. */
public final class ReportCodec {

    /** A report where no languages are asked for: in those that this library speaks. Nothing reads it. */
    static final Shape<Report> REPORT = new Shape<>() {
        @Override
        Report read(Reading reading) {
            throw new UnsupportedOperationException("Reports are written only.");
        }

        @Override
        void write(Writing writing, Report report) {
            ReportCodec.write(
                    report, List.of(LanguageTag.FR, LanguageTag.DE, LanguageTag.IT, LanguageTag.EN), writing.out());
        }
    };

    private final Report report;
    private final List<LanguageTag> languages;
    private final TokenWriter out;
    private final Writing writing;

    private ReportCodec(Report report, List<LanguageTag> languages, TokenWriter out) {
        this.report = report;
        this.languages = languages;
        this.out = out;
        this.writing = new Writing(out, Optional.empty());
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @param languages the languages of messages and hints
     * @param out where its tokens go
     */
    public static void write(Report report, List<LanguageTag> languages, TokenWriter out) {
        new ReportCodec(report, languages, out).write();
    }

    private void write() {
        out.startObject();
        string("polnumReport", "1.0");
        report.judgement().ifPresent(judgement -> {
            out.name("judgement");
            out.startObject();
            string("asOf", judgement.asOf().toString());
            string("profile", judgement.profile().value());
            number("waived", judgement.waived());
            out.name("answered");
            out.startArray(true);
            judgement.answered().forEach(category -> out.string(category.token()));
            out.endArray();
            out.endObject();
        });
        out.name("verdicts");
        out.startObject();
        for (var category : Category.values()) {
            string(category.token(), report.verdict(category).token());
        }
        out.endObject();
        out.name("counts");
        out.startObject();
        for (var category : Category.values()) {
            out.name(category.token());
            out.startObject();
            for (var severity : Severity.values()) {
                number(severity.token(), report.count(category, severity));
            }
            out.endObject();
        }
        out.endObject();
        number("count", report.count());
        number("omitted", report.omitted());
        out.name("findings");
        out.startArray(false);
        report.findings().forEach(this::write);
        out.endArray();
        out.endObject();
    }

    private void write(Finding finding) {
        out.startObject();
        string("code", finding.code());
        string("severity", finding.severity().token());
        string("category", finding.category().token());
        out.name("place");
        write(finding.place());
        if (!finding.related().isEmpty()) {
            out.name("related");
            out.startArray(false);
            finding.related().forEach(this::write);
            out.endArray();
        }
        if (!finding.arguments().isEmpty()) {
            out.name("arguments");
            out.startObject();
            finding.arguments().forEach((name, value) -> {
                out.name(name);
                DataShape.DATA.write(writing, value);
            });
            out.endObject();
        }
        texts("message", finding.wording().message(), finding::message);
        finding.wording()
                .advice(finding.arguments())
                .ifPresent(hint ->
                        texts("hint", hint, language -> finding.hint(language).orElse("")));
        out.endObject();
    }

    /** A text in each language asked for, named by the language that it really is in. */
    private void texts(String name, Text template, Function<LanguageTag, String> words) {
        Map<LanguageTag, String> texts = new LinkedHashMap<>();
        for (var language : languages) {
            texts.putIfAbsent(template.resolve(language, LanguageTag.EN).language(), words.apply(language));
        }
        write(name, texts);
    }

    /** The name of a level in each language asked for, or in what it falls back to in its framework. */
    private void level(Text level) {
        Map<LanguageTag, String> names = new LinkedHashMap<>();
        for (var language : languages) {
            var entry = level.resolve(language);
            names.putIfAbsent(entry.language(), entry.value());
        }
        write("level", names);
    }

    private void write(String name, Map<LanguageTag, String> texts) {
        out.name(name);
        out.startObject();
        texts.forEach((language, text) -> string(language.value(), text));
        out.endObject();
    }

    private void write(Place place) {
        out.startObject();
        place.framework().ifPresent(framework -> string("framework", framework.toString()));
        place.element().ifPresent(element -> string("element", element.value()));
        place.level().ifPresent(this::level);
        place.path().ifPresent(path -> string("path", path));
        place.pointer().ifPresent(pointer -> string("pointer", pointer));
        place.line().ifPresent(line -> number("line", line));
        place.column().ifPresent(column -> number("column", column));
        out.endObject();
    }

    private void string(String name, String value) {
        out.name(name);
        out.string(value);
    }

    private void number(String name, long value) {
        out.name(name);
        out.number(BigDecimal.valueOf(value));
    }
}
