package io.github.polnum.json.codec;

import io.github.polnum.json.codec.TokenReader.TokenType;
import io.github.polnum.model.Tag;
import io.github.polnum.value.InvariantException;
import org.jspecify.annotations.Nullable;

/** A tag under its scheme: the code alone, or an object with code and label. */
final class TagShape extends Shape<Tag> {

    private final String scheme;

    TagShape(String scheme) {
        this.scheme = scheme;
    }

    /** Made when it is needed, since there is a shape for each scheme, and most tags are a code alone. */
    ObjectShape<Tag, Tag.Builder> full() {
        var full = new ObjectShape<>(
                () -> Tag.builder(scheme, "x"), Tag.Builder::build, Tag::extensions, Tag.Builder::extensions);
        full.define(new Attributes<Tag, Tag.Builder>()
                .required("code", Scalars.STRING, Tag::code, Tag.Builder::code)
                .optional("label", TextShape.TEXT, Tag::label, Tag.Builder::label));
        return full;
    }

    @Override
    @Nullable
    Tag read(Reading reading) {
        if (reading.in().current() == TokenType.START_OBJECT) {
            return full().read(reading);
        }
        if (reading.in().current() != TokenType.STRING) {
            WrongType.tell(reading, "tag");
            return null;
        }
        var code = Scalars.STRING.read(reading);
        try {
            return code == null ? null : Tag.of(scheme, code);
        } catch (InvariantException e) {
            reading.invariant(e, reading.in().offset());
            return null;
        }
    }

    @Override
    void write(Writing writing, Tag tag) {
        if (isShort(tag)) {
            Scalars.STRING.write(writing, tag.code());
        } else {
            full().write(writing, tag);
        }
    }

    @Override
    boolean isShort(Tag tag) {
        return tag.label().isEmpty() && tag.extensions().isEmpty();
    }
}
