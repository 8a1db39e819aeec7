package io.github.polnum.json;

import io.github.polnum.catalogue.Catalogue;
import io.github.polnum.json.codec.ProfileCodec;
import io.github.polnum.rule.Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
 * pass, within {@link Limits#standard()}. Whether the rules that a profile names exist is told when it is used. Writing is deterministic, and reading what was
 * written gives an equal profile, if its base is known to the reader. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ProfileJson {

    private static final Documents DOCUMENTS = new Documents(true, Limits.standard());
    private static final ProfileJson STANDARD = new ProfileJson(Catalogue.profiles());

    private final List<Profile> bases;
    private final ProfileCodec codec;

    private ProfileJson(List<Profile> bases) {
        this.bases = bases;
        this.codec = new ProfileCodec(bases);
    }

    /**
     * Returns the codec of profiles that are based on one of {@link Catalogue#profiles()}, or on none.
     *
     * @return always the same instance
     */
    public static ProfileJson standard() {
        return STANDARD;
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
        return new ProfileJson(List.copyOf(more));
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the profile if there is no error, and the findings
     * @throws IOException if the file cannot be read
     */
    public ReadResult<Profile> read(Path file) throws IOException {
        return read(DOCUMENTS.load(file));
    }

    /**
     * Reads a stream to its end and leaves it open.
     *
     * @param stream bytes in UTF-8
     * @return the profile if there is no error, and the findings
     * @throws IOException if the stream fails
     */
    public ReadResult<Profile> read(InputStream stream) throws IOException {
        return read(DOCUMENTS.load(stream));
    }

    /**
     * Reads a string.
     *
     * @param document the document
     * @return the profile if there is no error, and the findings
     */
    public ReadResult<Profile> read(String document) {
        return read(Encoding.bytesOf(document));
    }

    private ReadResult<Profile> read(byte[] document) {
        var outcome = DOCUMENTS.read(document, codec::read);
        return new ReadResult<>(outcome.value(), outcome.report());
    }

    /**
     * Writes a profile to a file, which is replaced as a whole or not at all.
     *
     * <p>The file keeps its permissions where its system has those of POSIX, and where it is a symbolic link, what that leads
     * to is replaced. It belongs to whoever writes it, other hard links keep what was there, and its folder must take a further
     * file for a moment. What is no file, such as a pipe or {@code /dev/stdout}, is written to as it stands.
     *
     * @param profile the profile; of its base only the identifier is written
     * @param file the file, in a folder that exists
     * @throws IOException if the file cannot be written
     */
    public void write(Profile profile, Path file) throws IOException {
        DOCUMENTS.write(file, out -> codec.write(profile, out));
    }

    /**
     * Writes a profile to a stream in UTF-8 and leaves the stream open.
     *
     * @param profile the profile; of its base only the identifier is written
     * @param stream where the bytes go
     * @throws IOException if the stream fails
     */
    public void write(Profile profile, OutputStream stream) throws IOException {
        DOCUMENTS.write(stream, out -> codec.write(profile, out));
    }

    /**
     * Returns a profile as a JSON document.
     *
     * @param profile the profile; of its base only the identifier is written
     * @return the document
     */
    public String toJson(Profile profile) {
        return DOCUMENTS.toJson(out -> codec.write(profile, out));
    }
}
