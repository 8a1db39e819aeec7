package io.github.polnum.catalogue;

import com.google.common.collect.ImmutableList;
import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.rule.Rule;
import java.util.List;

/**
 * What is noticed while a document is read, before any rule can be run: codes without a check, each with its examples.
 *
 * <p>Two cannot come from reading a document. {@code duplicate-language} is told of a text that a program puts together; in a
 * document the member that occurs twice is told, as {@code duplicate-member}. {@code duplicate-framework} is told of documents
 * that are put together to a set, so its examples are two documents. {@code too-many} has none: it would fill pages.
 */
final class ReadingRules {

    private static final String LINE_OF_DIGITS = "1234567890".repeat(101);

    static final List<Rule> RULES = ImmutableList.<Rule>builder()
            // The document
            .add(error("document-empty", Example.framework(""), Example.of("")))
            .add(error("document-truncated", Example.framework("""
                            "roles": [ { "id": "facilitate", "name": "<facilitate>" } ]
                            """), Example.of("""
                            {
                              "polnum": "1.0",
                              "language": "<language>",
                              "id": "plan",
                              "name": "<plan>",
                              "roles": [ { "id": "facilitate", "na""")))
            .add(error("not-utf-8", Example.framework(""), Example.framework("").spoilt(ReadingRules::asUtf16)))
            .add(warning(
                    "byte-order-mark",
                    Example.framework(""),
                    Example.framework("").spoilt(document -> "\uFEFF" + document)))
            .add(error(
                    "json-syntax",
                    members("\"kind\": \"strategy\", \"edition\": \"2026\""),
                    members("\"kind\": \"strategy\" \"edition\": \"2026\"")))
            .add(error(
                    "trailing-content",
                    Example.framework(""),
                    Example.framework("").spoilt(document -> document + "\n{}")))
            .add(error(
                    "limit-exceeded",
                    members("\"figures\": [ { \"value\": 1234567890 } ]"),
                    members("\"figures\": [ { \"value\": " + LINE_OF_DIGITS + " } ]")))
            // Members and values
            .add(error(
                    "duplicate-member",
                    members("\"edition\": \"2026\""),
                    members("\"edition\": \"2026\", \"edition\": \"2027\"")))
            .add(warning(
                    "duplicate-entry",
                    members("\"links\": { \"implements\": [\"canton#goal-1\"] }"),
                    members("\"links\": { \"implements\": [\"canton#goal-1\", \"canton#goal-1\"] }")))
            .add(warning(
                    "unknown-member",
                    members("\"objectives\": [ { \"id\": \"simplify\", \"name\": \"<simplify>\" } ]"),
                    members("\"objetives\": [ { \"id\": \"simplify\", \"name\": \"<simplify>\" } ]")))
            .add(error(
                    "missing-member",
                    role("\"id\": \"facilitate\", \"name\": \"<facilitate>\""),
                    role("\"id\": \"facilitate\"")))
            .add(error("null-value", members("\"period\": { \"absent\": \"not-fixed\" }"), members("\"period\": null")))
            .add(error("wrong-type", members("\"edition\": \"2026\""), members("\"edition\": 2026")))
            .add(error("format-missing", Example.framework(""), Example.of("""
                            {
                              "language": "<language>",
                              "id": "plan",
                              "name": "<plan>"
                            }""")))
            .add(error("format-malformed", Example.framework(""), version("1")))
            .add(warning("format-newer-minor", Example.framework(""), version("1.9")))
            .add(error("format-newer-major", Example.framework(""), version("2.0")))
            .add(error("language-missing", Example.framework(""), Example.of("""
                            {
                              "polnum": "1.0",
                              "id": "plan",
                              "name": "<plan>"
                            }""")))
            // Single values
            .add(error(
                    "malformed-identifier",
                    role("\"id\": \"facilitate\", \"name\": \"<facilitate>\""),
                    role("\"id\": \"Role 1\", \"name\": \"<facilitate>\"")))
            .add(error(
                    "malformed-edition", members("\"edition\": \"2026-2030\""), members("\"edition\": \"2026/2030\"")))
            .add(error(
                    "malformed-reference",
                    members("\"links\": { \"implements\": [\"canton#goal-1\"] }"),
                    members("\"links\": { \"implements\": [\"canton#goal#1\"] }")))
            .add(error("malformed-date", members("\"period\": \"2026-02-28\""), members("\"period\": \"2026-02-30\"")))
            .add(error(
                    "unsupported-date", members("\"period\": \"2026-03/2026-05\""), members("\"period\": \"2026-21\"")))
            .add(error("reversed-period", members("\"period\": \"2026/2030\""), members("\"period\": \"2030/2026\"")))
            .add(error(
                    "malformed-language-tag",
                    members("\"translations\": { \"rm\": \"human\" }"),
                    members("\"translations\": { \"rumantsch grischun\": \"human\" }")))
            .add(error("malformed-token", members("\"kind\": \"master-plan\""), members("\"kind\": \"Master plan\"")))
            .add(error(
                    "unknown-token",
                    members("\"translations\": { \"rm\": \"human\" }"),
                    members("\"translations\": { \"rm\": \"humans\" }")))
            .add(error("lone-surrogate", members("\"vision\": \"\\ud83d\\ude00\""), members("\"vision\": \"\\ud83d\"")))
            .add(error("empty-text", members("\"vision\": { \"<language>\": \"<trust>\" }"), members("\"vision\": {}")))
            .add(error(
                    "duplicate-language",
                    members("\"vision\": { \"rm\": \"<trust>\" }"),
                    members("\"vision\": { \"rm\": \"<trust>\", \"rm\": \"<trust>\" }")))
            .add(
                    error(
                            "several-originals",
                            members(
                                    "\"vision\": { \"<language>\": { \"text\": \"<trust>\", \"origin\": \"original\" }, \"rm\": { \"text\": \"<trust>\", \"origin\": \"official\" } }"),
                            members(
                                    "\"vision\": { \"<language>\": { \"text\": \"<trust>\", \"origin\": \"original\" }, \"rm\": { \"text\": \"<trust>\", \"origin\": \"original\" } }")))
            .add(error(
                    "quantity-too-large",
                    members("\"figures\": [ { \"value\": 1e15 } ]"),
                    members("\"figures\": [ { \"value\": 1e30 } ]")))
            .add(error(
                    "quantity-too-precise",
                    members("\"figures\": [ { \"value\": 94.21 } ]"),
                    members("\"figures\": [ { \"value\": 94.2105263157894736842 } ]")))
            .add(error(
                    "contradictory-bounds",
                    members("\"figures\": [ { \"value\": { \"atLeast\": 5, \"atMost\": 10 } } ]"),
                    members("\"figures\": [ { \"value\": { \"atLeast\": 10, \"atMost\": 5 } } ]")))
            .add(error(
                    "too-deep",
                    members("\"ge:table\": [ [1, 2], [3, 4] ]"),
                    members("\"ge:table\": " + "[".repeat(65) + "]".repeat(65))))
            .add(error("too-long", members("\"ge:number\": 9e7"), members("\"ge:number\": " + "9".repeat(995) + "e7")))
            .add(error("too-many"))
            .add(error("malformed-extension-name", members("\"ge:dossier\": \"D-12\""), members("\"\": \"D-12\"")))
            .add(error("duplicate-framework", editions("2026", "2027"), editions("2026", "2026")))
            .add(error(
                    "malformed-currency",
                    funding("\"amount\": 5000000, \"currency\": \"CHF\""),
                    funding("\"amount\": 5000000, \"currency\": \"Fr.\"")))
            .add(error(
                    "malformed-territory-code",
                    members("\"territories\": [ { \"name\": \"Genève\", \"iso\": \"CH-GE\" } ]"),
                    members("\"territories\": [ { \"name\": \"Genève\", \"iso\": \"Genève\" } ]")))
            .add(
                    error(
                            "mutually-exclusive",
                            members("\"involved\": [ { \"function\": \"lead\", \"name\": \"<office>\" } ]"),
                            members(
                                    "\"involved\": [ { \"function\": \"lead\", \"name\": \"<office>\", \"party\": \"canton#office\" } ]")))
            .add(error(
                    "one-required",
                    members("\"involved\": [ { \"function\": \"lead\", \"name\": \"<office>\" } ]"),
                    members("\"involved\": [ { \"function\": \"lead\" } ]")))
            .add(error("out-of-range", level(1), level(-1)))
            .add(error("blank", members("\"number\": \"1\""), members("\"number\": \" \"")))
            .build();

    private ReadingRules() {}

    private static Rule error(String code, Example good, Example bad) {
        return Catalogue.define(code, Severity.ERROR, Category.CONFORMANCE, good, bad)
                .build();
    }

    private static Rule error(String code) {
        return Rule.builder(code, Severity.ERROR, Category.CONFORMANCE)
                .since("0.1.0")
                .build();
    }

    private static Rule warning(String code, Example good, Example bad) {
        return Catalogue.define(code, Severity.WARNING, Category.CONFORMANCE, good, bad)
                .build();
    }

    /** As a document in UTF-16 looks to whoever takes it for UTF-8: each letter is followed by a zero. */
    private static String asUtf16(String document) {
        return document.chars()
                .collect(StringBuilder::new, (text, c) -> text.append((char) c).append('\0'), StringBuilder::append)
                .toString();
    }

    private static Example members(String members) {
        return Example.framework(members);
    }

    private static Example role(String members) {
        return members("\"roles\": [ { " + members + " } ]");
    }

    private static Example funding(String members) {
        return members("\"funding\": [ { \"kind\": \"voted\", " + members + " } ]");
    }

    private static Example level(int depth) {
        return members("\"levels\": [ { \"id\": \"level\", \"type\": \"objective\", \"depth\": " + depth
                + ", \"name\": \"<simplify>\" } ]");
    }

    private static Example version(String version) {
        return Example.of("""
                {
                  "polnum": "%s",
                  "language": "<language>",
                  "id": "plan",
                  "name": "<plan>"
                }""".formatted(version));
    }

    private static Example editions(String first, String second) {
        return Example.of("""
                [
                  { "polnum": "1.0", "language": "<language>", "id": "plan", "edition": "%s", "name": "<plan>" },
                  { "polnum": "1.0", "language": "<language>", "id": "plan", "edition": "%s", "name": "<plan>" }
                ]""".formatted(first, second));
    }
}
