package io.github.polnum.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Source;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Text;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

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

    /** The texts of one use that are in the same languages: how many, and in what they stand. */
    static final class Combination {
        private final List<Node> nodes = new ArrayList<>();
        private int texts;

        private void add(Node node) {
            texts++;
            if (nodes.isEmpty() || !nodes.get(nodes.size() - 1).equals(node)) {
                nodes.add(node);
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
    private static final int DIRECTION = 1 << 2;
    private static final int INVISIBLE = 1 << 3;
    private static final int BROKEN = 1 << 4;
    private static final int BRACKET = 1 << 5;
    private static final int DIGIT = 1 << 6;
    private static final int VISIBLE = 1 << 7;
    /** Of a text as a whole: it may be nothing but a placeholder, or hold one. */
    private static final int UNWRITTEN = 1 << 8;

    /** The signs of which a rule has to look closely. */
    private static final int CLOSE = MARKUP | CONTACT | DIRECTION | INVISIBLE | BROKEN | UNWRITTEN;

    /** The fewest digits in a telephone number. */
    private static final int DIGITS = 9;

    /** The most characters of a text that may be a placeholder as a whole. */
    static final int SHORT = 40;

    private static final int[] SIGNS = signs();

    /** The text at hand, in UTF-8. */
    private byte[] bytes = new byte[1_024];

    private final Map<Look, List<Hit>> hits = new EnumMap<>(Look.class);

    /** Each language with the first text that is in it. */
    private final Map<LanguageTag, Hit> languages = new LinkedHashMap<>();

    /** The combinations of languages that texts are in, by what they are for; titles of documents left out. */
    private final Map<Texts.Use, Map<List<LanguageTag>, Combination>> combinations = new EnumMap<>(Texts.Use.class);

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

    static Map<Texts.Use, Map<List<LanguageTag>, Combination>> combinations(Subject subject) {
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

    /** The signs of the characters up to U+00FF. */
    private static int[] signs() {
        var signs = new int[0x100];
        for (int c = 0; c < signs.length; c++) {
            boolean blank = c == '\t' || c == '\n' || c == '\r' || c == ' ' || c == 0xA0 || c == 0xAD;
            signs[c] = blank ? 0 : Character.isISOControl(c) ? INVISIBLE : VISIBLE;
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
        // The first halves of characters that were read in a wrong encoding.
        signs[0xC2] |= BROKEN;
        signs[0xC3] |= BROKEN;
        signs[0xE2] |= BROKEN;
        return signs;
    }

    private static int signsOf(char c) {
        if (c < 0x2000) {
            return c == 0x180E ? INVISIBLE : VISIBLE;
        }
        if (c <= 0x206F) {
            return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)
                    ? DIRECTION
                    : (c >= 0x200B && c <= 0x200D) || c >= 0x2060
                            ? INVISIBLE
                            : c <= 0x200A || (c >= 0x2028 && c <= 0x202F) || c == 0x205F ? 0 : VISIBLE;
        }
        return switch (c) {
            case 0x3000, 0xFE0F -> 0;
            case 0xFEFF, 0xDB40 -> INVISIBLE;
            case 0xFFFD -> BROKEN | VISIBLE;
            default -> VISIBLE;
        };
    }

    /** The signs of all characters of a text. In UTF-8: no string is made of a text with which nothing is wrong. */
    private int signsOf(ByteBuffer utf8) {
        int end = utf8.remaining();
        if (end > bytes.length) {
            bytes = new byte[2 * end];
        }
        utf8.get(bytes, 0, end);
        byte[] text = bytes;
        int signs = 0;
        int digits = 0;
        int length = end;
        int at = 0;
        while (at < end) {
            // By far the most bytes are characters by themselves.
            while (at < end && text[at] >= 0) {
                int sign = SIGNS[text[at++]];
                signs |= sign;
                digits += sign & DIGIT;
            }
            if (at == end) {
                break;
            }
            int b = text[at];
            if (b < (byte) 0xE0) {
                int c = (b & 0x1F) << 6 | (text[at + 1] & 0x3F);
                signs |= c < SIGNS.length ? SIGNS[c] : VISIBLE;
                at += 2;
                length--;
            } else if (b < (byte) 0xF0) {
                signs |= signsOf((char) ((b & 0x0F) << 12 | (text[at + 1] & 0x3F) << 6 | (text[at + 2] & 0x3F)));
                at += 3;
                length -= 2;
            } else {
                // Tags, which nobody sees, begin with U+E0000.
                signs |= b == (byte) 0xF3 && text[at + 1] == (byte) 0xA0 ? INVISIBLE | VISIBLE : VISIBLE;
                at += 4;
                length -= 2;
            }
        }
        boolean unwritten = (length <= SHORT && PlaceholderText.mayBeWhole(text, end))
                || (signs & BRACKET) != 0
                || PlaceholderText.isDummy(text, end);
        return signs | (unwritten ? UNWRITTEN : 0) | (digits >= DIGITS * DIGIT ? CONTACT : 0);
    }

    /** What to look for in a text. */
    private Set<Look> looks(ByteBuffer utf8, Texts.Use use) {
        int signs = signsOf(utf8);
        if ((signs & VISIBLE) == 0) {
            return EnumSet.of(Look.BLANK);
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
            if (isDocument) {
                enterLanguages(text, at);
            } else {
                var combination = combinations
                        .computeIfAbsent(use, key -> new LinkedHashMap<>())
                        .computeIfAbsent(text.languages(), key -> {
                            enterLanguages(text, at);
                            return new Combination();
                        });
                combination.add(node);
            }
            for (var entry : text.entries()) {
                var looks = looks(entry.utf8(), use);
                if (!looks.isEmpty()) {
                    look(looks, entry.value(), use, () -> at.path(text, entry.language()));
                }
            }
        }

        private void enterLanguages(Text text, Texts at) {
            text.languages().forEach(tag -> languages.computeIfAbsent(tag, key -> hit(at.path(text, key), "")));
        }

        @Override
        public void string(String value, Texts.Use use, Texts at) {
            look(looks(ByteBuffer.wrap(value.getBytes(UTF_8)), use), value, use, at::path);
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
