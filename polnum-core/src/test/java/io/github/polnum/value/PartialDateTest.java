package io.github.polnum.value;

import static io.github.polnum.value.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.polnum.value.InvariantException.Constraint;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2018, 2018, , , 2018-01-01, 2018-12-31",
        "2018-06, 2018, 6, , 2018-06-01, 2018-06-30",
        "2018-06-20, 2018, 6, 20, 2018-06-20, 2018-06-20",
        "2019-02, 2019, 2, , 2019-02-01, 2019-02-28",
        "2020-02, 2020, 2, , 2020-02-01, 2020-02-29",
        "1900-02, 1900, 2, , 1900-02-01, 1900-02-28",
        "2000-02-29, 2000, 2, 29, 2000-02-29, 2000-02-29",
        "0000-12-31, 0, 12, 31, 0000-12-31, 0000-12-31",
        "0007, 7, , , 0007-01-01, 0007-12-31",
        "9999-12-31, 9999, 12, 31, 9999-12-31, 9999-12-31"
    })
    void everyFormComesApartAndBack(
            String value, int year, Integer month, Integer day, LocalDate earliest, LocalDate latest) {
        var date = PartialDate.parse(value);

        assertThat(date.year()).isEqualTo(year);
        assertThat(date.month()).isEqualTo(month == null ? OptionalInt.empty() : OptionalInt.of(month));
        assertThat(date.day()).isEqualTo(day == null ? OptionalInt.empty() : OptionalInt.of(day));
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date).hasToString(value).isEqualTo(PartialDate.parse(value));
        var again = month == null
                ? PartialDate.of(year)
                : day == null ? PartialDate.of(year, month) : PartialDate.of(year, month, day);
        assertThat(date).isEqualTo(again).hasSameHashCodeAs(again);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "18",
                "201",
                "20180",
                "2018-",
                "2018-6",
                "2018-00",
                "2018-13",
                "2018-06-00",
                "2018-06-31",
                "2018-6-20",
                "20180620",
                "2018/06/20",
                "2018-06-2",
                "2018-06-200",
                "2019-02-29",
                "1900-02-29",
                "2018-06-20 ",
                " 2018",
                "+2018",
                "20 8",
                "\u0662\u0660\u0661\u0668",
                "20.06.2018",
                "2018_06",
                "juin 2018",
                "2018-W12",
                "2018-171"
            })
    void whatIsNoDateIsMalformed(String value) {
        var refusal =
                assertRefused("PartialDate", "value", Constraint.MALFORMED_DATE, value, () -> PartialDate.parse(value));
        assertThat(refusal)
                .hasMessage("PartialDate.value: must be YYYY, YYYY-MM or YYYY-MM-DD, and in the calendar, but was \""
                        + value + "\" [malformed-date]");
    }

    @ParameterizedTest
    @CsvSource({
        "2018-06-20T10:00:00Z, time-of-day",
        "201X, unspecified-digits",
        "2018-XX, unspecified-digits",
        "2018-06-XX, unspecified-digits",
        "XXXX-12-XX, unspecified-digits",
        "2018?, uncertain-or-approximate",
        "2018-06~, uncertain-or-approximate",
        "2018%, uncertain-or-approximate",
        "2004-06-~01, uncertain-or-approximate",
        "?2004-06, uncertain-or-approximate",
        "2018-21, season",
        "2018-24, season",
        "2018-41, season",
        "'[1667,1668]', set",
        "'{1960,1961-12}', set",
        "-1985, negative-year",
        "Y170000002, long-year",
        "Y-170000002, long-year"
    })
    void otherFormsOfTheStandardAreRefusedByName(String value, String form) {
        var refusal = assertRefused(
                "PartialDate", "value", Constraint.UNSUPPORTED_DATE, value, () -> PartialDate.parse(value));

        assertThat(refusal.detail()).contains(form);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, -2018, 10_000, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void yearsOutOfRangeAreMalformed(int year) {
        assertRefused("PartialDate", "value", Constraint.MALFORMED_DATE, "" + year, () -> PartialDate.of(year));
    }

    @ParameterizedTest
    @CsvSource({
        "2018, 0, 2018-0",
        "2018, -1, 2018--1",
        "2018, 13, 2018-13",
        "2018, 21, 2018-21",
        "2018, 40, 2018-40",
        "-2018, 6, -2018-6"
    })
    void monthsOutOfRangeAreMalformed(int year, int month, String shown) {
        assertRefused("PartialDate", "value", Constraint.MALFORMED_DATE, shown, () -> PartialDate.of(year, month));
    }

    @ParameterizedTest
    @CsvSource({
        "2019, 2, 29, 2019-2-29",
        "2018, 4, 31, 2018-4-31",
        "2018, 12, 32, 2018-12-32",
        "2018, 12, 65, 2018-12-65",
        "2018, 13, 1, 2018-13-1",
        "2018, 17, 31, 2018-17-31",
        "2018, 6, 0, 2018-6-0",
        "2018, 0, 5, 2018-0-5",
        "2018, 13, 0, 2018-13-0",
        "2018, 6, -1, 2018-6--1"
    })
    void daysThatTheCalendarDoesNotHaveAreMalformed(int year, int month, int day, String shown) {
        assertRefused("PartialDate", "value", Constraint.MALFORMED_DATE, shown, () -> PartialDate.of(year, month, day));
    }

    @Test
    void daysOfTheJdkAreDatesInTheYearsThatThereAre() {
        assertThat(PartialDate.from(LocalDate.of(2020, 2, 29))).isEqualTo(PartialDate.of(2020, 2, 29));
        assertRefused(
                "PartialDate",
                "value",
                Constraint.MALFORMED_DATE,
                "-2018-1-2",
                () -> PartialDate.from(LocalDate.of(-2018, 1, 2)));
    }

    @Test
    void datesOfDifferentPrecisionDiffer() {
        assertThat(PartialDate.of(2018))
                .isNotEqualTo(PartialDate.of(2018, 1))
                .isNotEqualTo(PartialDate.of(2019))
                .isNotEqualTo("2018");
        assertThat(PartialDate.of(2018, 1)).isNotEqualTo(PartialDate.of(2018, 1, 1));
    }

    @Test
    void everyDayOfFourCenturiesComesBack() {
        for (var day = LocalDate.of(1800, 1, 1); day.getYear() < 2201; day = day.plusDays(1)) {
            var date = PartialDate.parse(day.toString());
            if (!date.earliest().equals(day)
                    || !date.latest().equals(day)
                    || !date.toString().equals(day.toString())) {
                assertThat(date.toString()).as("the day that was read").isEqualTo(day.toString());
                assertThat(date.latest()).isEqualTo(day);
            }
        }
        assertThat(PartialDate.parse("2200-12-31").latest()).isEqualTo("2200-12-31");
    }

    @ParameterizedTest
    @ValueSource(ints = {1900, 2000, 2023, 2024})
    void everyMonthEndsWhereTheCalendarSays(int year) {
        for (int month = 1; month <= 12; month++) {
            var last = YearMonth.of(year, month).atEndOfMonth();
            var next = last.toString().substring(0, 8) + (last.getDayOfMonth() + 1);

            assertThat(PartialDate.of(year, month).latest()).isEqualTo(last);
            assertThat(Period.parse(PartialDate.of(year, month) + "/" + PartialDate.of(year, month))
                            .latest())
                    .contains(last);
            assertRefused("PartialDate", "value", Constraint.MALFORMED_DATE, next, () -> PartialDate.parse(next));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Y", "-", "2025%", "[", "2025-01-01T", "~2025"})
    void whatIsNoDateIsRefusedFastHoweverLongItIs(String start) {
        for (char filling : new char[] {'1', '%', ']'}) {
            var value = start + String.valueOf(filling).repeat(1_000_000) + "\n";

            assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> assertThatThrownBy(() -> PartialDate.parse(value)).isInstanceOf(InvariantException.class));
        }
    }
}
