package io.github.polnum.value;

import static io.github.polnum.value.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.value.InvariantException.Constraint;
import io.github.polnum.value.Period.Truth;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    /** Empty columns stand for what is not there. */
    @ParameterizedTest
    @CsvSource({
        "2018, 2018, 2018, 2018, false, false, 2018-01-01, 2018-12-31",
        "2018-06, 2018-06, 2018-06, 2018-06, false, false, 2018-06-01, 2018-06-30",
        "2018-06-20, 2018-06-20, 2018-06-20, 2018-06-20, false, false, 2018-06-20, 2018-06-20",
        "2017-05/2018-06, 2017-05, 2018-06, , false, false, 2017-05-01, 2018-06-30",
        "2018/2018-06-20, 2018, 2018-06-20, , false, false, 2018-01-01, 2018-06-20",
        "2018-06-20/2018, 2018-06-20, 2018, , false, false, 2018-06-20, 2018-12-31",
        "2020-02-29/2020-02, 2020-02-29, 2020-02, , false, false, 2020-02-29, 2020-02-29",
        "2023/.., 2023, , , false, true, 2023-01-01, ",
        "2019-02/, 2019-02, , , false, false, 2019-02-01, ",
        "../2026, , 2026, , true, false, , 2026-12-31",
        "/2018-03-31, , 2018-03-31, , false, false, , 2018-03-31",
        // the first year that there is
        "0000, 0000, 0000, 0000, false, false, 0000-01-01, 0000-12-31",
        "0000/0001, 0000, 0001, , false, false, 0000-01-01, 0001-12-31",
        "0000/.., 0000, , , false, true, 0000-01-01, ",
        "0000/, 0000, , , false, false, 0000-01-01, ",
        "../0000, , 0000, , true, false, , 0000-12-31",
        "/0000, , 0000, , false, false, , 0000-12-31"
    })
    void everyFormComesApartAndBack(
            String value,
            String start,
            String end,
            String date,
            boolean openStart,
            boolean openEnd,
            LocalDate earliest,
            LocalDate latest) {
        var period = Period.parse(value);

        assertThat(period.start()).isEqualTo(Optional.ofNullable(start).map(PartialDate::parse));
        assertThat(period.end()).isEqualTo(Optional.ofNullable(end).map(PartialDate::parse));
        assertThat(period.date()).isEqualTo(Optional.ofNullable(date).map(PartialDate::parse));
        assertThat(period.isOpenStart()).isEqualTo(openStart);
        assertThat(period.isOpenEnd()).isEqualTo(openEnd);
        assertThat(period.isUnknownStart()).isEqualTo(start == null && !openStart);
        assertThat(period.isUnknownEnd()).isEqualTo(end == null && !openEnd);
        assertThat(period.earliest()).isEqualTo(Optional.ofNullable(earliest));
        assertThat(period.latest()).isEqualTo(Optional.ofNullable(latest));
        assertThat(period).hasToString(value).isEqualTo(Period.parse(value)).hasSameHashCodeAs(Period.parse(value));
    }

    @Test
    void aPeriodWhoseTwoDatesAreTheSameIsThatDate() {
        assertThat(Period.parse("2018-06/2018-06"))
                .isEqualTo(Period.parse("2018-06"))
                .isEqualTo(Period.between(PartialDate.of(2018, 6), PartialDate.of(2018, 6)))
                .isEqualTo(Period.of(PartialDate.of(2018, 6)))
                .hasToString("2018-06");
    }

    @Test
    void aDayOfTheJdkIsAPeriod() {
        assertThat(Period.of(LocalDate.of(2018, 6, 20))).isEqualTo(Period.parse("2018-06-20"));
        assertRefused(
                "PartialDate",
                "value",
                Constraint.MALFORMED_DATE,
                "10000-1-1",
                () -> Period.of(LocalDate.of(10_000, 1, 1)));
    }

    @Test
    void oneDateMakesAPeriodWithAnOpenEndOrStart() {
        assertThat(Period.since(PartialDate.of(2023))).isEqualTo(Period.parse("2023/.."));
        assertThat(Period.until(PartialDate.of(2026, 6))).isEqualTo(Period.parse("../2026-06"));
    }

    @Test
    void oneDateMakesAPeriodWithAnUnknownEndOrStart() {
        assertThat(Period.starting(PartialDate.of(2019, 2))).isEqualTo(Period.parse("2019-02/"));
        assertThat(Period.ending(PartialDate.of(2018, 3, 31))).isEqualTo(Period.parse("/2018-03-31"));
    }

    @Test
    void daysOfTheJdkMakePeriods() {
        var first = LocalDate.of(2018, 6, 20);
        var last = LocalDate.of(2018, 6, 30);

        assertThat(Period.between(first, last)).isEqualTo(Period.parse("2018-06-20/2018-06-30"));
        assertThat(Period.since(first)).isEqualTo(Period.parse("2018-06-20/.."));
        assertThat(Period.until(last)).isEqualTo(Period.parse("../2018-06-30"));
    }

    @Test
    void twoDatesMakeAPeriod() {
        assertThat(Period.between(PartialDate.of(2017, 5), PartialDate.of(2018)))
                .isEqualTo(Period.parse("2017-05/2018"))
                .isNotEqualTo(Period.parse("2017/2018"))
                .isNotEqualTo(Period.parse("2017-05/2018-01"))
                .isNotEqualTo("2017-05/2018");
        assertThat(Period.parse("2017/..")).isNotEqualTo(Period.parse("2017/")).isNotEqualTo(Period.parse("2017"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018/2017",
                "2018-06/2018-05",
                "2018-06-20/2018-06-19",
                "2018-06/2018-05-31",
                "2019-01/2018",
                "0001/0000"
            })
    void aPeriodThatEndsBeforeItStartsIsRefused(String value) {
        assertRefused("Period", "value", Constraint.REVERSED_PERIOD, value, () -> Period.parse(value));
    }

    @Test
    void twoDatesInTheWrongOrderAreRefused() {
        assertRefused(
                "Period",
                "value",
                Constraint.REVERSED_PERIOD,
                "2018-06/2017",
                () -> Period.between(PartialDate.of(2018, 6), PartialDate.of(2017)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "..",
                "../..",
                "/..",
                "../",
                "2018/2019/2020",
                "2018 / 2019",
                "2018/ ",
                "2018-2019",
                "2018--2019",
                "2018/...",
                "2018/.",
                "2019-02-29/..",
                "../2018-13",
                "x/2018",
                "2018/x",
                "2018/2018-02-30"
            })
    void whatIsNoPeriodIsMalformed(String value) {
        var refusal = assertRefused("Period", "value", Constraint.MALFORMED_DATE, value, () -> Period.parse(value));
        assertThat(refusal)
                .hasMessage(
                        "Period.value: must be YYYY, YYYY-MM or YYYY-MM-DD, or two of them joined by a slash, and in"
                                + " the calendar, but was \"" + value + "\" [malformed-date]");
    }

    @ParameterizedTest
    @CsvSource({
        "2018-21, season",
        "2018-21/2019, season",
        "2018/2019-23, season",
        "../2019-23, season",
        "/2019-23, season",
        "2018?/2019, uncertain-or-approximate",
        "2018/~2019, uncertain-or-approximate",
        "../2019?, uncertain-or-approximate",
        "201X/2020, unspecified-digits",
        "2010/201X, unspecified-digits",
        "-0100/2018, negative-year",
        "2018-06-20T10:00/.., time-of-day",
        "2018/2018-06-20T10:00, time-of-day",
        "Y17000/.., long-year"
    })
    void otherFormsOfTheStandardAreRefusedByName(String value, String form) {
        var refusal = assertRefused("Period", "value", Constraint.UNSUPPORTED_DATE, value, () -> Period.parse(value));

        assertThat(refusal.detail()).contains(form);
    }

    /** Is some day of the first certainly, certainly not, or perhaps before some day of the second? */
    @ParameterizedTest
    @CsvSource({
        // two days
        "2018-06-19, 2018-06-20, TRUE",
        "2018-06-20, 2018-06-20, FALSE",
        "2018-06-21, 2018-06-20, FALSE",
        // a year against a day of it, and its neighbours
        "2018, 2018-06-20, UNKNOWN",
        "2018-06-20, 2018, UNKNOWN",
        "2018, 2018-12-31, UNKNOWN",
        "2018, 2018-01-01, FALSE",
        "2018-12-31, 2018, FALSE",
        "2018-01-01, 2018, UNKNOWN",
        "2017-12-31, 2018, TRUE",
        "2018, 2019, TRUE",
        "2019, 2018, FALSE",
        "2018, 2018, UNKNOWN",
        "2018-06, 2018-07, TRUE",
        // spans
        "2017/2018, 2019, TRUE",
        "2017/2019, 2019, UNKNOWN",
        "2017-05/2018-06, 2018-07-01, TRUE",
        "2017-05/2018-06, 2018-06-30, UNKNOWN",
        "2017-05/2018-06, 2017-05-01, FALSE",
        // open and unknown ends
        "2023/.., 2024, UNKNOWN",
        "2023/.., 2023-01-01, FALSE",
        "2023/.., 2022, FALSE",
        "2022, 2023/.., TRUE",
        "2022, 2023/, TRUE",
        "2023/, 2024, UNKNOWN",
        "2023/, 2022, FALSE",
        "../2026, 2027, TRUE",
        "/2026, 2027, TRUE",
        "../2026, 2026, UNKNOWN",
        "../2026, 2020, UNKNOWN",
        "2027, ../2026, FALSE",
        "2027, /2026, FALSE",
        "2026, ../2026, UNKNOWN",
        "../2026, 2020/.., UNKNOWN",
        "../2026, 2027/.., TRUE",
        "2027/.., ../2026, FALSE",
        // the first year that there is
        "0000, 0001, TRUE",
        "0001, 0000, FALSE",
        "0000, 0000-01-01, FALSE"
    })
    void isBefore(String one, String other, Truth before) {
        assertThat(Period.parse(one).isBefore(Period.parse(other))).isEqualTo(before);
        assertThat(Period.parse(other).isAfter(Period.parse(one))).isEqualTo(before);
    }

    /** Does what happens in the second certainly, certainly not, or perhaps happen inside the first? */
    @ParameterizedTest
    @CsvSource({
        // a date is a limit with all of its days
        "2018, 2018, TRUE",
        "2018, 2018-06-20, TRUE",
        "2018, 2018-01-01, TRUE",
        "2018, 2018-12-31, TRUE",
        "2018, 2018-02/2018-11, TRUE",
        "2018, 2017-12-31, FALSE",
        "2018, 2019, FALSE",
        "2018, 2018/2019, FALSE",
        "2018, 2018-06/2019-01-01, FALSE",
        "2018, 2017/2018, FALSE",
        "2018, 2017/2019, FALSE",
        // what is known less precisely than the limit may lie inside
        "2018-06, 2018, UNKNOWN",
        "2018-06-20, 2018-06, UNKNOWN",
        "2018-06/2018-09, 2018, UNKNOWN",
        "2018-06/2018-09, 2018/2018, UNKNOWN",
        // the last day of its first month and the first of its last one may be those on which the limit starts and ends
        "2018-06-30/2018-09, 2018-06/2018-08, UNKNOWN",
        "2018-07-01/2018-09, 2018-06/2018-08, FALSE",
        "2018-02/2018-06-01, 2018-03/2018-06, UNKNOWN",
        "2018-02/2018-05-31, 2018-03/2018-06, FALSE",
        // spans: it starts on some day of the first date and ends on some day of the last
        "2017-05/2018-06, 2017-06/2018-05, TRUE",
        "2017-05/2018-06, 2017-05-31, TRUE",
        "2017-05/2018-06, 2017-05-30, UNKNOWN",
        "2017-05/2018-06, 2018-06-01, TRUE",
        "2017-05/2018-06, 2018-06-02, UNKNOWN",
        "2017-05/2018-06, 2017-04-30, FALSE",
        "2017-05/2018-06, 2018-07, FALSE",
        "2017-05/2018-06, 2017-05/2018-06, TRUE",
        "2017-05/2018-06, 2017-05/2018-07, FALSE",
        "2017-05/2018-06, 2017-04/2018-06, FALSE",
        "2017-05-01/2018-06-30, 2017-05/2018-06, TRUE",
        "2017/2019, 2018, TRUE",
        "2017/2019, 2017, UNKNOWN",
        // it cannot start after it ends
        "2018/2018-06-20, 2018-06-20, TRUE",
        "2018-06-20/2018, 2018-06-20, TRUE",
        "2018-07/2018-12, 2018/2018-06-20, FALSE",
        "2018-01/2018-06, 2018-07-02/2018, FALSE",
        // open ends are no limit
        "2023/.., 2024, TRUE",
        "2023/.., 2024/.., TRUE",
        "2023/.., 2024/, TRUE",
        "2023/.., 2023, UNKNOWN",
        "2023/.., 2022, FALSE",
        "2023/.., 2022/.., FALSE",
        "2023/.., ../2022, FALSE",
        "2023/.., ../2026, UNKNOWN",
        "../2026, 2020, TRUE",
        "../2026, ../2025, TRUE",
        "../2026, /2025, TRUE",
        "../2026, 2026, UNKNOWN",
        "../2026, 2027, FALSE",
        "../2026, 2027/.., FALSE",
        "../2026, 2020/2027, FALSE",
        // what still runs may yet end inside
        "2020/2026, 2021/.., UNKNOWN",
        "2020/2026, 2019/.., FALSE",
        "2020/2026, 2027/.., FALSE",
        "2020/2026, 2021/, UNKNOWN",
        "2020/2026, ../2025, UNKNOWN",
        "2020/2026, ../2027, FALSE",
        "2020/2026, ../2019, FALSE",
        "2020/2026, /2019, FALSE",
        // unknown ends may lie anywhere after the start, unknown starts anywhere before the end
        "2019-02/, 2019-03, UNKNOWN",
        "2019-02/, 2050, UNKNOWN",
        "2019-02/, 2019-01, FALSE",
        "2019-02/, 2019-02, UNKNOWN",
        "2019-02/, 2019-02/, TRUE",
        "2019-02-15/, 2019-02-15, TRUE",
        "/2018-03-31, 2018-03-30, UNKNOWN",
        "/2018-03-31, 2018-03-31, TRUE",
        "/2018-03-31, 2018-04-01, FALSE",
        // the first year that there is
        "0000/0002, 0001, TRUE",
        "../0000, 0000-01-01, TRUE",
        "0001/0003, 0000/0002, FALSE"
    })
    void includes(String one, String other, Truth included) {
        assertThat(Period.parse(one).includes(Period.parse(other))).isEqualTo(included);
    }

    /** The comparisons, worked out again by trying every day that the dates may mean, on a small calendar. */
    @Test
    void comparisonsAgreeWithTryingEveryDay() {
        String[] dates = {"2018-06-29", "2018-06-30", "2018-06", "2018-07-01", "2018-07-02"};
        for (var a : dates) {
            for (var b : dates) {
                boolean all = true;
                boolean none = true;
                var one = Period.parse(a);
                var other = Period.parse(b);
                for (var x = one.earliest().orElseThrow();
                        !x.isAfter(one.latest().orElseThrow());
                        x = x.plusDays(1)) {
                    for (var y = other.earliest().orElseThrow();
                            !y.isAfter(other.latest().orElseThrow());
                            y = y.plusDays(1)) {
                        all &= x.isBefore(y);
                        none &= !x.isBefore(y);
                    }
                }
                assertThat(one.isBefore(other))
                        .as("%s before %s", a, b)
                        .isEqualTo(all ? Truth.TRUE : none ? Truth.FALSE : Truth.UNKNOWN);
            }
        }
    }
}
