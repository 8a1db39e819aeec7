package io.github.polnum.examples;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.catalogue.Catalogue;
import io.github.polnum.finding.Category;
import io.github.polnum.finding.Finding;
import io.github.polnum.finding.Severity;
import io.github.polnum.rule.Profile;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Validator;
import io.github.polnum.value.DataValue;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages about the rules are written from the rules.
 *
 * <p>Run with {@code -Dpolnum.pages=write} this writes them; without, it compares.
 */
class RulesPageTest {

    private static final Path DOCS = Path.of("..", "docs");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)(\\|[a-z]+)?}");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n]]");
    private static final int LONGEST_LINE = 150;

    static List<LanguageTag> languages() {
        return Catalogue.languages();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void pageIsCurrent(LanguageTag language) throws IOException {
        isCurrent(nameOf(language), new PageOfRules(language).write());
    }

    @Test
    void catalogueForMachinesIsCurrent() throws IOException {
        var rules = Catalogue.rules().stream().map(RulesPageTest::describe).toList();

        isCurrent("rules.json", Json.of(rules) + "\n");
    }

    private static void isCurrent(String file, String content) throws IOException {
        var path = DOCS.resolve(file);
        if ("write".equals(System.getProperty("polnum.pages"))) {
            Files.writeString(path, content);
        }
        assertThat(Files.readString(path).replace("\r\n", "\n"))
                .as("%s; CONTRIBUTING.md says how it is written anew", file)
                .isEqualTo(content);
    }

    private static String nameOf(LanguageTag language) {
        return language.equals(LanguageTag.EN) ? "rules.md" : "rules." + language + ".md";
    }

    /** What is told of its bad example; nothing of examples that are only refused when put together. */
    private static Optional<Finding> finding(Rule rule, LanguageTag language) {
        if (rule.code().equals("duplicate-framework")) {
            return Optional.empty();
        }
        return rule.badExample(language).stream()
                .flatMap(example -> RuleExample.of(example).findings().stream())
                .filter(finding -> finding.code().equals(rule.code()))
                .findFirst();
    }

    // For machines

    private static Map<String, Object> describe(Rule rule) {
        var wording = rule.wording();
        var described = new LinkedHashMap<String, Object>();
        described.put("code", rule.code());
        described.put("severity", rule.severity().token());
        described.put("category", rule.category().token());
        rule.since().ifPresent(since -> described.put("since", since));
        rule.replacedBy().ifPresent(other -> described.put("replacedBy", other));
        described.put("checked", rule.hasCheck());
        var profiles = new LinkedHashMap<String, Object>();
        for (var profile : Catalogue.profiles()) {
            profiles.put(
                    profile.id().value(),
                    profile.severityOf(rule).map(Severity::token).orElse("off"));
        }
        described.put("profiles", profiles);
        wording.title().ifPresent(text -> described.put("title", describe(text)));
        wording.rationale().ifPresent(text -> described.put("rationale", describe(text)));
        described.put("message", describe(wording.message()));
        wording.hint().ifPresent(text -> described.put("hint", describe(text)));
        wording.suggestion().ifPresent(text -> described.put("suggestion", describe(text)));
        inAllLanguages(rule::goodExample).ifPresent(example -> described.put("good", example));
        inAllLanguages(rule::badExample).ifPresent(example -> described.put("bad", example));
        finding(rule, LanguageTag.EN).ifPresent(finding -> described.put("found", describe(finding)));
        return described;
    }

    private static Map<String, Object> describe(Text text) {
        var described = new LinkedHashMap<String, Object>();
        text.entries().forEach(entry -> described.put(entry.language().value(), entry.value()));
        return described;
    }

    private static Optional<Map<String, Object>> inAllLanguages(Function<LanguageTag, Optional<String>> example) {
        var described = new LinkedHashMap<String, Object>();
        for (var language : Catalogue.languages()) {
            example.apply(language).ifPresent(document -> described.put(language.value(), document));
        }
        return described.isEmpty() ? Optional.empty() : Optional.of(described);
    }

    private static Map<String, Object> describe(Finding finding) {
        var described = new LinkedHashMap<String, Object>();
        finding.place().element().ifPresent(id -> described.put("element", id.value()));
        finding.place().path().ifPresent(path -> described.put("path", path));
        var arguments = new LinkedHashMap<String, Object>();
        finding.arguments().forEach((name, value) -> arguments.put(name, value));
        described.put("arguments", arguments);
        return described;
    }

    /** JSON in two spaces, as far as this page needs it. */
    private static final class Json {

        private final StringBuilder text = new StringBuilder();

        static String of(Object value) {
            var json = new Json();
            json.write(value, "\n");
            return json.text.toString();
        }

        private void write(Object value, String line) {
            if (value instanceof Map<?, ?> map) {
                writeAll(
                        '{',
                        '}',
                        line,
                        map.entrySet().stream()
                                .<Runnable>map(entry -> () -> {
                                    write(entry.getKey(), line);
                                    text.append(": ");
                                    write(entry.getValue(), line + "  ");
                                })
                                .toList());
            } else if (value instanceof List<?> list) {
                writeAll(
                        '[',
                        ']',
                        line,
                        list.stream()
                                .<Runnable>map(each -> () -> write(each, line + "  "))
                                .toList());
            } else if (value instanceof DataValue.OfList list) {
                write(list.values(), line);
            } else if (value instanceof DataValue.OfString string) {
                write(string.value(), line);
            } else if (value instanceof DataValue.OfNumber number) {
                text.append(number.value().toPlainString());
            } else if (value instanceof String string) {
                text.append('"')
                        .append(INVISIBLE
                                .matcher(string.replace("\\", "\\\\").replace("\"", "\\\""))
                                .replaceAll(found -> "\\\\" + escape(found.group()))
                                .replace("\n", "\\n"))
                        .append('"');
            } else {
                text.append(value);
            }
        }

        private void writeAll(char open, char close, String line, List<Runnable> members) {
            text.append(open);
            for (int i = 0; i < members.size(); i++) {
                text.append(i > 0 ? "," : "").append(line).append("  ");
                members.get(i).run();
            }
            text.append(members.isEmpty() ? "" : line).append(close);
        }
    }

    private static String escape(String character) {
        return character.chars().mapToObj("u%04x"::formatted).collect(joining("\\\\"));
    }

    // For people

    /** The page in one language. */
    private static final class PageOfRules {

        private final LanguageTag language;
        private final ResourceBundle words;
        private final StringBuilder text = new StringBuilder();

        PageOfRules(LanguageTag language) {
            this.language = language;
            words = ResourceBundle.getBundle("io.github.polnum.examples.rules-page", language.toLocale());
        }

        String write() {
            line("# " + words.getString("title"));
            line(Catalogue.languages().stream()
                    .filter(other -> !other.equals(language))
                    .map(other ->
                            "[" + other.toLocale().getDisplayLanguage(other.toLocale()) + "](" + nameOf(other) + ")")
                    .collect(joining(" · ")));
            line(words.getString("introduction"));
            line(words.getString("profiles"));
            for (var category : Category.values()) {
                section(words.getString(category.token()), rule -> rule.hasCheck() && rule.category() == category);
            }
            section(
                    words.getString("reading"),
                    rule -> !rule.hasCheck() && !Validator.ownRules().contains(rule));
            section(words.getString("own"), Validator.ownRules()::contains);
            return text.toString().stripTrailing() + "\n";
        }

        private void section(String heading, Predicate<Rule> belongs) {
            var rules = Catalogue.rules().stream().filter(belongs).toList();
            if (rules.isEmpty()) {
                return;
            }
            line("## " + heading);
            text.append("| ")
                    .append(words.getString("rule"))
                    .append(Catalogue.profiles().stream()
                            .map(profile -> " | `" + profile.id() + "`")
                            .collect(joining()))
                    .append(" |\n|---")
                    .append("|---".repeat(Catalogue.profiles().size()))
                    .append("|\n");
            for (var rule : rules) {
                text.append("| [")
                        .append(title(rule))
                        .append("](#")
                        .append(rule.code())
                        .append(')');
                for (var profile : Catalogue.profiles()) {
                    text.append(" | ").append(severity(rule, profile));
                }
                text.append(" |\n");
            }
            text.append('\n');
            rules.forEach(this::rule);
        }

        private String severity(Rule rule, Profile profile) {
            return profile.severityOf(rule)
                    .map(severity -> words.getString(severity.token()))
                    .orElse("–");
        }

        private void rule(Rule rule) {
            line("### `" + rule.code() + "`");
            line("**" + title(rule) + "** · " + rule.since().orElseThrow());
            line(in(rule.wording().rationale().orElseThrow()));
            var told = finding(rule, language);
            line("> "
                    + told.map(finding -> finding.message(language))
                            .orElse(readable(rule.wording().message()))
                    + "<br>\n> "
                    + told.flatMap(finding -> finding.hint(language))
                            .orElse(readable(rule.wording().hint().orElseThrow())));
            example("bad", rule.badExample(language));
            example("good", rule.goodExample(language));
        }

        private void example(String label, Optional<String> example) {
            example.ifPresent(document -> line(words.getString(label) + "\n\n```json\n" + shown(document) + "\n```"));
        }

        private static String shown(String document) {
            return INVISIBLE
                    .matcher(document)
                    .replaceAll(found -> "\\\\" + escape(found.group()))
                    .lines()
                    .map(line -> line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "…" : line)
                    .collect(joining("\n"));
        }

        private String title(Rule rule) {
            return in(rule.wording().title().orElseThrow());
        }

        private String in(Text wording) {
            return wording.in(language).orElseThrow();
        }

        private String readable(Text template) {
            return PLACEHOLDER.matcher(in(template)).replaceAll("‹$1›");
        }

        private void line(String words) {
            text.append(words).append("\n\n");
        }
    }
}
