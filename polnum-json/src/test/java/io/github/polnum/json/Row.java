package io.github.polnum.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.polnum.finding.Finding;
import io.github.polnum.finding.Place;
import io.github.polnum.finding.Severity;
import io.github.polnum.value.DataValue;
import io.github.polnum.value.Identifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document and what must be found in it: one row of a table.
 *
 * <p>An arrow in the text of the document marks where a finding stands, in the order of the findings; it is no part of the
 * document. Two arrows in one spot are two findings there.
 */
final class Row {

    private static final char ARROW = '→';

    private final String name;
    private final byte[] document;
    private final List<Finding> findings;

    private Row(String name, byte[] document, List<Finding> findings) {
        this.name = name;
        this.document = document;
        this.findings = findings;
    }

    byte[] document() {
        return document.clone();
    }

    /** All that must be told, in order. */
    List<Finding> findings() {
        return findings;
    }

    /** A row for a text. */
    static Row of(String name, String marked, Expected... expected) {
        var text = marked.replace(String.valueOf(ARROW), "");
        var findings = new ArrayList<Finding>();
        int from = -1;
        for (var each : expected) {
            from = marked.indexOf(ARROW, from + 1);
            if (from < 0) {
                throw new IllegalArgumentException(name + ": fewer arrows than findings");
            }
            findings.add(each.at(marked.substring(0, from).replace(String.valueOf(ARROW), "")));
        }
        if (marked.indexOf(ARROW, from + 1) >= 0) {
            throw new IllegalArgumentException(name + ": more arrows than findings");
        }
        return new Row(name, text.getBytes(UTF_8), List.copyOf(findings));
    }

    /** A row for bytes, of which the characters up to the finding are given. */
    static Row of(String name, byte[] bytes, String before, Expected expected) {
        return new Row(name, bytes, List.of(expected.at(before)));
    }

    /** The members of a framework with all that is required in front: {@code f}, whose language is French. */
    static String framework(String members) {
        return "{\"polnum\":\"1.0\",\"language\":\"fr\",\"id\":\"f\",\"name\":\"F\"" + (members.isEmpty() ? "" : ",")
                + members + "}";
    }

    static Expected error(String code, @Nullable String element, String path, Object... arguments) {
        return new Expected(code, Severity.ERROR, element, path, pointerOf(path), List.of(arguments));
    }

    static Expected warning(String code, @Nullable String element, String path, Object... arguments) {
        return new Expected(code, Severity.WARNING, element, path, pointerOf(path), List.of(arguments));
    }

    /** Path and pointer say the same, but for names with signs that have a meaning in one of them. */
    private static String pointerOf(String path) {
        return path.isEmpty()
                ? ""
                : "/" + path.replace("]", "").replace('[', '/').replace('.', '/');
    }

    /** A finding but for line and column. */
    record Expected(
            String code,
            Severity severity,
            @Nullable String element,
            String path,
            String pointer,
            List<Object> arguments) {

        Expected pointer(String other) {
            return new Expected(code, severity, element, path, other, arguments);
        }

        private Finding at(String before) {
            int lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
            boolean mark = lineStart == 0 && before.startsWith("\uFEFF");
            var place = Place.builder()
                    .path(path)
                    .pointer(pointer)
                    .line((int) before.replace("\r\n", "\n")
                                    .replace('\r', '\n')
                                    .chars()
                                    .filter(c -> c == '\n')
                                    .count()
                            + 1)
                    .column(before.length() - lineStart + (mark ? 0 : 1));
            Optional.ofNullable(element).map(Identifier::of).ifPresent(place::element);
            return Finding.builder(code, severity, place.build())
                    .arguments(argumentMap())
                    .build();
        }

        private Map<String, DataValue> argumentMap() {
            var map = new LinkedHashMap<String, DataValue>();
            for (int i = 0; i < arguments.size(); i += 2) {
                map.put((String) arguments.get(i), valueOf(arguments.get(i + 1)));
            }
            return map;
        }

        private static DataValue valueOf(Object argument) {
            return argument instanceof List<?> words
                    ? DataValue.of(words.stream()
                            .map(word -> DataValue.of((String) word))
                            .toList())
                    : DataValue.of((String) argument);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
