package io.github.polnum.json.codec;

import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Text;
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
            // No more: twice as much may be more than an array holds.
            wordings = new byte[length];
            text.copyTo(wordings, ends);
        }
        if (languages.size() == 1 && Objects.equals(languages.get(0), language)) {
            out.string(wordings, 0, length);
            return;
        }
        out.startObject();
        int start = 0;
        for (int i = 0; i < languages.size(); i++) {
            out.plainName(languages.get(i).value());
            out.string(wordings, start, ends[i]);
            start = ends[i];
        }
        out.endObject();
    }
}
