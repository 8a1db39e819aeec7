package io.github.polnum.json.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.polnum.finding.Finding;
import io.github.polnum.finding.Severity;
import io.github.polnum.json.Limits;
import io.github.polnum.json.PolicyJson;
import io.github.polnum.json.codec.EveryMemberTest.Spot;
import io.github.polnum.model.ElementType;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.Rating;
import io.github.polnum.model.State;
import io.github.polnum.value.AbsenceReason;
import io.github.polnum.value.DataValue;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Text;
import io.github.polnum.value.Token;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The page about the format says what is read and written. */
class FormatPageTest {

    private static final Path PAGE = Path.of("..", "docs", "format.md");
    /** How far a reader may widen the limit of a document. */
    private static final int MOST_BYTES = 2_147_483_638;

    /** How far a reader may widen the limit of nesting. */
    private static final int DEEPEST = 1_000;

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

    /** The vocabularies that the tables of the types name, and that of links. */
    @Test
    void everyVocabularyThatATypeNamesIsOnThePage() throws IOException, ReflectiveOperationException {
        var page = Files.readString(PAGE);
        var named = Pattern.compile("\\| (?:list of )?words? of `([\\w.]+)`( \\(open\\))? \\|")
                .matcher(page)
                .results()
                .toList();
        var rows = new TreeMap<>(Map.of("LinkKind`, the kinds of links", words("LinkKind", true)));
        for (var vocabulary : named) {
            rows.put(vocabulary.group(1) + "`", words(vocabulary.group(1), vocabulary.group(2) != null));
        }
        var words = page.substring(page.indexOf("## Words"), page.indexOf("What a reference may lead to"));

        assertThat(words.lines().filter(line -> line.startsWith("| `")))
                .containsExactlyInAnyOrderElementsOf(rows.entrySet().stream()
                        .map(row -> "| `" + row.getKey() + " | " + row.getValue() + " |")
                        .toList());
        assertThat(rows).containsKeys("FrameworkKind`", "Level.Numbering`");
    }

    private static String words(String vocabulary, boolean open) throws ReflectiveOperationException {
        var type = Class.forName(State.class.getPackageName() + "." + vocabulary.replace('.', '$'));
        var words = open
                ? ((List<?>) type.getMethod("known").invoke(null)).stream().map(Object::toString)
                : Stream.of(type.getEnumConstants()).map(word -> ((Token) word).token());
        return words.map(word -> "`" + word + "`").collect(Collectors.joining(", "));
    }

    @Test
    void limitsAreThoseThatHold() throws IOException {
        var page = Files.readString(PAGE);
        var reader = "a reader may ";
        assertThat(Reference.MAX_EDITION_LENGTH).isEqualTo(Identifier.MAX_LENGTH);
        var widest = Limits.standard().withDocumentBytes(MOST_BYTES).withDepth(DEEPEST);
        assertThatExceptionOfType(InvariantException.class).isThrownBy(() -> widest.withDocumentBytes(MOST_BYTES + 1));
        assertThatExceptionOfType(InvariantException.class).isThrownBy(() -> widest.withDepth(DEEPEST + 1));

        assertThat(page.substring(page.indexOf("## Limits"), page.indexOf("## Types"))
                        .lines()
                        .filter(line -> line.startsWith("| ") && !line.startsWith("| what |")))
                .containsExactly(
                        row(
                                "document",
                                Limits.DOCUMENT_BYTES / 1024 / 1024 + " MiB",
                                reader + "widen it to " + spaced(MOST_BYTES) + " bytes, or tighten it"),
                        row(
                                "nesting of objects and arrays",
                                Limits.DEPTH + " levels",
                                reader + "widen it to " + spaced(DEEPEST) + " levels, or tighten it"),
                        row(
                                "elements in one another",
                                PolicyElement.MAX_NESTING + " levels, the framework not counted; "
                                        + spaced(PolicyElement.MAX_ELEMENTS) + " elements",
                                ""),
                        row(
                                "string",
                                spaced(Limits.TEXT_LENGTH) + " characters (UTF-16 code units)",
                                reader + "tighten it"),
                        row("identifier, edition, word of a vocabulary", Identifier.MAX_LENGTH + " characters", ""),
                        row("language", LanguageTag.MAX_LENGTH + " characters", ""),
                        row("languages of a text", spaced(Text.MAX_LANGUAGES), ""),
                        row("tags of an element", spaced(PolicyElement.MAX_TAGS), ""),
                        row("locator in a source", Reference.MAX_LOCATOR_LENGTH + " characters", ""),
                        row("name of a member", spaced(Limits.NAME_LENGTH) + " characters", reader + "tighten it"),
                        row(
                                "number",
                                spaced(Limits.NUMBER_LENGTH) + " characters; one with an exponent is counted as written"
                                        + " with one digit before the point. In an extension the last digit may stand"
                                        + " for 10 to the power of at most " + spaced(DataValue.MAX_SCALE)
                                        + " either way",
                                reader + "tighten it"),
                        row(
                                "value of an extension",
                                DataValue.MAX_DEPTH + " levels, " + spaced(DataValue.MAX_VALUES) + " values in all",
                                ""));
    }

    private static String row(String what, String most, String changed) {
        return "| " + what + " | " + most + " | " + (changed.isEmpty() ? "|" : changed + " |");
    }

    private static String spaced(int number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', ' ');
    }

    /** Values of all forms: one of them can stand in any member. */
    private static final List<String> VALUES = List.of(
            "'a'",
            "'2018'",
            "'CH'",
            "'CHF'",
            "1",
            "true",
            "{}",
            "['a']",
            "{'s':'a'}",
            "{'s':['a']}",
            "{'fr':'human'}",
            "{'name':'N'}",
            "{'value':1}",
            "[{'id':'a','name':'N'}]",
            "[{'id':'a','name':'N','type':'role'}]",
            "[{'id':'a','wording':'W'}]",
            "[{'kind':'adopted'}]",
            "[{'kind':'voted','amount':1}]",
            "[{'function':'lead','name':'N'}]",
            "[{'text':'A','words':'A','note':'A'}]",
            "[{'body':'a'}]",
            "[{'word':'W','state':'planned'}]",
            "[{'word':'W','rating':'missed'}]",
            "'planned'",
            "'on-track'",
            "'role'",
            "'increase'",
            "'pending'",
            "'final'",
            "'continuous'",
            "'once'",
            "'included'");

    /** What a type needs besides what is required is found by leaving its members out and by putting two of them together. */
    @Test
    void everyTypeSaysWhatItNeedsBesides() throws IOException {
        var needed = new LinkedHashMap<String, String>();
        for (var field : shapes().toList()) {
            var needs = new Trial(field).needs();
            if (!needs.isEmpty()) {
                needed.put(title(field), needs);
            }
        }
        var told = new LinkedHashMap<String, String>();
        sections()
                .forEach((title, section) -> section.lines()
                        .filter(line -> line.startsWith("Needs "))
                        .forEach(line -> told.merge(title, line, String::concat)));

        assertThat(told).containsExactlyInAnyOrderEntriesOf(needed);
        assertThat(told).containsKeys("Funding", "Territory");
    }

    /** Objects of a type with some of its members. */
    private static final class Trial {

        private final Spot spot;
        private final String required;
        private final Map<String, String> others = new LinkedHashMap<>();

        Trial(Field field) {
            var type = (ParameterizedType) field.getGenericType();
            spot = Objects.requireNonNull(EveryMemberTest.SPOTS.get((Class<?>) type.getActualTypeArguments()[0]));
            var optional = shape(field).attributes().stream()
                    .filter(attribute -> !attribute.isRequired())
                    .map(Attribute::name)
                    .toList();
            required = Stream.of(spot.needs().split(",", -1))
                    .filter(member -> optional.stream().noneMatch(name -> member.startsWith("'" + name + "':")))
                    .collect(Collectors.joining(","));
            for (var name : optional) {
                others.put(
                        name,
                        VALUES.stream()
                                .map(value -> "'" + name + "':" + value)
                                .filter(member -> CONDITIONS.containsAll(errors(member)))
                                .findFirst()
                                .orElseThrow(() -> new AssertionError("no value for " + field.getName() + "." + name)));
            }
        }

        private List<String> errors(String... members) {
            var all = Stream.concat(Stream.of(required), Stream.of(members))
                    .filter(member -> !member.isEmpty())
                    .collect(Collectors.joining(","));
            var header = spot.before().isEmpty() && !all.contains("'language'") ? "'language':'fr'," : "";
            var document = spot.before() + "{" + header + all + "}" + spot.after();
            return PolicyJson.standard().read(document.replace('\'', '"')).report().findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    // What the object stands in may lack something else.
                    .filter(finding -> finding.place().path().orElseThrow().startsWith(spot.path()))
                    .map(Finding::code)
                    .toList();
        }

        private boolean isLacking(String... names) {
            return errors(Stream.of(names).map(others::get).toArray(String[]::new))
                    .contains("one-required");
        }

        String needs() {
            var names = List.copyOf(others.keySet());
            var lacking = names.stream().filter(this::isLacking).toList();
            boolean bare = isLacking();
            var needs = new ArrayList<String>();
            if (bare) {
                var serving = names.stream()
                        .filter(name -> !lacking.contains(name))
                        .map(name -> "`" + name + "`")
                        .toList();
                int last = serving.size() - 1;
                needs.add(String.join(", ", serving.subList(0, last)) + " or " + serving.get(last));
            }
            for (int i = 0; i < names.size(); i++) {
                for (var other : names.subList(i + 1, names.size())) {
                    var one = names.get(i);
                    var both = "both `" + one + "` and `" + other + "`";
                    var errors = errors(others.get(one), others.get(other));
                    if (errors.contains("mutually-exclusive")) {
                        needs.add("not " + both);
                    } else if (!bare && lacking.containsAll(List.of(one, other)) && !errors.contains("one-required")) {
                        needs.add(both + " or neither");
                    }
                }
            }
            return needs.isEmpty() ? "" : "Needs " + String.join("; ", needs) + ".";
        }
    }

    private static final Set<String> CONDITIONS = Set.of("one-required", "mutually-exclusive");

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '@',
            value = {
                "FRAMEWORK, edition, '2026 b', malformed-edition",
                "TERRITORY, iso, 'Genève', malformed-territory-code",
                "TERRITORY, scheme, 'B F S', malformed-token",
                "FUNDING, currency, 'chf', malformed-currency",
                "LEVEL, depth, 65, out-of-range"
            })
    void valuesThatThePageNamesAreReadAndOthersAreNot(String type, String member, String other, String code)
            throws IOException, NoSuchFieldException {
        var field = Descriptions.class.getDeclaredField(type);
        var trial = new Trial(field);
        var row = Pattern.compile("(?m)^\\| `" + member + "` \\|(.*)$")
                .matcher(sections().get(title(field)));
        assertThat(row.find()).isTrue();
        var values = Pattern.compile("`(\"[\\w-]{2,}\"|\\d+)`")
                .matcher(row.group(1))
                .results()
                .toList();

        assertThat(values)
                .isNotEmpty()
                .allSatisfy(value -> assertThat(trial.errors("'" + member + "':" + value.group(1)))
                        .isSubsetOf(CONDITIONS));
        assertThat(trial.errors("'" + member + "':" + other)).contains(code);
    }

    /** The members by type, those that are required with an exclamation mark. */
    private static Map<String, List<String>> page() throws IOException {
        var sections = sections();
        var naming = sections.remove("The head: naming");
        var rest = Stream.of("classifying", "time", "responsibility and evidence", "connections")
                .map(heading -> sections.remove("The head: " + heading))
                .collect(Collectors.joining());
        sections.remove("# The format of documents");
        var members = new LinkedHashMap<String, List<String>>();
        sections.forEach((title, section) -> members.put(
                title,
                members(section.replace("| *naming* | | |", naming).replace("| *the rest of the head* | | |", rest))));
        return members;
    }

    private static Map<String, String> sections() throws IOException {
        var sections = new LinkedHashMap<String, String>();
        for (var section : Pattern.compile("(?m)^### ")
                .splitAsStream(Files.readString(PAGE))
                .toList()) {
            sections.put(section.lines().findFirst().orElse(""), section);
        }
        return sections;
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
            members.put(
                    title(field),
                    shape(field).attributes().stream()
                            .map(attribute -> attribute.name() + (attribute.isRequired() ? "!" : ""))
                            .toList());
        }
        return members;
    }

    private static String title(Field field) {
        var words = field.getName().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
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
