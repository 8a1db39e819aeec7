package io.github.polnum.catalogue;

import io.github.polnum.model.Assessment;
import io.github.polnum.model.Body;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.Consultation.Platform;
import io.github.polnum.model.Event;
import io.github.polnum.model.Figure;
import io.github.polnum.model.Funding;
import io.github.polnum.model.Identified;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.Involvement;
import io.github.polnum.model.LegalAct;
import io.github.polnum.model.Level;
import io.github.polnum.model.Measure;
import io.github.polnum.model.OtherName;
import io.github.polnum.model.Phase;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Post;
import io.github.polnum.model.Review;
import io.github.polnum.model.Source;
import io.github.polnum.model.StatusReport;
import io.github.polnum.model.Tag;
import io.github.polnum.model.Target;
import io.github.polnum.model.Terms;
import io.github.polnum.model.Terms.Term;
import io.github.polnum.model.Topic;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Stated.Absent;
import io.github.polnum.value.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the texts that are shown to people and stand in one thing, not in what is identified below it. The single
 * place that knows where they stand.
 *
 * <p>Serves many things one after another. A path is made only when a visitor asks for it.
 */
final class Texts {

    /** What a text is for. */
    enum Use {
        /** What something is called: a name, a unit. */
        NAME,
        /** The source's own word for a state, a rating, an absence. */
        WORD,
        /** Sentences, without any marks. */
        PROSE,
        /** A description, in CommonMark. */
        MARKDOWN,
        /** A number or a code that people see. */
        CODE,
        /** Where something is found on the web. */
        ADDRESS
    }

    /** Is handed each text. */
    interface Visitor {

        /** A text in one or more languages. */
        void text(Text text, Use use, Texts at);

        /** A string that is the same in all languages; {@link Use#CODE} or {@link Use#ADDRESS}, {@link Use#NAME} for a publisher. */
        default void string(String value, Use use, Texts at) {}
    }

    /** How deep a text stands at most, as the word in {@code terms.ratings[0].rating.word} does. */
    private static final int DEEPEST = 4;

    private final Visitor visitor;
    private final String[] names = new String[DEEPEST];
    private final @Nullable Object[] positions = new @Nullable Object[DEEPEST];
    private int depth;

    Texts(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Visits every text of one thing. */
    void walk(Identified item) {
        depth = 0;
        if (item instanceof PolicyElement element) {
            head(element);
            own(element);
        } else if (item instanceof Source source) {
            source(source);
        } else if (item instanceof Level level) {
            text("name", level.name(), Use.NAME);
            otherNames(level.otherNames());
        } else if (item instanceof Topic topic) {
            text("name", topic.name(), Use.NAME);
            text("description", topic.description(), Use.MARKDOWN);
        } else if (item instanceof Target target) {
            target(target);
        } else if (item instanceof Phase phase) {
            phase(phase);
        }
    }

    /** The path, inside the thing, of what is visited. */
    String path() {
        if (depth == 1 && positions[0] == null) {
            return names[0];
        }
        var path = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            path.append(i == 0 ? "" : ".").append(names[i]);
            if (positions[i] != null) {
                path.append(positions[i] instanceof Integer n ? "[" + n + "]" : positions[i]);
            }
        }
        return path.toString();
    }

    /** The attribute of the thing that what is visited stands in. */
    String attribute() {
        return names[0];
    }

    /** The path of one language of what is visited: a text in one language alone has no entries to point to. */
    String path(Text text, LanguageTag language) {
        return text.languages().size() == 1 ? path() : path() + "[" + language + "]";
    }

    /** The member that what is visited is itself. */
    String member() {
        return names[depth - 1];
    }

    private void head(PolicyElement element) {
        string("number", element.number(), Use.CODE);
        text("name", element.name(), Use.NAME);
        text("shortName", element.shortName(), Use.NAME);
        otherNames(element.otherNames());
        text("description", element.description(), Use.MARKDOWN);
        if (!element.tags().isEmpty()) {
            tags(element);
        }
        if (!element.externalIds().isEmpty()) {
            codes(element.externalIds());
        }
        each("territories", element.territories(), (at, territory) -> {
            at.text("name", territory.name(), Use.NAME);
            at.string("code", territory.code(), Use.CODE);
        });
        absence("period", element.period());
        var phases = element.phases();
        for (int i = 0; i < phases.size(); i++) {
            // One with an identifier is visited by itself.
            if (phases.get(i).id().isEmpty()) {
                enter("phases", i);
                phase(phases.get(i));
                depth--;
            }
        }
        each("events", element.events(), Texts::event);
        each("involved", element.involved(), Texts::involvement);
        each("funding", element.funding(), Texts::funding);
        each("figures", element.figures(), Texts::figure);
        each("assessments", element.assessments(), Texts::assessment);
    }

    private void own(PolicyElement element) {
        if (element instanceof PolicyFramework framework) {
            text("vision", framework.vision(), Use.PROSE);
            text("mission", framework.mission(), Use.PROSE);
            text("purpose", framework.purpose(), Use.PROSE);
            part("terms", framework.terms(), Texts::terms);
        } else if (element instanceof Measure measure) {
            each("statusReports", measure.statusReports(), Texts::statusReport);
        } else if (element instanceof Indicator indicator) {
            text("unit", indicator.unit(), Use.NAME);
            part("baseline", indicator.baseline(), Texts::figure);
            each("measurements", indicator.measurements(), Texts::figure);
        } else if (element instanceof Consultation consultation) {
            part("platform", consultation.platform(), Texts::platform);
        } else if (element instanceof Review review) {
            text("outlook", review.outlook(), Use.PROSE);
        } else if (element instanceof Body body) {
            text("mandate", body.mandate(), Use.PROSE);
            each("parents", body.parents(), (at, parent) -> at.absence("period", parent.period()));
        } else if (element instanceof Post post) {
            text("mandate", post.mandate(), Use.PROSE);
            var requirements = post.requirements();
            for (int i = 0; i < requirements.size(); i++) {
                enter("requirements", i);
                visitor.text(requirements.get(i), Use.PROSE, this);
                depth--;
            }
        } else if (element instanceof LegalAct act) {
            string("collection", act.collection(), Use.CODE);
            string("article", act.article(), Use.CODE);
        }
    }

    private void source(Source source) {
        text("name", source.name(), Use.NAME);
        otherNames(source.otherNames());
        text("description", source.description(), Use.MARKDOWN);
        codes(source.externalIds());
        string("publisher", source.publisher().value(), Use.NAME);
        absence("publisher", source.publisher());
        absence("date", source.date());
        string("address", source.address().value(), Use.ADDRESS);
        absence("address", source.address());
    }

    private void tags(PolicyElement element) {
        var counts = new HashMap<String, Integer>();
        for (Tag tag : element.tags()) {
            int position = counts.merge(tag.scheme(), 1, Integer::sum) - 1;
            enter("tags", "[" + tag.scheme() + "][" + position + "]");
            // Where there is nothing else to say, the code is written alone.
            if (tag.label().isPresent() || !tag.extensions().isEmpty()) {
                string("code", Optional.of(tag.code()), Use.CODE);
            } else {
                visitor.string(tag.code(), Use.CODE, this);
            }
            text("label", tag.label(), Use.NAME);
            depth--;
        }
    }

    private void codes(Map<String, String> codes) {
        codes.forEach((scheme, code) -> {
            enter("externalIds", "[" + scheme + "]");
            visitor.string(code, Use.CODE, this);
            depth--;
        });
    }

    private void otherNames(List<OtherName> names) {
        each("otherNames", names, (at, name) -> {
            at.text("name", name.name(), Use.NAME);
            at.absence("period", name.period());
        });
    }

    private void phase(Phase phase) {
        text("name", phase.name(), Use.NAME);
        text("text", phase.text(), Use.PROSE);
        absence("period", phase.period());
        text("word", phase.word(), Use.WORD);
    }

    private void event(Event event) {
        text("name", event.name(), Use.NAME);
        text("text", event.text(), Use.PROSE);
        absence("date", event.date());
        absence("planned", event.planned());
    }

    private void involvement(Involvement involvement) {
        text("name", involvement.name(), Use.NAME);
        text("word", involvement.word(), Use.WORD);
        absence("period", involvement.period());
    }

    private void funding(Funding funding) {
        text("name", funding.name(), Use.NAME);
        absence("amount", funding.amount());
        text("base", funding.base(), Use.NAME);
        absence("period", funding.period());
        text("payerName", funding.payerName(), Use.NAME);
        text("taxNote", funding.taxNote(), Use.PROSE);
        text("priceNote", funding.priceNote(), Use.PROSE);
        string("account", funding.account(), Use.CODE);
    }

    private void figure(Figure figure) {
        absence("value", figure.value());
        text("words", figure.words(), Use.PROSE);
        text("unit", figure.unit(), Use.NAME);
        absence("date", figure.date());
    }

    private void assessment(Assessment assessment) {
        absence("rating", assessment.rating());
        text("word", assessment.word(), Use.WORD);
        absence("date", assessment.date());
        text("text", assessment.text(), Use.PROSE);
    }

    private void statusReport(StatusReport report) {
        absence("date", report.date());
        text("word", report.word(), Use.WORD);
        absence("schedule", report.schedule());
        text("scheduleWord", report.scheduleWord(), Use.WORD);
        text("note", report.note(), Use.PROSE);
    }

    private void target(Target target) {
        text("wording", target.wording(), Use.PROSE);
        absence("date", target.date());
        absence("validity", target.validity());
        absence("value", target.value());
        part("baseline", target.baseline(), Texts::figure);
        each("assessments", target.assessments(), Texts::assessment);
    }

    private void terms(Terms terms) {
        each("states", terms.states(), Texts::term);
        each("ratings", terms.ratings(), Texts::term);
    }

    private void term(Term term) {
        text("word", term.word(), Use.WORD);
        absence("rating", term.rating());
    }

    private void platform(Platform platform) {
        text("name", platform.name(), Use.NAME);
        string("address", platform.address(), Use.ADDRESS);
    }

    /** The source's own word for why there is no value. */
    private void absence(String name, Stated<?> stated) {
        if (stated instanceof Absent<?> absent && absent.word().isPresent()) {
            enter(name, null);
            text("word", absent.word().get(), Use.WORD);
            depth--;
        }
    }

    private void text(String name, Optional<Text> text, Use use) {
        if (text.isPresent()) {
            text(name, text.get(), use);
        }
    }

    private void text(String name, Text text, Use use) {
        enter(name, null);
        visitor.text(text, use, this);
        depth--;
    }

    private void string(String name, Optional<String> value, Use use) {
        if (value.isPresent()) {
            enter(name, null);
            visitor.string(value.get(), use, this);
            depth--;
        }
    }

    private <T> void part(String name, Optional<T> part, BiConsumer<Texts, T> visit) {
        if (part.isPresent()) {
            enter(name, null);
            visit.accept(this, part.get());
            depth--;
        }
    }

    private <T> void each(String name, List<T> parts, BiConsumer<Texts, T> visit) {
        for (int i = 0; i < parts.size(); i++) {
            enter(name, i);
            visit.accept(this, parts.get(i));
            depth--;
        }
    }

    private void enter(String name, @Nullable Object position) {
        names[depth] = name;
        positions[depth] = position;
        depth++;
    }
}
