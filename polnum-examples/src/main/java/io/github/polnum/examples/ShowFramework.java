package io.github.polnum.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.polnum.catalogue.Catalogue;
import io.github.polnum.json.PolicyJson;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.Event;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.Figure;
import io.github.polnum.model.FrameworkIndex;
import io.github.polnum.model.Phase;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Review;
import io.github.polnum.model.Source;
import io.github.polnum.model.Topic;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.PartialDate;
import io.github.polnum.value.Period;
import io.github.polnum.value.Quantity;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the digital policy of the Canton of Geneva from its file and tells it on the standard output, and then what the rules
 * find in it: in French, or with the argument {@code en} in English.
 *
 * @since 0.1.0
 */
public final class ShowFramework {

    static final String FILE = "geneve-politique-numerique-2018.json";

    private final PolicyFramework framework;
    private final LanguageTag reader;
    private final Page page = new Page();

    private ShowFramework(PolicyFramework framework, LanguageTag reader) {
        this.framework = framework;
        this.reader = reader;
    }

    /**
     * Tells the policy, or says what is wrong with the file and ends with 1.
     *
     * <p>The policy is judged as of the day in the system property {@code asOf}, which the build sets, and never as of today:
     * the same file is told in the same way every day.
     *
     * @param args {@code en} for English; {@code fr} or nothing for French; anything else ends the program with 2
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] args) throws IOException {
        var reader = reader(List.of(args));
        var asOf = LocalDate.parse(
                Objects.requireNonNull(System.getProperty("asOf"), "-DasOf=2026-11-22 says as of which day."));
        var out = new PrintStream(System.out, true, UTF_8); // whatever the locale of the machine
        try (var file = Objects.requireNonNull(ShowFramework.class.getResourceAsStream(FILE))) {
            if (!show(file, reader, asOf, out)) {
                System.exit(1);
            }
        }
    }

    private static LanguageTag reader(List<String> args) {
        if (args.isEmpty() || args.equals(List.of("fr"))) {
            return LanguageTag.FR;
        }
        if (args.equals(List.of("en"))) {
            return LanguageTag.EN;
        }
        System.err.println(String.join(" ", args) + ": in French without an argument, or in English with en.");
        System.exit(2);
        throw new IllegalStateException("Not reached.");
    }

    /** Prints the framework and what was found, or only that if it cannot be read; tells whether it could. */
    static boolean show(InputStream file, LanguageTag reader, LocalDate asOf, PrintStream out) throws IOException {
        var result =
                PolicyJson.standard().validating(Catalogue.validator(), asOf).read(file);
        if (result.value().isEmpty()) {
            out.print(result.report().toText(reader));
            return false;
        }
        out.print(new ShowFramework(result.orElseThrow(), reader).tell());
        out.print("\n" + result.report().toText(reader));
        return true;
    }

    private String tell() {
        page.heading(text(framework.name()), '=');
        framework.territories().forEach(territory -> page.paragraph(text(territory.name())));
        page.blank();
        framework.events().forEach(event -> page.item(0, date(event.date()), words(event)));
        framework.phases().forEach(phase -> page.item(0, date(phase.period()), words(phase)));

        page.heading("Vision", '-');
        framework.vision().ifPresent(vision -> page.paragraph(text(vision)));

        page.heading(say("Rôles et objectifs", "Roles and objectives"), '-');
        for (var role : framework.roles()) {
            page.item(0, label(role), capitalised(text(role.name())));
            role.objectives().forEach(objective -> page.item(2, label(objective), text(objective.name())));
        }

        page.heading(say("Principes et mesures", "Principles and measures"), '-');
        for (var principle : framework.principles()) {
            page.item(0, label(principle), text(principle.name()));
            principle.measures().forEach(measure -> page.item(2, label(measure), text(measure.name())));
        }

        framework.consultations().forEach(this::tell);

        page.heading(say("Premiers résultats", "First results"), '-');
        for (var assessment : framework.assessments()) {
            assessment.text().ifPresent(text -> page.item(0, date(assessment.date()), text(text)));
        }

        framework.reviews().forEach(this::tell);

        page.heading("Sources", '-');
        framework.sources().forEach(source -> page.item(0, "[" + source.id() + "]", words(source)));
        return page.toString();
    }

    private void tell(Consultation consultation) {
        page.heading("Consultation – " + text(consultation.name()), '-');
        consultation.events().forEach(event -> page.item(0, date(event.date()), words(event)));
        page.blank();
        int step = 0;
        for (var phase : consultation.phases()) {
            page.item(0, say("Étape ", "Step ") + ++step, words(phase));
        }
        page.blank();
        page.item(0, say("Chiffres", "Figures"), joined(consultation.figures(), this::words));
        page.item(0, say("Thèmes", "Topics"), joined(consultation.topics(), this::name));
        page.blank();
        for (var commitment : consultation.commitments()) {
            page.item(0, label(commitment), text(commitment.name()) + " " + commitment.cites());
        }
    }

    private void tell(Review review) {
        page.heading(text(review.name()), '-');
        page.item(0, say("Période", "Period"), date(review.period()));
        review.events().forEach(event -> page.item(0, date(event.date()), words(event)));
        review.outlook().ifPresent(outlook -> page.item(0, say("Perspectives", "Outlook"), text(outlook)));
    }

    /** What this administration calls an element, and its number: {@code Axe 1}. */
    private String label(PolicyElement element) {
        var level = framework.index().locate(element).flatMap(node -> node.level());
        var name = level.map(found -> capitalised(text(found.name()))).orElse("");
        return element.number().map(number -> name + " " + number).orElse(name).strip();
    }

    private String words(Event event) {
        return event.name().map(this::text).orElseGet(() -> word(event.kind()))
                + (event.by().isEmpty() ? "" : " (" + joined(event.by(), this::name) + ")")
                + event.text().map(text -> " – " + text(text)).orElse("");
    }

    private String word(EventKind kind) {
        return switch (kind.token()) {
            case "announced" -> say("Annonce", "Announced");
            case "published" -> say("Publication", "Published");
            case "opened" -> say("Ouverture", "Opened");
            case "closed" -> say("Clôture", "Closed");
            case "adopted" -> say("Adoption", "Adopted");
            default -> kind.token();
        };
    }

    private String words(Phase phase) {
        return Stream.of(phase.name(), phase.word(), phase.text())
                .flatMap(part -> part.map(this::text).stream())
                .collect(Collectors.joining(" – "));
    }

    private String words(Figure figure) {
        var format = NumberFormat.getInstance(reader.toLocale());
        var number = figure.value().value().flatMap(Quantity::exact).map(format::format);
        return number.orElse("…") + figure.kind().map(kind -> " " + kind).orElse("");
    }

    private String words(Source source) {
        return text(source.name())
                + source.publisher().value().map(publisher -> ", " + publisher).orElse("")
                + ", "
                + date(source.date())
                + source.address().value().map(address -> ", " + address).orElse("");
    }

    /** A topic without a name of its own bears the name of what it is about. */
    private String name(Topic topic) {
        return topic.name().map(this::text).orElseGet(() -> joined(topic.about(), this::name));
    }

    private String name(Reference reference) {
        return framework
                .index()
                .find(reference)
                .map(FrameworkIndex.Node::item)
                .filter(PolicyElement.class::isInstance)
                .map(item -> text(((PolicyElement) item).name()))
                .orElse(reference.toString());
    }

    private String date(Stated<Period> date) {
        return date.value().map(this::words).orElse(say("date non indiquée", "date not recorded"));
    }

    private String words(Period period) {
        return Stream.of(period.start(), period.end())
                .map(date -> date.map(this::words).orElse("…"))
                .distinct()
                .collect(Collectors.joining(" – "));
    }

    private String words(PartialDate date) {
        var pattern = date.day().isPresent() ? "d MMMM uuuu" : date.month().isPresent() ? "MMMM uuuu" : "uuuu";
        var words = DateTimeFormatter.ofPattern(pattern, reader.toLocale()).format(date.earliest());
        return words.startsWith("1 ") ? say("1er", "1") + words.substring(1) : words;
    }

    /** The text in the language of the reader, else in the language of the framework. */
    private String text(Text text) {
        return framework.resolve(text, reader).value();
    }

    private String say(String french, String english) {
        return reader.matches(LanguageTag.EN) ? english : french;
    }

    private static <T> String joined(List<T> parts, Function<T, String> words) {
        return parts.stream().map(words).collect(Collectors.joining(", "));
    }

    private static String capitalised(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
