package io.github.polnum.json.codec;

import io.github.polnum.finding.Severity;
import io.github.polnum.json.codec.TokenReader.TokenType;
import io.github.polnum.value.AbsenceReason;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Text;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value or the reason for its absence: {@code {"absent": "not-fixed", "word": "…"}}. */
final class StatedShape<V> extends Shape<Stated<V>> {

    private static final Shape<AbsenceReason> REASON = Scalars.closed(AbsenceReason.class);

    private final Shape<V> value;

    StatedShape(Shape<V> value) {
        this.value = value;
    }

    @Override
    @Nullable
    Stated<V> read(Reading reading) {
        if (reading.in().current() != TokenType.START_OBJECT) {
            V read = value.read(reading);
            return read == null ? null : Stated.of(read);
        }
        var in = reading.in();
        long start = in.offset();
        var members = new Members(reading);
        AbsenceReason reason = null;
        Text word = null;
        boolean first = true;
        while (members.next()) {
            if (first && value instanceof QuantityShape bounds && QuantityShape.isBound(members)) {
                @SuppressWarnings("unchecked")
                V read = (V) bounds.readBounds(reading, members, start);
                return read == null ? null : Stated.of(read);
            }
            first = false;
            if (members.is("absent")) {
                reason = members.read(REASON);
            } else if (members.is("word")) {
                word = members.read(TextShape.TEXT);
            } else {
                members.refuse("absent", "word");
            }
        }
        if (!members.isComplete()) {
            return null;
        }
        if (reason == null) {
            reading.problems().add("missing-member", Severity.ERROR, start, Map.of("name", "absent"));
            return null;
        }
        return word == null ? Stated.absent(reason) : Stated.absent(reason, word);
    }

    @Override
    void write(Writing writing, Stated<V> stated) {
        if (stated instanceof Stated.Present<V> present) {
            value.write(writing, present.get());
        } else if (stated instanceof Stated.Absent<V> absent) {
            var out = writing.out();
            out.startObject();
            out.name("absent");
            out.string(absent.reason().token());
            if (absent.word().isPresent()) {
                out.name("word");
                TextShape.TEXT.write(writing, absent.word().get());
            }
            out.endObject();
        }
    }
}
