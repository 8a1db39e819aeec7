package io.github.polnum.json.codec;

import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One document being written. */
final class Writing {

    private final TokenWriter out;
    private final @Nullable LanguageTag language;

    /** The wordings of the text at hand, one after the other, and where each ends. */
    private byte[] wordings = new byte[1024];

    private int[] ends = new int[4];

    private final Map<LanguageTag, Name> names = new HashMap<>();
    private List<LanguageTag> usualLanguages = List.of();
    private Name[] usualNames = {};

    /**
     * Begins a document.
     *
     * @param out where its tokens go
     * @param language the language of plain strings, if the framework has one
     */
    Writing(TokenWriter out, Optional<LanguageTag> language) {
        this.out = out;
        this.language = language.orElse(null);
    }

    TokenWriter out() {
        return out;
    }

    /** Writes a text that is nothing but wordings, as a string if it is in the language of the framework alone. */
    void text(Text text) {
        var languages = text.languages();
        if (languages.size() > ends.length) {
            ends = new int[languages.size()];
        }
        int length = text.copyTo(wordings, ends);
        if (length > wordings.length) {
            wordings = new byte[2 * length];
            text.copyTo(wordings, ends);
        }
        if (languages.size() == 1 && Objects.equals(languages.get(0), language)) {
            out.string(wordings, 0, length);
            return;
        }
        out.startObject();
        int start = 0;
        var members = names(languages);
        for (int i = 0; i < members.length; i++) {
            out.name(members[i]);
            out.string(wordings, start, ends[i]);
            start = ends[i];
        }
        out.endObject();
    }

    /** Most texts of a document share their list of languages. */
    @SuppressWarnings("ReferenceEquality")
    private Name[] names(List<LanguageTag> languages) {
        if (languages != usualLanguages) {
            usualLanguages = languages;
            usualNames = languages.stream()
                    .map(tag -> names.computeIfAbsent(tag, key -> new Name(key.value())))
                    .toArray(Name[]::new);
        }
        return usualNames;
    }
}
