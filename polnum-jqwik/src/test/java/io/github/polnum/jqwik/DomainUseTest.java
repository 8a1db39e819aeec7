package io.github.polnum.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.model.Kind;
import io.github.polnum.model.Measure;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.PolicySet;
import io.github.polnum.model.PolicySet.Use;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.Period;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Text;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.providers.TypeUsage;

/** Uses the generators as a suite does whose properties name types alone. */
class DomainUseTest {

    // shown: begin
    @Property(tries = 50)
    @Domain(PolicyDomain.class)
    void everyReferenceToAnElementIsFound(@ForAll PolicySet set) {
        for (PolicyFramework framework : set.frameworks()) {
            for (PolicyElement element : framework.index().elements()) {
                for (Use use : set.referencesTo(framework, element)) {
                    assertThat(set.resolve(use.framework(), use.use().reference()))
                            .isPresent();
                }
            }
        }
    }
    // shown: end

    @Property(tries = 20)
    @Domain(PolicyDomain.class)
    void typesAreProvidedAlongWithThoseOfJqwik(
            @ForAll PolicyFramework framework,
            @ForAll List<Measure> measures,
            @ForAll Optional<Identifier> id,
            @ForAll Text text,
            @ForAll RuleCase broken,
            @ForAll Stated<Period> date,
            @ForAll int number) {
        assertThat(Stream.of(framework, measures, id, text, broken, date, number))
                .doesNotContainNull();
        assertThat(date.value().orElse(Period.parse("2018"))).isInstanceOf(Period.class);
    }

    @Example
    void everyTypeThatHasAGeneratorIsProvided() {
        var providers = new PolicyDomain().getArbitraryProviders();
        var types = Stream.concat(
                Stream.of(PolicyArbitraries.class, ValueArbitraries.class)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getParameterCount() == 0)
                        .map(method -> ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0])
                        .filter(type -> type != String.class),
                Arrays.stream(Kind.class.getPermittedSubclasses()));

        assertThat(types)
                .isNotEmpty()
                .allSatisfy(type -> assertThat(providers)
                        .filteredOn(provider -> provider.canProvideFor(TypeUsage.forType(type)))
                        .hasSize(1));
    }
}
