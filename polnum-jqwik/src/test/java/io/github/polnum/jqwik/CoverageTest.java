package io.github.polnum.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.model.Assessment;
import io.github.polnum.model.BodyKind;
import io.github.polnum.model.Channel;
import io.github.polnum.model.ConsultationKind;
import io.github.polnum.model.ElementType;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.Figure;
import io.github.polnum.model.FigureKind;
import io.github.polnum.model.FrameworkKind;
import io.github.polnum.model.Funding;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.InvolvementFunction;
import io.github.polnum.model.Kind;
import io.github.polnum.model.LegalAct;
import io.github.polnum.model.LegalActKind;
import io.github.polnum.model.Level;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.PhaseKind;
import io.github.polnum.model.Progress;
import io.github.polnum.model.Rating;
import io.github.polnum.model.State;
import io.github.polnum.model.TerritoryKind;
import io.github.polnum.value.AbsenceReason;
import io.github.polnum.value.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Over many frameworks of one seed, whatever can be said is said. */
class CoverageTest {

    private static final int FRAMEWORKS = 600;

    private static final LocalDate SOME_DAY = LocalDate.of(2020, 6, 1);

    private static final Set<Class<?>> PROGRESS = new HashSet<>();
    private static final Census CENSUS = new Census(value -> {
        if (value instanceof Indicator indicator) {
            PROGRESS.add(indicator.progress(SOME_DAY).getClass());
        }
    });

    @BeforeAll
    static void takeCensus() {
        JqwikSession.run(() -> {
            var generator = PolicyArbitraries.frameworks().generator(1000, true);
            var random = new Random(7);
            for (int i = 0; i < FRAMEWORKS; i++) {
                CENSUS.visit(generator.next(random).value());
            }
        });
    }

    @Test
    void everyAttributeOfEveryTypeIsFilled() {
        var attributes = Census.modelTypes().stream()
                .flatMap(type -> Census.accessors(type).stream()
                        .map(accessor -> type.getSimpleName() + "." + accessor.getName()))
                .toList();

        assertThat(attributes).contains("PolicyFramework.roles", "Parent.period", "Term.rating", "Target.baseline");
        assertThat(CENSUS.filled).containsAll(attributes);
    }

    @Test
    void everyWordOfClosedVocabulariesOccurs() {
        var words = Stream.<Enum<?>[]>of(
                        AbsenceReason.values(),
                        Assessment.Status.values(),
                        Indicator.Direction.values(),
                        ElementType.values(),
                        Figure.Status.values(),
                        Funding.Kind.values(),
                        Funding.Recurrence.values(),
                        Level.Numbering.values(),
                        Rating.values(),
                        LegalAct.Standing.values(),
                        State.values(),
                        Text.Origin.values())
                .flatMap(Arrays::stream)
                .map(constant -> constant.getDeclaringClass().getName() + " " + constant.name());

        assertThat(words).isSubsetOf(CENSUS.words);
    }

    @Test
    void knownAndUnknownWordsOfOpenVocabulariesOccur() {
        var vocabularies = List.<List<? extends Kind>>of(
                BodyKind.known(),
                Channel.known(),
                ConsultationKind.known(),
                EventKind.known(),
                FigureKind.known(),
                FrameworkKind.known(),
                InvolvementFunction.known(),
                LegalActKind.known(),
                LinkKind.known(),
                PhaseKind.known(),
                TerritoryKind.known());

        assertThat(vocabularies).hasSize(Kind.class.getPermittedSubclasses().length);
        for (var vocabulary : vocabularies) {
            var name = vocabulary.get(0).getClass().getName() + " ";
            var known = vocabulary.stream().map(kind -> name + kind.token()).toList();
            var occurring = new ArrayList<>(CENSUS.words);
            occurring.removeIf(word -> !word.startsWith(name));

            assertThat(occurring).containsAll(known).hasSizeGreaterThan(known.size());
        }
    }

    @Test
    void indicatorsHaveEveryCaseOfProgress() {
        assertThat(PROGRESS).containsExactlyInAnyOrder(Progress.class.getPermittedSubclasses());
    }
}
