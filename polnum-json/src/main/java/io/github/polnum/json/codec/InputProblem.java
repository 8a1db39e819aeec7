package io.github.polnum.json.codec;

import java.util.Map;

/** A problem of the input itself after which no more tokens can be read; becomes a finding and never leaves the codec. */
public final class InputProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final long offset;
    private final transient Map<String, String> arguments;

    /**
     * Creates a problem.
     *
     * @param code the code of the finding
     * @param offset where it is, in bytes; -1 for where the last token began
     * @param arguments the arguments of the finding
     */
    public InputProblem(String code, long offset, Map<String, String> arguments) {
        super(code, null, false, false);
        this.code = code;
        this.offset = offset;
        this.arguments = Map.copyOf(arguments);
    }

    String code() {
        return code;
    }

    long offset() {
        return offset;
    }

    Map<String, String> arguments() {
        return arguments;
    }
}
