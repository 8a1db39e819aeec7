package io.github.polnum.value;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.polnum.value.InvariantException.Constraint;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Wording in one or more languages, such as {@code Faciliter} in French and {@code Facilitate} in English.
 *
 * <p>A text has at least one entry and at most one for each tag; an entry may be blank. Entries keep their order and
 * their code points exactly: decomposed accents, no-break spaces and right-to-left scripts come back as they went in.
 * Two texts are equal if they have the same tags, origins and extensions in whatever order, and canonically equivalent
 * strings (Unicode normalization form C; where more than 30 marks follow one another, as in no writing, equal ones). Half a character (a lone surrogate) is refused, since no encoding can carry it.
 *
 * <p>A text does not know the language of its framework, so whoever asks for a fallback names it:
 *
 * <pre>{@code
 * Text name = LanguageTag.FR.text("Faciliter").with(LanguageTag.EN, "Facilitate");
 * name.resolve(LanguageTag.of("fr-CH")).value();               // "Faciliter"
 * name.resolve(LanguageTag.DE, LanguageTag.FR).language();     // fr
 * }</pre>
 *
 * <p>Immutable and thread-safe. {@link #toString()} is for people, short, and may change.
 *
 * @since 0.1.0
 */
public final class Text {

    /** The greatest number of characters ({@link String#length()}) of the wording in one language, and of any other string. */
    public static final int MAX_LENGTH = 1_000_000;

    /** The greatest number of languages that a text can be in: the longest wordings in all of them still fit into one array. */
    public static final int MAX_LANGUAGES = 500;

    /**
     * Where the wording in one language comes from.
     *
     * @since 0.1.0
     */
    public enum Origin implements Token {
        /** The wording that was decided; the others are translations of it. */
        ORIGINAL,
        /** A wording with the same legal standing as the original. */
        OFFICIAL,
        /** A translation by a person, without official standing. */
        HUMAN,
        /** A translation by a machine. */
        MACHINE;

        private final String token = Token.tokenOf(this);

        @Override
        public String token() {
            return token;
        }
    }

    /**
     * The wording in one language. Two entries are equal if they read the same, however their characters are composed, as for
     * texts. Immutable.
     *
     * @since 0.1.0
     */
    public static final class Entry {

        private final LanguageTag language;
        private final byte[] block;
        private final int start;
        private final int length;
        private final Optional<Origin> origin;
        private final Extensions extensions;

        private Entry(Languages languages, int index, byte[] block, int start, int length) {
            this.language = languages.tag(index);
            this.block = block;
            this.start = start;
            this.length = length;
            this.origin = Optional.ofNullable(languages.origin(index));
            this.extensions = languages.extensions(index);
        }

        /**
         * Creates an entry.
         *
         * @param language the language
         * @param value the wording, may be blank
         * @param origin where it comes from
         * @param extensions the extension members
         * @throws InvariantException with {@link Constraint#LONE_SURROGATE} if {@code value} holds half a character, with
         *     {@link Constraint#TOO_LONG} if it has more than {@value #MAX_LENGTH} characters, with
         *     {@link Constraint#MALFORMED_EXTENSION_NAME} if an extension is called {@code text} or {@code origin}
         */
        public Entry(LanguageTag language, String value, Optional<Origin> origin, Extensions extensions) {
            Characters.check("Text", "value", value);
            extensions.checkNames("Text", MEMBERS);
            this.language = Objects.requireNonNull(language);
            this.block = value.getBytes(UTF_8);
            this.start = 0;
            this.length = block.length;
            this.origin = Objects.requireNonNull(origin);
            this.extensions = extensions;
        }

        /**
         * Returns the language.
         *
         * @return as written in the document
         */
        public LanguageTag language() {
            return language;
        }

        /**
         * Returns the wording.
         *
         * @return may be blank
         */
        public String value() {
            return new String(block, start, length, UTF_8);
        }

        /**
         * Returns where the wording comes from.
         *
         * @return empty where it is not said here; the framework that the text stands in may tell
         */
        public Optional<Origin> origin() {
            return origin;
        }

        /**
         * Returns the extension members.
         *
         * @return usually none
         */
        public Extensions extensions() {
            return extensions;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Entry that
                    && language.equals(that.language)
                    && (Arrays.equals(block, start, start + length, that.block, that.start, that.start + that.length)
                            || normalized(value()).equals(normalized(that.value())))
                    && origin.equals(that.origin)
                    && extensions.equals(that.extensions);
        }

        @Override
        public int hashCode() {
            return Objects.hash(language, normalized(value()), origin, extensions);
        }

        @Override
        public String toString() {
            return Excerpt.quoted(value()) + "@" + language;
        }
    }

    private static final Set<String> MEMBERS = Set.of("text", "origin");

    private static final int MOST_MARKS = 30;
    private static final int FIRST_MARK = 0x300;

    private final Languages languages;

    /** One entry: its bytes. Several: for each but the last its length (7 bits a byte), then the bytes of all. */
    private final byte[] utf8;

    private Text(Languages languages, byte[] utf8) {
        this.languages = languages;
        this.utf8 = utf8;
    }

    /**
     * Returns a text in one language.
     *
     * @param language the language
     * @param value the wording, may be blank
     * @return the text
     * @throws InvariantException with {@link Constraint#LONE_SURROGATE} if {@code value} holds half a character, with
     *     {@link Constraint#TOO_LONG} if it has more than {@value #MAX_LENGTH} characters
     */
    public static Text of(LanguageTag language, String value) {
        return builder().put(language, value).build();
    }

    /**
     * Returns a text in the languages of a map, in the order of the map.
     *
     * @param values the wording in each language; not empty
     * @return the text
     * @throws InvariantException with {@link Constraint#EMPTY_TEXT} if the map is empty, with
     *     {@link Constraint#TOO_MANY} if it has more than {@value #MAX_LANGUAGES} languages, with
     *     {@link Constraint#LONE_SURROGATE} if a value holds half a character, with {@link Constraint#TOO_LONG} if one has
     *     more than {@value #MAX_LENGTH} characters
     */
    public static Text of(Map<LanguageTag, String> values) {
        var builder = builder();
        values.forEach(builder::put);
        return builder.build();
    }

    /**
     * Returns a builder of texts.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder(new byte[0]);
    }

    /**
     * Returns a builder of texts that stand in a document: {@link Builder#put(LanguageTag, int, int)} takes parts of it
     * without making strings of them.
     *
     * @param document UTF-8; not copied, so nothing may change it while the builder is in use
     * @return an empty builder
     * @throws InvariantException with {@link Constraint#LONE_SURROGATE} if the document is not UTF-8, in which every
     *     character is whole; its {@linkplain InvariantException#detail() detail} is how many bytes come before the first
     *     that begin none
     */
    public static Builder builder(byte[] document) {
        int malformed = Utf8.malformedIn(document);
        if (malformed < document.length) {
            throw new InvariantException(
                    "Text",
                    "document",
                    Constraint.LONE_SURROGATE,
                    "",
                    "hold whole characters only, in UTF-8",
                    String.valueOf(malformed));
        }
        return new Builder(document);
    }

    /**
     * Returns the entries in their order.
     *
     * @return at least one entry
     */
    public List<Entry> entries() {
        int[] bounds = bounds();
        var entries = new Entry[languages.size()];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = new Entry(languages, i, utf8, bounds[i], bounds[i + 1] - bounds[i]);
        }
        return List.of(entries);
    }

    /**
     * Copies the wording in each language as UTF-8, one after the other: for whoever writes texts to a file or a response, or
     * looks through many and makes strings of few.
     *
     * @param bytes where to copy it
     * @param ends where to put, for each entry in order, where its wording ends
     * @return the number of bytes; where that is more than {@code bytes} takes, nothing is copied
     * @throws IndexOutOfBoundsException if {@code ends} is shorter than {@link #languages()}
     */
    public int copyTo(byte[] bytes, int[] ends) {
        int last = languages.size() - 1;
        int at = 0;
        int end = 0;
        for (int i = 0; i < last; i++) {
            int shift = 0;
            byte b;
            do {
                b = utf8[at++];
                end += (b & 0x7F) << shift;
                shift += 7;
            } while (b < 0);
            ends[i] = end;
        }
        int length = utf8.length - at;
        ends[last] = length;
        if (length <= bytes.length) {
            System.arraycopy(utf8, at, bytes, 0, length);
        }
        return length;
    }

    /**
     * Returns the languages in the order of the entries.
     *
     * @return at least one language
     */
    public List<LanguageTag> languages() {
        return languages.list();
    }

    /**
     * Tells whether the text is nothing but its wording in each language: no entry has an origin or extensions.
     *
     * @return whether {@link #languages()} and what {@link #copyTo} copies are the whole text
     */
    public boolean isPlain() {
        return languages.isPlain();
    }

    /**
     * Returns the wording in one language, without any fallback.
     *
     * @param language the language; compared as {@link LanguageTag#matches} does
     * @return the wording, if there is one
     */
    public Optional<String> in(LanguageTag language) {
        int index = languages.indexOf(language);
        return index < 0 ? Optional.empty() : Optional.of(string(index));
    }

    /**
     * Returns the entry that serves a reader best: in the first of the wanted languages there is, each with its more
     * general forms ({@code fr-CH}, then {@code fr}) and then any that {@linkplain LanguageTag#serves serves} it
     * ({@code fr-FR}); else the one said to be the original; else the first.
     *
     * @param wanted the languages wanted, best first; usually the reader's, then the framework's
     * @return an entry
     */
    public Entry resolve(LanguageTag... wanted) {
        for (var language : wanted) {
            for (Optional<LanguageTag> tag = Optional.of(language);
                    tag.isPresent();
                    tag = tag.get().parent()) {
                int index = languages.indexOf(tag.get());
                if (index >= 0) {
                    return entry(index);
                }
            }
            int serving = languages.indexOfServing(language);
            if (serving >= 0) {
                return entry(serving);
            }
        }
        return entry(Math.max(0, languages.indexOfOriginal()));
    }

    /**
     * Returns a text that has the given wording in one language, in place of what it had, or after the other entries.
     *
     * <p>New wording has no origin said: a machine's translation that somebody corrects is not the machine's any more. The
     * extensions of an entry stay.
     *
     * @param language the language; where the text has it in another spelling ({@link LanguageTag#matches}), that spelling
     *     stays
     * @param value the wording
     * @return the changed text; this one stays as it is
     * @throws InvariantException with {@link Constraint#TOO_MANY} if the text is in {@value #MAX_LANGUAGES} other languages,
     *     with {@link Constraint#LONE_SURROGATE} if {@code value} holds half a character, with {@link Constraint#TOO_LONG} if it has more than {@value #MAX_LENGTH} characters
     */
    public Text with(LanguageTag language, String value) {
        var builder = builder();
        int replaced = languages.indexOf(language);
        for (int i = 0; i < languages.size(); i++) {
            if (i == replaced) {
                builder.put(languages.tag(i), value, null, languages.extensions(i));
            } else {
                builder.put(languages.tag(i), string(i), languages.origin(i), languages.extensions(i));
            }
        }
        return replaced >= 0 ? builder.build() : builder.put(language, value).build();
    }

    /**
     * Returns a text without the wording in one language.
     *
     * @param language the language; compared as {@link LanguageTag#matches} does
     * @return the text without it; this one if it is not in that language
     * @throws InvariantException with {@link Constraint#EMPTY_TEXT} if it is in no other language
     */
    public Text without(LanguageTag language) {
        int left = languages.indexOf(language);
        if (left < 0) {
            return this;
        }
        var builder = builder();
        for (int i = 0; i < languages.size(); i++) {
            if (i != left) {
                builder.put(entry(i));
            }
        }
        return builder.build();
    }

    /**
     * Returns a builder that holds all of this, to which further languages can be put.
     *
     * <pre>{@code
     * Text name = text.without(LanguageTag.DE).toBuilder()
     *         .put(LanguageTag.DE, "Erleichtern", Text.Origin.HUMAN)
     *         .build();
     * }</pre>
     *
     * @return a builder; changing it leaves this as it is
     */
    public Builder toBuilder() {
        var builder = builder();
        entries().forEach(builder::put);
        return builder;
    }

    /**
     * Tells whether no entry holds anything but white space, as {@link #isBlank(String)} does.
     *
     * @return whether the text is blank in every language
     */
    public boolean isBlank() {
        return entries().stream().allMatch(entry -> isBlank(entry.value()));
    }

    /**
     * Tells whether a string holds nothing but white space, among which are no-break spaces: what {@link Constraint#BLANK} refuses.
     *
     * @param value any string
     * @return whether it is empty or blank
     */
    public static boolean isBlank(String value) {
        int i = 0;
        while (i < value.length() && isSpace(value.charAt(i))) {
            i++;
        }
        return i == value.length();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private Entry entry(int index) {
        int[] bounds = bounds();
        return new Entry(languages, index, utf8, bounds[index], bounds[index + 1] - bounds[index]);
    }

    private String string(int index) {
        int[] bounds = bounds();
        return new String(utf8, bounds[index], bounds[index + 1] - bounds[index], UTF_8);
    }

    /** Where each entry begins, and where the last one ends. */
    private int[] bounds() {
        int size = languages.size();
        int[] bounds = new int[size + 1];
        int at = 0;
        for (int i = 0; i < size - 1; i++) {
            int length = 0;
            int shift = 0;
            byte b;
            do {
                b = utf8[at++];
                length |= (b & 0x7F) << shift;
                shift += 7;
            } while (b < 0);
            bounds[i + 1] = bounds[i] + length;
        }
        for (int i = 0; i < size; i++) {
            bounds[i] += at;
        }
        bounds[size] = utf8.length;
        return bounds;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (!(other instanceof Text that) || languages.size() != that.languages.size()) {
            return false;
        }
        if (languages == that.languages && Arrays.equals(utf8, that.utf8)) {
            return true;
        }
        for (int i = 0; i < languages.size(); i++) {
            int j = that.languages.indexOf(languages.tag(i));
            if (j < 0
                    || !languages.tag(i).equals(that.languages.tag(j))
                    || languages.origin(i) != that.languages.origin(j)
                    || !languages.extensions(i).equals(that.languages.extensions(j))
                    || !normalized(string(i)).equals(normalized(that.string(j)))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int sum = 0;
        for (int i = 0; i < languages.size(); i++) {
            sum += languages.tag(i).hashCode() ^ normalized(string(i)).hashCode();
        }
        return sum;
    }

    private static String normalized(String value) {
        return !isStreamSafe(value) || Normalizer.isNormalized(value, Normalizer.Form.NFC)
                ? value
                : Normalizer.normalize(value, Normalizer.Form.NFC);
    }

    /** Whether no more marks follow one another than any writing has (Unicode Standard Annex 15): to put many in order takes long. */
    private static boolean isStreamSafe(String value) {
        int marks = 0;
        for (int i = 0; i < value.length() && marks <= MOST_MARKS; ) {
            int codePoint = value.codePointAt(i);
            marks = codePoint >= FIRST_MARK && isMark(codePoint) ? marks + 1 : 0;
            i += Character.charCount(codePoint);
        }
        return marks <= MOST_MARKS;
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    @Override
    public String toString() {
        var more = languages.size() == 1 ? "" : " (+" + (languages.size() - 1) + ")";
        return Excerpt.quoted(string(0)) + "@" + languages.tag(0) + more;
    }

    /**
     * Gathers the entries of a text, in order.
     *
     * <p>A builder may build several texts, one after the other: {@link #build()} empties it. Texts from one builder
     * share what they have in common, which makes many texts in the same languages smaller. Not thread-safe.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private static final int SHARED = 8;
        private static final Languages NONE = new Languages(new LanguageTag[0], new @Nullable Origin[0], null);

        /** Where the wordings begin and end: in the document, or else, as {@code ~start}, among the bytes. */
        private int[] starts = new int[4];

        private int[] ends = new int[4];
        private int size;

        /** The wordings in UTF-8 that are not in the document, one after the other. */
        private byte[] bytes = new byte[64];

        private int used;

        /** The languages of the text before, and whether those put so far are the same: then nothing is kept of them. */
        private Languages usual = NONE;

        private boolean isUsual = true;

        /** The languages put so far; as long as they are the usual ones, they stand here from the text before. */
        private LanguageTag[] tags = new LanguageTag[4];

        private @Nullable Origin[] origins = new @Nullable Origin[4];

        /** Only where there are any; as long as the other arrays. */
        private Extensions @Nullable [] extensions;

        private final List<Languages> shared = new ArrayList<>();

        private final byte[] document;

        private Builder(byte[] document) {
            this.document = document;
        }

        /**
         * Adds the wording in one language.
         *
         * @param language a language not yet in this text
         * @param value the wording, may be blank
         * @return this builder
         * @throws InvariantException with {@link Constraint#DUPLICATE_LANGUAGE} if the language is there already, with
         *     {@link Constraint#TOO_MANY} if {@value #MAX_LANGUAGES} others are, with
         *     {@link Constraint#LONE_SURROGATE} if {@code value} holds half a character, with {@link Constraint#TOO_LONG} if it
         *     has more than {@value #MAX_LENGTH} characters
         */
        public Builder put(LanguageTag language, CharSequence value) {
            return put(language, value, null);
        }

        /**
         * Adds the wording in one language and says where it comes from.
         *
         * @param language a language not yet in this text
         * @param value the wording, may be blank
         * @param origin where the wording comes from; {@code null} if nothing is said
         * @return this builder
         * @throws InvariantException with {@link Constraint#DUPLICATE_LANGUAGE} if the language is there already, with
         *     {@link Constraint#TOO_MANY} if {@value #MAX_LANGUAGES} others are, with
         *     {@link Constraint#SEVERAL_ORIGINALS} if another entry is the original, with
         *     {@link Constraint#LONE_SURROGATE} if {@code value} holds half a character, with {@link Constraint#TOO_LONG} if it
         *     has more than {@value #MAX_LENGTH} characters
         */
        public Builder put(LanguageTag language, CharSequence value, @Nullable Origin origin) {
            return put(language, value, origin, Extensions.none());
        }

        /**
         * Adds the wording in one language and says where it comes from, with extensions.
         *
         * @param language a language not yet in this text
         * @param value the wording, may be blank
         * @param origin where the wording comes from; {@code null} if nothing is said
         * @param others the extension members of the entry
         * @return this builder
         * @throws InvariantException as {@link #put(LanguageTag, CharSequence, Origin)} says, and with
         *     {@link Constraint#MALFORMED_EXTENSION_NAME} if an extension is called {@code text} or {@code origin}
         */
        public Builder put(LanguageTag language, CharSequence value, @Nullable Origin origin, Extensions others) {
            Objects.requireNonNull(language);
            others.checkNames("Text", MEMBERS);
            int end = encode(value);
            add(language, ~used, end, origin, others);
            used = end;
            return this;
        }

        /**
         * Adds an entry, such as one of another text.
         *
         * @param entry the wording in a language not yet in this text
         * @return this builder
         * @throws InvariantException as {@link #put(LanguageTag, CharSequence, Origin)} says
         */
        public Builder put(Entry entry) {
            return put(entry.language(), entry.value(), entry.origin().orElse(null), entry.extensions());
        }

        /**
         * Adds the wording in one language, which is a part of the document that this builder was made with.
         *
         * @param language a language not yet in this text
         * @param start how many bytes of the document come before the wording
         * @param end how many bytes of the document come before what follows the wording
         * @return this builder
         * @throws InvariantException with {@link Constraint#DUPLICATE_LANGUAGE} if the language is there already, with
         *     {@link Constraint#TOO_MANY} if {@value #MAX_LANGUAGES} others are, with
         *     {@link Constraint#TOO_LONG} if the wording has more than {@value #MAX_LENGTH} characters
         * @throws IllegalArgumentException if this is no part of the document, or begins or ends inside a character
         */
        public Builder put(LanguageTag language, int start, int end) {
            Objects.requireNonNull(language);
            if (start < 0 || start > end || end > document.length || !isBoundary(start) || !isBoundary(end)) {
                throw new IllegalArgumentException(
                        "[" + start + ", " + end + ") is no text in the document of " + document.length + " bytes.");
            }
            if (end - start > MAX_LENGTH) {
                return put(language, new String(document, start, end - start, UTF_8));
            }
            return add(language, start, end, null, Extensions.none());
        }

        private boolean isBoundary(int position) {
            return position == document.length || (document[position] & 0xC0) != 0x80;
        }

        private void reserve(int length) {
            if (length > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length));
            }
        }

        private Builder add(LanguageTag language, int start, int end, @Nullable Origin origin, Extensions others) {
            if (!isUsual || !usual.isAt(size, language, origin, others)) {
                enter(language, origin, others);
            }
            if (size == ends.length) {
                starts = Arrays.copyOf(starts, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
            }
            starts[size] = start;
            ends[size] = end;
            size++;
            return this;
        }

        /** Takes a language that the text before did not have in this place, if it had any. */
        private void enter(LanguageTag language, @Nullable Origin origin, Extensions others) {
            if (size == MAX_LANGUAGES) {
                throw new InvariantException(
                        "Text",
                        "language",
                        Constraint.TOO_MANY,
                        language,
                        "be in at most " + MAX_LANGUAGES + " languages",
                        String.valueOf(MAX_LANGUAGES));
            }
            for (int i = 0; i < size; i++) {
                if (tags[i].equals(language)) {
                    throw new InvariantException(
                            "Text", "language", Constraint.DUPLICATE_LANGUAGE, language, "occur once in a text");
                }
                if (origin == Origin.ORIGINAL && origins[i] == Origin.ORIGINAL) {
                    throw new InvariantException(
                            "Text", "origin", Constraint.SEVERAL_ORIGINALS, language, "be the only original of a text");
                }
            }
            isUsual = false;
            if (size == tags.length) {
                tags = Arrays.copyOf(tags, size * 2);
                origins = Arrays.copyOf(origins, size * 2);
                extensions = extensions == null ? null : Arrays.copyOf(extensions, size * 2);
            }
            if (extensions == null && !others.isEmpty()) {
                extensions = new Extensions[tags.length];
                Arrays.fill(extensions, 0, size, Extensions.none());
            }
            if (extensions != null) {
                extensions[size] = others;
            }
            tags[size] = language;
            origins[size] = origin;
        }

        /**
         * Returns the text and empties this builder.
         *
         * @return the text
         * @throws InvariantException with {@link Constraint#EMPTY_TEXT} if nothing was put
         */
        public Text build() {
            if (size == 0) {
                throw new InvariantException(
                        "Text", "entries", Constraint.EMPTY_TEXT, "", "hold at least one language");
            }
            if (!isUsual || size < usual.size()) {
                usual = sharedLanguages();
            }
            var text = new Text(usual, block());
            if (extensions != null) {
                // Its languages are no other text's.
                usual = NONE;
                extensions = null;
            }
            size = 0;
            used = 0;
            isUsual = true;
            return text;
        }

        private Languages sharedLanguages() {
            if (extensions != null) {
                return new Languages(
                        Arrays.copyOf(tags, size), Arrays.copyOf(origins, size), Arrays.copyOf(extensions, size));
            }
            if (size == 1 && origins[0] == null) {
                return tags[0].alone();
            }
            for (int i = 0; i < shared.size(); i++) {
                var candidate = shared.get(i);
                if (candidate.sameAs(tags, origins, size)) {
                    return candidate;
                }
            }
            var languages = new Languages(Arrays.copyOf(tags, size), Arrays.copyOf(origins, size), null);
            if (shared.size() < SHARED) {
                shared.add(languages);
            }
            return languages;
        }

        /** Appends a wording behind the others and returns its end. Straight from the characters: no string, no array of its own. */
        private int encode(CharSequence value) {
            int length = value.length();
            Characters.checkLength("Text", "value", value, MAX_LENGTH);
            reserve(used + 3 * length);
            byte[] out = bytes;
            int at = used;
            for (int i = 0; i < length; i++) {
                char c = value.charAt(i);
                if (c < 0x80) {
                    out[at++] = (byte) c;
                } else if (c < 0x800) {
                    out[at++] = (byte) (0xC0 | c >> 6);
                    out[at++] = (byte) (0x80 | (c & 0x3F));
                } else if (!Character.isSurrogate(c)) {
                    out[at++] = (byte) (0xE0 | c >> 12);
                    out[at++] = (byte) (0x80 | (c >> 6 & 0x3F));
                    out[at++] = (byte) (0x80 | (c & 0x3F));
                } else {
                    int codePoint = Character.codePointAt(value, i++);
                    if (codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
                        throw new InvariantException(
                                "Text",
                                "value",
                                Constraint.LONE_SURROGATE,
                                value.toString(),
                                "hold whole characters only");
                    }
                    out[at++] = (byte) (0xF0 | codePoint >> 18);
                    out[at++] = (byte) (0x80 | (codePoint >> 12 & 0x3F));
                    out[at++] = (byte) (0x80 | (codePoint >> 6 & 0x3F));
                    out[at++] = (byte) (0x80 | (codePoint & 0x3F));
                }
            }
            return at;
        }

        private byte[] block() {
            int last = size - 1;
            int total = length(last);
            for (int i = 0; i < last; i++) {
                int length = length(i);
                total += lengthOfLength(length) + length;
            }
            byte[] block = new byte[total];
            int at = 0;
            for (int i = 0; i < last; i++) {
                int rest = length(i);
                while (rest > 0x7F) {
                    block[at++] = (byte) (rest | 0x80);
                    rest >>>= 7;
                }
                block[at++] = (byte) rest;
            }
            for (int i = 0; i <= last; i++) {
                int start = starts[i];
                byte[] source = start < 0 ? bytes : document;
                int from = start < 0 ? ~start : start;
                System.arraycopy(source, from, block, at, ends[i] - from);
                at += ends[i] - from;
            }
            return block;
        }

        private int length(int index) {
            int start = starts[index];
            return ends[index] - (start < 0 ? ~start : start);
        }

        private static int lengthOfLength(int length) {
            return length == 0 ? 1 : (38 - Integer.numberOfLeadingZeros(length)) / 7;
        }
    }
}
