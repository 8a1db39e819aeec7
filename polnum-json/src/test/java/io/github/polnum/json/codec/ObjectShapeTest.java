package io.github.polnum.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.finding.Finding;
import io.github.polnum.value.Extensions;
import io.github.polnum.value.Identifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Objects of a type that is described here: what was read, by the names of its members. */
class ObjectShapeTest {

    private static final class Members extends LinkedHashMap<String, Object> {
        private static final long serialVersionUID = 1L;
    }

    private static ObjectShape<Members, Members> shape() {
        Collections.OfSet<String> codes = Collections.grouped(
                10,
                Scalars.STRING,
                "key",
                Function.identity(),
                key -> Scalars.STRING,
                (key, code) -> key + "=" + code,
                code -> code.substring(0, code.indexOf('=')),
                code -> code.substring(code.indexOf('=') + 1),
                Function.identity());
        var shape = new ObjectShape<Members, Members>(
                Members::new, Function.identity(), members -> Extensions.none(), (members, extensions) -> {});
        shape.define(new Attributes<Members, Members>()
                .optional(
                        "number",
                        Scalars.STRING,
                        members -> Optional.empty(),
                        (members, number) -> members.put("number", number))
                .required(
                        "id", Scalars.IDENTIFIER, members -> Identifier.of("x"), (members, id) -> members.put("id", id))
                .set(
                        "words",
                        Collections.set(Scalars.STRING),
                        members -> Set.of(),
                        (members, words) -> members.put("words", List.copyOf(words)))
                .required("name", Scalars.STRING, members -> "", (members, name) -> members.put("name", name))
                .set(
                        "codes",
                        codes,
                        members -> Set.of(),
                        (members, values) -> members.put("codes", List.copyOf(values))));
        return shape;
    }

    private final Problems problems = new Problems(10);

    private Optional<Members> read(String tokens) {
        var in = Tokens.record(tokens).reader();
        in.next();
        return Optional.ofNullable(shape().read(new Reading(in, null, problems, SharedValues.ofTokens(16))));
    }

    private List<Finding> findings() {
        return problems.outcome(null, new Lines(new byte[100]), () -> {
                    throw new AssertionError("No position is unknown.");
                })
                .report()
                .findings();
    }

    @Test
    void membersOfAllKindsAreRead() {
        assertThat(read("{ name N codes { a [ 1 2 ] b [ 1 ] } id i words [ v w ] }")
                        .orElseThrow())
                .isEqualTo(Map.of(
                        "id",
                        Identifier.of("i"),
                        "name",
                        "N",
                        "words",
                        List.of("v", "w"),
                        "codes",
                        List.of("a=1", "a=2", "b=1")));
        assertThat(findings()).isEmpty();
    }

    @Test
    void everyMemberThatMustBeThereIsMissed() {
        assertThat(read("{ number 1 words [ v ] }")).isEmpty();
        assertThat(findings())
                .extracting(Finding::toString)
                .containsExactly("error missing-member 1:1 {name=\"id\"}", "error missing-member 1:1 {name=\"name\"}");
    }
}
