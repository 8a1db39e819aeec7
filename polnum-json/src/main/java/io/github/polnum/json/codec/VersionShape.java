package io.github.polnum.json.codec;

import io.github.polnum.json.codec.TokenReader.TokenType;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version of the format that a document is written for. */
final class VersionShape extends Shape<FormatVersion> {

    static final VersionShape VERSION = new VersionShape();

    private static final Pattern FORM = Pattern.compile("(0|[1-9][0-9]{0,3})\\.(0|[1-9][0-9]{0,3})");

    private static final String CURRENT = FormatVersion.CURRENT.toString();

    private VersionShape() {}

    @Override
    @Nullable
    FormatVersion read(Reading reading) {
        if (reading.in().current() != TokenType.STRING) {
            reading.wrongType("string");
            return null;
        }
        var written = reading.in().string();
        if (written.equals(CURRENT)) {
            // As in most documents, which need no regular expression.
            return FormatVersion.CURRENT;
        }
        var form = FORM.matcher(written);
        if (!form.matches() || form.group(1).equals("0")) {
            reading.error("format-malformed", Map.of("value", written));
            return null;
        }
        var version = new FormatVersion(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
        var arguments = Map.of("value", written, "limit", FormatVersion.CURRENT.toString());
        if (version.major() > FormatVersion.CURRENT.major()) {
            reading.error("format-newer-major", arguments);
            return null;
        }
        if (version.minor() > FormatVersion.CURRENT.minor()) {
            reading.warning("format-newer-minor", arguments);
        }
        return version;
    }

    @Override
    void write(Writing writing, FormatVersion version) {
        writing.out().string(version.toString());
    }
}
