package io.github.polnum.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.finding.Finding;
import io.github.polnum.finding.Place;
import io.github.polnum.finding.Severity;
import io.github.polnum.json.PolicyJson;
import io.github.polnum.json.ReadResult;
import io.github.polnum.model.Assessment;
import io.github.polnum.model.Body;
import io.github.polnum.model.Body.Parent;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.Consultation.Platform;
import io.github.polnum.model.Event;
import io.github.polnum.model.Figure;
import io.github.polnum.model.Funding;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.Involvement;
import io.github.polnum.model.LegalAct;
import io.github.polnum.model.Level;
import io.github.polnum.model.Measure;
import io.github.polnum.model.Objective;
import io.github.polnum.model.OtherName;
import io.github.polnum.model.Phase;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Portfolio;
import io.github.polnum.model.Post;
import io.github.polnum.model.Principle;
import io.github.polnum.model.Review;
import io.github.polnum.model.Role;
import io.github.polnum.model.Source;
import io.github.polnum.model.StatusReport;
import io.github.polnum.model.Tag;
import io.github.polnum.model.Target;
import io.github.polnum.model.Terms;
import io.github.polnum.model.Terms.Term;
import io.github.polnum.model.Territory;
import io.github.polnum.model.Topic;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.Period;
import io.github.polnum.value.Quantity;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Text;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every member of every type, given null and given values of every wrong type. */
class EveryMemberTest {

    private static final String ELEMENT = "'id':'e','name':'E'";

    /** Where an object of a type can stand, and what it needs. */
    record Spot(String before, String needs, String after, String path) {}

    static final Map<Class<?>, Spot> SPOTS = Map.ofEntries(
            Map.entry(PolicyFramework.class, new Spot("", "'polnum':'1.0','language':'fr'," + ELEMENT, "", "")),
            spot(Role.class, "roles[0]", ELEMENT),
            spot(Objective.class, "objectives[0]", ELEMENT),
            spot(Principle.class, "principles[0]", ELEMENT),
            spot(Measure.class, "measures[0]", ELEMENT),
            spot(Portfolio.class, "portfolios[0]", ELEMENT),
            spot(Indicator.class, "indicators[0]", ELEMENT),
            spot(Post.class, "posts[0]", ELEMENT),
            spot(LegalAct.class, "legalActs[0]", ELEMENT),
            spot(Funding.class, "funding[0]", "'kind':'voted','amount':1"),
            Map.entry(
                    StatusReport.class,
                    new Spot(
                            head() + "'measures':[{'id':'c','name':'C','statusReports':[",
                            "'note':'N'",
                            "]}]}",
                            "measures[0].statusReports[0]")),
            Map.entry(
                    Target.class,
                    new Spot(
                            head() + "'indicators':[{'id':'c','name':'C','targets':[",
                            "'id':'e','wording':'W'",
                            "]}]}",
                            "indicators[0].targets[0]")),
            spot(Consultation.class, "consultations[0]", ELEMENT),
            spot(Review.class, "reviews[0]", ELEMENT),
            spot(Body.class, "bodies[0]", ELEMENT),
            spot(Source.class, "sources[0]", ELEMENT),
            spot(OtherName.class, "otherNames[0]", "'name':'N'"),
            spot(Territory.class, "territories[0]", "'name':'T','scheme':'bfs','code':'1'"),
            spot(Phase.class, "phases[0]", ""),
            spot(Event.class, "events[0]", "'kind':'adopted'"),
            spot(Involvement.class, "involved[0]", "'function':'lead','name':'N'"),
            spot(Figure.class, "figures[0]", "'value':1"),
            spot(Assessment.class, "assessments[0]", "'text':'A'"),
            spot(Level.class, "levels[0]", "'id':'e','type':'role','name':'L'"),
            spot(Terms.class, "terms", ""),
            Map.entry(
                    Term.class,
                    new Spot(head() + "'terms':{'states':[", "'word':'W','state':'planned'", "]}}", "terms.states[0]")),
            Map.entry(
                    Platform.class,
                    new Spot(
                            head() + "'consultations':[{'id':'c','name':'C','platform':",
                            "'name':'P'",
                            "}]}",
                            "consultations[0].platform")),
            Map.entry(
                    Topic.class,
                    new Spot(
                            head() + "'consultations':[{'id':'c','name':'C','topics':[",
                            "'id':'e'",
                            "]}]}",
                            "consultations[0].topics[0]")),
            Map.entry(
                    Parent.class,
                    new Spot(
                            head() + "'bodies':[{'id':'c','name':'C','parents':[",
                            "'body':'b'",
                            "]}]}",
                            "bodies[0].parents[0]")),
            Map.entry(Tag.class, new Spot(head() + "'tags':{'s':[", "'code':'c'", "]}}", "tags[s][0]")));

    private static String head() {
        return "{'polnum':'1.0','language':'fr','id':'f','name':'F',";
    }

    private static Map.Entry<Class<?>, Spot> spot(Class<?> type, String path, String needs) {
        boolean list = path.endsWith("[0]");
        var name = path.replace("[0]", "");
        return Map.entry(
                type, new Spot(head() + "'" + name + "':" + (list ? "[" : ""), needs, list ? "]}" : "}", path));
    }

    /** A member of a type. */
    private record Member(Class<?> type, String name) {

        /** A document in which it has a value. */
        String document(String value) {
            var spot = SPOTS.get(type);
            var others = Stream.of(spot.needs().split(","))
                    .filter(other -> !other.isEmpty() && !other.startsWith("'" + name + "':"))
                    .collect(Collectors.joining(","));
            return (spot.before() + "{" + others + (others.isEmpty() ? "" : ",")).replace('\'', '"')
                    + "\"" + name + "\":" + value
                    + "}"
                    + spot.after().replace('\'', '"');
        }

        Finding finding(String code, String value, Map<String, String> arguments) {
            var spot = SPOTS.get(type);
            var path = spot.path().isEmpty() ? name : spot.path() + "." + name;
            var place = Place.builder()
                    .path(path)
                    .pointer("/" + path.replace("]", "").replace('[', '/').replace('.', '/'))
                    .line(1)
                    .column(document(value).lastIndexOf("\"" + name + "\":" + value) + name.length() + 4);
            element().ifPresent(id -> place.element(Identifier.of(id)));
            var finding = Finding.builder(code, Severity.ERROR, place.build());
            arguments.forEach(finding::putArgument);
            return finding.build();
        }

        /** The nearest identifier: its own, unless that is what is wrong, or that of the element around. */
        private Optional<String> element() {
            var spot = SPOTS.get(type);
            boolean own = spot.needs().contains("'id':") && !name.equals("id");
            var around = spot.before().contains("'id':'c'") ? "c" : "f";
            return own ? Optional.of("e") : spot.before().isEmpty() ? Optional.empty() : Optional.of(around);
        }

        @Override
        public String toString() {
            return type.getSimpleName() + "." + name;
        }
    }

    static Stream<Member> members() {
        return Described.shapes().entrySet().stream()
                .flatMap(described -> Described.members(described.getValue()).stream()
                        .map(name -> new Member(described.getKey(), name)));
    }

    private static ReadResult<PolicyFramework> read(String document) {
        return PolicyJson.standard().read(document);
    }

    @Test
    void everyTypeHasASpot() {
        assertThat(SPOTS.keySet()).isEqualTo(Described.shapes().keySet());
    }

    @Test
    void spotsAreRight() {
        assertThat(SPOTS.values()).allSatisfy(spot -> {
            var document = spot.before() + "{" + spot.needs() + "}" + spot.after();
            assertThat(read(document.replace('\'', '"')).report().findings()).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("members")
    void nullIsToldOnceAndNothingElse(Member member) {
        var result = read(member.document("null"));

        // Only where an absence can stand is it what an absence is asked for.
        var arguments = Form.of(member).canBeAbsent() ? Map.of("expected", "absence") : Map.<String, String>of();
        assertThat(result.report().findings()).containsExactly(member.finding("null-value", "null", arguments));
        assertThat(result.value()).isEmpty();
    }

    /** A value of each JSON type but null. */
    private static final Map<String, String> VALUES = Map.of(
            "object", "{\"zz\":[1]}", "array", "[true,[],{}]", "string", "\"Ü ü\"", "number", "1.5", "boolean", "true");

    @ParameterizedTest
    @MethodSource("members")
    void valueOfAnotherTypeIsToldOnceAndNothingElse(Member member) {
        var form = Form.of(member);

        VALUES.forEach((found, value) -> {
            if (!form.accepted().contains(found)) {
                var result = read(member.document(value));

                assertThat(result.report().findings())
                        .map(EveryMemberTest::withoutAdvice)
                        .containsExactly(
                                member.finding("wrong-type", value, Map.of("expected", form.word(), "found", found)));
                assertThat(result.value()).isEmpty();
            }
        });
    }

    private static Finding withoutAdvice(Finding finding) {
        var arguments = new LinkedHashMap<>(finding.arguments());
        arguments.keySet().removeAll(Set.of("suggestion", "cause", "form"));
        return finding.toBuilder().arguments(arguments).build();
    }

    @ParameterizedTest
    @MethodSource("members")
    void whateverStandsInAValueIsToldThere(Member member) {
        var at = member.finding("any", "null", Map.of()).place().pointer().orElseThrow();

        for (var value : List.of(
                "{}",
                "{\"zz\":[1]}",
                "{\"a\":{\"b\":null}}",
                "{\"absent\":1}",
                "[]",
                "[null]",
                "[[[]]]",
                "[{}]",
                "[1,\"A b\"]",
                "\"\"",
                "\"Ü ü\"",
                "-1",
                "1e400",
                "false")) {
            var result = read(member.document(value));

            assertThat(result.value().isPresent()).isEqualTo(!result.report().hasErrors());
            assertThat(result.report().findings())
                    .allSatisfy(finding -> assertThat(finding.place().pointer().orElseThrow() + "/")
                            .as(finding.code())
                            .matches(pointer -> pointer.startsWith(at + "/") || isOfTheObject(finding)));
        }
    }

    /** An attribute given nothing counts as not given, so its object may lack something. */
    private static boolean isOfTheObject(Finding finding) {
        return finding.code().equals("one-required") || finding.code().equals("language-missing");
    }

    /** Which types of JSON values a member takes, by the type of its accessor. */
    private record Form(Set<String> accepted, String word, boolean canBeAbsent) {

        Form(Set<String> accepted, String word) {
            this(accepted, word, false);
        }

        static Form of(Member member) {
            if (member.name().equals("polnum")) {
                return new Form(Set.of("string"), "string");
            }
            return Described.accessors(member.type()).stream()
                    .filter(method -> method.getName().equals(member.name()))
                    .findFirst()
                    .map(Method::getGenericReturnType)
                    .map(Form::of)
                    .orElseThrow();
        }

        private static Form of(Type type) {
            var raw = type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
            if (raw == Optional.class) {
                return of(argument(type));
            }
            if (raw == Stated.class) {
                var accepted = new HashSet<>(of(argument(type)).accepted());
                accepted.add("object");
                return new Form(accepted, of(argument(type)).word(), true);
            }
            if (raw == Text.class) {
                return new Form(Set.of("string", "object"), "text");
            }
            if (raw == Quantity.class) {
                return new Form(Set.of("number", "object"), "quantity");
            }
            if (raw == Period.class) {
                return new Form(Set.of("string"), "period");
            }
            if (raw == boolean.class) {
                return new Form(Set.of("boolean"), "boolean");
            }
            if (raw == int.class) {
                return new Form(Set.of("number"), "integer");
            }
            boolean grouped = raw == Map.class
                    || (raw == Set.class
                            && Set.of("Tag", "Link").contains(((Class<?>) argument(type)).getSimpleName()));
            if (grouped || SPOTS.containsKey(raw)) {
                return new Form(Set.of("object"), "object");
            }
            return Collection.class.isAssignableFrom(raw)
                    ? new Form(Set.of("array"), "array")
                    : new Form(Set.of("string"), "string");
        }

        private static Type argument(Type type) {
            return ((ParameterizedType) type).getActualTypeArguments()[0];
        }
    }
}
