package io.github.polnum.json.codec;

import io.github.polnum.finding.Severity;
import io.github.polnum.json.codec.TokenReader.TokenType;
import io.github.polnum.value.Extensions;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Text;
import java.util.List;
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
        WrongType.tell(reading, "text");
        return null;
    }

    @Override
    boolean takes(TokenType token) {
        return token == TokenType.STRING;
    }

    private static @Nullable Text readEntries(Reading reading, long start) {
        var in = reading.in();
        // As long as the languages come in the order of those of an earlier text, none is there twice.
        var usual = reading.usualLanguages();
        var members = reading.usualMembers();
        int next = 0;
        long present = 0;
        SmallSet<String> seen = null;
        boolean complete = true;
        boolean isEmpty = true;
        while (true) {
            // None of the usual ones can be refused: each comes once, and is put only if it is not too long.
            for (;
                    seen == null
                            && next < members.length
                            && in.putNext(members[next], usual.get(next), reading.texts());
                    next++) {
                present |= 1L << next;
                isEmpty = false;
            }
            var key = in.nextName();
            if (key == null) {
                break;
            }
            isEmpty = false;
            int known = seen == null ? indexOf(key, usual, next) : -1;
            if (known < 0 && seen == null) {
                seen = reading.borrow();
                for (int i = 0; i < next; i++) {
                    if ((present & 1L << i) != 0) {
                        seen.add(usual.get(i).value());
                    }
                }
            }
            if (known < 0) {
                in.checkName(key);
            }
            if (seen != null && !seen.add(key)) {
                reading.duplicateKey(key);
                complete = false;
                continue;
            }
            if (known >= 0) {
                present |= 1L << known;
                next = known + 1;
                complete &= readEntry(reading, key, usual.get(known));
            } else {
                complete &= readEntry(reading, key, language(reading, key));
            }
        }
        if (seen != null) {
            reading.giveBack(seen);
        }
        if (!complete) {
            discard(reading.texts());
            return null;
        }
        if (isEmpty) {
            reading.problems().add(InvariantException.Constraint.EMPTY_TEXT.code(), Severity.ERROR, start, Map.of());
            return null;
        }
        var text = reading.texts().build();
        if (seen != null) {
            reading.usualLanguages(text.languages());
        }
        return text;
    }

    private static int indexOf(String key, List<LanguageTag> languages, int from) {
        for (int i = from; i < languages.size(); i++) {
            if (languages.get(i).value().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    private static void discard(Text.Builder texts) {
        try {
            texts.build();
        } catch (InvariantException e) {
            // It held nothing.
        }
    }

    private static @Nullable LanguageTag language(Reading reading, String key) {
        reading.problems().enterKey(key);
        var tag = Scalars.LANGUAGE.read(reading);
        reading.problems().leave();
        return tag;
    }

    /** Reads an entry. Its key is on the path only where there is something to tell, as there seldom is of a string. */
    private static boolean readEntry(Reading reading, String key, @Nullable LanguageTag tag) {
        var in = reading.in();
        if (in.next() == TokenType.STRING && tag != null) {
            try {
                in.put(tag, reading.texts());
                return true;
            } catch (InvariantException e) {
                reading.problems().enterKey(key);
                reading.invariant(e, in.offset());
                reading.problems().leave();
                return false;
            }
        }
        reading.problems().enterKey(key);
        boolean complete = readWording(reading, tag);
        reading.problems().leave();
        return complete;
    }

    private static boolean readWording(Reading reading, @Nullable LanguageTag tag) {
        var in = reading.in();
        long start = in.offset();
        if (in.current() == TokenType.STRING) {
            // In a language that is none, which has been told.
            return false;
        }
        if (in.current() != TokenType.START_OBJECT) {
            WrongType.tell(reading, "string");
            return false;
        }
        var wording = WORDING.read(reading);
        if (wording == null || tag == null) {
            return false;
        }
        try {
            reading.texts().put(tag, wording.text, wording.origin, wording.extensions);
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
        if (text.isPlain()) {
            writing.text(text);
            return;
        }
        var out = writing.out();
        out.startObject();
        for (var entry : text.entries()) {
            out.plainName(entry.language().value());
            if (isPlain(entry)) {
                out.string(entry.value());
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
