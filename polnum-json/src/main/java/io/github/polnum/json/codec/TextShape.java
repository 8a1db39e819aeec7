package io.github.polnum.json.codec;

import io.github.polnum.finding.Severity;
import io.github.polnum.json.codec.TokenReader.TokenType;
import io.github.polnum.value.Extensions;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Text;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
                in.put(reading.language(), reading.texts());
                return reading.texts().build();
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
        var seen = reading.<String>borrow();
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
            var tag = Scalars.LANGUAGE.read(reading);
            in.next();
            complete &= readEntry(reading, tag);
            reading.problems().leave();
            entries++;
        }
        reading.giveBack(seen);
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

    private static boolean readEntry(Reading reading, @Nullable LanguageTag tag) {
        var in = reading.in();
        long start = in.offset();
        Wording wording = null;
        if (in.current() == TokenType.START_OBJECT) {
            wording = WORDING.read(reading);
            if (wording == null) {
                return false;
            }
        } else if (in.current() != TokenType.STRING) {
            reading.wrongType("string");
            return false;
        }
        if (tag == null) {
            return false;
        }
        try {
            if (wording == null) {
                in.put(tag, reading.texts());
            } else {
                reading.texts().put(tag, wording.text, wording.origin, wording.extensions);
            }
            return true;
        } catch (InvariantException e) {
            reading.invariant(e, start);
            return false;
        }
    }

    /** The members of an entry that is an object. */
    private static final class Wording {
        private String text = "";
        private Text.@Nullable Origin origin;
        private Extensions extensions = Extensions.none();
    }

    private static final ObjectShape<Wording, Wording> WORDING = new ObjectShape<>(
            Wording::new,
            Function.identity(),
            wording -> wording.extensions,
            (wording, extensions) -> wording.extensions = extensions);

    static {
        WORDING.define(new Attributes<Wording, Wording>()
                .required("text", Scalars.STRING, wording -> wording.text, (wording, text) -> wording.text = text)
                .optional(
                        "origin",
                        Scalars.closed(Text.Origin.class),
                        wording -> Optional.ofNullable(wording.origin),
                        (wording, origin) -> wording.origin = origin));
    }

    @Override
    void write(Writing writing, Text text) {
        var out = writing.out();
        var entries = text.entries();
        var first = entries.get(0);
        if (entries.size() == 1
                && isPlain(first)
                && writing.language().filter(first.language()::equals).isPresent()) {
            out.string(first.utf8());
            return;
        }
        out.startObject();
        for (var entry : entries) {
            out.name(entry.language().value());
            if (isPlain(entry)) {
                out.string(entry.utf8());
            } else {
                var wording = new Wording();
                wording.text = entry.value();
                wording.origin = entry.origin().orElse(null);
                wording.extensions = entry.extensions();
                WORDING.write(writing, wording);
            }
        }
        out.endObject();
    }

    private static boolean isPlain(Text.Entry entry) {
        return entry.origin().isEmpty() && entry.extensions().isEmpty();
    }
}
