package io.github.polnum.jqwik;

import io.github.polnum.model.Consultation;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.Level;
import io.github.polnum.model.Phase;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.value.Identifier;
import java.util.HashSet;
import java.util.Set;

/** Gives each identified thing an identifier of its own: the one that it has, with a number behind where that is taken. */
final class Naming {

    private final Set<Identifier> taken = new HashSet<>();

    /** The same framework, but for its elements; its own identifier is outside the space. */
    PolicyFramework framework(PolicyFramework framework) {
        var builder = framework.toBuilder()
                .levels(framework.levels().stream()
                        .map(level -> level.toBuilder().id(claim(level.id())).build())
                        .toList())
                .sources(framework.sources().stream()
                        .map(source -> source.toBuilder().id(claim(source.id())).build())
                        .toList());
        return builder.phases(phases(framework)).build();
    }

    Level level(Level level) {
        return level.toBuilder().id(claim(level.id())).build();
    }

    /** The same element without the elements under it. */
    PolicyElement element(PolicyElement element) {
        var named = named(element, element.toBuilder()).build();
        if (named instanceof Consultation consultation) {
            return consultation.toBuilder()
                    .topics(consultation.topics().stream()
                            .map(topic ->
                                    topic.toBuilder().id(claim(topic.id())).build())
                            .toList())
                    .build();
        }
        if (named instanceof Indicator indicator) {
            return indicator.toBuilder()
                    .targets(indicator.targets().stream()
                            .map(target ->
                                    target.toBuilder().id(claim(target.id())).build())
                            .toList())
                    .build();
        }
        return named;
    }

    private <B extends PolicyElement.Builder<B>> B named(PolicyElement element, PolicyElement.Builder<B> builder) {
        return builder.id(claim(element.id())).phases(phases(element));
    }

    private Iterable<Phase> phases(PolicyElement element) {
        return element.phases().stream()
                .map(phase -> phase.toBuilder().id(phase.id().map(this::claim)).build())
                .toList();
    }

    Identifier claim(Identifier wanted) {
        var id = wanted;
        for (int number = 2; !taken.add(id); number++) {
            id = numbered(wanted, number);
        }
        return id;
    }

    /** The identifier with a number behind it; a long one is cut. */
    static Identifier numbered(Identifier id, int number) {
        var suffix = "-" + number;
        var value = id.value();
        var kept = value.substring(0, Math.min(value.length(), Identifier.MAX_LENGTH - suffix.length()));
        return Identifier.of((kept.endsWith("-") ? kept.substring(0, kept.length() - 1) : kept) + suffix);
    }
}
