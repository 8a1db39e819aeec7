package io.github.polnum.json.codec;

import io.github.polnum.json.codec.TokenReader.TokenType;
import io.github.polnum.value.Extensions;
import io.github.polnum.value.InvariantException;
import org.jspecify.annotations.Nullable;

/** Extensions that stand alone: an object of whatever they hold. */
final class ExtensionsShape extends Shape<Extensions> {

    static final ExtensionsShape EXTENSIONS = new ExtensionsShape();

    private ExtensionsShape() {}

    @Override
    @Nullable
    Extensions read(Reading reading) {
        if (reading.in().current() != TokenType.START_OBJECT) {
            reading.wrongType("object");
            return null;
        }
        long start = reading.in().offset();
        try {
            var members = DataShape.members(reading, 0, name -> ObjectShape.isUsable(reading, name));
            return members == null ? null : Extensions.of(members);
        } catch (InvariantException e) {
            reading.invariant(e, start);
            return null;
        }
    }

    @Override
    void write(Writing writing, Extensions extensions) {
        var out = writing.out();
        out.startObject();
        extensions.members().forEach((name, value) -> {
            out.name(name);
            DataShape.DATA.write(writing, value);
        });
        out.endObject();
    }
}
