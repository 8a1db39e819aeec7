package io.github.polnum.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.Comparators;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Source;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the rules find in the texts of a framework: the languages that they are in, and what should not be published. One
 * pass over the characters of each text tells which rules have to look closely; at most texts none has.
 */
final class Screening {

    /** Something that a rule looks for in a text. */
    enum Look {
        BLANK,
        PLACEHOLDER,
        MARKUP,
        PERSON,
        MAILBOX,
        DIRECTION,
        INVISIBLE,
        BROKEN,
        ADDRESS
    }

    /** Languages as a key of a table, which holds out against any since they can be compared. */
    record InLanguages(List<LanguageTag> list) implements Comparable<InLanguages> {

        private static final Comparator<Iterable<LanguageTag>> ORDER =
                Comparators.lexicographical(Comparator.<LanguageTag>naturalOrder());

        @Override
        public int compareTo(InLanguages other) {
            return ORDER.compare(list, other.list);
        }
    }

    /** The texts of one use that are in the same languages: how many, and in what they stand. */
    static final class Combination {
        private final List<LanguageTag> languages;
        private final List<Node> nodes = new ArrayList<>();
        private @Nullable Node last;
        private int texts;

        private Combination(List<LanguageTag> languages) {
            this.languages = languages;
        }

        private void add(Node node, boolean counts) {
            texts += counts ? 1 : 0;
            if (last == null || last.order() != node.order()) {
                nodes.add(node);
                last = node;
            }
        }

        int texts() {
            return texts;
        }

        List<Node> nodes() {
            return nodes;
        }
    }

    /** A text with which something is wrong. */
    record Hit(Node node, String path, String what) {}

    private static final int MARKUP = 1;
    private static final int CONTACT = 1 << 1;
    private static final int INVISIBLE = 1 << 2;
    private static final int BRACKET = 1 << 3;
    private static final int DIGIT = 1 << 4;
    private static final int VISIBLE = 1 << 5;
    /** Of a byte: it may belong to a character that is no letter. */
    private static final int RARE = 1 << 6;

    private static final int DIRECTION = 1 << 7;
    private static final int BROKEN = 1 << 8;
    /** Of a text as a whole: it may be nothing but a placeholder, or hold one. */
    private static final int UNWRITTEN = 1 << 9;

    /** The signs of which a rule has to look closely. */
    private static final int CLOSE = MARKUP | CONTACT | DIRECTION | INVISIBLE | BROKEN | UNWRITTEN;

    private static final Set<String> READ_IN_ALL = Set.of("shortName", "otherNames", "territories", "platform");

    /** The fewest digits in a telephone number. */
    private static final int DIGITS = 10;

    /** The most characters of a text that may be a placeholder as a whole. */
    static final int SHORT = 40;

    /** For each byte of UTF-8 the signs of the characters that begin with it. */
    private static final byte[] SIGNS = table();

    /** The text at hand, in UTF-8 and in all its languages, and where it ends in each. */
    private byte[] bytes = new byte[4_096];

    private int[] ends = new int[16];

    private final Map<Look, List<Hit>> hits = new EnumMap<>(Look.class);

    /** Each language with the first text that is in it. */
    private final Map<LanguageTag, Hit> languages = new LinkedHashMap<>();

    /** The combinations of languages that texts are in, by what they are for; titles of documents left out. */
    private final Map<Texts.Use, Map<InLanguages, Combination>> combinations = new EnumMap<>(Texts.Use.class);

    private Screening() {}

    static List<Hit> of(Subject subject, Look look) {
        return subject.shared(Screening.class, Screening::screen).hits.getOrDefault(look, List.of());
    }

    /** The check of a rule that tells every text with which something is wrong, with what it is as an argument. */
    static Rule.WholeCheck telling(Look look, String argument) {
        return (subject, findings) -> of(subject, look)
                .forEach(hit -> findings.at(hit.node(), hit.path())
                        .put(argument, hit.what())
                        .add());
    }

    static Map<LanguageTag, Hit> languages(Subject subject) {
        return subject.shared(Screening.class, Screening::screen).languages;
    }

    static Map<Texts.Use, Map<InLanguages, Combination>> combinations(Subject subject) {
        return subject.shared(Screening.class, Screening::screen).combinations;
    }

    private static Screening screen(Subject subject) {
        var screening = new Screening();
        var nodes = subject.nodes();
        var visitor = screening.new Visitor(nodes.get(0));
        var texts = new Texts(visitor);
        for (var node : nodes) {
            visitor.enter(node);
            texts.walk(node.item());
        }
        return screening;
    }

    private static byte[] table() {
        var signs = new byte[0x100];
        for (int b = 0; b < signs.length; b++) {
            boolean blank = b == '\t' || b == '\n' || b == '\r' || b == ' ' || (b >= 0x80 && b < 0xC0);
            signs[b] = blank ? 0 : b < ' ' || b == 0x7F ? (byte) INVISIBLE : (byte) VISIBLE;
        }
        for (char c = '0'; c <= '9'; c++) {
            signs[c] |= DIGIT;
        }
        signs['<'] |= MARKUP | BRACKET;
        signs['['] |= BRACKET;
        signs['{'] |= BRACKET;
        signs['('] |= BRACKET;
        signs['&'] |= MARKUP;
        signs['@'] |= CONTACT;
        // The first bytes of characters that are not all to be seen, and the second ones of those that may be broken.
        for (int b : new int[] {0xC2, 0xE1, 0xE2, 0xE3, 0xEF, 0xF3, 0x82, 0x83, 0x85, 0xA2}) {
            signs[b] = RARE;
        }
        return signs;
    }

    /** The signs of a character beyond ASCII. */
    private static int signsOf(int c) {
        if (c < 0x100) {
            return switch (c) {
                case 0xA0, 0xAD -> 0;
                default -> c < 0xA0 ? INVISIBLE : VISIBLE;
            };
        }
        if (c >= 0x2000 && c <= 0x206F) {
            return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)
                    ? DIRECTION
                    : (c >= 0x200B && c <= 0x200D) || c >= 0x2060
                            ? INVISIBLE
                            : c <= 0x200A || (c >= 0x2028 && c <= 0x202F) || c == 0x205F ? 0 : VISIBLE;
        }
        return switch (c) {
            case 0x3000, 0xFE0F -> 0;
            case 0x180E, 0xFEFF -> INVISIBLE;
            case 0xFFFD -> BROKEN | VISIBLE;
            // Tags: nobody sees them.
            default -> (c >>> 7) == 0xE0000 >>> 7 ? INVISIBLE : VISIBLE;
        };
    }

    /** Takes a text up, in all its languages. */
    private void open(Text text) {
        int size = text.languages().size();
        if (size > ends.length) {
            ends = new int[2 * size];
        }
        int length = text.copyTo(bytes, ends);
        if (length > bytes.length) {
            bytes = new byte[2 * length];
            text.copyTo(bytes, ends);
        }
    }

    private void open(String value) {
        byte[] utf8 = value.getBytes(UTF_8);
        if (utf8.length > bytes.length) {
            bytes = new byte[2 * utf8.length];
        }
        System.arraycopy(utf8, 0, bytes, 0, utf8.length);
        ends[0] = utf8.length;
    }

    /** Whether a code is made of signs that may stand in one: nearly all are. */
    private static boolean isUsual(String code) {
        int signs = 0;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            signs |= c < 0x80 ? SIGNS[c] : RARE;
        }
        return (signs & (MARKUP | INVISIBLE | RARE | VISIBLE)) == VISIBLE;
    }

    /** Whether the text, in one language or another, holds what has to be looked at. */
    private boolean isToBeLookedAt(int languages) {
        if ((signs(0, ends[languages - 1]) & ~VISIBLE) != 0) {
            return true;
        }
        int from = 0;
        for (int i = 0; i < languages; i++) {
            if (isBlank(from, ends[i]) || PlaceholderText.mayBeWhole(bytes, from, ends[i])) {
                return true;
            }
            from = ends[i];
        }
        return false;
    }

    private boolean isBlank(int from, int to) {
        int at = from;
        while (at < to && (SIGNS[bytes[at] & 0xFF] & VISIBLE) == 0) {
            at++;
        }
        return at == to;
    }

    /** The signs of all characters: of four bytes at once, since of most nothing has to be known but that they are letters. */
    private int signs(int from, int to) {
        byte[] text = bytes;
        int signs = 0;
        int at = from;
        for (; at <= to - 4; at += 4) {
            int four = SIGNS[text[at] & 0xFF]
                    | SIGNS[text[at + 1] & 0xFF]
                    | SIGNS[text[at + 2] & 0xFF]
                    | SIGNS[text[at + 3] & 0xFF];
            signs |= (four & RARE) == 0 ? four : signsOneByOne(at, at + 4);
        }
        return signs | signsOneByOne(at, to);
    }

    private int signsOneByOne(int from, int to) {
        int signs = 0;
        for (int at = from; at < to; at++) {
            int sign = SIGNS[bytes[at] & 0xFF];
            signs |= sign == RARE ? rareSigns(at) : sign;
        }
        return signs;
    }

    private int rareSigns(int at) {
        int b = bytes[at];
        if (b < (byte) 0xC0) {
            // The first half of a character that was read in a wrong encoding: the second one is beyond ASCII as well.
            return bytes[at - 1] == (byte) 0xC3 && at + 1 < bytes.length && bytes[at + 1] < 0 ? BROKEN : 0;
        }
        int c = b < (byte) 0xE0 ? b & 0x1F : b < (byte) 0xF0 ? b & 0x0F : b & 0x07;
        int more = b < (byte) 0xE0 ? 1 : b < (byte) 0xF0 ? 2 : 3;
        for (int i = 1; i <= more; i++) {
            c = (c << 6) | (bytes[at + i] & 0x3F);
        }
        return signsOf(c);
    }

    private int digits(int from, int to) {
        int digits = 0;
        for (int at = from; at < to; at++) {
            digits += SIGNS[bytes[at] & 0xFF] & DIGIT;
        }
        return digits / DIGIT;
    }

    /** What to look for in a text. */
    private Set<Look> looks(int from, int to, Texts.Use use) {
        int signs = signs(from, to);
        if ((signs & VISIBLE) == 0) {
            return EnumSet.of(Look.BLANK);
        }
        if ((signs & DIGIT) != 0 && digits(from, to) >= DIGITS) {
            signs |= CONTACT;
        }
        if ((signs & BRACKET) != 0 || PlaceholderText.mayBeWhole(bytes, from, to)) {
            signs |= UNWRITTEN;
        }
        boolean address = use == Texts.Use.ADDRESS || (use == Texts.Use.MARKDOWN && (signs & BRACKET) != 0);
        if ((signs & CLOSE) == 0 && !address) {
            return Set.of();
        }
        var looks = EnumSet.noneOf(Look.class);
        if ((signs & UNWRITTEN) != 0) {
            looks.add(Look.PLACEHOLDER);
        }
        if (address) {
            looks.add(Look.ADDRESS);
        }
        if ((signs & MARKUP) != 0) {
            looks.add(Look.MARKUP);
        }
        if ((signs & CONTACT) != 0) {
            looks.add(Look.PERSON);
            looks.add(Look.MAILBOX);
        }
        if ((signs & DIRECTION) != 0) {
            looks.add(Look.DIRECTION);
        }
        if ((signs & INVISIBLE) != 0) {
            looks.add(Look.INVISIBLE);
        }
        if ((signs & BROKEN) != 0) {
            looks.add(Look.BROKEN);
        }
        return looks;
    }

    /** What is wrong with a text, in the words of the rule; empty if nothing is. */
    private static Optional<String> found(Look look, String text, Texts.Use use) {
        return switch (look) {
            case BLANK -> Optional.of("");
            case PLACEHOLDER -> PlaceholderText.in(text, use);
            case MARKUP -> HtmlInText.in(text, use);
            case PERSON -> PersonalData.in(text, use);
            case MAILBOX -> ContactInText.in(text, use);
            case DIRECTION -> BidirectionalControl.in(text);
            case INVISIBLE -> InvisibleCharacter.in(text, use);
            case BROKEN -> BrokenEncoding.in(text);
            case ADDRESS -> AddressNotWeb.in(text, use);
        };
    }

    private final class Visitor implements Texts.Visitor {

        /** For each use what its texts were in the last time that this changed. */
        private final Map<Texts.Use, Combination> lastOfUse = new EnumMap<>(Texts.Use.class);

        private Node node;
        private boolean isDocument;

        Visitor(Node node) {
            this.node = node;
        }

        void enter(Node next) {
            node = next;
            isDocument = next.item() instanceof Source;
        }

        @Override
        public void text(Text text, Texts.Use use, Texts at) {
            if (isDocument && use == Texts.Use.NAME) {
                enterLanguages(text, at);
            } else {
                // What is said of documents is wanted in the languages of all else, and has no part in saying which
                // these are.
                combination(text, use, at).add(node, !isDocument && !isReadInAll(use, at));
            }
            open(text);
            if (isToBeLookedAt(text.languages().size())) {
                look(text, use, at);
            }
        }

        /** What mostly needs no translation has no part in that either: signs of units, places, names as they are or were. */
        private static boolean isReadInAll(Texts.Use use, Texts at) {
            return use == Texts.Use.NAME
                    && (READ_IN_ALL.contains(at.attribute()) || at.member().equals("unit"));
        }

        private void look(Text text, Texts.Use use, Texts at) {
            int from = 0;
            int position = 0;
            for (var entry : text.entries()) {
                var looks = looks(from, ends[position], use);
                if (!looks.isEmpty() && !(at.member().equals("unit") && PlaceholderText.isDash(entry.value()))) {
                    look(looks, entry.value(), use, () -> at.path(text, entry.language()));
                }
                from = ends[position++];
            }
        }

        /** Texts in the same languages mostly share their list. */
        @SuppressWarnings("ReferenceEquality")
        private Combination combination(Text text, Texts.Use use, Texts at) {
            var last = lastOfUse.get(use);
            return last != null && last.languages == text.languages() ? last : find(text, use, at);
        }

        private Combination find(Text text, Texts.Use use, Texts at) {
            var ofUse = combinations.computeIfAbsent(use, key -> new LinkedHashMap<>());
            var languages = new InLanguages(text.languages());
            var known = ofUse.get(languages);
            if (known != null) {
                lastOfUse.put(use, known);
                return known;
            }
            enterLanguages(text, at);
            var first = new Combination(text.languages());
            ofUse.put(languages, first);
            return first;
        }

        private void enterLanguages(Text text, Texts at) {
            text.languages().forEach(tag -> languages.computeIfAbsent(tag, key -> hit(at.path(text, key), "")));
        }

        @Override
        public void string(String value, Texts.Use use, Texts at) {
            if (use == Texts.Use.CODE && isUsual(value)) {
                return;
            }
            open(value);
            look(looks(0, ends[0], use), value, use, at::path);
        }

        private void look(Set<Look> looks, String text, Texts.Use use, Supplier<String> path) {
            for (var look : looks) {
                found(look, text, use)
                        .ifPresent(what -> hits.computeIfAbsent(look, key -> new ArrayList<>())
                                .add(hit(path.get(), what)));
            }
        }

        private Hit hit(String path, String what) {
            return new Hit(node, path, what);
        }
    }
}
