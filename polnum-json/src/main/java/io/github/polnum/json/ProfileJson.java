package io.github.polnum.json;

import io.github.polnum.catalogue.Catalogue;
import io.github.polnum.json.codec.ProfileCodec;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.rule.Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads profiles from JSON documents and writes them.
 *
 * <pre>{@code
 * Profile profile = ProfileJson.standard().read(Path.of("geneva.json")).orElseThrow();
 * Report report = Catalogue.validator().withProfile(profile).validate(framework, asOf);
 * }</pre>
 *
 * <p>Reading is as strict as for frameworks: whatever is wrong is a finding with its place, and all of them are told in one
 * pass, within {@link Limits}. Whether the rules that a profile names exist is told when it is used. Writing is deterministic,
 * and reading what was written gives an equal profile, if its base is known to the reader. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ProfileJson {

    private static final ProfileJson STANDARD =
            new ProfileJson(new Documents(true, Limits.standard()), Catalogue.profiles());
    private static final ProfileJson COMPACT =
            new ProfileJson(new Documents(false, Limits.standard()), Catalogue.profiles());

    private final Documents documents;
    private final List<Profile> bases;
    private final ProfileCodec codec;

    private ProfileJson(Documents documents, List<Profile> bases) {
        this.documents = documents;
        this.bases = bases;
        this.codec = new ProfileCodec(bases);
    }

    /**
     * Returns the codec of profiles that are based on one of {@link Catalogue#profiles()}, or on none. Its documents are laid out
     * for people: two spaces a level, a line feed at the end.
     *
     * @return always the same instance
     */
    public static ProfileJson standard() {
        return STANDARD;
    }

    /**
     * Returns the codec whose documents have no white space. It reads the same as {@link #standard()}.
     *
     * @return always the same instance
     */
    public static ProfileJson compact() {
        return COMPACT;
    }

    /**
     * Returns a codec that reads with other limits and writes as this one does.
     *
     * @param changed the limits
     * @return the changed codec; this one stays as it is
     */
    public ProfileJson withLimits(Limits changed) {
        return new ProfileJson(documents.withLimits(changed), bases);
    }

    /**
     * Returns a codec of profiles that may be based on a further one.
     *
     * @param base the further profile; where two have one identifier, the later is meant
     * @return the changed codec; this one stays as it is
     */
    public ProfileJson withBase(Profile base) {
        var more = new ArrayList<>(bases);
        more.add(base);
        return new ProfileJson(documents, List.copyOf(more));
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the profile if there is no error, and the findings
     * @throws IOException if the file cannot be read
     */
    public ReadResult<Profile> read(Path file) throws IOException {
        return read(documents.load(file));
    }

    /**
     * Reads a stream to its end and leaves it open.
     *
     * @param stream bytes in UTF-8
     * @return the profile if there is no error, and the findings
     * @throws IOException if the stream fails
     */
    public ReadResult<Profile> read(InputStream stream) throws IOException {
        return read(documents.load(stream));
    }

    /**
     * Reads characters to their end and leaves the reader open.
     *
     * @param reader the characters
     * @return the profile if there is no error, and the findings
     * @throws IOException if the reader fails
     */
    public ReadResult<Profile> read(Reader reader) throws IOException {
        return read(documents.load(reader));
    }

    /**
     * Reads a string.
     *
     * @param document the document
     * @return the profile if there is no error, and the findings
     */
    public ReadResult<Profile> read(String document) {
        return read(documents.load(document));
    }

    /**
     * Reads bytes.
     *
     * @param document the document in UTF-8; not changed and not kept
     * @return the profile if there is no error, and the findings
     */
    public ReadResult<Profile> read(byte[] document) {
        var outcome = documents.read(document, codec::read).withoutVerdicts();
        return new ReadResult<>(outcome.value(), outcome.report());
    }

    /**
     * Writes a profile to a file, which is replaced as {@link PolicyJson#write(PolicyFramework, Path)} does it.
     *
     * @param profile the profile; of its base only the identifier is written
     * @param file the file, in a folder that exists
     * @throws IOException if the file cannot be written
     */
    public void write(Profile profile, Path file) throws IOException {
        documents.write(file, out -> codec.write(profile, out));
    }

    /**
     * Writes a profile to a stream in UTF-8 and leaves the stream open.
     *
     * @param profile the profile; of its base only the identifier is written
     * @param stream where the bytes go
     * @throws IOException if the stream fails
     */
    public void write(Profile profile, OutputStream stream) throws IOException {
        documents.write(stream, out -> codec.write(profile, out));
    }

    /**
     * Writes a profile to a writer and leaves the writer open.
     *
     * @param profile the profile; of its base only the identifier is written
     * @param writer where the characters go
     * @throws IOException if the writer fails
     */
    public void write(Profile profile, Writer writer) throws IOException {
        documents.write(writer, out -> codec.write(profile, out));
    }

    /**
     * Returns a profile as a JSON document.
     *
     * @param profile the profile; of its base only the identifier is written
     * @return the document
     */
    public String toJson(Profile profile) {
        return documents.toJson(out -> codec.write(profile, out));
    }
}
