package io.github.polnum.json.codec;

import io.github.polnum.value.LanguageTag;
import org.jspecify.annotations.Nullable;

/** The language of the framework, which is that of all plain strings after it. */
final class HeaderLanguageShape extends Shape<LanguageTag> {

    @Override
    @Nullable
    LanguageTag read(Reading reading) {
        var language = Scalars.LANGUAGE.read(reading);
        if (language != null) {
            reading.language(language);
        }
        return language;
    }

    @Override
    void write(Writing writing, LanguageTag language) {
        Scalars.LANGUAGE.write(writing, language);
    }
}
