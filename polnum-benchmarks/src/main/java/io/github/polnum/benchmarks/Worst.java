package io.github.polnum.benchmarks;

import io.github.polnum.model.Body;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.Event;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.Figure;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.Measure;
import io.github.polnum.model.Objective;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Role;
import io.github.polnum.model.State;
import io.github.polnum.model.StatusReport;
import io.github.polnum.model.Target;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Period;
import io.github.polnum.value.Quantity;
import io.github.polnum.value.Text;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Frameworks that are the hardest for rules, each of about so many things as asked for. */
enum Worst {
    /** Whatever can be wrong with a measure and what it holds. */
    EVERYTHING_BROKEN("everything broken") {
        @Override
        PolicyFramework of(int things) {
            return plan().measures(measures(
                            things / 3,
                            i -> Measure.builder("m" + i / 2, BROKEN)
                                    .number("1")
                                    .period("2010/2011")
                                    .addLink(LinkKind.UPHOLDS, "m" + (things - i))
                                    .addLink(LinkKind.PART_OF, "nowhere" + i)
                                    .addLink(LinkKind.SUPERSEDES, "m" + (i + 1) / 2)
                                    .addStatusReport(report(State.COMPLETED, "2030"))
                                    .addStatusReport(report(State.PLANNED, "2029"))
                                    .addIndicator(Indicator.builder("i" + i, BROKEN)
                                            .addTarget(Target.builder("t" + i % 7)
                                                    .value(Quantity.of(5))
                                                    .date(Period.parse("2001"))
                                                    .build())
                                            .addMeasurement(Figure.builder()
                                                    .value(Quantity.of(1))
                                                    .date(Period.parse("2050"))
                                                    .build())
                                            .build())
                                    .build()))
                    .build();
        }
    },
    /** Each part of the next, and each body under the next. */
    ONE_CHAIN("one long chain of references") {
        @Override
        PolicyFramework of(int things) {
            return plan().measures(measures(
                            things / 2,
                            i -> Measure.builder("m" + i, NAME)
                                    .addLink(LinkKind.PART_OF, "m" + (i + 1))
                                    .addLink(LinkKind.SUPERSEDES, "m" + (i + 1))
                                    .build()))
                    .bodies(IntStream.range(0, things / 2)
                            .mapToObj(i -> Body.builder("b" + i, NAME)
                                    .addParent(Body.Parent.of("b" + (i + 1)))
                                    .build())
                            .toList())
                    .build();
        }
    },
    /** All link to the same objective. */
    ONE_TARGET("one element referenced by all") {
        @Override
        PolicyFramework of(int things) {
            return plan().objectives(List.of(Objective.of("all", NAME)))
                    .measures(measures(
                            things,
                            i -> Measure.builder("m" + i, NAME)
                                    .addLink(LinkKind.CONTRIBUTES_TO, "all")
                                    .addLink(LinkKind.PART_OF, "all")
                                    .build()))
                    .build();
        }
    },
    /** One parent for all. */
    ONE_LIST("all siblings in one list") {
        @Override
        PolicyFramework of(int things) {
            return plan().addRole(Role.builder("role", NAME)
                            .objectives(IntStream.range(0, things)
                                    .mapToObj(i -> Objective.builder("o" + i, NAME)
                                            .number(String.valueOf(i % 100))
                                            .build())
                                    .toList())
                            .build())
                    .build();
        }
    },
    /** Whoever looked at all events for each consultation would be seen. */
    TWO_LISTS("as many events of the framework as consultations") {
        @Override
        PolicyFramework of(int things) {
            return plan().events(IntStream.range(0, things)
                            .mapToObj(i -> Event.of(i == 0 ? EventKind.ADOPTED : EventKind.HELD, "2021"))
                            .toList())
                    .consultations(IntStream.range(0, things)
                            .mapToObj(i -> Consultation.builder("c" + i, NAME)
                                    .addEvent(Event.of(EventKind.OPENED, "2020"))
                                    .addEvent(Event.of(EventKind.CLOSED, "2021"))
                                    .build())
                            .toList())
                    .build();
        }
    };

    private static final Text NAME = LanguageTag.FR.text("Simplifier les démarches");
    private static final Text BROKEN = LanguageTag.FR.text("TODO <b>x</b> a@b.ch");

    private final String title;

    Worst(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    abstract PolicyFramework of(int things);

    private static PolicyFramework.Builder plan() {
        return PolicyFramework.builder("plan", NAME).period("2020/2022");
    }

    private static List<Measure> measures(int count, IntFunction<Measure> make) {
        return IntStream.range(0, count).mapToObj(make).toList();
    }

    private static StatusReport report(State state, String date) {
        return StatusReport.builder().state(state).date(Period.parse(date)).build();
    }
}
