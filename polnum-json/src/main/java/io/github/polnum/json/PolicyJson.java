package io.github.polnum.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.polnum.finding.Place;
import io.github.polnum.finding.Report;
import io.github.polnum.json.codec.FrameworkCodec;
import io.github.polnum.json.codec.Grading;
import io.github.polnum.json.codec.Input;
import io.github.polnum.json.codec.Lines;
import io.github.polnum.json.codec.Locator;
import io.github.polnum.json.codec.Outcome;
import io.github.polnum.json.codec.Starts;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.PolicySet;
import io.github.polnum.rule.Validator;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads policy frameworks from JSON documents and writes them.
 *
 * <p>A document holds one framework, in UTF-8. Reading is strict: whatever is wrong (not JSON, a member twice, a value of
 * another type, an identifier with a space in it) is a finding with its place, and all of them are told in one pass;
 * nothing is repaired. Members may come in any order. Members that the model does not know are kept in order and written
 * back after the known ones.
 *
 * <p>A document may be 512 MiB large and nest 256 levels deep; {@link Limits} says what else is bounded, and widens or
 * tightens it. A document beyond a limit is told as a finding.
 *
 * <p>Writing is deterministic: the same framework gives the same bytes, and reading them gives an equal framework. (Links and tags are
 * written in the order in which they were given, which makes no difference to whether frameworks are equal.) What
 * has nothing to say is left out. Whatever framework can be built can be written; what is larger than 512 MiB then needs
 * wider limits to be read, and what is larger than 2 GiB cannot be read.
 *
 * <pre>{@code
 * ReadResult<PolicyFramework> result = PolicyJson.standard().read(Path.of("plan.json"));
 * String told = result.report().toText(LanguageTag.DE);
 * }</pre>
 *
 * <p>{@link #validating} gives a codec that judges what it reads by rules as well:
 *
 * <pre>{@code
 * PolicyJson judging = PolicyJson.standard().validating(Catalogue.validator(), LocalDate.of(2026, 11, 22));
 * Report report = judging.read(Path.of("plan.json")).report();
 * }</pre>
 *
 * <p>Only input and output themselves throw {@link IOException}. Immutable and thread-safe; one instance serves a whole
 * program.
 *
 * @since 0.1.0
 */
public final class PolicyJson {

    private static final PolicyJson STANDARD = new PolicyJson(new Documents(true, Limits.standard()), null);
    private static final PolicyJson COMPACT = new PolicyJson(new Documents(false, Limits.standard()), null);

    private final Documents documents;
    private final @Nullable Judge judge;

    /** Who judges what was read. */
    private record Judge(Validator validator, LocalDate asOf, List<PolicyFramework> others) {}

    private PolicyJson(Documents documents, @Nullable Judge judge) {
        this.documents = documents;
        this.judge = judge;
    }

    /**
     * Returns the codec whose documents are laid out for people: two spaces a level, a line feed at the end.
     *
     * @return always the same instance
     */
    public static PolicyJson standard() {
        return STANDARD;
    }

    /**
     * Returns the codec whose documents have no white space. It reads the same as {@link #standard()}.
     *
     * @return always the same instance
     */
    public static PolicyJson compact() {
        return COMPACT;
    }

    /**
     * Returns a codec that reads with other limits and writes as this one does.
     *
     * @param changed the limits
     * @return the changed codec; this one stays as it is
     */
    public PolicyJson withLimits(Limits changed) {
        return new PolicyJson(documents.withLimits(changed), judge);
    }

    /**
     * Returns a codec that also runs rules over what it reads, and tells in one report what reading and rules found, in the
     * order of the document, each with its line and column.
     *
     * <p>A document that cannot be read as a framework is not judged; its report has no judgement and says so. What rules find,
     * errors too, does not take the framework away. The profile of the validator also says how severe the warnings of
     * reading are, or that they are not told, and its waivers hold for them; errors of reading stay errors. Each of the two keeps as many findings as it may
     * by itself.
     *
     * @param validator the rules, and under which profile they are run
     * @param asOf the day as of which frameworks are judged
     * @return the changed codec; this one stays as it is
     * @throws InvariantException if the year of the day is not from 0 to 9999
     */
    public PolicyJson validating(Validator validator, LocalDate asOf) {
        return validating(validator, asOf, List.of());
    }

    /**
     * Returns a codec that also runs rules over what it reads, in the company of other frameworks, as
     * {@link #validating(Validator, LocalDate)} does without.
     *
     * @param validator the rules, and under which profile they are run
     * @param asOf the day as of which frameworks are judged
     * @param others the frameworks into which references can be followed; they are not judged, and one with the identifier and the
     *     edition of what is read is left aside
     * @return the changed codec; this one stays as it is
     * @throws InvariantException if two of the others have the same identifier and edition, or if the year of the day is not
     *     from 0 to 9999
     */
    public PolicyJson validating(Validator validator, LocalDate asOf, Iterable<? extends PolicyFramework> others) {
        var day = PartialDate.from(asOf).earliest();
        var known = PolicySet.of(others).frameworks();
        return new PolicyJson(documents, new Judge(Objects.requireNonNull(validator), day, known));
    }

    // Reading

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the framework if there is no error, and the findings
     * @throws IOException if the file cannot be read
     */
    public ReadResult<PolicyFramework> read(Path file) throws IOException {
        return read(documents.load(file));
    }

    /**
     * Reads a stream to its end and leaves it open.
     *
     * @param stream bytes in UTF-8
     * @return the framework if there is no error, and the findings
     * @throws IOException if the stream fails
     */
    public ReadResult<PolicyFramework> read(InputStream stream) throws IOException {
        return read(documents.load(stream));
    }

    /**
     * Reads characters to their end and leaves the reader open.
     *
     * @param reader the characters
     * @return the framework if there is no error, and the findings
     * @throws IOException if the reader fails
     */
    public ReadResult<PolicyFramework> read(Reader reader) throws IOException {
        return read(documents.load(reader));
    }

    /**
     * Reads a string.
     *
     * @param document the document
     * @return the framework if there is no error, and the findings
     */
    public ReadResult<PolicyFramework> read(String document) {
        return read(documents.load(document));
    }

    /**
     * Reads bytes.
     *
     * @param document the document in UTF-8; not changed and not kept
     * @return the framework if there is no error, and the findings
     */
    public ReadResult<PolicyFramework> read(byte[] document) {
        var outcome = documents.read(document, this::readAndJudge);
        return new ReadResult<>(outcome.value(), outcome.report());
    }

    private Outcome<PolicyFramework> readAndJudge(Input document) {
        if (judge == null) {
            return FrameworkCodec.read(document, Grading.NONE, null);
        }
        var validator = judge.validator();
        var starts = new Starts();
        var outcome = FrameworkCodec.read(document, validator.profile()::severityOf, starts);
        if (outcome.value().isEmpty()) {
            return outcome;
        }
        var framework = outcome.value().get();
        var noticed = outcome.report();
        var read = validator.unwaived(noticed, framework, judge.asOf());
        var judged = validator.validate(framework, judge.others(), judge.asOf());
        var located = Locator.locate(judged, document, framework.index(), starts);
        return new Outcome<>(outcome.value(), Locator.merge(read, noticed.count() - read.count(), located));
    }

    // What was found without reading

    /**
     * Tells where the findings about a framework stand in the document that this codec writes of it.
     *
     * @param report the findings, as a {@link Validator} gives them
     * @param framework the framework
     * @return the report in which every place in the framework has its JSON Pointer, line and column; places in other frameworks of
     *     a set are as they were
     */
    public Report locate(Report report, PolicyFramework framework) {
        Predicate<Place> here = place -> place.framework()
                .map(reference -> reference.framework().equals(Optional.of(framework.id()))
                        && reference.edition().equals(framework.edition()))
                .orElse(true);
        byte[] document = toJson(framework).getBytes(UTF_8);
        return Locator.locate(report, here, new Lines(document), documents.tokens(document));
    }

    // Writing

    /**
     * Writes a framework to a file, which is replaced as a whole or not at all.
     *
     * <p>The file keeps its permissions where its system has those of POSIX, and where it is a symbolic link, what that leads
     * to is replaced. It belongs to whoever writes it, other hard links keep what was there, and its folder must take a further
     * file for a moment. What is no file, such as a pipe, is written to as it stands; for the standard output
     * hand over its stream, since its name may lead to a file.
     *
     * @param framework the framework
     * @param file the file, in a folder that exists
     * @throws IOException if the file cannot be written
     */
    public void write(PolicyFramework framework, Path file) throws IOException {
        documents.write(file, out -> FrameworkCodec.write(framework, out));
    }

    /**
     * Writes a framework to a stream in UTF-8 and leaves the stream open.
     *
     * @param framework the framework
     * @param stream where the bytes go
     * @throws IOException if the stream fails
     */
    public void write(PolicyFramework framework, OutputStream stream) throws IOException {
        documents.write(stream, out -> FrameworkCodec.write(framework, out));
    }

    /**
     * Writes a framework to a writer and leaves the writer open.
     *
     * @param framework the framework
     * @param writer where the characters go
     * @throws IOException if the writer fails
     */
    public void write(PolicyFramework framework, Writer writer) throws IOException {
        documents.write(writer, out -> FrameworkCodec.write(framework, out));
    }

    /**
     * Returns a framework as a JSON document.
     *
     * @param framework the framework
     * @return the document
     */
    public String toJson(PolicyFramework framework) {
        return documents.toJson(out -> FrameworkCodec.write(framework, out));
    }
}
