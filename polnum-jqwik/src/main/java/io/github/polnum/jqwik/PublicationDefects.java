package io.github.polnum.jqwik;

import static java.util.Map.entry;

import io.github.polnum.model.Assessment;
import io.github.polnum.model.Body;
import io.github.polnum.model.Consultation.Platform;
import io.github.polnum.model.ElementType;
import io.github.polnum.model.Event;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.Figure;
import io.github.polnum.model.Funding;
import io.github.polnum.model.Involvement;
import io.github.polnum.model.InvolvementFunction;
import io.github.polnum.model.Level;
import io.github.polnum.model.OtherName;
import io.github.polnum.model.Phase;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.Post;
import io.github.polnum.model.Source;
import io.github.polnum.model.State;
import io.github.polnum.model.StatusReport;
import io.github.polnum.model.Tag;
import io.github.polnum.model.Target;
import io.github.polnum.model.Terms;
import io.github.polnum.model.Terms.Term;
import io.github.polnum.model.Territory;
import io.github.polnum.model.Topic;
import io.github.polnum.value.AbsenceReason;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Texts that should not be published as they are. */
final class PublicationDefects {

    /** Where something is given a name. */
    private static final List<BiConsumer<Site, Text>> NAMES = List.of(
            (site, text) -> site.amend(element -> element.withName(text)),
            amending((element, text) -> element.shortName(text)),
            amending((element, text) -> element.addOtherName(OtherName.of(text))),
            amending((element, text) ->
                    element.addTag(Tag.builder("theme", "a").label(text).build())),
            amending((element, text) -> element.addTerritory(Territory.of(text))),
            amending((element, text) ->
                    element.addPhase(Phase.builder().name(text).build())),
            amending((element, text) -> element.addEvent(
                    Event.builder(EventKind.MILESTONE).name(text).build())),
            amending((element, text) -> element.addInvolved(
                    Involvement.builder(InvolvementFunction.PARTNER).name(text).build())),
            amending((element, text) -> element.addFunding(money().name(text).build())),
            amending((element, text) -> element.addFunding(money().base(text).build())),
            amending((element, text) ->
                    element.addFunding(money().payerName(text).build())),
            amending((element, text) ->
                    element.addFigure(Figure.builder().value(1).unit(text).build())),
            (site, text) -> site.root(framework -> framework.addSource(Source.of(site.fresh("source"), text))),
            (site, text) ->
                    site.root(framework -> framework.addLevel(Level.of(site.fresh("level"), ElementType.ROLE, text))),
            (site, text) -> site.plant(site.indicator().unit(text).build()),
            (site, text) -> site.plant(site.consultation()
                    .addTopic(Topic.builder(site.fresh("topic")).name(text).build())
                    .build()),
            (site, text) ->
                    site.plant(site.consultation().platform(Platform.of(text)).build()));

    /** Where the source's own word stands. */
    private static final List<BiConsumer<Site, Text>> WORDS = List.of(
            amending((element, text) -> element.period(Stated.absent(AbsenceReason.NOT_FIXED, text))),
            amending((element, text) ->
                    element.addPhase(Phase.builder().word(text).build())),
            amending((element, text) ->
                    element.addInvolved(Involvement.of(InvolvementFunction.PARTNER, "far-away#office").toBuilder()
                            .word(text)
                            .build())),
            amending((element, text) ->
                    element.addAssessment(Assessment.builder().word(text).build())),
            (site, text) -> report(site, StatusReport.builder().word(text)),
            (site, text) -> report(site, StatusReport.builder().scheduleWord(text)),
            (site, text) -> site.root(framework -> framework.terms(
                    Terms.builder().addState(Term.of(text, State.PLANNED)).build())));

    /** Where something is told in sentences. */
    private static final List<BiConsumer<Site, Text>> SENTENCES = List.of(
            amending((element, text) ->
                    element.addPhase(Phase.builder().text(text).build())),
            amending((element, text) -> element.addEvent(
                    Event.builder(EventKind.MILESTONE).text(text).build())),
            amending((element, text) -> element.addFunding(money().taxNote(text).build())),
            amending((element, text) ->
                    element.addFunding(money().priceNote(text).build())),
            amending((element, text) ->
                    element.addFigure(Figure.builder().words(text).build())),
            amending((element, text) ->
                    element.addAssessment(Assessment.builder().text(text).build())),
            (site, text) -> site.root(framework -> framework.vision(text)),
            (site, text) -> site.root(framework -> framework.mission(text)),
            (site, text) -> site.root(framework -> framework.purpose(text)),
            (site, text) -> site.root(
                    framework -> framework.addSource(Source.of(site.fresh("source"), site.text("Rapport")).toBuilder()
                            .description(text)
                            .build())),
            (site, text) -> report(site, StatusReport.builder().note(text)),
            (site, text) -> site.plant(site.indicator()
                    .addTarget(
                            Target.builder(site.fresh("target")).wording(text).build())
                    .build()),
            (site, text) -> site.plant(site.consultation()
                    .addTopic(
                            Topic.builder(site.fresh("topic")).description(text).build())
                    .build()),
            (site, text) -> site.plant(site.review().outlook(text).build()),
            (site, text) -> site.plant(Body.builder(site.fresh("body"), site.text("Office"))
                    .mandate(text)
                    .build()),
            (site, text) -> site.plant(Post.builder(site.fresh("post"), site.text("Poste"))
                    .mandate(text)
                    .build()),
            (site, text) -> site.plant(Post.builder(site.fresh("post"), site.text("Poste"))
                    .addRequirement(text)
                    .build()),
            (site, text) -> describe(site, text));

    private PublicationDefects() {}

    static Map<String, Arbitrary<Defect>> all() {
        var written = join(NAMES, SENTENCES);
        var brief = join(NAMES, WORDS);
        var everywhere = join(written, WORDS);
        return Map.ofEntries(
                entry("address-not-web", addressNotWeb()),
                entry("bidirectional-control", put(everywhere, around("\u202E", "\u202D", "\u202A", "\u2067"))),
                entry("blank-text", put(everywhere, blank())),
                entry(
                        "broken-encoding",
                        put(
                                everywhere,
                                around(
                                        "\u00C3\u00A9",
                                        "\u00C3\u2030",
                                        "\u00C3\u0178",
                                        "\u00E2\u20AC\u2122",
                                        "\uFFFD"))),
                entry("contact-in-text", put(everywhere, mailboxes("info", "kontakt-bau", "mairie", "ufficio.lavori"))),
                entry("html-in-text", put(everywhere, around("<strong>", "</p>", "<br/>", "<a href=\"x\">", "<!--"))),
                entry("invisible-character", put(brief, around("\u200B", "\u2060", "\uFEFF", "\u0007"))),
                entry("personal-data", put(everywhere, personal())),
                entry("placeholder-text", put(written, placeholders())));
    }

    private static BiConsumer<Site, Text> amending(
            BiFunction<PolicyElement.Builder<?>, Text, PolicyElement.Builder<?>> change) {
        return (site, text) ->
                site.amend(element -> change.apply(element.toBuilder(), text).build());
    }

    private static void describe(Site site, Text text) {
        site.amend(element -> element.toBuilder().description(text).build());
    }

    private static void report(Site site, StatusReport.Builder report) {
        site.plant(site.measure().addStatusReport(report.build()).build());
    }

    private static Funding.Builder money() {
        return Funding.builder(Funding.Kind.ASKED).amount(1);
    }

    private static <T> List<T> join(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static Arbitrary<Defect> put(List<BiConsumer<Site, Text>> places, Arbitrary<String> texts) {
        return Combinators.combine(Arbitraries.of(places), texts)
                .as((place, text) -> site -> place.accept(site, site.text(text)));
    }

    /** One of the strings between two words. */
    private static Arbitrary<String> around(String... strings) {
        return Combinators.combine(Draws.words(), Arbitraries.of(strings), Draws.words())
                .as((before, string, after) -> before + string + after);
    }

    private static Arbitrary<String> blank() {
        return Arbitraries.of("", " ", "\u00A0", "\t", "\n").list().ofMaxSize(4).map(parts -> String.join("", parts));
    }

    private static Arbitrary<String> mailboxes(String... names) {
        return Combinators.combine(Arbitraries.of(names), Draws.words(), Draws.words())
                .as((name, host, before) -> before + " " + name + "@" + host + ".example");
    }

    private static Arbitrary<String> personal() {
        var digits = Arbitraries.integers().between(1_000_000, 9_999_999);
        var mobile = digits.map(Object::toString)
                .map(number ->
                        "+41 79 " + number.substring(0, 3) + " " + number.substring(3, 5) + " " + number.substring(5));
        return Choice.<String>of(2, mailboxes("jeanne.exemple", "x.muster"))
                .or(2, mobile)
                .or(1, Arbitraries.integers().between(0, 99_999_999).map(PublicationDefects::insured))
                .flatMap(what -> Draws.words().map(word -> word + ": " + what));
    }

    /** A number of the old-age insurance, with its check digit. */
    private static String insured(int person) {
        var number = "756" + String.format(Locale.ROOT, "%08d", person) + "0";
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            sum += Character.digit(number.charAt(i), 10) * (i % 2 == 0 ? 1 : 3);
        }
        return "756." + number.substring(3, 7) + "." + number.substring(7, 11) + "." + number.charAt(11)
                + (10 - sum % 10) % 10;
    }

    private static Arbitrary<String> placeholders() {
        var words = Arbitraries.of(
                "TODO",
                "tbd",
                "A compl\u00E9ter",
                "zu definieren",
                "to be specified",
                "xxx",
                "Lorem ipsum",
                "\u00E0 compl\u00E9ter",
                "Text folgt",
                "da completare",
                "placeholder");
        return Combinators.combine(words, Arbitraries.of("", "[", "("), Draws.words())
                .as((word, bracket, before) -> switch (bracket) {
                    case "[" -> before + " [" + word + "]";
                    case "(" -> "(" + word + ")";
                    default -> word;
                });
    }

    private static Arbitrary<Defect> addressNotWeb() {
        var addresses = Combinators.combine(Arbitraries.of("ftp://", "www.", "file:///", "mailto:x@"), Draws.words())
                .as((scheme, word) -> scheme + word + ".example");
        var links = Combinators.combine(Arbitraries.of("javascript:", "data:", "file:"), Draws.words())
                .as((scheme, word) -> "[" + word + "](" + scheme + word + ")");
        return Choice.<Defect>of(
                        1,
                        addresses.map(address -> site -> site.root(framework ->
                                framework.addSource(Source.of(site.fresh("source"), site.text("Rapport")).toBuilder()
                                        .address(address)
                                        .build()))))
                .or(
                        1,
                        addresses.map(address -> site -> site.plant(site.consultation()
                                .platform(Platform.builder(site.text("Plateforme"))
                                        .address(address)
                                        .build())
                                .build())))
                .or(1, links.map(link -> site -> describe(site, site.text(link))));
    }
}
