package io.github.polnum.json.codec;

import io.github.polnum.finding.Severity;
import io.github.polnum.json.codec.TokenReader.TokenType;
import io.github.polnum.model.PolicyFramework;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes documents that hold one framework. */
public final class FrameworkCodec {

    private FrameworkCodec() {}

    /**
     * Reads a document to its end or to where it cannot be read any further.
     *
     * @param document the document
     * @param grading how severe findings are that are no errors
     * @param starts is told where things begin; null if nobody asks
     * @return the framework if there is no error, and the findings in any case
     */
    public static Outcome<PolicyFramework> read(Input document, Grading grading, @Nullable Starts starts) {
        return read(Descriptions.FRAMEWORK, Map.of(), document, new Problems(document.limit(), grading, starts));
    }

    /** Reads a document that holds one value; where it is empty, the arguments say what was expected. */
    static <T> Outcome<T> read(Shape<T> shape, Map<String, String> expected, Input document, Problems problems) {
        var lines = document.lines();
        document.early().forEach((code, severity) -> problems.add(code, severity, 0, Map.of()));
        var in = document.first();
        T value = null;
        boolean ended = false;
        try {
            if (in.next() == TokenType.END) {
                problems.add("document-empty", Severity.ERROR, 0, expected);
            } else {
                value = shape.read(new Reading(in, document.tokens(), problems, SharedValues.ofBytes(lines.bytes())));
                ended = true;
                if (in.next() != TokenType.END) {
                    problems.add("trailing-content", Severity.ERROR, in.offset(), lines.excerpt(in.offset()));
                }
            }
        } catch (InputProblem e) {
            long offset = e.offset() < 0 ? in.offset() : e.offset();
            if (ended) {
                problems.add("trailing-content", Severity.ERROR, offset, lines.excerpt(offset));
            } else {
                tellLast(e, offset, lines, problems);
            }
        }
        return problems.outcome(value, lines, document::first);
    }

    private static void tellLast(InputProblem e, long offset, Lines lines, Problems problems) {
        long name = e.code().equals("json-syntax") ? lines.nameInList(offset) : -1;
        if (name >= 0) {
            problems.takeBack(name);
            problems.addLast(e.code(), name, lines.nameInList(name, offset));
            return;
        }
        problems.addLast(
                e.code(),
                offset,
                switch (e.code()) {
                    case "json-syntax" -> lines.syntax(offset);
                    case "document-truncated" -> lines.truncated();
                    default -> e.arguments();
                });
    }

    /**
     * Tells why a document is not read at all.
     *
     * @param <T> the type of what was to be read
     * @param code the code of the finding
     * @param offset where it is, in bytes
     * @param arguments the arguments of the finding
     * @param lines the lines of the document
     * @return one error
     */
    public static <T> Outcome<T> refuse(String code, long offset, Map<String, String> arguments, Lines lines) {
        var problems = new Problems(1);
        problems.add(code, Severity.ERROR, offset, arguments);
        return problems.outcome(null, lines, () -> {
            throw new IllegalStateException("Its offset is known.");
        });
    }

    /**
     * Writes a framework as a document.
     *
     * @param framework the framework
     * @param out where its tokens go
     */
    public static void write(PolicyFramework framework, TokenWriter out) {
        Descriptions.FRAMEWORK.write(new Writing(out, framework.language()), framework);
    }
}
