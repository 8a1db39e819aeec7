package io.github.polnum.catalogue;

import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What the rules of publication find in the texts of a framework. One pass over the characters of each text tells which of
 * them have to look closely; at most texts none has.
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

    /** The fewest digits in a telephone number. */
    private static final int DIGITS = 9;

    /** The most characters of a text that may be a placeholder as a whole. */
    static final int SHORT = 40;

    private static final int[] SIGNS = signs();

    private final Map<Look, List<Hit>> hits = new EnumMap<>(Look.class);

    /** Each language with the first text that is in it. */
    private final Map<LanguageTag, Hit> languages = new LinkedHashMap<>();

    /** The tags met so far: a document has few, and its texts share them. */
    private final Set<LanguageTag> seen = Collections.newSetFromMap(new IdentityHashMap<>());

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

    private static Screening screen(Subject subject) {
        var screening = new Screening();
        var nodes = subject.nodes();
        var visitor = screening.new Visitor(nodes.get(0));
        var texts = new Texts(visitor);
        for (var node : nodes) {
            visitor.node = node;
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

    /** The signs of all characters of a text. */
    private static int signsOf(String text) {
        int signs = 0;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int sign = c < 0x100 ? SIGNS[c] : signsOf(c);
            signs |= sign;
            digits += (sign & DIGIT) >> 6;
        }
        return digits >= DIGITS ? signs | CONTACT : signs;
    }

    private final class Visitor implements Texts.Visitor {

        private Node node;

        Visitor(Node node) {
            this.node = node;
        }

        @Override
        public void text(Text text, Texts.Use use, Texts at) {
            for (var entry : text.entries()) {
                if (seen.add(entry.language())) {
                    languages.putIfAbsent(entry.language(), new Hit(node, at.path(text, entry.language()), ""));
                }
                look(entry.value(), use, () -> at.path(text, entry.language()));
            }
        }

        @Override
        public void string(String value, Texts.Use use, Texts at) {
            look(value, use, at::path);
        }

        private void look(String text, Texts.Use use, Supplier<String> path) {
            int signs = signsOf(text);
            if ((signs & VISIBLE) == 0) {
                look(Look.BLANK, text, use, path);
                return;
            }
            if (text.length() <= SHORT || (signs & BRACKET) != 0 || PlaceholderText.isDummy(text)) {
                look(Look.PLACEHOLDER, text, use, path);
            }
            if (use == Texts.Use.ADDRESS || (use == Texts.Use.MARKDOWN && (signs & BRACKET) != 0)) {
                look(Look.ADDRESS, text, use, path);
            }
            if ((signs & (MARKUP | CONTACT | DIRECTION | INVISIBLE | BROKEN)) == 0) {
                return;
            }
            if ((signs & MARKUP) != 0) {
                look(Look.MARKUP, text, use, path);
            }
            if ((signs & CONTACT) != 0) {
                look(Look.PERSON, text, use, path);
                look(Look.MAILBOX, text, use, path);
            }
            if ((signs & DIRECTION) != 0) {
                look(Look.DIRECTION, text, use, path);
            }
            if ((signs & INVISIBLE) != 0) {
                look(Look.INVISIBLE, text, use, path);
            }
            if ((signs & BROKEN) != 0) {
                look(Look.BROKEN, text, use, path);
            }
        }

        private void look(Look look, String text, Texts.Use use, Supplier<String> path) {
            found(look, text, use)
                    .ifPresent(what ->
                            hits.computeIfAbsent(look, key -> new ArrayList<>()).add(new Hit(node, path.get(), what)));
        }

        private static boolean hasBracket(String text) {
            return (signsOf(text) & BRACKET) != 0;
        }

        /** What is wrong with a text, in the words of the rule; empty if nothing is. */
        private static Optional<String> found(Look look, String text, Texts.Use use) {
            return switch (look) {
                case BLANK -> Optional.of("");
                case PLACEHOLDER -> PlaceholderText.in(text, use, hasBracket(text));
                case MARKUP -> HtmlInText.in(text, use);
                case PERSON -> PersonalData.in(text, use);
                case MAILBOX -> ContactInText.in(text, use);
                case DIRECTION -> BidirectionalControl.in(text);
                case INVISIBLE -> InvisibleCharacter.in(text, use);
                case BROKEN -> BrokenEncoding.in(text);
                case ADDRESS -> AddressNotWeb.in(text, use);
            };
        }
    }
}
