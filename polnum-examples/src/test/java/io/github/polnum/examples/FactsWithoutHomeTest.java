package io.github.polnum.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the sources say and the example files leave out, each with the reason. */
class FactsWithoutHomeTest {

    /** A fact of the sources, told by words that would stand in the file if the fact did. */
    record Fact(String file, String words, String reason) {}

    static List<Fact> facts() {
        return List.of(
                new Fact(
                        ExampleFiles.POLICY,
                        "3DD",
                        "the place of the public meeting: an event has a date and a text, no place"),
                new Fact(
                        ExampleFiles.POLICY,
                        "lab.ge.ch",
                        "the site of the lab: a body has no address, and the file names the site of the policy only"),
                new Fact(
                        ExampleFiles.POLICY,
                        "cyberadministration",
                        "the full name of the delegation: a body lives in one framework, here that of the governance"),
                new Fact(
                        ExampleFiles.CITY,
                        "culture",
                        "the department under the press release: what it is to the directorate is not said"),
                new Fact(
                        ExampleFiles.CITY,
                        "politique-numerique-geneve",
                        "a link to the policy of the canton: no source makes one"),
                new Fact(
                        ExampleFiles.SMART_GENEVA,
                        "Prototypage",
                        "the six levers of innovation: they are the lab's and describe living labs, not Smart Geneva"),
                new Fact(ExampleFiles.GOVERNANCE, "Hôtel-de-Ville", "the place of work: a post has no address"),
                new Fact(
                        ExampleFiles.GOVERNANCE,
                        "télétravail",
                        "how the work is done day by day: a term of employment, not of the mandate"),
                new Fact(
                        ExampleFiles.GOVERNANCE,
                        "casier judiciaire",
                        "papers to bring when hired: neither a requirement of the post nor policy"),
                new Fact(
                        ExampleFiles.GOVERNANCE,
                        "impartialité",
                        "values of the administration: principles of a framework that the offer does not name"),
                new Fact(
                        ExampleFiles.PARIS,
                        "à votre idée",
                        "the call of the running edition: a slogan, and no edition is told"),
                new Fact(
                        ExampleFiles.RECRUITMENT,
                        "Ministères Sociaux",
                        "the employer of somebody interviewed: it would tell who that is"),
                new Fact(
                        ExampleFiles.RECRUITMENT,
                        "prestataire",
                        "what a minister said of service providers: a person's word, no part of the framework"),
                new Fact(
                        ExampleFiles.RECRUITMENT,
                        "2023",
                        "the end of the ten months: it would be worked out, no source tells it"));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void factIsReallyAbsent(Fact fact) {
        var document = new String(ExampleFiles.bytes(fact.file()), UTF_8).toLowerCase(Locale.ROOT);
        assertThat(document).as(fact.reason()).doesNotContain(fact.words().toLowerCase(Locale.ROOT));
    }
}
