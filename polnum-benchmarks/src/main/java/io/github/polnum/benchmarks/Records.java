package io.github.polnum.benchmarks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
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

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private Records() {}

    static Framework read(byte[] document) {
        return MAPPER.readValue(document, Framework.class);
    }

    /** Reads, and checks with Hibernate Validator that identifiers and names are there. */
    static Framework readValid(byte[] document) {
        var framework = read(document);
        var violations = VALIDATOR.validate(framework);
        if (!violations.isEmpty()) {
            throw new IllegalArgumentException(violations.toString());
        }
        return framework;
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
            @NotBlank String id,
            @NotEmpty Map<String, @NotBlank String> name,
            String edition,
            String kind,
            Span period,
            List<@Valid Role> roles,
            List<@Valid Principle> principles,
            List<@Valid Consultation> consultations,
            List<@Valid Body> bodies,
            List<@Valid LegalAct> legalActs,
            List<@Valid Source> sources) {}

    record Role(
            @NotBlank String id,
            String number,
            @NotEmpty Map<String, @NotBlank String> name,
            Map<String, String> description,
            List<@Valid Objective> objectives) {}

    record Objective(
            @NotBlank String id,
            String number,
            @NotEmpty Map<String, @NotBlank String> name,
            @Nullable Map<String, String> description,
            Map<String, List<String>> links,
            List<@Valid Measure> measures,
            List<@Valid Indicator> indicators) {}

    record Measure(
            @NotBlank String id,
            String number,
            @NotEmpty Map<String, @NotBlank String> name,
            @Nullable Map<String, String> description,
            Span period,
            @Nullable List<@Valid Event> events,
            List<@Valid Involvement> involved,
            @Nullable List<@Valid Funding> funding,
            Map<String, List<String>> links,
            @Nullable List<String> cites,
            @Nullable List<@Valid StatusReport> statusReports) {}

    record Indicator(
            @NotBlank String id,
            @NotEmpty Map<String, @NotBlank String> name,
            Map<String, String> unit,
            Direction direction,
            @Valid Figure baseline,
            List<@Valid Target> targets,
            List<@Valid Figure> measurements) {}

    enum Direction {
        increase,
        decrease,
        maintain
    }

    record Target(@NotBlank String id, LocalDate date, BigDecimal value) {}

    record Figure(BigDecimal value, LocalDate date) {}

    record Principle(
            @NotBlank String id, @NotEmpty Map<String, @NotBlank String> name, Map<String, String> description) {}

    record Consultation(
            @NotBlank String id,
            @NotEmpty Map<String, @NotBlank String> name,
            List<@Valid Event> events,
            List<@Valid Topic> topics) {}

    record Topic(@NotBlank String id, List<String> about) {}

    record Body(@NotBlank String id, @NotEmpty Map<String, @NotBlank String> name, Map<String, String> mandate) {}

    record LegalAct(
            @NotBlank String id,
            String number,
            @NotEmpty Map<String, @NotBlank String> name,
            String kind,
            List<@Valid Event> events) {}

    record Source(@NotBlank String id, @NotEmpty Map<String, @NotBlank String> name, LocalDate date, String address) {}

    record Event(String kind, LocalDate date) {}

    record Involvement(String function, String party) {}

    record Funding(String kind, BigDecimal amount, String currency) {}

    record StatusReport(LocalDate date, String state, String word) {}
}
