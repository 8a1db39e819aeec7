package io.github.polnum.benchmarks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A peer: the documents of {@link Generator}, and no others, bound to records as users of Jackson write them. No places, no
 * findings, no invariants.
 */
final class Records {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(old -> old.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .build();

    private Records() {}

    static Framework read(byte[] document) {
        return MAPPER.readValue(document, Framework.class);
    }

    static void write(Framework framework, OutputStream stream) {
        MAPPER.writeValue(stream, framework);
    }

    /** A period of two ends, each a year, a month or a day; an end that is null is open. */
    record Span(Temporal start, @Nullable Temporal end) {

        @JsonCreator
        static Span parse(String value) {
            int slash = value.indexOf('/');
            var end = value.substring(slash + 1);
            return new Span(date(value.substring(0, slash)), end.equals("..") ? null : date(end));
        }

        private static Temporal date(String value) {
            return value.length() == 4
                    ? Year.parse(value)
                    : value.length() == 7 ? YearMonth.parse(value) : LocalDate.parse(value);
        }

        @JsonValue
        String written() {
            return start + "/" + (end == null ? ".." : end.toString());
        }
    }

    record Framework(
            String polnum,
            String language,
            String id,
            Map<String, String> name,
            String edition,
            String kind,
            Span period,
            List<Role> roles,
            List<Principle> principles,
            List<Consultation> consultations,
            List<Body> bodies,
            List<LegalAct> legalActs,
            List<Source> sources) {}

    record Role(
            String id,
            String number,
            Map<String, String> name,
            Map<String, String> description,
            List<Objective> objectives) {}

    record Objective(
            String id,
            String number,
            Map<String, String> name,
            @Nullable Map<String, String> description,
            Map<String, List<String>> links,
            List<Measure> measures,
            List<Indicator> indicators) {}

    record Measure(
            String id,
            String number,
            Map<String, String> name,
            @Nullable Map<String, String> description,
            Span period,
            @Nullable List<Event> events,
            List<Involvement> involved,
            @Nullable List<Funding> funding,
            Map<String, List<String>> links,
            @Nullable List<String> cites,
            @Nullable List<StatusReport> statusReports) {}

    record Indicator(
            String id,
            Map<String, String> name,
            String unit,
            Direction direction,
            Figure baseline,
            List<Target> targets,
            List<Figure> measurements) {}

    enum Direction {
        increase,
        decrease,
        maintain
    }

    record Target(String id, LocalDate date, BigDecimal value) {}

    record Figure(BigDecimal value, LocalDate date) {}

    record Principle(String id, Map<String, String> name, Map<String, String> description) {}

    record Consultation(String id, Map<String, String> name, List<Event> events, List<Topic> topics) {}

    record Topic(String id, List<String> about) {}

    record Body(String id, Map<String, String> name, Map<String, String> mandate) {}

    record LegalAct(String id, String number, Map<String, String> name, String kind, List<Event> events) {}

    record Source(String id, Map<String, String> name, LocalDate date, String address) {}

    record Event(String kind, LocalDate date) {}

    record Involvement(String function, String party) {}

    record Funding(String kind, BigDecimal amount, String currency) {}

    record StatusReport(LocalDate date, String state, String word) {}
}
