package io.github.polnum.catalogue;

import static io.github.polnum.catalogue.Judged.measure;
import static io.github.polnum.catalogue.Judged.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.polnum.finding.Report;
import io.github.polnum.model.Figure;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.Objective;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.State;
import io.github.polnum.model.StatusReport;
import io.github.polnum.model.Target;
import io.github.polnum.model.Terms;
import io.github.polnum.model.Terms.Term;
import io.github.polnum.rule.Profile;
import io.github.polnum.value.LanguageTag;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text, however long and however it was made, keeps the rules busy for more than a moment: no more than a few looks at each character. */
@Tag("large")
class LongTextsTest {

    private static final int LONG = 1_000_000;

    private static Report judged(PolicyFramework framework) {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> Catalogue.validator()
                        .withProfile(Profile.builder("four")
                                .languages(List.of(LanguageTag.FR, LanguageTag.DE))
                                .build())
                        .validate(framework, Judged.DAY));
    }

    private static String filled(String start, String filling, String end) {
        return start + filling.repeat((LONG - start.length() - end.length()) / filling.length()) + end;
    }

    static List<String> texts() {
        return List.of(
                filled("(todo", " ", "x"),
                filled("[todo", " ", "x"),
                filled("(", " ", "todo"),
                filled("(", "x", ""),
                filled("(todo", "((todo ", "x"),
                filled("a.abca", ".abc", " x"),
                filled("a.abca", ".abc", "."),
                filled("<", "b", ""),
                filled("<a ", "x=", "&lt"),
                filled("&", "&amp", "<"),
                filled("a", "@a.", "a"),
                filled("0", "79 ", "@"),
                filled("756.", "1234.", "@"),
                filled("http://", "[a](", ")"),
                filled("Â", "»Ã", ""),
                filled("a", "\u0301\u0316", ""),
                "<" + IntStream.range(1, 1_400).mapToObj("`"::repeat).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aLongTextIsJudgedInAMoment(String text) {
        var report = judged(plan().description(LanguageTag.FR.text(text))
                .addObjective(Objective.of("o", LanguageTag.FR.text(text)))
                .build());

        assertThat(report.findings()).isNotEmpty();
    }

    @Test
    void manyTargetsAreComparedWithTheirBaselineInAMoment() {
        var indicator = Indicator.builder("i", LanguageTag.FR.text("Indicateur"))
                .direction(Indicator.Direction.INCREASE)
                .baseline(Figure.builder().value(54).date("2021").build());
        for (int i = 0; i < 100_000; i++) {
            indicator.addTarget(Target.builder("t-" + i).value(54).date("2021").build());
        }
        var report = judged(plan().addIndicator(indicator.build()).build());

        assertThat(report.findings()).anyMatch(finding -> finding.code().equals("target-met-at-baseline"));
    }

    @Test
    void aLongUnitIsComparedWithManyFiguresInAMoment() {
        var indicator = Indicator.builder("i", LanguageTag.FR.text("Indicateur"))
                .unit(LanguageTag.FR.text(filled("", "u v ", "w")));
        var figure = Figure.builder().value(1).unit(LanguageTag.FR.text("x")).build();
        for (int i = 0; i < 20_000; i++) {
            indicator.addMeasurement(figure);
            indicator.addTarget(
                    Target.builder("t-" + i).value(1).baseline(figure).build());
        }

        var report = judged(plan().addIndicator(indicator.build()).build());

        assertThat(report.findings()).anyMatch(finding -> finding.code().equals("unit-mismatch"));
    }

    @Test
    void manyUnknownWordsAreComparedWithALongOneInAMoment() {
        var terms = Terms.builder()
                .addState(Term.of(LanguageTag.FR.text(filled("", "mot ", "long")), State.COMPLETED))
                .build();
        var reports = IntStream.range(0, 20_000)
                .mapToObj(i -> StatusReport.builder()
                        .word(LanguageTag.FR.text("inconnu " + i))
                        .build())
                .toArray(StatusReport[]::new);

        var report = judged(
                plan().terms(terms).addMeasure(measure("m", reports).build()).build());

        assertThat(report.findings()).anyMatch(finding -> finding.code().equals("unknown-own-word"));
    }
}
