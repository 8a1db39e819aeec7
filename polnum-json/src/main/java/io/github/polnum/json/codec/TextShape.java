package io.github.polnum.json.codec;

import io.github.polnum.finding.Severity;
import io.github.polnum.json.codec.TokenReader.TokenType;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Text;
import io.github.polnum.value.Token;
import java.util.HashSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text: a string in the language of the framework, or an object from language to string, or to an object with the
 * string and its origin.
 */
final class TextShape extends Shape<Text> {

    static final TextShape TEXT = new TextShape();

    private TextShape() {}

    @Override
    @Nullable
    Text read(Reading reading) {
        var in = reading.in();
        long start = in.offset();
        try {
            if (in.current() == TokenType.STRING) {
                return Text.of(reading.language(), in.string());
            }
            if (in.current() == TokenType.START_OBJECT) {
                return readEntries(reading, start);
            }
        } catch (InvariantException e) {
            reading.invariant(e, start);
            return null;
        }
        reading.wrongType("text");
        return null;
    }

    private static @Nullable Text readEntries(Reading reading, long start) {
        var in = reading.in();
        var seen = new HashSet<String>();
        var texts = reading.texts();
        boolean complete = true;
        int entries = 0;
        while (in.next() == TokenType.NAME) {
            var key = in.string();
            if (!seen.add(key)) {
                reading.duplicate(key);
                complete = false;
                continue;
            }
            reading.problems().enterKey(key);
            var tag = tag(reading, key);
            in.next();
            complete &= readEntry(reading, tag);
            reading.problems().leave();
            entries++;
        }
        if (!complete) {
            discard(texts);
            return null;
        }
        if (entries == 0) {
            reading.problems().add(InvariantException.Constraint.EMPTY_TEXT.code(), Severity.ERROR, start, Map.of());
            return null;
        }
        return texts.build();
    }

    private static void discard(Text.Builder texts) {
        try {
            texts.build();
        } catch (InvariantException e) {
            // It held nothing.
        }
    }

    private static @Nullable LanguageTag tag(Reading reading, String key) {
        try {
            return reading.tag(key);
        } catch (InvariantException e) {
            reading.invariant(e, reading.in().offset());
            return null;
        }
    }

    private static boolean readEntry(Reading reading, @Nullable LanguageTag tag) {
        var in = reading.in();
        long start = in.offset();
        String value = null;
        Text.Origin origin = null;
        if (in.current() == TokenType.STRING) {
            value = in.string();
        } else if (in.current() == TokenType.START_OBJECT) {
            var entry = new Members(reading);
            while (entry.next()) {
                if (entry.is("text")) {
                    value = entry.read(Scalars.STRING);
                } else if (entry.is("origin")) {
                    origin = entry.read(ORIGIN);
                } else {
                    entry.refuse("text", "origin");
                }
            }
            if (!entry.isComplete()) {
                return false;
            }
            if (value == null) {
                reading.problems().add("missing-member", Severity.ERROR, start, Map.of("name", "text"));
                return false;
            }
        } else {
            reading.wrongType("string");
            return false;
        }
        if (tag == null) {
            return false;
        }
        try {
            reading.texts().put(tag, value, origin);
            return true;
        } catch (InvariantException e) {
            reading.invariant(e, start);
            return false;
        }
    }

    private static final Shape<Text.Origin> ORIGIN = Scalars.closed(Text.Origin.class);

    @Override
    void write(Writing writing, Text text) {
        var out = writing.out();
        var entries = text.entries();
        var first = entries.get(0);
        if (entries.size() == 1
                && first.origin().isEmpty()
                && writing.language().filter(first.language()::equals).isPresent()) {
            out.string(first.value());
            return;
        }
        out.startObject();
        for (var entry : entries) {
            out.name(entry.language().value());
            if (entry.origin().isEmpty()) {
                out.string(entry.value());
            } else {
                out.startObject();
                out.name("text");
                out.string(entry.value());
                out.name("origin");
                out.string(entry.origin().map(Token::token).orElseThrow());
                out.endObject();
            }
        }
        out.endObject();
    }
}
