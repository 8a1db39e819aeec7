package io.github.polnum.json;

import static io.github.polnum.json.Row.error;
import static io.github.polnum.json.Row.framework;
import static io.github.polnum.json.Row.warning;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.polnum.model.ElementType;
import io.github.polnum.model.FrameworkKind;
import io.github.polnum.model.LinkKind;
import io.github.polnum.value.Token;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;

/** Documents with faults and what must be told about them. */
final class BadInput {

    private BadInput() {}

    private static Row dayFirst(String written, String meant) {
        return Row.of(
                written + " for " + meant,
                framework("\"period\":→\"" + written + "\""),
                error(
                        "malformed-date",
                        "f",
                        "period",
                        "type",
                        "Period",
                        "attribute",
                        "value",
                        "value",
                        written,
                        "suggestion",
                        meant));
    }

    static Stream<Row> rows() {
        return Stream.of(DOCUMENT, HEADER, MEMBERS, TYPES, NUMBERS, TEXTS, VALUES, TOGETHER, ENCODING)
                .flatMap(List::stream);
    }

    private static List<String> words(List<? extends Token> known) {
        return known.stream().map(Token::token).toList();
    }

    private static final List<Row> DOCUMENT = List.of(
            Row.of("empty", "→", error("document-empty", null, "")),
            Row.of("white space only", "→ \n\t ", error("document-empty", null, "")),
            Row.of(
                    "byte order mark only",
                    "\uFEFF→→",
                    warning("byte-order-mark", null, ""),
                    error("document-empty", null, "")),
            Row.of(
                    "no object",
                    "→[]",
                    error("wrong-type", null, "", "expected", "object", "found", "array", "cause", "brackets")),
            Row.of("a word", "→“plan”", error("json-syntax", null, "", "found", "“plan”", "cause", "start")),
            Row.of(
                    "truncated in a string",
                    "{\"id\":\"f\",\"number\":\"abc→",
                    error("document-truncated", "f", "number")),
            Row.of(
                    "truncated after a member",
                    "{\"id\":\"f\"→",
                    error("document-truncated", "f", "", "cause", "open", "closing", "}")),
            Row.of(
                    "truncated in a list",
                    "{\"id\":\"f\",\"x:a\":[{\"b\":[1→",
                    error("document-truncated", "f", "x:a[0].b", "cause", "open", "closing", "] } ] }")),
            Row.of("truncated after a colon", "{\"id\":\"f\",\"x:a\":→", error("document-truncated", "f", "")),
            Row.of("truncated after a name", "{\"id\":\"f\",\"x:a\"→", error("document-truncated", "f", "")),
            Row.of(
                    "truncated far inside",
                    "{\"id\":\"f\",\"x:a\":" + "[".repeat(12) + "1→",
                    error("document-truncated", "f", "x:a" + "[0]".repeat(11))),
            Row.of(
                    "comma too many",
                    framework("\"number\":\"1\",→"),
                    error("json-syntax", "f", "", "found", "}", "cause", "comma")),
            Row.of(
                    "comma missing",
                    framework("\"x:a\":1 →\"x:b\":2"),
                    error("json-syntax", "f", "", "found", "\"x:b\":2}", "cause", "comma-missing")),
            Row.of(
                    "colon missing",
                    framework("\"number\" →5"),
                    error("json-syntax", "f", "", "found", "5}", "cause", "colon")),
            Row.of(
                    "wrong bracket",
                    framework("\"roles\":[→}").replaceFirst("}$", ""),
                    error("json-syntax", "f", "roles", "found", "}", "cause", "bracket-missing")),
            syntax("value missing before a comma", "\"x:a\": →,\"x:b\":2", "", ",\"x:b\":2}", "value"),
            syntax("value missing at the end", "\"x:a\": →", "", "}", "value"),
            syntax("round brackets", "\"x:a\":[→(1)]", "x:a", "(1)]}", "parentheses"),
            syntax("round bracket that closes", "\"x:a\":[1→)]", "x:a", ")]}", "parentheses"),
            syntax(
                    "comma missing between objects",
                    "\"x:a\":[{\"b\":1} →{\"b\":2}]",
                    "x:a",
                    "{\"b\":2}]}",
                    "comma-missing"),
            syntax("comma missing between strings", "\"x:a\":[\"b\" →\"c\"]", "x:a", "\"c\"]}", "comma-missing"),
            syntax(
                    "comma missing after an escaped quotation mark",
                    "\"x:a\":\"{\\\"\" →\"c\":1",
                    "",
                    "\"c\":1}",
                    "comma-missing"),
            syntax("comma missing before a list", "\"x:a\":[true →[1]]", "x:a", "[1]]}", "comma-missing"),
            syntax("colon missing before a string", "\"x:a\" →\"b\"", "", "\"b\"}", "colon"),
            syntax("colon missing before an object", "\"x:a\" →{}", "", "{}}", "colon"),
            syntax("name without a value", "\"x:a\"→", "", "}", "sign"),
            syntax("quotation mark doubled", "\"x:a\":\"b\"→\"c\"", "", "\"c\"}", "inner-quotes"),
            syntax("square bracket too many", "\"x:a\":[1]→],\"x:b\":1", "", "],\"x:b\":1}", "bracket-too-many"),
            syntax("brace missing", "\"x:a\":[{\"b\":1→],\"x:b\":1", "x:a[0]", "],\"x:b\":1}", "brace-missing"),
            syntax(
                    "square bracket in a string",
                    "\"x:a\":[{\"b\":\"]\"→],\"x:b\":1",
                    "x:a[0]",
                    "],\"x:b\":1}",
                    "brace-missing"),
            Row.of(
                    "square bracket missing before the next member",
                    framework("\"roles\":[{\"id\":\"r\",\"name\":\"R\"},\n→\"principles\":[{\"id\":\"p\"}]"),
                    error(
                            "json-syntax",
                            "f",
                            "roles",
                            "found",
                            "\"principles\":[{\"id\":\"p\"}",
                            "cause",
                            "list-open",
                            "name",
                            "principles")),
            Row.of(
                    "square bracket missing after strings",
                    framework("\"cites\":[→\"A B\",→\"principles\":[]"),
                    error(
                            "malformed-reference",
                            "f",
                            "cites[0]",
                            "type",
                            "Reference",
                            "attribute",
                            "value",
                            "value",
                            "A B",
                            "suggestion",
                            "a-b"),
                    error(
                            "json-syntax",
                            "f",
                            "cites",
                            "found",
                            "\"principles\":[]}",
                            "cause",
                            "list-open",
                            "name",
                            "principles")),
            Row.of(
                    "file of a word processor",
                    "{→\\rtf1\\ansi {\\fonttbl",
                    error("json-syntax", null, "", "found", "\\rtf1\\ansi {\\fonttbl", "cause", "word-processor")),
            Row.of(
                    "archive of a word processor",
                    new byte[] {'P', 'K', 3, 4, 0, 0},
                    "",
                    error("not-utf-8", null, "", "found", "word-processor", "cause", "word-processor")),
            Row.of(
                    "older file of a word processor",
                    new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0},
                    "",
                    error("not-utf-8", null, "", "found", "word-processor", "cause", "word-processor")),
            Row.of(
                    "word that is none",
                    framework("\"workingTitle\":→True"),
                    error("json-syntax", "f", "", "found", "True}", "cause", "word")),
            Row.of(
                    "number that is none",
                    framework("\"x:a\":→NaN"),
                    error("json-syntax", "f", "", "found", "NaN}", "cause", "word")),
            Row.of(
                    "single quotes",
                    framework("→'x:a':1"),
                    error("json-syntax", "f", "", "found", "'x:a':1}", "cause", "quotes")),
            Row.of(
                    "comment",
                    framework("→/* a */\"x:a\":1"),
                    error("json-syntax", "f", "", "found", "/* a */\"x:a\":1}", "cause", "comment")),
            Row.of(
                    "line feed in a string",
                    framework("\"number\":\"a→\nb\""),
                    error("json-syntax", "f", "number", "found", "↵", "cause", "line-break")),
            Row.of(
                    "escape that is none",
                    framework("\"number\":\"a\\→qb\""),
                    error("json-syntax", "f", "number", "found", "qb\"}", "cause", "backslash")),
            Row.of(
                    "curved quotes",
                    framework("\"number\":→“1”"),
                    error("json-syntax", "f", "", "found", "“1”}", "cause", "quotes")),
            Row.of(
                    "curved quotes around a name",
                    "{→“id”:1}",
                    error("json-syntax", null, "", "found", "“id”:1}", "cause", "quotes")),
            Row.of(
                    "quotation within a text",
                    framework("\"number\":\"a \"→b\" c\""),
                    error("json-syntax", "f", "", "found", "b\" c\"}", "cause", "inner-quotes")),
            Row.of(
                    "quotation mark missing at the end",
                    framework("\"number\":\"a,→\r\n\"x:b\":1"),
                    error("json-syntax", "f", "number", "found", "↵", "cause", "line-break")),
            Row.of(
                    "comma too many before a line",
                    framework("\"x:a\":[1,\n      \n→]"),
                    error("json-syntax", "f", "x:a", "found", "]}", "cause", "comma")),
            Row.of(
                    "comma too many before a wide gap",
                    framework("\"x:a\":1,\n" + " ".repeat(30) + "→"),
                    error("json-syntax", "f", "", "found", "}", "cause", "comma")),
            syntax("comma too many after a wide gap", "\"x:a\":[1" + " ".repeat(30) + ",→]", "x:a", "]}", "comma"),
            Row.of(
                    "no-break space",
                    framework("→\u00A0\"x:a\":1"),
                    error("json-syntax", "f", "", "found", "\u00A0\"x:a\":1}", "cause", "invisible")),
            Row.of(
                    "tab in a string",
                    framework("\"number\":\"a→\tb\""),
                    error("json-syntax", "f", "number", "found", "\\u0009b\"}", "cause", "invisible")),
            syntax(
                    "quotation mark missing before the next member",
                    "\"vision\":\"Un air sain, \"→links\": {}",
                    "",
                    "links\": {}}",
                    "open-text"),
            syntax("two commas", "\"x:a\":1,→,\"x:b\":2", "", ",\"x:b\":2}", "commas"),
            syntax("what a spreadsheet writes for no value", "\"x:a\": →#NV", "", "#NV}", "no-value"),
            syntax("leading zeros", "\"x:a\":→007", "", "007}", "digits"),
            syntax("leading zeros after a minus", "\"x:a\":-→007", "", "007}", "digits"),
            syntax("point without decimals", "\"x:a\":5.→", "", "}", "digits"),
            syntax("point without decimals in a list", "\"x:a\":[5.→,1]", "x:a", ",1]}", "digits"),
            syntax("exponent without digits", "\"x:a\":1e+→", "", "}", "digits"),
            syntax("minus without a number", "\"x:a\": -→", "", "}", "digits"),
            syntax("escape cut short", "\"x:a\":\"\\u12→\"", "x:a", "\"}", "backslash"),
            syntax("escape with a letter too many", "\"x:a\":\"\\u12→x5\"", "x:a", "x5\"}", "backslash"),
            syntax("tab after an escaped backslash", "\"x:a\":\"\\\\u12→\tb\"", "x:a", "\\u0009b\"}", "invisible"),
            syntax("half a character in a name", "\"ge:\\ud80→0\":1", "", "0\":1}", "half-character"),
            syntax("second half of a character in a name", "\"ge:\\udc0→0\":1", "", "0\":1}", "half-character"),
            syntax(
                    "half a character as a language",
                    "\"vision\":{\"\\ud80→0\":1}",
                    "vision",
                    "0\":1}}",
                    "half-character"),
            Row.of(
                    "comment of a shell",
                    framework("\"x:a\":1,\n→# b\n\"x:c\":2"),
                    error("json-syntax", "f", "", "found", "# b", "cause", "comment")),
            Row.of(
                    "apostrophe in a number",
                    framework("\"x:a\":1→'200"),
                    error("json-syntax", "f", "", "found", "'200}", "cause", "digits")),
            Row.of(
                    "space in a number",
                    framework("\"x:a\":1 →200"),
                    error("json-syntax", "f", "", "found", "200}", "cause", "digits")),
            Row.of(
                    "comma in a number",
                    framework("\"x:a\":12,→5"),
                    error("json-syntax", "f", "", "found", "5}", "cause", "digits")),
            Row.of(
                    "number with its unit",
                    framework("\"x:a\":80 →%"),
                    error("json-syntax", "f", "", "found", "%}", "cause", "digits")),
            syntax("period", "\"x:a\":2018→/2020", "", "/2020}", "digits"),
            syntax("period that still runs", "\"x:a\":2023→/..", "", "/..}", "digits"),
            syntax("period of which the start is unknown", "\"x:a\":→/2018", "", "/2018}", "digits"),
            syntax("comment behind a number", "\"x:a\":5→// five", "", "// five}", "comment"),
            syntax("thousands with no-break spaces", "\"x:a\":1→\u00A0000", "", "\u00A0000}", "digits"),
            syntax("thousands with narrow spaces", "\"x:a\":1→\u202F000", "", "\u202F000}", "digits"),
            syntax("no-break space behind a number", "\"x:a\":1→\u00A0", "", "\u00A0}", "invisible"),
            syntax("number that ends in a nine, with its unit", "\"x:a\":99 →%", "", "%}", "digits"),
            Row.of(
                    "date without quotation marks",
                    framework("\"x:a\":2026→-01"),
                    error("json-syntax", "f", "", "found", "-01}", "cause", "digits")),
            Row.of(
                    "name without quotation marks",
                    framework("→number:\"1\""),
                    error("json-syntax", "f", "", "found", "number:\"1\"}", "cause", "word")),
            Row.of(
                    "equals sign",
                    framework("\"number\"→=\"1\""),
                    error("json-syntax", "f", "", "found", "=\"1\"}", "cause", "separator")),
            Row.of(
                    "semicolon",
                    framework("\"number\":\"1\"→;\"x:a\":1"),
                    error("json-syntax", "f", "", "found", ";\"x:a\":1}", "cause", "separator")),
            Row.of("trailing word", framework("") + "\n→x", error("trailing-content", null, "", "found", "x")),
            Row.of("trailing object", framework("") + "→{}", error("trailing-content", null, "", "found", "{}")),
            Row.of("trailing bracket", framework("") + "→]", error("trailing-content", null, "", "found", "]")),
            Row.of("trailing string", framework("") + " →\"é\"", error("trailing-content", null, "", "found", "\"é\"")),
            Row.of(
                    "byte order mark does not shift columns",
                    "\uFEFF→" + framework("\"number\":→5"),
                    warning("byte-order-mark", null, ""),
                    error("wrong-type", "f", "number", "expected", "string", "found", "number")),
            Row.of(
                    "byte order mark in front of what is told",
                    "\uFEFF→→[]",
                    warning("byte-order-mark", null, ""),
                    error("wrong-type", null, "", "expected", "object", "found", "array", "cause", "brackets")),
            Row.of(
                    "columns count UTF-16 code units",
                    framework("\"x:é\":\"é😀\",\"number\":→5"),
                    error("wrong-type", "f", "number", "expected", "string", "found", "number")),
            Row.of(
                    "lines end with CR, LF or both",
                    framework("\r\"x:a\":1,\n\"x:b\":2,\r\n\r\n\"number\":→5"),
                    error("wrong-type", "f", "number", "expected", "string", "found", "number")));

    private static Row syntax(String name, String members, String path, String found, String cause) {
        return Row.of(name, framework(members), error("json-syntax", "f", path, "found", found, "cause", cause));
    }

    private static final List<Row> HEADER = List.of(
            Row.of(
                    "no version",
                    "→{\"language\":\"fr\",\"id\":\"f\",\"name\":\"F\"}",
                    error("format-missing", "f", "", "name", "polnum")),
            version("\"1\"", error("format-malformed", "f", "polnum", "value", "1")),
            version("\"1.0.0\"", error("format-malformed", "f", "polnum", "value", "1.0.0")),
            version("\"0.9\"", error("format-malformed", "f", "polnum", "value", "0.9")),
            version("\"1.00001\"", error("format-malformed", "f", "polnum", "value", "1.00001")),
            version("\"1.1\"", warning("format-newer-minor", "f", "polnum", "value", "1.1", "limit", "1.0")),
            version("\"2.0\"", error("format-newer-major", "f", "polnum", "value", "2.0", "limit", "1.0")),
            version("1.0", error("wrong-type", "f", "polnum", "expected", "string", "found", "number")),
            version("null", error("null-value", "f", "polnum")),
            Row.of(
                    "no language, told at the first text without one",
                    "{\"polnum\":\"1.0\",\"id\":\"f\",\"name\":→\"F\",\"vision\":\"V\",\"x:a\":{\"language\":\"fr\"}}",
                    error("language-missing", "f", "name")),
            Row.of(
                    "late language that is no string",
                    "{\"polnum\":\"1.0\",\"id\":\"f\",\"name\":\"F\",\"language\":→[\"fr\"]}",
                    error(
                            "wrong-type",
                            "f",
                            "language",
                            "expected",
                            "string",
                            "found",
                            "array",
                            "suggestion",
                            "\"fr\"")),
            Row.of(
                    "late language that is none",
                    "{\"polnum\":\"1.0\",\"id\":\"f\",\"name\":\"F\",\"language\":→\"français\"}",
                    error(
                            "malformed-language-tag",
                            "f",
                            "language",
                            "type",
                            "LanguageTag",
                            "attribute",
                            "value",
                            "value",
                            "français")),
            Row.of(
                    "late language in a truncated document",
                    "{\"polnum\":\"1.0\",\"id\":\"f\",\"name\":\"F\",\"lang→",
                    error("document-truncated", "f", "")),
            Row.of(
                    "no name",
                    "→{\"polnum\":\"1.0\",\"language\":\"fr\",\"id\":\"f\"}",
                    error("missing-member", "f", "", "name", "name")),
            Row.of(
                    "empty object",
                    "→→→{}",
                    error("format-missing", null, "", "name", "polnum"),
                    error("missing-member", null, "", "name", "id"),
                    error("missing-member", null, "", "name", "name")));

    private static Row version(String value, Row.Expected expected) {
        return Row.of(
                "version " + value,
                "{\"polnum\":→" + value + ",\"language\":\"fr\",\"id\":\"f\",\"name\":\"F\"}",
                expected);
    }

    private static final List<Row> MEMBERS = List.of(
            Row.of(
                    "duplicate in the framework",
                    framework("→\"id\":\"g\""),
                    error("duplicate-member", "f", "id", "name", "id")),
            Row.of(
                    "duplicate in an element, twice",
                    framework("\"roles\":[{\"id\":\"r\",\"name\":\"R\",→\"name\":\"S\",→\"name\":5}]"),
                    error("duplicate-member", "r", "roles[0].name", "name", "name"),
                    error("duplicate-member", "r", "roles[0].name", "name", "name")),
            Row.of(
                    "duplicate language of a text",
                    framework("\"vision\":{\"de\":\"a\",→\"de\":\"b\"}"),
                    error("duplicate-member", "f", "vision[de]", "name", "de")),
            Row.of(
                    "duplicate language after a text in more languages",
                    framework("\"vision\":{\"fr\":\"a\",\"de\":\"b\",\"it\":\"c\"},"
                            + "\"mission\":{\"it\":\"a\",\"fr\":\"b\",→\"it\":\"c\",\"rm\":\"d\",→\"rm\":\"e\"},"
                            + "\"purpose\":{\"fr\":\"a\",\"it\":\"b\",→\"it\":\"c\"},"
                            + "\"shortName\":{\"fr\":\"a\",→\"fr\":\"b\"}"),
                    error("duplicate-member", "f", "mission[it]", "name", "it"),
                    error("duplicate-member", "f", "mission[rm]", "name", "rm"),
                    error("duplicate-member", "f", "purpose[it]", "name", "it"),
                    error("duplicate-member", "f", "shortName[fr]", "name", "fr")),
            Row.of(
                    "duplicate in an entry of a text",
                    framework("\"vision\":{\"de\":{\"text\":\"a\",→\"text\":\"b\"}}"),
                    error("duplicate-member", "f", "vision[de].text", "name", "text")),
            Row.of(
                    "duplicate key of links",
                    framework("\"links\":{\"upholds\":[\"a\"],→\"upholds\":[\"b\"]}"),
                    error("duplicate-member", "f", "links[upholds]", "name", "upholds")),
            Row.of(
                    "duplicate in an absence",
                    framework("\"period\":{\"absent\":\"not-set\",→\"absent\":\"not-set\"}"),
                    error("duplicate-member", "f", "period.absent", "name", "absent")),
            Row.of(
                    "duplicate bound",
                    framework("\"figures\":[{\"value\":{\"atLeast\":1,→\"atLeast\":2}}]"),
                    error("duplicate-member", "f", "figures[0].value.atLeast", "name", "atLeast")),
            Row.of(
                    "duplicate in an object of an extension",
                    framework("\"x:a\":{\"b\":1,→\"b\":2}"),
                    error("duplicate-member", "f", "x:a.b", "name", "b")),
            Row.of(
                    "duplicate of a faulty member in an object of an extension",
                    framework("\"x:a\":{\"b\":→null,→\"b\":1}"),
                    error("null-value", "f", "x:a.b"),
                    error("duplicate-member", "f", "x:a.b", "name", "b")),
            Row.of(
                    "duplicate in an object in a list of an extension",
                    framework("\"x:a\":[1,{\"b\":1,→\"b\":2}]"),
                    error("duplicate-member", "f", "x:a[1].b", "name", "b")),
            Row.of(
                    "duplicate extension",
                    framework("\"x:a\":1,→\"x:a\":2"),
                    error("duplicate-member", "f", "x:a", "name", "x:a")),
            Row.of(
                    "duplicate of a faulty extension",
                    framework("\"x:a\":→null,→\"x:a\":2"),
                    error("null-value", "f", "x:a"),
                    error("duplicate-member", "f", "x:a", "name", "x:a")),
            Row.of(
                    "unknown member that resembles one",
                    framework("→\"objetives\":[]"),
                    warning("unknown-member", "f", "objetives", "name", "objetives", "suggestion", "objectives")),
            Row.of(
                    "unknown member that resembles none",
                    framework("→\"zzzzzz\":1"),
                    warning("unknown-member", "f", "zzzzzz", "name", "zzzzzz")),
            Row.of(
                    "prefix that is none",
                    framework("→\":abcdef\":1"),
                    warning("unknown-member", "f", ":abcdef", "name", ":abcdef")),
            Row.of("member with a prefix", framework("\"ge:dossier\":{\"id\":[1,true,\"a\",{}]}")),
            Row.of("schema of the document", framework("\"$schema\":\"plan.schema.json\"")),
            Row.of(
                    "schema inside",
                    framework("\"roles\":[{→\"$schema\":\"a\",\"id\":\"r\",\"name\":\"R\"}]"),
                    warning("unknown-member", "r", "roles[0].$schema", "name", "$schema")),
            Row.of(
                    "member without a name",
                    framework("→\"\":1"),
                    error("malformed-extension-name", "f", "", "type", "Extensions", "attribute", "name", "value", "")
                            .pointer("/")),
            Row.of(
                    "what stands below a member without a name",
                    framework("→\" \":{\"a\":→null}"),
                    error(
                            "malformed-extension-name",
                            "f",
                            " ",
                            "type",
                            "Extensions",
                            "attribute",
                            "name",
                            "value",
                            " "),
                    error("null-value", "f", " .a")),
            Row.of(
                    "member without a name before another fault",
                    framework("→\"\":{\"b\":[1]},\"x:d\":→null"),
                    error("malformed-extension-name", "f", "", "type", "Extensions", "attribute", "name", "value", "")
                            .pointer("/"),
                    error("null-value", "f", "x:d")),
            Row.of(
                    "member with signs that pointers escape",
                    framework("→\"a/b~c\":1,\"x:d\":{\"/\":→null}"),
                    warning("unknown-member", "f", "a/b~c", "name", "a/b~c").pointer("/a~1b~0c"),
                    error("null-value", "f", "x:d./").pointer("/x:d/~1")),
            Row.of(
                    "member that an absence does not know",
                    framework("\"period\":{\"absent\":\"not-set\",→\"words\":\"a\",\"ge:a\":1}"),
                    warning("unknown-member", "f", "period.words", "name", "words", "suggestion", "word")),
            Row.of(
                    "member that bounds do not know",
                    framework("\"figures\":[{\"value\":{\"atLeast\":1,→\"at_most\":2}}]"),
                    warning(
                            "unknown-member",
                            "f",
                            "figures[0].value.at_most",
                            "name",
                            "at_most",
                            "suggestion",
                            "atMost")),
            Row.of(
                    "member that an entry of a text does not know",
                    framework("\"vision\":{\"de\":{\"text\":\"a\",→\"source\":\"b\"}}"),
                    warning(
                            "unknown-member",
                            "f",
                            "vision[de].source",
                            "name",
                            "source",
                            "expected",
                            "members",
                            "detail",
                            List.of("text", "origin"))),
            Row.of(
                    "absence with a bound",
                    framework("\"figures\":[{\"value\":→{\"absent\":\"not-set\",\"atLeast\":1}}]"),
                    error("mutually-exclusive", "f", "figures[0].value", "attribute", "absent", "detail", "atLeast")),
            Row.of(
                    "absence with an approximate number",
                    framework("\"figures\":[{\"value\":→{\"absent\":\"not-set\",\"about\":1}}]"),
                    error("mutually-exclusive", "f", "figures[0].value", "attribute", "absent", "detail", "about")),
            Row.of(
                    "word of an absence with a bound",
                    framework("\"figures\":[{\"value\":→{\"word\":\"?\",\"lessThan\":1}}]"),
                    error("mutually-exclusive", "f", "figures[0].value", "attribute", "word", "detail", "lessThan")),
            Row.of(
                    "absence with a member that only bounds have",
                    framework("\"period\":→{\"absent\":\"not-set\",→\"about\":1}"),
                    error(
                            "malformed-extension-name",
                            "f",
                            "period",
                            "type",
                            "Absent",
                            "attribute",
                            "extensions",
                            "value",
                            "about"),
                    warning(
                            "unknown-member",
                            "f",
                            "period.about",
                            "name",
                            "about",
                            "expected",
                            "members",
                            "detail",
                            List.of("absent", "word"))),
            Row.of(
                    "bounds with nothing but a member of others",
                    framework("\"figures\":[{\"value\":→{\"ge:a\":1}}]"),
                    error("wrong-type", "f", "figures[0].value", "expected", "number-or-absence", "found", "object")),
            Row.of(
                    "entry of a text without text",
                    framework("\"vision\":{\"de\":→{\"origin\":\"human\"}}"),
                    error("missing-member", "f", "vision[de]", "name", "text")),
            Row.of(
                    "tag with a label and no code",
                    framework("\"tags\":{\"cofog\":[→{\"label\":\"L\"}]}"),
                    error("missing-member", "f", "tags[cofog][0]", "name", "code")),
            Row.of(
                    "word without a reason",
                    framework("\"period\":→{\"word\":\"?\"}"),
                    error("missing-member", "f", "period", "name", "absent")),
            Row.of(
                    "link listed twice",
                    framework("\"links\":{\"upholds\":[\"a\",→\"a\"],\"based-on\":[\"a\"]}"),
                    warning("duplicate-entry", "f", "links[upholds][1]", "value", "a")),
            Row.of(
                    "tag listed twice",
                    framework("\"tags\":{\"cofog\":[{\"code\":\"04\"},\"05\",→\"04\"]}"),
                    warning("duplicate-entry", "f", "tags[cofog][2]", "value", "04")),
            Row.of(
                    "channel listed twice",
                    framework(
                            "\"consultations\":[{\"id\":\"c\",\"name\":\"C\",\"channels\":[\"online\",→\"online\"]}]"),
                    warning("duplicate-entry", "c", "consultations[0].channels[1]", "value", "online")));

    private static final List<Row> TYPES = List.of(
            wrong("\"roles\":→{}", "roles", "array", "object"),
            wrong("\"roles\":[→[]]", "roles[0]", "object", "array", "cause", "brackets"),
            wrong("\"number\":→4.1", "number", "string", "number"),
            wrong("\"workingTitle\":→\"true\"", "workingTitle", "boolean", "string"),
            wrong("\"workingTitle\":→1", "workingTitle", "boolean", "number"),
            wrong("\"vision\":→[\"a\"]", "vision", "text", "array", "suggestion", "\"a\""),
            wrong("\"vision\":→[\"a\",\"b\"]", "vision", "text", "array", "cause", "single"),
            wrong("\"vision\":→5", "vision", "text", "number"),
            wrong("\"vision\":{\"de\":→true}", "vision[de]", "string", "boolean"),
            wrong("\"vision\":{\"de\":{\"text\":→5}}", "vision[de].text", "string", "number"),
            wrong("\"figures\":[{\"value\":→\"816\"}]", "figures[0].value", "quantity", "string", "suggestion", "816"),
            wrong("\"figures\":[{\"value\":→\"many\"}]", "figures[0].value", "quantity", "string"),
            wrong(
                    "\"figures\":[{\"value\":{\"about\":→\"816\"}}]",
                    "figures[0].value.about",
                    "number",
                    "string",
                    "suggestion",
                    "816"),
            wrong("\"figures\":[{\"value\":{\"about\":→\"many\"}}]", "figures[0].value.about", "number", "string"),
            wrong("\"tags\":{\"cofog\":[→4]}", "tags[cofog][0]", "tag", "number"),
            wrong("\"tags\":{\"cofog\":→\"04\"}", "tags[cofog]", "array", "string", "suggestion", "[\"04\"]"),
            Row.of(
                    "list in place of links",
                    framework("\"links\":→[\"a\"]"),
                    error(
                            "wrong-type",
                            "f",
                            "links",
                            "expected",
                            "object",
                            "found",
                            "array",
                            "cause",
                            "kind",
                            "form",
                            "{\"…\": [\"a\"]}")),
            wrong("\"links\":{\"upholds\":→\"a\"}", "links[upholds]", "array", "string", "suggestion", "[\"a\"]"),
            Row.of(
                    "identifier of a measure in place of the measure",
                    framework("\"portfolios\":[{\"id\":\"p\",\"name\":\"P\",\"measures\":[→\"m-1\"]}]"),
                    elsewhere("p", "portfolios[0].measures[0]", "elsewhere")),
            Row.of(
                    "identifier of a measure in place of a commitment",
                    framework("\"consultations\":[{\"id\":\"p\",\"name\":\"P\",\"commitments\":[→\"m-1\"]}]"),
                    elsewhere("p", "consultations[0].commitments[0]", "answers")),
            wrong("\"period\":→2018", "period", "period", "number"),
            Row.of(
                    "level with a depth that is no whole number",
                    framework("\"levels\":[{\"id\":\"l\",\"name\":\"L\",\"type\":\"role\",\"depth\":→1.5}]"),
                    error("wrong-type", "l", "levels[0].depth", "expected", "integer", "found", "number")),
            Row.of(
                    "null in a list",
                    framework("\"cites\":[→null,\"a\",→null]"),
                    error("null-value", "f", "cites[0]"),
                    error("null-value", "f", "cites[2]")),
            Row.of(
                    "null where an absence can be stated",
                    framework("\"period\":→null,\"figures\":[{\"value\":→null}]"),
                    error("null-value", "f", "period", "expected", "absence"),
                    error("null-value", "f", "figures[0].value", "expected", "absence")),
            Row.of("null in a text", framework("\"vision\":{\"fr\":→null}"), error("null-value", "f", "vision[fr]")),
            Row.of(
                    "null in a text after one in its language",
                    framework("\"vision\":{\"fr\":\"a\"},\"mission\":{\"fr\":→null}"),
                    error("null-value", "f", "mission[fr]")),
            Row.of("null in an extension", framework("\"x:a\":[{\"b\":→null}]"), error("null-value", "f", "x:a[0].b")),
            Row.of(
                    "null as a tag",
                    framework("\"tags\":{\"cofog\":[→null]}"),
                    error("null-value", "f", "tags[cofog][0]")));

    private static Row.Expected scheme(String path, String scheme, String meant) {
        return error(
                "malformed-token",
                "f",
                path + "[" + scheme + "]",
                "type",
                "Tag",
                "attribute",
                "scheme",
                "value",
                scheme,
                "suggestion",
                meant,
                "detail",
                "100");
    }

    private static Row wrong(String members, String path, String expected, String found, String... more) {
        return Row.of(
                "wrong type: " + members,
                framework(members),
                error(
                        "wrong-type",
                        "f",
                        path,
                        Stream.concat(Stream.of("expected", expected, "found", found), Stream.of(more))
                                .toArray()));
    }

    private static Row.Expected elsewhere(String element, String path, String cause) {
        return error(
                "wrong-type",
                element,
                path,
                "expected",
                "object",
                "found",
                "string",
                "cause",
                cause,
                "value",
                "m-1",
                "form",
                "{\"id\": \"m-1\", \"name\": \"…\"}",
                "link",
                "{\"includes\": [\"m-1\"]}");
    }

    private static final List<Row> NUMBERS = List.of(
            figure("1e21", "quantity-too-large", "1E+21", "21"),
            figure("-1000000000000000000000", "quantity-too-large", "-1000000000000000000000", "21"),
            figure("1e999999999", "quantity-too-large", "1E+999999999", "21"),
            figure("1234567890123456", "quantity-too-precise", "1234567890123456", "15"),
            figure("0.1234567890123456", "quantity-too-precise", "0.1234567890123456", "15"),
            figure("1e-16", "quantity-too-precise", "0.0000000000000001", "15"),
            figure("1e-40", "quantity-too-precise", "0." + "0".repeat(39) + "1", "15"),
            figure("1e-41", "quantity-too-precise", "1E-41", "15"),
            Row.of(
                    "exponent beyond what a decimal holds",
                    framework("\"figures\":[{\"value\":→1e99999999999}]"),
                    error("quantity-too-large", "f", "figures[0].value", "value", "1e99999999999", "detail", "21")),
            Row.of(
                    "negative exponent beyond what a decimal holds",
                    framework("\"figures\":[{\"value\":→1E-99999999999}]"),
                    error("quantity-too-precise", "f", "figures[0].value", "value", "1E-99999999999", "detail", "15")),
            Row.of(
                    "exponent beyond what a decimal holds in an extension",
                    framework("\"x:a\":→1e99999999999"),
                    outOfRange("x:a", "1e99999999999")),
            Row.of(
                    "negative exponent beyond what a decimal holds in an extension",
                    framework("\"x:a\":[→1e-99999999999,→0e99999999999]"),
                    outOfRange("x:a[0]", "1e-99999999999"),
                    outOfRange("x:a[1]", "0e99999999999")),
            Row.of(
                    "zero with any exponent",
                    framework("\"figures\":[{\"value\":0e99999999999},{\"value\":{\"about\":-0.00E-99999999999}}]")),
            Row.of("large number in an extension", framework("\"x:a\":1e9999,\"x:b\":0.12345678901234567890")),
            Row.of(
                    "too large a number in an extension",
                    framework("\"x:a\":→1e999999999"),
                    outOfRange("x:a", "1E+999999999")),
            Row.of(
                    "number of 1001 digits",
                    framework("\"number\":\"1\",\"x:a\":→" + "7".repeat(1001)),
                    error("limit-exceeded", "f", "", "what", "number-length", "limit", "1000")),
            Row.of(
                    "number that is longer when it is written",
                    framework("\"x:a\":→" + "9".repeat(995) + "e7"),
                    error(
                            "too-long",
                            "f",
                            "x:a",
                            "type",
                            "DataValue",
                            "attribute",
                            "value",
                            "value",
                            "9." + "9".repeat(78) + "…",
                            "detail",
                            "1000")),
            Row.of(
                    "extension of a million values and one",
                    framework("\"x:a\":→[" + "1,".repeat(999_999) + "1]"),
                    error(
                            "too-many",
                            "f",
                            "x:a",
                            "type",
                            "DataValue",
                            "attribute",
                            "size",
                            "value",
                            "1000001",
                            "detail",
                            "1000000")),
            Row.of(
                    "extension of more values than are counted",
                    framework("\"x:a\":→[" + "1,".repeat(1_000_004) + "1]"),
                    error(
                            "too-many",
                            "f",
                            "x:a",
                            "type",
                            "DataValue",
                            "attribute",
                            "size",
                            "value",
                            "1000002",
                            "detail",
                            "1000000")),
            Row.of(
                    "text of 1 000 001 characters",
                    framework("\"vision\":→\"" + "a".repeat(1_000_001) + "\""),
                    error("limit-exceeded", "f", "vision", "what", "text-length", "limit", "1000000")),
            Row.of(
                    "bound too large",
                    framework("\"figures\":[{\"value\":→{\"atLeast\":1e21}}]"),
                    error(
                            "quantity-too-large",
                            "f",
                            "figures[0].value",
                            "type",
                            "Quantity",
                            "attribute",
                            "value",
                            "value",
                            "1E+21",
                            "detail",
                            "21")),
            Row.of(
                    "bounds that exclude every number",
                    framework("\"figures\":[{\"value\":→{\"moreThan\":5,\"lessThan\":5}}]"),
                    error(
                            "contradictory-bounds",
                            "f",
                            "figures[0].value",
                            "type",
                            "Quantity",
                            "attribute",
                            "bounds",
                            "value",
                            ">5<5")),
            Row.of(
                    "two lower bounds",
                    framework("\"figures\":[{\"value\":→{\"moreThan\":5,\"atLeast\":5}}]"),
                    error("mutually-exclusive", "f", "figures[0].value", "attribute", "moreThan", "detail", "atLeast")),
            Row.of(
                    "two upper bounds",
                    framework("\"figures\":[{\"value\":→{\"lessThan\":5,\"atMost\":5}}]"),
                    error("mutually-exclusive", "f", "figures[0].value", "attribute", "lessThan", "detail", "atMost")),
            Row.of(
                    "about with a bound",
                    framework("\"figures\":[{\"value\":→{\"about\":5,\"atMost\":5}}]"),
                    error("mutually-exclusive", "f", "figures[0].value", "attribute", "about", "detail", "atMost")),
            Row.of(
                    "depth out of range",
                    framework("\"levels\":[{\"id\":\"l\",\"name\":\"L\",\"type\":\"role\",\"depth\":→-1}]"),
                    error(
                            "out-of-range",
                            "l",
                            "levels[0].depth",
                            "type",
                            "Level",
                            "attribute",
                            "depth",
                            "value",
                            "-1",
                            "detail",
                            "0–64")));

    private static Row.Expected outOfRange(String path, String number) {
        return error(
                "out-of-range",
                "f",
                path,
                "type",
                "DataValue",
                "attribute",
                "value",
                "value",
                number,
                "detail",
                "1e±10000");
    }

    private static Row figure(String number, String code, String shown, String detail) {
        return Row.of(
                "figure of " + number,
                framework("\"figures\":[{\"value\":→" + number + "}]"),
                error(
                        code,
                        "f",
                        "figures[0].value",
                        "type",
                        "Quantity",
                        "attribute",
                        "value",
                        "value",
                        shown,
                        "detail",
                        detail));
    }

    private static final List<Row> TEXTS = List.of(
            Row.of("text without language", framework("\"vision\":→{}"), error("empty-text", "f", "vision")),
            Row.of(
                    "language that is none",
                    framework("\"vision\":{→\"français\":\"a\"}"),
                    error(
                            "malformed-language-tag",
                            "f",
                            "vision[français]",
                            "type",
                            "LanguageTag",
                            "attribute",
                            "value",
                            "value",
                            "français")),
            Row.of(
                    "two originals",
                    framework(
                            "\"vision\":{\"fr\":{\"text\":\"a\",\"origin\":\"original\"},\"de\":→{\"text\":\"b\",\"origin\":\"original\"}}"),
                    error(
                            "several-originals",
                            "f",
                            "vision[de]",
                            "type",
                            "Text",
                            "attribute",
                            "origin",
                            "value",
                            "de")),
            Row.of(
                    "half a character in a plain text",
                    framework("\"vision\":→\"a\\ud800\""),
                    error("lone-surrogate", "f", "vision", "type", "Text", "attribute", "value", "value", "a\\uD800")),
            Row.of(
                    "half a character in an entry, and another fault after it",
                    framework("\"vision\":{\"de\":→\"\\udc00\"},\"x:d\":→null"),
                    error(
                            "lone-surrogate",
                            "f",
                            "vision[de]",
                            "type",
                            "Text",
                            "attribute",
                            "value",
                            "value",
                            "\\uDC00"),
                    error("null-value", "f", "x:d")),
            Row.of(
                    "half a character in a string",
                    framework("\"number\":→\"\\ud83d\""),
                    error(
                            "lone-surrogate",
                            "f",
                            "number",
                            "type",
                            "DataValue",
                            "attribute",
                            "value",
                            "value",
                            "\\uD83D")));

    private static final List<Row> VALUES = List.of(
            Row.of(
                    "identifier",
                    framework("\"roles\":[{\"id\":→\"Axe 1\",\"name\":\"R\"}]"),
                    error(
                            "malformed-identifier",
                            "f",
                            "roles[0].id",
                            "type",
                            "Identifier",
                            "attribute",
                            "value",
                            "value",
                            "Axe 1",
                            "suggestion",
                            "axe-1",
                            "detail",
                            "100")),
            Row.of(
                    "edition",
                    framework("\"edition\":→\"2e éd\""),
                    error(
                            "malformed-edition",
                            "f",
                            "edition",
                            "type",
                            "PolicyFramework",
                            "attribute",
                            "edition",
                            "value",
                            "2e éd",
                            "detail",
                            "100")),
            Row.of(
                    "reference",
                    framework("\"cites\":[\"a\",→\"a#b#c\"]"),
                    error(
                            "malformed-reference",
                            "f",
                            "cites[1]",
                            "type",
                            "Reference",
                            "attribute",
                            "value",
                            "value",
                            "a#b#c")),
            Row.of(
                    "reference of no characters",
                    framework("\"cites\":[→\"\",\"a-reference-after-it\"]"),
                    error(
                            "malformed-reference",
                            "f",
                            "cites[0]",
                            "type",
                            "Reference",
                            "attribute",
                            "value",
                            "value",
                            "")),
            Row.of(
                    "day that the calendar does not have",
                    framework("\"period\":→\"2018-02-30\""),
                    error(
                            "malformed-date",
                            "f",
                            "period",
                            "type",
                            "Period",
                            "attribute",
                            "value",
                            "value",
                            "2018-02-30")),
            dayFirst("31.12.2026", "2026-12-31"),
            dayFirst("1.2.2026", "2026-02-01"),
            dayFirst("15/01/2026", "2026-01-15"),
            dayFirst("06.2026", "2026-06"),
            dayFirst("01.01.2026 - 31.12.2030", "2026-01-01/2030-12-31"),
            dayFirst("01/2026–12/2030", "2026-01/2030-12"),
            dayFirst("2026–2030", "2026/2030"),
            dayFirst("2026-2030", "2026/2030"),
            Row.of(
                    "day that no reading makes one",
                    framework("\"period\":→\"31.02.2026\""),
                    error(
                            "malformed-date",
                            "f",
                            "period",
                            "type",
                            "Period",
                            "attribute",
                            "value",
                            "value",
                            "31.02.2026")),
            Row.of(
                    "season",
                    framework("\"period\":→\"2018-21\""),
                    error(
                            "unsupported-date",
                            "f",
                            "period",
                            "type",
                            "Period",
                            "attribute",
                            "value",
                            "value",
                            "2018-21",
                            "suggestion",
                            "2018/2021",
                            "detail",
                            "season")),
            Row.of(
                    "reversed period",
                    framework("\"period\":→\"2019/2018\""),
                    error(
                            "reversed-period",
                            "f",
                            "period",
                            "type",
                            "Period",
                            "attribute",
                            "value",
                            "value",
                            "2019/2018")),
            Row.of(
                    "open token",
                    framework("\"kind\":→\"Plan directeur\""),
                    error(
                            "malformed-token",
                            "f",
                            "kind",
                            "type",
                            "FrameworkKind",
                            "attribute",
                            "token",
                            "value",
                            "Plan directeur",
                            "expected",
                            "vocabulary",
                            "suggestion",
                            "master-plan",
                            "detail",
                            words(FrameworkKind.known()))),
            Row.of(
                    "kind of links",
                    framework("\"links\":{→\"Soutient\":[\"a\"]}"),
                    error(
                            "malformed-token",
                            "f",
                            "links[Soutient]",
                            "type",
                            "LinkKind",
                            "attribute",
                            "token",
                            "value",
                            "Soutient",
                            "expected",
                            "vocabulary",
                            "suggestion",
                            "supports",
                            "detail",
                            words(LinkKind.known()))),
            Row.of(
                    "what stands below a kind of links that is none",
                    framework("\"links\":{→\"Upholds\":[→\"A#b#\",→null,→1,\"x\",→\"x\"],\"upholds\":[\"x\"]}"),
                    error(
                            "malformed-token",
                            "f",
                            "links[Upholds]",
                            "type",
                            "LinkKind",
                            "attribute",
                            "token",
                            "value",
                            "Upholds",
                            "expected",
                            "vocabulary",
                            "suggestion",
                            "upholds",
                            "detail",
                            words(LinkKind.known())),
                    error(
                            "malformed-reference",
                            "f",
                            "links[Upholds][0]",
                            "type",
                            "Reference",
                            "attribute",
                            "value",
                            "value",
                            "A#b#"),
                    error("null-value", "f", "links[Upholds][1]"),
                    error("wrong-type", "f", "links[Upholds][2]", "expected", "string", "found", "number"),
                    warning("duplicate-entry", "f", "links[Upholds][4]", "value", "x")),
            Row.of(
                    "what stands below a scheme of tags that is none",
                    framework("\"tags\":{→\"S 1\":[→5,{\"code\":\"a\",→\"lable\":\"b\"}]}"),
                    scheme("tags", "S 1", "s-1"),
                    error("wrong-type", "f", "tags[S 1][0]", "expected", "tag", "found", "number"),
                    warning("unknown-member", "f", "tags[S 1][1].lable", "name", "lable", "suggestion", "label")),
            Row.of(
                    "what stands below a language that is none",
                    framework("\"translations\":{→\"français\":→\"humain\"}"),
                    error(
                            "malformed-language-tag",
                            "f",
                            "translations[français]",
                            "type",
                            "LanguageTag",
                            "attribute",
                            "value",
                            "value",
                            "français"),
                    error(
                            "unknown-token",
                            "f",
                            "translations[français]",
                            "type",
                            "Origin",
                            "attribute",
                            "token",
                            "value",
                            "humain",
                            "suggestion",
                            "human",
                            "detail",
                            List.of("original", "official", "human", "machine"))),
            Row.of(
                    "scheme of tags, told once",
                    framework("\"tags\":{→\"S 1\":[\"a\",\"b\"]}"),
                    error(
                            "malformed-token",
                            "f",
                            "tags[S 1]",
                            "type",
                            "Tag",
                            "attribute",
                            "scheme",
                            "value",
                            "S 1",
                            "suggestion",
                            "s-1",
                            "detail",
                            "100")),
            Row.of(
                    "scheme of identifiers",
                    framework("\"externalIds\":{→\"S 1\":\"a\"}"),
                    scheme("externalIds", "S 1", "s-1")),
            Row.of(
                    "faults of identifiers, each at its place",
                    framework("\"externalIds\":{\"s\":→\"\",→\"É\":\"a\",→\"e e\":\"b\"}"),
                    error("blank", "f", "externalIds[s]", "type", "Tag", "attribute", "code", "value", ""),
                    scheme("externalIds", "É", "e"),
                    scheme("externalIds", "e e", "e-e")),
            Row.of(
                    "faults of identifiers of a source, each at its place",
                    framework(
                            "\"sources\":[{\"externalIds\":{\"s\":→\" \",→\"É\":→\"\\ud83d\"},\"id\":\"f\",\"name\":\"S\"}]"),
                    error("blank", "f", "sources[0].externalIds[s]", "type", "Tag", "attribute", "code", "value", " "),
                    scheme("sources[0].externalIds", "É", "e"),
                    error(
                            "lone-surrogate",
                            "f",
                            "sources[0].externalIds[É]",
                            "type",
                            "DataValue",
                            "attribute",
                            "value",
                            "value",
                            "\\uD83D")),
            Row.of(
                    "closed token",
                    framework("\"translations\":{\"en\":→\"humain\"}"),
                    error(
                            "unknown-token",
                            "f",
                            "translations[en]",
                            "type",
                            "Origin",
                            "attribute",
                            "token",
                            "value",
                            "humain",
                            "suggestion",
                            "human",
                            "detail",
                            List.of("original", "official", "human", "machine"))),
            Row.of(
                    "territory",
                    framework("\"territories\":[{\"name\":\"T\",\"iso\":→\"Suisse\"}]"),
                    error(
                            "malformed-territory-code",
                            "f",
                            "territories[0].iso",
                            "type",
                            "Territory",
                            "attribute",
                            "iso",
                            "value",
                            "Suisse")),
            Row.of(
                    "currency",
                    framework("\"funding\":[{\"kind\":\"voted\",\"amount\":1,\"currency\":→\"francs\"}]"),
                    error(
                            "malformed-currency",
                            "f",
                            "funding[0].currency",
                            "type",
                            "Funding",
                            "attribute",
                            "currency",
                            "value",
                            "francs",
                            "suggestion",
                            "CHF")),
            Row.of(
                    "a currency beside an amount that cannot be read",
                    framework("\"funding\":[{\"kind\":\"voted\",\"amount\":→true,\"currency\":→\"francs\"}]"),
                    error("wrong-type", "f", "funding[0].amount", "expected", "quantity", "found", "boolean"),
                    error(
                            "malformed-currency",
                            "f",
                            "funding[0].currency",
                            "type",
                            "Funding",
                            "attribute",
                            "currency",
                            "value",
                            "francs",
                            "suggestion",
                            "CHF")),
            Row.of(
                    "a currency beside a required member that is not there",
                    framework("\"funding\":[→{\"amount\":1,\"currency\":→\"francs\"}]"),
                    error("missing-member", "f", "funding[0]", "name", "kind"),
                    error(
                            "malformed-currency",
                            "f",
                            "funding[0].currency",
                            "type",
                            "Funding",
                            "attribute",
                            "currency",
                            "value",
                            "francs",
                            "suggestion",
                            "CHF")),
            Row.of(
                    "an amount that cannot be read is there all the same",
                    framework("\"funding\":[{\"kind\":\"voted\",\"amount\":→true}]"),
                    error("wrong-type", "f", "funding[0].amount", "expected", "quantity", "found", "boolean")),
            Row.of(
                    "scheme without code",
                    framework("\"territories\":[→{\"name\":\"T\",\"scheme\":\"bfs\"}]"),
                    error(
                            "one-required",
                            "f",
                            "territories[0]",
                            "type",
                            "Territory",
                            "attribute",
                            "code",
                            "value",
                            "\"T\"@fr",
                            "detail",
                            "code")),
            Row.of(
                    "all that is wrong with a value",
                    framework("\"territories\":[→{\"name\":\"T\",\"iso\":→\"Suisse\",\"scheme\":→\"B F S\"}]"),
                    error(
                            "one-required",
                            "f",
                            "territories[0]",
                            "type",
                            "Territory",
                            "attribute",
                            "code",
                            "value",
                            "\"T\"@fr",
                            "detail",
                            "code"),
                    error(
                            "malformed-territory-code",
                            "f",
                            "territories[0].iso",
                            "type",
                            "Territory",
                            "attribute",
                            "iso",
                            "value",
                            "Suisse"),
                    error(
                            "malformed-token",
                            "f",
                            "territories[0].scheme",
                            "type",
                            "Territory",
                            "attribute",
                            "scheme",
                            "value",
                            "B F S",
                            "suggestion",
                            "b-f-s",
                            "detail",
                            "100")),
            Row.of(
                    "blank number",
                    framework("\"number\":→\" \""),
                    error("blank", "f", "number", "type", "PolicyFramework", "attribute", "number", "value", " ")),
            Row.of(
                    "number of a no-break space",
                    framework("\"number\":→\"\u00A0\""),
                    error("blank", "f", "number", "type", "PolicyFramework", "attribute", "number", "value", "\u00A0")),
            Row.of(
                    "code of a no-break space",
                    framework("\"externalIds\":{\"s\":→\"\u00A0\"}"),
                    error("blank", "f", "externalIds[s]", "type", "Tag", "attribute", "code", "value", "\u00A0")),
            Row.of(
                    "blank code of a tag",
                    framework("\"tags\":{\"cofog\":[→\"\"]}"),
                    error("blank", "f", "tags[cofog][0]", "type", "Tag", "attribute", "code", "value", "")),
            Row.of(
                    "blank code in a tag with a label",
                    framework("\"tags\":{\"cofog\":[{\"code\":→\"\",\"label\":\"L\"}]}"),
                    error("blank", "f", "tags[cofog][0].code", "type", "Tag", "attribute", "code", "value", "")),
            Row.of(
                    "party and name",
                    framework("\"involved\":[{\"function\":\"lead\",\"party\":\"a\",\"name\":→\"N\"}]"),
                    error(
                            "mutually-exclusive",
                            "f",
                            "involved[0].name",
                            "type",
                            "Involvement",
                            "attribute",
                            "name",
                            "value",
                            "\"N\"@fr",
                            "detail",
                            "party")),
            Row.of(
                    "neither party nor name",
                    framework("\"involved\":[→{\"function\":\"lead\"}]"),
                    error(
                            "one-required",
                            "f",
                            "involved[0]",
                            "type",
                            "Involvement",
                            "attribute",
                            "party",
                            "value",
                            "lead",
                            "detail",
                            "party, name")),
            Row.of(
                    "objects of an extension too deep",
                    framework("\"x:a\":" + "{\"a\":".repeat(64) + "→{\"b\":null}" + "}".repeat(64)),
                    error("too-deep", "f", "x:a" + ".a".repeat(64), "detail", "64")),
            Row.of(
                    "lists of an extension too deep",
                    framework("\"x:a\":" + "[".repeat(64) + "→" + "[".repeat(9) + "]".repeat(9 + 64)),
                    error("too-deep", "f", "x:a" + "[0]".repeat(64), "detail", "64")),
            Row.of(
                    "objects of an extension as deep as can be",
                    framework("\"x:a\":" + "{\"a\":".repeat(63) + "{}" + "}".repeat(63))),
            Row.of("lists of an extension as deep as can be", framework("\"x:a\":" + "[".repeat(64) + "]".repeat(64))));

    private static final List<Row> TOGETHER = List.of(
            Row.of(
                    "many problems in one document",
                    """
                    {
                      "polnum": →"1.1",
                      "language": "fr",
                      "id": →"Plan 2030",
                      "name": "Plan",
                      →"visoin": "V",
                      "period": →"2019/2018",
                      "figures": [→{"kind": "votes"}, {"value": →[1]}],
                      "roles": [
                        {"id": "r1", "name": →{}, "links": {"upholds": [→"x#y#z", "z"]}},
                        →{"id": "r2", "objectives": [{"id": "o1", "name": "O", "number": →""}]},
                        {"name": "R", "territories": [{"name": "T", "iso": →"ch"}], "id": "r3"}
                      ],
                      "levels": [{"id": "l", "type": →"rol", "name": "L"}]
                    }
                    →,
                    """,
                    warning("format-newer-minor", null, "polnum", "value", "1.1", "limit", "1.0"),
                    error(
                            "malformed-identifier",
                            null,
                            "id",
                            "type",
                            "Identifier",
                            "attribute",
                            "value",
                            "value",
                            "Plan 2030",
                            "suggestion",
                            "plan-2030",
                            "detail",
                            "100"),
                    warning("unknown-member", null, "visoin", "name", "visoin", "suggestion", "vision"),
                    error(
                            "reversed-period",
                            null,
                            "period",
                            "type",
                            "Period",
                            "attribute",
                            "value",
                            "value",
                            "2019/2018"),
                    error(
                            "one-required",
                            null,
                            "figures[0]",
                            "type",
                            "Figure",
                            "attribute",
                            "value",
                            "value",
                            "Figure[votes]",
                            "detail",
                            "value, words"),
                    error("wrong-type", null, "figures[1].value", "expected", "quantity", "found", "array"),
                    error("empty-text", "r1", "roles[0].name"),
                    error(
                            "malformed-reference",
                            "r1",
                            "roles[0].links[upholds][0]",
                            "type",
                            "Reference",
                            "attribute",
                            "value",
                            "value",
                            "x#y#z"),
                    error("missing-member", "r2", "roles[1]", "name", "name"),
                    error(
                            "blank",
                            "o1",
                            "roles[1].objectives[0].number",
                            "type",
                            "Objective",
                            "attribute",
                            "number",
                            "value",
                            ""),
                    error(
                            "malformed-territory-code",
                            "r3",
                            "roles[2].territories[0].iso",
                            "type",
                            "Territory",
                            "attribute",
                            "iso",
                            "value",
                            "ch"),
                    error(
                            "unknown-token",
                            "l",
                            "levels[0].type",
                            "type",
                            "ElementType",
                            "attribute",
                            "token",
                            "value",
                            "rol",
                            "suggestion",
                            "role",
                            "detail",
                            elementTypes()),
                    error("trailing-content", null, "", "found", ",")),
            Row.of(
                    "problems before the end of a truncated document",
                    "{\"polnum\":\"1.0\",\"id\":\"f\",\"number\":→5,\"roles\":[{\"id\":\"r\",\"name\":→",
                    error("wrong-type", "f", "number", "expected", "string", "found", "number"),
                    error("document-truncated", "r", "roles[0]")));

    private static List<String> elementTypes() {
        return Stream.of(ElementType.values()).map(ElementType::token).toList();
    }

    private static final List<Row> ENCODING = List.of(
            encoded("UTF-16BE", "", "utf-16"),
            encoded("UTF-16LE", "", "utf-16"),
            encoded("UTF-16BE", "\uFEFF", "utf-16"),
            encoded("UTF-16LE", "\uFEFF", "utf-16"),
            encoded("UTF-32BE", "", "utf-32"),
            encoded("UTF-32LE", "", "utf-32"),
            encoded("UTF-32BE", "\uFEFF", "utf-32"),
            encoded("UTF-32LE", "\uFEFF", "utf-32"),
            malformed("Latin-1", "é".getBytes(ISO_8859_1)),
            malformed("a byte that continues nothing", 0x92),
            malformed("overlong in two bytes", 0xC0, 0xAF),
            malformed("overlong in three bytes", 0xE0, 0x80, 0xAF),
            malformed("overlong in four bytes", 0xF0, 0x80, 0x80, 0xAF),
            malformed("half a character", 0xED, 0xA0, 0x80),
            malformed("beyond Unicode", 0xF4, 0x90, 0x80, 0x80),
            malformed("never a first byte", 0xFF),
            malformed("third byte missing", 0xE2, 0x82, 'x'),
            Row.of(
                    "a byte that continues nothing in front",
                    new byte[] {(byte) 0x92, '{', '}', '\n'},
                    "",
                    error("not-utf-8", null, "", "found", "malformed")),
            Row.of(
                    "cut within a character",
                    new byte[] {'{', '"', 'i', 'd', '"', ':', '"', (byte) 0xC3},
                    "{\"id\":\"",
                    error("not-utf-8", null, "", "found", "malformed")));

    private static Row encoded(String charset, String mark, String found) {
        return Row.of(
                charset + (mark.isEmpty() ? "" : " with byte order mark"),
                (mark + framework("")).getBytes(Charset.forName(charset)),
                "",
                error("not-utf-8", null, "", "found", found));
    }

    private static Row malformed(String name, int... bytes) {
        var octets = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            octets[i] = (byte) bytes[i];
        }
        return malformed(name, octets);
    }

    private static Row malformed(String name, byte[] octets) {
        var document = new ByteArrayOutputStream();
        document.writeBytes("{\"id\":\"f\",\n\"number\":\"à".getBytes(UTF_8));
        document.writeBytes(octets);
        document.writeBytes("\"}".getBytes(UTF_8));
        return Row.of(
                name,
                document.toByteArray(),
                "{\"id\":\"f\",\n\"number\":\"à",
                error("not-utf-8", null, "", "found", "malformed"));
    }
}
