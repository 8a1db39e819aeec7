package io.github.polnum.json.codec;

import io.github.polnum.json.codec.TokenReader.TokenType;
import io.github.polnum.value.DataValue;
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
            var members = DataShape.DATA.members(reading, name -> ObjectShape.isUsable(reading, name));
            return members != null && DataValue.of(members) instanceof DataValue.OfObject object
                    ? Extensions.of(object.members())
                    : null;
        } catch (InvariantException e) {
            reading.invariant(e, start);
            return null;
        }
    }

    @Override
    void write(Writing writing, Extensions extensions) {
        DataShape.DATA.write(writing, DataValue.of(extensions.members()));
    }
}
