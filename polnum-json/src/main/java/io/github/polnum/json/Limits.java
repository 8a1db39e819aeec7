package io.github.polnum.json;

import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;

/** How large a document and what is in it may be. */
final class Limits {

    static final int DOCUMENT_BYTES = 512 * 1024 * 1024;
    static final int DEPTH = 256;
    static final int TEXT_LENGTH = 1_000_000;
    static final int NAME_LENGTH = 1_000;
    static final int NUMBER_LENGTH = 1_000;

    static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxDocumentLength(DOCUMENT_BYTES)
            .maxNestingDepth(DEPTH)
            .maxStringLength(TEXT_LENGTH)
            .maxNameLength(NAME_LENGTH)
            .maxNumberLength(NUMBER_LENGTH)
            .build();

    private Limits() {}

    /** The finding for a limit exceeded; Jackson tells which one only in its message. */
    static String codeOf(JacksonException exceeded) {
        return exceeded.getOriginalMessage().contains("getMaxNestingDepth") ? "too-deep" : "limit-exceeded";
    }

    /** Whether it is the name of a member that is too long; it is no token yet. */
    static boolean isOfName(JacksonException exceeded) {
        return exceeded.getOriginalMessage().contains("getMaxNameLength");
    }

    static Map<String, String> argumentsOf(JacksonException exceeded) {
        var message = exceeded.getOriginalMessage();
        if (message.contains("getMaxNestingDepth")) {
            return Map.of("detail", String.valueOf(DEPTH));
        }
        if (isOfName(exceeded)) {
            return Map.of("what", "member-name", "limit", String.valueOf(NAME_LENGTH));
        }
        if (message.contains("getMaxNumberLength")) {
            return Map.of("what", "number-length", "limit", String.valueOf(NUMBER_LENGTH));
        }
        return message.contains("getMaxDocumentLength")
                ? Map.of("what", "document", "limit", String.valueOf(DOCUMENT_BYTES))
                : Map.of("what", "text-length", "limit", String.valueOf(TEXT_LENGTH));
    }
}
