package io.github.polnum.json;

import io.github.polnum.finding.Report;
import io.github.polnum.json.codec.ReportCodec;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.value.LanguageTag;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes reports as JSON documents, for programs that show or count findings.
 *
 * <pre>{@code
 * String json = ReportJson.in(LanguageTag.FR, LanguageTag.DE).toJson(report);
 * }</pre>
 *
 * <p>The names of the members are stable. The same report gives the same bytes. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ReportJson {

    private static final Documents DOCUMENTS = new Documents(true, Limits.standard());

    private final List<LanguageTag> languages;

    private ReportJson(List<LanguageTag> languages) {
        this.languages = languages;
    }

    /**
     * Returns a writer of reports.
     *
     * @param languages the languages of messages and hints; each stands under the language that it really is in, which is English
     *     where there is no other; without any, messages and hints are empty
     * @return the writer
     */
    public static ReportJson in(LanguageTag... languages) {
        return new ReportJson(List.of(languages));
    }

    /**
     * Writes a report to a file, which is replaced as {@link PolicyJson#write(PolicyFramework, Path)} does it.
     *
     * @param report the report
     * @param file the file, in a folder that exists
     * @throws IOException if the file cannot be written
     */
    public void write(Report report, Path file) throws IOException {
        DOCUMENTS.write(file, out -> ReportCodec.write(report, languages, out));
    }

    /**
     * Writes a report to a stream in UTF-8 and leaves the stream open.
     *
     * @param report the report
     * @param stream where the bytes go
     * @throws IOException if the stream fails
     */
    public void write(Report report, OutputStream stream) throws IOException {
        DOCUMENTS.write(stream, out -> ReportCodec.write(report, languages, out));
    }

    /**
     * Writes a report to a writer and leaves the writer open.
     *
     * @param report the report
     * @param writer where the characters go
     * @throws IOException if the writer fails
     */
    public void write(Report report, Writer writer) throws IOException {
        DOCUMENTS.write(writer, out -> ReportCodec.write(report, languages, out));
    }

    /**
     * Returns a report as a JSON document.
     *
     * @param report the report
     * @return the document
     */
    public String toJson(Report report) {
        return DOCUMENTS.toJson(out -> ReportCodec.write(report, languages, out));
    }
}
