package io.github.polnum.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.polnum.model.Assessment;
import io.github.polnum.model.Channel;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.Consultation.Platform;
import io.github.polnum.model.ElementType;
import io.github.polnum.model.Event;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.Figure;
import io.github.polnum.model.FrameworkKind;
import io.github.polnum.model.Level;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.Objective;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Principle;
import io.github.polnum.model.Rating;
import io.github.polnum.model.Role;
import io.github.polnum.model.Source;
import io.github.polnum.model.State;
import io.github.polnum.model.Tag;
import io.github.polnum.model.Terms;
import io.github.polnum.model.Terms.Term;
import io.github.polnum.model.Topic;
import io.github.polnum.value.AbsenceReason;
import io.github.polnum.value.DataValue;
import io.github.polnum.value.Extensions;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Quantity;
import io.github.polnum.value.Quantity.Bound;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A small framework with every form that a value can have in JSON, as objects and as the document it must become. */
final class Example {

    private static final LanguageTag FR = LanguageTag.FR;

    private Example() {}

    /** The document, written by hand. */
    static String document() {
        try (var stream = Objects.requireNonNull(Example.class.getResourceAsStream("every-form.json"))) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Extensions note(String text) {
        return Extensions.of(Map.of("ge:note", DataValue.of(text)));
    }

    private static Figure figure(Quantity value) {
        return Figure.builder().value(Stated.of(value)).build();
    }

    static PolicyFramework framework() {
        var extensions = new LinkedHashMap<String, DataValue>();
        extensions.put("$schema", DataValue.of("https://example.org/plan.schema.json"));
        extensions.put("ge:row", DataValue.of(List.of(DataValue.of(1), DataValue.of("a"), DataValue.of(true))));
        extensions.put("ge:rows", DataValue.of(List.of(DataValue.of(List.of()), DataValue.of(Map.of()))));
        extensions.put("ge:none", DataValue.of(List.of()));
        extensions.put("ge:nothing", DataValue.of(Map.of()));
        extensions.put("ge:exact", DataValue.of(new BigDecimal("1.50")));
        return PolicyFramework.builder("plan-numerique", FR.text("Plan numérique 2030"))
                .language(FR)
                .number("1")
                .workingTitle(true)
                .shortName(
                        Text.builder().put(FR, "PN").put(LanguageTag.DE, "DP").build())
                .description(Text.builder()
                        .put(FR, "Un «\u00A0plan\u00A0» d'essai\n\tsur deux lignes \\ \"😀\" \u0001")
                        .put(LanguageTag.DE, "Ein Versuch", Text.Origin.MACHINE)
                        .build())
                .edition("2030")
                .kind(FrameworkKind.STRATEGY)
                .translations(Map.of(LanguageTag.DE, Text.Origin.MACHINE))
                .vision(LanguageTag.EN.text("A plan to try things out"))
                .addTag(Tag.of("cofog", "04"))
                .addTag(Tag.of("cofog", "05"))
                .addTag(Tag.builder("ge", "a")
                        .label(FR.text("Étiquette"))
                        .extensions(note("tag"))
                        .build())
                .externalIds(Map.of("unsd", "C010a01"))
                .period(Stated.absent(AbsenceReason.NOT_FIXED, FR.text("Non encore fixé")))
                .addEvent(Event.builder(EventKind.ADOPTED)
                        .date(Stated.absent(AbsenceReason.NOT_RECORDED))
                        .planned("2030-06")
                        .extensions(note("event"))
                        .build())
                .addFigure(figure(Quantity.of(new BigDecimal("94.21"))))
                .addFigure(figure(Quantity.about(new BigDecimal("500"))))
                .addFigure(figure(Quantity.atLeast(new BigDecimal("200"))))
                .addFigure(figure(Quantity.moreThan(new BigDecimal("0.5"))))
                .addFigure(figure(Quantity.atMost(new BigDecimal("100000000000000000000"))))
                .addFigure(figure(Quantity.lessThan(new BigDecimal("-3"))))
                .addFigure(figure(
                        Quantity.between(new Bound(new BigDecimal("1"), true), new Bound(new BigDecimal("2"), false))))
                .addFigure(Figure.builder()
                        .value(Stated.absent(AbsenceReason.WITHHELD))
                        .words(FR.text("plusieurs"))
                        .build())
                .addAssessment(
                        Assessment.builder().rating(Stated.of(Rating.ON_TRACK)).build())
                .addLink(LinkKind.IMPLEMENTS, "un-sdg#goal-9")
                .addLink(LinkKind.IMPLEMENTS, "autre@2020#")
                .addLink(LinkKind.BASED_ON, "loi")
                .addCite("source p. 12")
                .addLevel(Level.builder("axe", ElementType.ROLE, FR.text("Axe"))
                        .depth(1)
                        .build())
                .terms(Terms.builder()
                        .addState(Term.builder(FR.text("réalisé"))
                                .state(State.COMPLETED)
                                .build())
                        .addRating(Term.builder(FR.text("sans objet"))
                                .rating(Stated.absent(AbsenceReason.NOT_APPLICABLE))
                                .build())
                        .build())
                .addRole(Role.builder("faciliter", FR.text("Faciliter"))
                        .addObjective(Objective.of("participation", FR.text("")))
                        .extensions(note("role"))
                        .build())
                .addPrinciple(Principle.of("confiance", FR.text("Confiance")))
                .addConsultation(Consultation.builder("consultation", FR.text("Consultation"))
                        .addChannel(Channel.ONLINE)
                        .addChannel(Channel.ON_SITE)
                        .platform(Platform.builder(FR.text("Plateforme"))
                                .address("https://example.org/a?b=c&d")
                                .build())
                        .addTopic(Topic.builder("theme").build())
                        .build())
                .addSource(Source.builder("source", FR.text("Source"))
                        .publisher(Stated.of("État de Genève"))
                        .language(FR)
                        .address(Stated.absent(AbsenceReason.NOT_RECORDED))
                        .extensions(note("source"))
                        .build())
                .extensions(Extensions.of(extensions))
                .build();
    }
}
