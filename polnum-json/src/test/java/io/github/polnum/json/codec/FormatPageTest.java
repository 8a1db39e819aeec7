package io.github.polnum.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.model.ElementType;
import io.github.polnum.model.Rating;
import io.github.polnum.model.State;
import io.github.polnum.value.AbsenceReason;
import io.github.polnum.value.Text;
import io.github.polnum.value.Token;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The page about the format says what is read and written. */
class FormatPageTest {

    private static final Path PAGE = Path.of("..", "docs", "format.md");
    private static final Pattern MEMBER = Pattern.compile("(?m)^\\| `(\\w+)` \\|.*\\| (yes )?\\|$");

    @Test
    void everyTypeListsItsMembersInTheOrderInWhichTheyAreWritten() throws IOException {
        assertThat(page()).containsExactlyInAnyOrderEntriesOf(described());
    }

    static List<Arguments> words() {
        return List.of(
                Arguments.of("state", State.class),
                Arguments.of("rating", Rating.class),
                Arguments.of("element type", ElementType.class),
                Arguments.of("absence", AbsenceReason.class),
                Arguments.of("text", Text.Origin.class));
    }

    /** Whoever writes a document by hand finds there every word that can stand in it. */
    @ParameterizedTest
    @MethodSource("words")
    <E extends Enum<E> & Token> void everyWordIsOnThePage(String value, Class<E> vocabulary) throws IOException {
        var row = Files.readString(PAGE)
                .lines()
                .filter(line -> line.startsWith("| " + value + " |"))
                .findFirst()
                .orElseThrow();
        var words = Arrays.stream(vocabulary.getEnumConstants())
                .map(word -> "`" + word.token() + "`")
                .collect(Collectors.joining(", "));

        assertThat(row).contains(words);
    }

    /** The members by type, those that are required with an exclamation mark. */
    private static Map<String, List<String>> page() throws IOException {
        var sections = new LinkedHashMap<String, String>();
        for (var section : Pattern.compile("(?m)^### ")
                .splitAsStream(Files.readString(PAGE))
                .toList()) {
            var title = section.lines().findFirst().orElse("");
            sections.put(title, section);
        }
        var naming = sections.remove("The head: naming");
        var rest = sections.remove("The head: the rest of the head");
        sections.remove("# The format of documents");
        var members = new LinkedHashMap<String, List<String>>();
        sections.forEach((title, section) -> members.put(
                title,
                members(section.replace("| *naming* | | |", naming).replace("| *the rest of the head* | | |", rest))));
        return members;
    }

    private static List<String> members(String section) {
        var members = new ArrayList<String>();
        var rows = MEMBER.matcher(section);
        while (rows.find()) {
            members.add(rows.group(1) + (rows.group(2) == null ? "" : "!"));
        }
        return members;
    }

    private static Map<String, List<String>> described() {
        var members = new LinkedHashMap<String, List<String>>();
        for (var field : shapes().toList()) {
            var words = field.getName().toLowerCase(Locale.ROOT).replace('_', ' ');
            members.put(
                    words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1),
                    shape(field).attributes().stream()
                            .map(attribute -> attribute.name() + (attribute.isRequired() ? "!" : ""))
                            .toList());
        }
        return members;
    }

    private static Stream<Field> shapes() {
        return Arrays.stream(Descriptions.class.getDeclaredFields())
                .filter(field -> field.getType() == ObjectShape.class);
    }

    private static ObjectShape<?, ?> shape(Field field) {
        try {
            return (ObjectShape<?, ?>) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(field.getName(), e);
        }
    }
}
