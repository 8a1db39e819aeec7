package io.github.polnum.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.polnum.finding.Report;
import io.github.polnum.value.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * Thrown by a mapper where a value of a type of polnum cannot be read; carries the report of all that is wrong.
 *
 * <p>It is what Jackson throws where a value does not have the form of its type, so whoever handles that handles this, and
 * knows more: the findings have a code, a message in four languages, the path from the value on, and, as far as they are known,
 * the JSON Pointer in the whole document, line and column. {@link #getPath} tells the way to the value through your own types, and
 * {@link #getTargetType} its type. The message holds the first findings in English, and how many there are.
 *
 * <pre>{@code
 * try {
 *     return mapper.readValue(json, Dossier.class);
 * } catch (PolicyMismatchException e) {
 *     return badRequest(e.report().toText(LanguageTag.FR));
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class PolicyMismatchException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 10;

    private final transient @Nullable Report report;

    PolicyMismatchException(JsonParser parser, Class<?> type, Report report) {
        super(
                parser,
                "Not a " + type.getSimpleName() + ":\n"
                        + first(report).toText(LanguageTag.EN).stripTrailing(),
                type);
        this.report = report;
    }

    /** What a message has room for: it goes to a log at each bad request. */
    private static Report first(Report report) {
        var first = Report.builder().limit(SHOWN).addAll(report).build().findings();
        return report.showing(first::contains);
    }

    /**
     * Returns what was found.
     *
     * @return the findings in the order of the document, at least one of which weighs as much as the module
     *     {@linkplain PolicyModule#failingOn refuses}; empty if this exception was serialized,
     *     which keeps its message only
     */
    public Report report() {
        return report == null ? Report.empty() : report;
    }
}
