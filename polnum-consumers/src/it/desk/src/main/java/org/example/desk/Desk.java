package org.example.desk;

import io.github.polnum.json.PolicyJson;
import io.github.polnum.value.LanguageTag;

/** Takes a document in: back comes the document in the one layout, or what is wrong with it. */
public final class Desk {

    private Desk() {}

    /** The answer to a document. */
    public static String answer(String document, LanguageTag language) {
        var result = PolicyJson.standard().read(document);
        return result.value()
                .map(PolicyJson.compact()::toJson)
                .orElseGet(() -> result.report().toText(language));
    }
}
