package io.github.polnum.model;

import static io.github.polnum.value.LanguageTag.FR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.polnum.value.AbsenceReason;
import io.github.polnum.value.InvariantException.Constraint;
import io.github.polnum.value.Period.Truth;
import io.github.polnum.value.Quantity;
import io.github.polnum.value.Quantity.Bound;
import io.github.polnum.value.Refusal;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Text;
import io.github.polnum.value.Token;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Progress, worked out by hand. A hyphen stands for what is not there. */
class ProgressTest {

    private static final Text NAME = FR.text("n");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    /** Reads {@code 5}, {@code ~5}, {@code >=5}, {@code >5}, {@code <=5}, {@code <5}, {@code 5..6}. */
    private static Quantity quantity(String written) {
        int dots = written.indexOf("..");
        if (dots > 0) {
            return Quantity.between(
                    new Bound(new BigDecimal(written.substring(0, dots)), true),
                    new Bound(new BigDecimal(written.substring(dots + 2)), true));
        }
        var number = new BigDecimal(written.replaceAll("[~<>=]", ""));
        return switch (written.replaceAll("[-+.0-9]", "")) {
            case "~" -> Quantity.about(number);
            case ">=" -> Quantity.atLeast(number);
            case ">" -> Quantity.moreThan(number);
            case "<=" -> Quantity.atMost(number);
            case "<" -> Quantity.lessThan(number);
            default -> Quantity.of(number);
        };
    }

    private static Figure figure(String written) {
        return written.equals("words")
                ? Figure.builder().words(NAME).build()
                : Figure.builder().value(quantity(written)).date("2025").build();
    }

    private static Target target(String id, String written) {
        var target = Target.builder(id).date("2030");
        if (written.equals("words")) {
            return target.wording(NAME).build();
        }
        if (written.equals("none")) {
            return target.value(Stated.absent(AbsenceReason.NOT_SET)).build();
        }
        return written.endsWith("%")
                ? target.change(quantity(written.substring(0, written.length() - 1)))
                        .build()
                : target.value(quantity(written)).build();
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_SET, no target",
        "NOT_APPLICABLE, no target",
        "WITHHELD, words only",
        "NOT_FIXED, words only",
        "NOT_RECORDED, words only",
        "SUSPENDED, words only"
    })
    void targetOfWhichTheNumberIsNotToldHasItsWords(AbsenceReason reason, String expected) {
        var target = Target.builder("t").value(Stated.absent(reason));
        var indicator = Indicator.builder("i", NAME).direction(Indicator.Direction.INCREASE);

        assertThat(told(indicator
                        .addTarget(target.wording(NAME).build())
                        .build()
                        .progress(DAY)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_SET, no target",
        "NOT_APPLICABLE, no target",
        "WITHHELD, words only",
        "NOT_FIXED, no target",
        "NOT_RECORDED, words only",
        "SUSPENDED, no target"
    })
    void targetThatIsThereAndNotToldIsOneEvenWithoutWords(AbsenceReason reason, String expected) {
        assertThat(told(Indicator.builder("i", NAME)
                        .direction(Indicator.Direction.INCREASE)
                        .addTarget(
                                Target.builder("t").value(Stated.absent(reason)).build())
                        .build()
                        .progress(DAY)))
                .isEqualTo(expected);
    }

    /** The case in words, with the share and whether the target is reached where that is told. */
    private static String told(Progress progress) {
        if (progress instanceof Progress.Share share) {
            return share.share().toPlainString() + told(share.reached());
        }
        if (progress instanceof Progress.MetAtBaseline met) {
            return "met at baseline" + told(met.reached());
        }
        if (progress instanceof Progress.NoBaseline without) {
            return "no baseline" + told(without.reached());
        }
        return progress.getClass()
                .getSimpleName()
                .replaceAll("(?<=.)(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }

    private static String told(Truth reached) {
        return switch (reached) {
            case TRUE -> " reached";
            case FALSE -> "";
            case UNKNOWN -> " perhaps";
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # up and down
            increase | 20    | 80       | 50    | 0.5000
            increase | 20    | 80       | 20    | 0.0000
            increase | 20    | 80       | 80    | 1.0000 reached
            increase | 20    | 80       | 95    | 1.2500 reached
            increase | 20    | 80       | 5     | -0.2500
            decrease | 100   | 40       | 70    | 0.5000
            decrease | 100   | 40       | 40    | 1.0000 reached
            decrease | 100   | 40       | 25    | 1.2500 reached
            decrease | 100   | 40       | 130   | -0.5000
            decrease | 12.5  | 0        | 5     | 0.6000
            increase | -10   | 10       | 0     | 0.5000
            decrease | 10    | -10      | -5    | 0.7500
            increase | ~20   | ~80      | ~50   | 0.5000
            # four decimals, half to even, and never to 0 or 1
            increase | 0     | 3        | 1     | 0.3333
            increase | 0     | 3        | 2     | 0.6667
            increase | 0     | 20000    | 1     | 0.0001
            increase | 0     | 20000    | 3     | 0.0002
            increase | 0     | 20000    | 5     | 0.0002
            increase | 0     | 20000    | -3    | -0.0002
            decrease | 20000 | 0        | 19999 | 0.0001
            # met at the baseline
            increase | 80    | 80       | 90    | met at baseline reached
            increase | 90    | 80       | 70    | met at baseline
            decrease | 40    | 40       | 50    | met at baseline
            decrease | 30    | 40       | 50    | met at baseline
            increase | 0     | 0        | 5     | met at baseline reached
            increase | 50    | <=80     | 90    | met at baseline
            increase | 50    | >=50     | 40    | met at baseline
            increase | 50    | 40..60   | 80    | met at baseline
            decrease | 60    | 40..60   | 80    | met at baseline
            increase | 90    | 80       | -     | met at baseline reached
            increase | 90    | 80       | 10..85 | met at baseline perhaps
            increase | >=90  | >80      | 85    | met at baseline reached
            # bounds
            increase | 20    | >=80     | 50    | 0.5000
            increase | 20    | >=80     | 80    | 1.0000 reached
            increase | 20    | >80      | 80    | 1.0000
            increase | 20    | >80      | 81    | 1.0167 reached
            decrease | 100   | <=40     | 70    | 0.5000
            decrease | 100   | <=40     | 40    | 1.0000 reached
            decrease | 100   | <40      | 40    | 1.0000
            decrease | 100   | <40      | 39    | 1.0167 reached
            # a baseline at a bound that is itself outside: there is no way to tell a share of
            increase | 80    | >80      | 80    | 0.0000
            increase | 80    | >80      | 60    | 0.0000
            increase | 80    | >80      | 85    | 1.0000 reached
            decrease | 40    | <40      | 39    | 1.0000 reached
            # ranges: reached inside, the share told to the first bound
            increase | 20    | 40..60   | 30    | 0.5000
            increase | 20    | 40..60   | 40    | 1.0000 reached
            increase | 20    | 40..60   | 50    | 1.5000 reached
            increase | 20    | 40..60   | 60    | 2.0000 reached
            increase | 20    | 40..60   | 80    | 3.0000
            increase | 20    | 40..60   | 0     | -1.0000
            decrease | 100   | 40..60   | 80    | 0.5000
            decrease | 100   | 40..60   | 60    | 1.0000 reached
            decrease | 100   | 40..60   | 20    | 2.0000
            increase | 100   | 40..60   | 80    | 0.5000
            # a baseline or a measurement with bounds
            increase | >=20  | 80       | 50    | 0.5000
            increase | 20    | 80       | <=50  | 0.5000
            increase | 0     | >=80     | <80   | 1.0000
            increase | 0     | >=80     | <=80  | 1.0000 perhaps
            increase | 0     | >500     | >500  | 1.0000 reached
            increase | 0     | >500     | >=500 | 1.0000 perhaps
            decrease | 50    | 5        | >5    | 1.0000
            decrease | 50    | <5       | <5    | 1.0000 reached
            decrease | 100   | <=50     | >40   | 1.2000 perhaps
            decrease | 100   | 40       | 30..90 | 1.1667 perhaps
            increase | 20    | 40..60   | 50..70 | 1.5000 perhaps
            increase | 20    | 40..60   | 61..70 | 2.0500
            increase | <80   | >=80     | 60    | 0.0000
            increase | <80   | >=80     | 90    | 1.0000 reached
            increase | >=20  | 80       | 90    | 1.1667 reached
            # a baseline that may lie on either side of the target, and of which the number that counts lies beyond it
            increase | <=90  | 80       | 85    | no baseline reached
            increase | <=90  | 80       | 70    | no baseline
            decrease | 30..90 | 40      | 35    | no baseline reached
            increase | 10..20 | 80      | 45    | 0.5000
            # changes in percent
            decrease | 200   | -50%     | 150   | 0.5000
            decrease | 200   | -50%     | 100   | 1.0000 reached
            decrease | 200   | -50%     | 50    | 1.5000 reached
            increase | 200   | +20%     | 210   | 0.2500
            increase | 200   | +20%     | 250   | 1.2500 reached
            increase | 100   | >=20%    | 110   | 0.5000
            decrease | 0     | -50%     | 10    | no baseline perhaps
            decrease | 100   | -60..-50% | 75   | 0.5000
            decrease | 100   | -60..-50% | 45   | 1.1000 reached
            decrease | 100   | -60..-50% | 30   | 1.4000
            decrease | -200  | +20%     | -220  | 0.5000
            decrease | -100  | 10..20%  | -105  | 0.5000
            decrease | -100  | 10..20%  | -115  | 1.5000 reached
            # to maintain
            maintain | -     | 50       | 50    | held
            maintain | -     | 50       | 51    | left
            maintain | 10    | 50       | 50    | held
            maintain | -     | 40..60   | 40    | held
            maintain | -     | 40..60   | 60.5  | left
            maintain | -     | >=40     | 1000  | held
            maintain | -     | <40      | <40   | held
            maintain | -     | <40      | <=40  | undecided
            maintain | -     | 40..60   | 50..70 | undecided
            maintain | -     | 40..60   | 61..70 | left
            maintain | -     | ~500     | 500   | held
            maintain | -     | ~500     | 501   | undecided
            maintain | -     | 500      | ~499  | undecided
            maintain | -     | 40..60   | ~50   | held
            maintain | -     | <40      | 40    | left
            maintain | 100   | 0%       | 100   | held
            maintain | 100   | -5..5%   | 104   | held
            maintain | 100   | -5..5%   | 94    | left
            # what is missing, in this order: direction, target, words only, baseline, measurement
            -        | 20    | 80       | 50    | no direction
            -        | -     | -        | -     | no direction
            -        | 20    | words    | 50    | no direction
            increase | 20    | -        | 50    | no target
            increase | -     | -        | -     | no target
            increase | 20    | none     | 50    | no target
            maintain | 20    | none     | 50    | no target
            increase | 20    | words    | 50    | words only
            increase | -     | words    | -     | words only
            maintain | 20    | words    | 50    | words only
            increase | -     | 80       | 50    | no baseline
            increase | -     | 80       | 85    | no baseline reached
            increase | -     | 80       | 70..90 | no baseline perhaps
            increase | words | 80       | 50    | no baseline
            increase | -     | 80       | -     | no baseline perhaps
            decrease | -     | -50%     | 50    | no baseline perhaps
            maintain | -     | 5%       | 50    | no baseline perhaps
            increase | 20    | 80       | -     | no measurement
            increase | 20    | 80       | words | no measurement
            maintain | -     | 50       | -     | no measurement
            """)
    void progressIsToldAsWorkedOutByHand(
            String direction, String baseline, String target, String measured, String expected) {
        var indicator = Indicator.builder("i", NAME);
        if (!direction.equals("-")) {
            indicator.direction(Token.of(Indicator.Direction.class, direction));
        }
        if (!baseline.equals("-")) {
            indicator.baseline(figure(baseline));
        }
        if (!target.equals("-")) {
            indicator.addTarget(target("t", target));
        }
        if (!measured.equals("-")) {
            indicator.addMeasurement(figure(measured));
        }

        assertThat(told(indicator.build().progress(DAY))).isEqualTo(expected);
    }

    /** The parts of a list such as {@code a 2025 -; b 2030 2026/..}. */
    private static Stream<String[]> parts(String list) {
        return Stream.of(list.split(" *; *", -1)).map(part -> part.strip().split(" +", -1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # identifier, date, validity                | the one that counts on 30 June 2026
            a -          -                               | a
            a 2020       -                               | a
            a 2020       - ; b 2025    -                 | b
            b 2025       - ; a 2020    -                 | b
            a 2020       - ; b 2030    - ; c 2040 -      | b
            c 2040       - ; b 2030    - ; a 2020 -      | b
            a 2026-06-30 - ; b 2030    -                 | a
            a 2026-06-29 - ; b 2030    -                 | b
            a 2026       - ; b 2030    -                 | a
            a 2026-06    - ; b 2030    -                 | a
            a 2026-05    - ; b 2030    -                 | b
            a 2024/2028  - ; b 2030    -                 | a
            a -          - ; b 2030    -                 | b
            a -          - ; b 2020    -                 | a
            a 2020       - ; b -       -                 | b
            a -          - ; b -       -                 | b
            # those replaced, or not yet in force, do not count
            a 2030 2018/2025 ; b 2035 2025/..            | b
            a 2030 2027/..   ; b 2035 -                  | b
            a 2030 2018/2025                             | -
            a 2030 2026-07-01/..                         | -
            a 2030 ../2026-06-30                         | a
            a 2030 ../2026-06-29                         | -
            # but those that may be in force do
            a 2030 2018/2026 ; b 2035 2026/..            | a
            a 2030 2018/     ; b 2035 -                  | a
            a 2030 /2027     ; b 2035 -                  | a
            """)
    void theTargetIsTheFirstInForceThatIsNotPastElseTheLast(String targets, String expected) {
        var indicator = Indicator.builder("i", NAME)
                .direction(Indicator.Direction.INCREASE)
                .baseline(Figure.builder().value(0).build())
                .addMeasurement(figure("1"));
        parts(targets).forEach(part -> {
            var target = Target.builder(part[0]).value(100);
            if (!part[1].equals("-")) {
                target.date(part[1]);
            }
            if (!part[2].equals("-")) {
                target.validity(part[2]);
            }
            indicator.addTarget(target.build());
        });
        var progress = indicator.build().progress(DAY);

        assertThat(
                        progress instanceof Progress.Share share
                                ? share.target().id().value()
                                : "-")
                .isEqualTo(expected);
        assertThat(progress instanceof Progress.NoTarget).isEqualTo(expected.equals("-"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # value, date, status                          | the one that counts on 30 June 2026
            10 2020    - ; 20 2024    -                     | 20
            20 2024    - ; 10 2020    -                     | 20
            10 2024    - ; 20 2024    -                     | 20
            10 2024    - ; 20 2027    -                     | 10
            10 2024    - ; 20 2026-07 -                     | 10
            10 2024    - ; 20 2026-07-01 -                  | 10
            10 2024    - ; 20 2026-06-30 -                  | 20
            10 2024    - ; 20 2026    -                     | 20
            10 2024    - ; 20 2026-06 -                     | 20
            20 2027    -                                    | -
            10 -       -                                    | 10
            10 -       - ; 20 2020    -                     | 20
            20 2020    - ; 10 -       -                     | 20
            10 2024    - ; 20 2025    projected             | 10
            20 2025    projected                            | -
            10 2024    - ; 20 2025    estimate              | 20
            10 2024    - ; 20 2025    provisional           | 20
            10 2022/2023 - ; 20 2023-06 -                   | 10
            10 2020    - ; 20 2023/.. -                     | 20
            10 2020    - ; 20 2023/   -                     | 20
            10 2024    - ; 20 ../2023 -                     | 10
            """)
    void theMeasurementIsTheLatestThatWasMadeByThen(String measurements, String expected) {
        var indicator = Indicator.builder("i", NAME)
                .direction(Indicator.Direction.INCREASE)
                .baseline(Figure.builder().value(0).build())
                .addTarget(target("t", "100"));
        parts(measurements).forEach(part -> {
            var figure = Figure.builder().value(quantity(part[0]));
            if (!part[1].equals("-")) {
                figure.date(part[1]);
            }
            if (!part[2].equals("-")) {
                figure.status(Figure.Status.valueOf(part[2].toUpperCase(Locale.ROOT)));
            }
            indicator.addMeasurement(figure.build());
        });
        var progress = indicator.build().progress(DAY);

        assertThat(
                        progress instanceof Progress.Share share
                                ? share.measurement()
                                        .value()
                                        .value()
                                        .orElseThrow()
                                        .toString()
                                : "-")
                .isEqualTo(expected);
        assertThat(progress instanceof Progress.NoMeasurement).isEqualTo(expected.equals("-"));
    }

    @Test
    void whatWasCertainlyMeasuredBeforeTheBaselineIsNoWayBack() {
        var old = Figure.builder().value(20).date("2010").build();
        var indicator = Indicator.builder("i", NAME)
                .direction(Indicator.Direction.INCREASE)
                .baseline(Figure.builder().value(50).date("2020").build())
                .addTarget(target("t", "80"))
                .addMeasurement(old);

        assertThat(indicator.build().progress(DAY)).isEqualTo(new Progress.NoMeasurement(target("t", "80")));
        assertThat(indicator.build().measurement(DAY)).contains(old);
        assertThat(told(indicator
                        .addMeasurement(
                                Figure.builder().value(65).date("2020-06").build())
                        .build()
                        .progress(DAY)))
                .isEqualTo("0.5000");
        assertThat(told(indicator
                        .measurements(List.of(old))
                        .baseline(figure("80"))
                        .build()
                        .progress(DAY)))
                .isEqualTo("met at baseline reached");
        assertThat(told(indicator
                        .direction(Indicator.Direction.MAINTAIN)
                        .targets(List.of(target("t", "20")))
                        .build()
                        .progress(DAY)))
                .isEqualTo("held");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-12-31, no measurement, -",
        "2021-06-30, 0.2500, t-2025",
        "2024-12-31, 0.5000, t-2025",
        "2025-12-31, 0.5000, t-2025",
        "2026-03-01, 0.7500, t-2030",
        "2031-01-01, 0.7500, t-2030"
    })
    void onATrajectoryTheDayTellsTheTargetAndTheMeasurement(LocalDate asOf, String expected, String target) {
        var progress = Indicator.builder("i", NAME)
                .direction(Indicator.Direction.INCREASE)
                .baseline(Figure.builder().value(0).build())
                .addTarget(target("t-2025", "40").toBuilder().date("2025").build())
                .addTarget(target("t-2030", "80"))
                .addMeasurement(Figure.builder().value(10).date("2020").build())
                .addMeasurement(Figure.builder().value(20).date("2024").build())
                .addMeasurement(Figure.builder().value(60).date("2026").build())
                .build()
                .progress(asOf);

        assertThat(told(progress)).isEqualTo(expected);
        assertThat(
                        progress instanceof Progress.Share share
                                ? share.target().id().value()
                                : "-")
                .isEqualTo(target);
    }

    private static Indicator.Builder rising() {
        return Indicator.builder("i", NAME)
                .direction(Indicator.Direction.INCREASE)
                .addMeasurement(figure("50"));
    }

    @Test
    void theAnswerHoldsTheTargetAndTheMeasurement() {
        var target = target("t", "80");
        var measurement = figure("50");
        var indicator = rising().baseline(figure("20")).addTarget(target);

        assertThat(indicator.build().progress(DAY))
                .isEqualTo(new Progress.Share(new BigDecimal("0.5000"), Truth.FALSE, target, measurement));
        assertThat(indicator.direction(Indicator.Direction.MAINTAIN).build().progress(DAY))
                .isEqualTo(new Progress.Left(target, measurement));
        assertThat(indicator.targets(List.of(target("u", "50"))).build().progress(DAY))
                .isEqualTo(new Progress.Held(target("u", "50"), measurement));
        assertThat(indicator
                        .direction(Indicator.Direction.INCREASE)
                        .baseline(figure("60"))
                        .build()
                        .progress(DAY))
                .isEqualTo(new Progress.MetAtBaseline(target("u", "50"), Truth.TRUE, Optional.of(measurement)));
        assertThat(rising().addTarget(target).build().progress(DAY))
                .isEqualTo(new Progress.NoBaseline(target, Truth.FALSE, Optional.of(measurement)));
        assertThat(rising().addTarget(target("w", "words")).build().progress(DAY))
                .isEqualTo(new Progress.WordsOnly(target("w", "words")));
        assertThat(rising().measurements(List.of())
                        .baseline(figure("20"))
                        .addTarget(target)
                        .build()
                        .progress(DAY))
                .isEqualTo(new Progress.NoMeasurement(target));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 30000, 29999, 0.9999",
        "0, 30000, 30001, 1.0001",
        "0, 30000, 30000, 1.0000",
        "0, 30000, 1, 0.0001",
        "0, 30000, -1, -0.0001",
        "0, 30000, 0, 0.0000",
        "30000, 0, 1, 0.9999",
        "30000, 0, -1, 1.0001",
        "30000, 0, 29999, 0.0001",
        "30000, 0, 30001, -0.0001"
    })
    void aShareIsNeverRoundedToNoughtOrOne(String baseline, String target, String measured, String share) {
        var direction = Integer.parseInt(baseline) < Integer.parseInt(target)
                ? Indicator.Direction.INCREASE
                : Indicator.Direction.DECREASE;
        var progress = Indicator.builder("i", NAME)
                .direction(direction)
                .baseline(figure(baseline))
                .addTarget(target("t", target))
                .addMeasurement(figure(measured))
                .build()
                .progress(DAY);

        assertThat(progress)
                .isInstanceOfSatisfying(
                        Progress.Share.class, told -> assertThat(told.share()).isEqualTo(new BigDecimal(share)));
    }

    @Test
    void whatWasWorkedOutMayBeLongerThanAQuantity() {
        var progress = Indicator.builder("i", NAME)
                .direction(Indicator.Direction.INCREASE)
                .baseline(figure("123456789012345"))
                .addTarget(target("t", "+33.3333333333333%"))
                .addMeasurement(figure("123456789012345"))
                .build()
                .progress(DAY);

        assertThat(told(progress)).isEqualTo("0.0000");
    }

    /** Of ways of every length and in both directions, and to both sides of their ends. */
    @Test
    void aShareIsOneAtTheTargetAloneAndNoughtAtTheBaselineAlone() {
        var random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            var way = BigDecimal.valueOf(1 + random.nextLong(1L << random.nextInt(1, 50)));
            var whole = random.nextBoolean() ? way : way.negate();
            var beside = BigDecimal.valueOf(random.nextLong(-2, 3), random.nextInt(0, 10));
            var gone = random.nextBoolean() ? beside : whole.add(beside);

            var share = Progress.Share.of(gone, whole);

            assertThat(share.scale()).isEqualTo(Progress.DECIMALS);
            assertThat(share.signum()).isEqualTo(gone.signum() * whole.signum());
            assertThat(share.compareTo(BigDecimal.ONE)).isEqualTo(gone.compareTo(whole) * whole.signum());
            assertThat(share.subtract(gone.divide(whole, 20, RoundingMode.HALF_EVEN))
                            .abs())
                    .isLessThanOrEqualTo(new BigDecimal("0.0001"));
        }
    }

    @Test
    void theBaselineOfTheTargetComesBeforeThatOfTheIndicator() {
        var indicator = rising().baseline(figure("20"));
        var own = target("t", "80").toBuilder().baseline(figure("40")).build();
        var change = target("t", "+100%").toBuilder().baseline(figure("40")).build();
        var unknown = target("t", "80").toBuilder().baseline(figure("words")).build();

        assertThat(told(indicator.addTarget(own).build().progress(DAY))).isEqualTo("0.2500");
        assertThat(told(indicator.targets(List.of(change)).build().progress(DAY)))
                .isEqualTo("0.2500");
        assertThat(told(indicator.targets(List.of(unknown)).build().progress(DAY)))
                .isEqualTo("no baseline");
    }

    @Test
    void whereItIsSaidThatThereIsNoTargetAnEarlierOneIsNotTakenInstead() {
        var past = target("past", "80").toBuilder().date("2020").build();
        var none = target("none", "none");
        var replaced = none.toBuilder().validity("2018/2020").build();
        var indicator = rising().baseline(figure("20"));

        assertThat(indicator.targets(List.of(past, none)).build().progress(DAY)).isEqualTo(new Progress.NoTarget());
        assertThat(told(indicator.targets(List.of(past, replaced)).build().progress(DAY)))
                .isEqualTo("0.5000");
    }

    @ParameterizedTest
    @EnumSource(AbsenceReason.class)
    void aTargetThatIsSaidNotToBeInForceYetDoesNotCount(AbsenceReason reason) {
        var sooner = target("sooner", "80").toBuilder()
                .date("2028")
                .validity(Stated.absent(reason))
                .build();
        var later = target("later", "60").toBuilder().date("2030").build();
        var progress = rising().baseline(figure("20"))
                .targets(List.of(sooner, later))
                .build()
                .progress(DAY);

        assertThat(told(progress)).isEqualTo(reason == AbsenceReason.NOT_STARTED ? "0.7500" : "0.5000");
    }

    @ParameterizedTest
    @CsvSource({
        "-0.2500, 0.0000",
        "0.0000, 0.0000",
        "0, 0.0000",
        "0.3333, 0.3333",
        "0.99999, 0.9999",
        "1.0000, 1.0000",
        "1.2500, 1.0000"
    })
    void aShareIsClampedToTheRangeFromNoughtToOne(BigDecimal share, BigDecimal clamped) {
        var progress = new Progress.Share(share, Truth.FALSE, target("t", "80"), figure("50"));

        assertThat(progress.clamped()).isEqualTo(clamped);
        assertThat(progress.share()).isEqualTo(share);
    }

    @Test
    void aDayOutsideOfTheCalendarOfTheModelAndNullAreRefused() {
        var indicator = Indicator.of("i", NAME);

        Refusal.assertRefused(
                "PartialDate",
                "value",
                Constraint.MALFORMED_DATE,
                "10000-1-1",
                () -> indicator.progress(LocalDate.of(10_000, 1, 1)));
        assertThatNullPointerException().isThrownBy(() -> indicator.progress(null));
        assertThat(indicator.progress(LocalDate.of(9999, 12, 31))).isEqualTo(new Progress.NoDirection());
    }
}
