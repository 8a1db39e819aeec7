package io.github.polnum.model;

import io.github.polnum.model.Body.Parent;
import io.github.polnum.model.Consultation.Platform;
import io.github.polnum.model.Terms.Term;
import io.github.polnum.value.Excerpt;
import io.github.polnum.value.Stated;

/** What values of the model print: their type and what tells them from others, in one short line. */
final class Brief {

    private Brief() {}

    /** The public name of a value's type. */
    static String typeName(Object value) {
        return value.getClass().getSuperclass().getSimpleName();
    }

    static String of(Object value) {
        return typeName(value) + "[" + content(value).strip() + "]";
    }

    private static String content(Object value) {
        if (value instanceof PolicyElement element) {
            return element.id() + ", " + element.name();
        }
        if (value instanceof Source source) {
            return source.id() + ", " + source.name();
        }
        if (value instanceof Level level) {
            return level.id() + ", " + level.type().token() + ", " + level.name();
        }
        if (value instanceof Topic topic) {
            return topic.id().toString();
        }
        if (value instanceof Target target) {
            return target.id() + stated(target.value());
        }
        if (value instanceof StatusReport report) {
            return report.state().map(State::token).orElse("") + stated(report.date());
        }
        if (value instanceof Funding funding) {
            return funding.kind().token() + stated(funding.amount());
        }
        if (value instanceof Phase phase) {
            return phase.name().map(Object::toString).orElse("") + stated(phase.period());
        }
        if (value instanceof Event event) {
            return event.kind() + stated(event.date());
        }
        if (value instanceof Figure figure) {
            return figure.kind().map(Object::toString).orElse("") + stated(figure.value());
        }
        if (value instanceof Assessment assessment) {
            return stated(assessment.rating().map(Rating::token));
        }
        if (value instanceof Involvement involvement) {
            return involvement.function() + " "
                    + involvement
                            .party()
                            .map(Excerpt::of)
                            .or(() -> involvement.name().map(Object::toString))
                            .orElse("");
        }
        if (value instanceof OtherName name) {
            return name.name().toString();
        }
        if (value instanceof Tag tag) {
            return tag.scheme() + " " + Excerpt.of(tag.code());
        }
        if (value instanceof Territory territory) {
            return territory.name().toString();
        }
        if (value instanceof Term term) {
            return term.word().toString();
        }
        if (value instanceof Terms terms) {
            return terms.states().size() + " states, " + terms.ratings().size() + " ratings";
        }
        if (value instanceof Parent parent) {
            return Excerpt.of(parent.body());
        }
        return value instanceof Platform platform ? platform.name().toString() : "";
    }

    private static String stated(Stated<?> stated) {
        return stated.value()
                .map(value -> " " + value)
                .or(() -> stated.absence().map(reason -> " " + reason.token()))
                .orElse("");
    }
}
