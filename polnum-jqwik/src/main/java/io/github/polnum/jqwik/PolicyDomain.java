package io.github.polnum.jqwik;

import static java.util.Map.entry;

import io.github.polnum.model.Assessment;
import io.github.polnum.model.Body;
import io.github.polnum.model.Body.Parent;
import io.github.polnum.model.BodyKind;
import io.github.polnum.model.Channel;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.Consultation.Platform;
import io.github.polnum.model.ConsultationKind;
import io.github.polnum.model.Event;
import io.github.polnum.model.EventKind;
import io.github.polnum.model.Figure;
import io.github.polnum.model.FigureKind;
import io.github.polnum.model.FrameworkKind;
import io.github.polnum.model.Funding;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.Involvement;
import io.github.polnum.model.InvolvementFunction;
import io.github.polnum.model.LegalAct;
import io.github.polnum.model.LegalActKind;
import io.github.polnum.model.Level;
import io.github.polnum.model.Link;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.Measure;
import io.github.polnum.model.Objective;
import io.github.polnum.model.OtherName;
import io.github.polnum.model.Phase;
import io.github.polnum.model.PhaseKind;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.PolicySet;
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
import io.github.polnum.model.TerritoryKind;
import io.github.polnum.model.Topic;
import io.github.polnum.value.DataValue;
import io.github.polnum.value.Extensions;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.PartialDate;
import io.github.polnum.value.Period;
import io.github.polnum.value.Quantity;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Text;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Provides the parameters of properties by their type: {@code @ForAll PolicyFramework framework} needs no more than
 * {@code @Domain(PolicyDomain.class)} at the property or its class.
 *
 * <p>There is one generator for each type of {@link io.github.polnum.model} and of {@link io.github.polnum.value}, as
 * {@link PolicyArbitraries} and {@link ValueArbitraries} have it, {@code Stated} of any type that is provided among them, and
 * one for {@link RuleCase}, with cases of all rules. What jqwik provides by itself it still does, so lists and optionals of all these are provided, too. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Domain(DomainContext.Global.class)
public final class PolicyDomain extends DomainContextBase {

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> ARBITRARIES = Map.ofEntries(
            entry(RuleCase.class, RuleCases::breakingAny),
            entry(PolicySet.class, PolicyArbitraries::sets),
            entry(PolicyFramework.class, PolicyArbitraries::frameworks),
            entry(PolicyElement.class, PolicyArbitraries::elements),
            entry(Role.class, PolicyArbitraries::roles),
            entry(Objective.class, PolicyArbitraries::objectives),
            entry(Principle.class, PolicyArbitraries::principles),
            entry(Measure.class, PolicyArbitraries::measures),
            entry(Portfolio.class, PolicyArbitraries::portfolios),
            entry(Indicator.class, PolicyArbitraries::indicators),
            entry(Consultation.class, PolicyArbitraries::consultations),
            entry(Review.class, PolicyArbitraries::reviews),
            entry(Body.class, PolicyArbitraries::bodies),
            entry(Post.class, PolicyArbitraries::posts),
            entry(LegalAct.class, PolicyArbitraries::legalActs),
            entry(Source.class, PolicyArbitraries::sources),
            entry(Level.class, PolicyArbitraries::levels),
            entry(Topic.class, PolicyArbitraries::topics),
            entry(Target.class, PolicyArbitraries::targets),
            entry(OtherName.class, PolicyArbitraries::otherNames),
            entry(Tag.class, PolicyArbitraries::tags),
            entry(Territory.class, PolicyArbitraries::territories),
            entry(Phase.class, PolicyArbitraries::phases),
            entry(Event.class, PolicyArbitraries::events),
            entry(Involvement.class, PolicyArbitraries::involvements),
            entry(Funding.class, PolicyArbitraries::fundings),
            entry(Figure.class, PolicyArbitraries::figures),
            entry(Assessment.class, PolicyArbitraries::assessments),
            entry(StatusReport.class, PolicyArbitraries::statusReports),
            entry(Link.class, PolicyArbitraries::links),
            entry(Parent.class, PolicyArbitraries::bodyParents),
            entry(Platform.class, PolicyArbitraries::platforms),
            entry(Terms.class, PolicyArbitraries::terms),
            entry(
                    Term.class,
                    () -> Choice.<Term>of(1, PolicyArbitraries.stateTerms()).or(1, PolicyArbitraries.ratingTerms())),
            entry(BodyKind.class, () -> PolicyArbitraries.kinds(BodyKind.known(), BodyKind::of)),
            entry(Channel.class, () -> PolicyArbitraries.kinds(Channel.known(), Channel::of)),
            entry(
                    ConsultationKind.class,
                    () -> PolicyArbitraries.kinds(ConsultationKind.known(), ConsultationKind::of)),
            entry(EventKind.class, () -> PolicyArbitraries.kinds(EventKind.known(), EventKind::of)),
            entry(FigureKind.class, () -> PolicyArbitraries.kinds(FigureKind.known(), FigureKind::of)),
            entry(FrameworkKind.class, () -> PolicyArbitraries.kinds(FrameworkKind.known(), FrameworkKind::of)),
            entry(
                    InvolvementFunction.class,
                    () -> PolicyArbitraries.kinds(InvolvementFunction.known(), InvolvementFunction::of)),
            entry(LegalActKind.class, () -> PolicyArbitraries.kinds(LegalActKind.known(), LegalActKind::of)),
            entry(LinkKind.class, () -> PolicyArbitraries.kinds(LinkKind.known(), LinkKind::of)),
            entry(PhaseKind.class, () -> PolicyArbitraries.kinds(PhaseKind.known(), PhaseKind::of)),
            entry(TerritoryKind.class, () -> PolicyArbitraries.kinds(TerritoryKind.known(), TerritoryKind::of)),
            entry(Text.class, ValueArbitraries::texts),
            entry(LanguageTag.class, ValueArbitraries::languageTags),
            entry(Identifier.class, ValueArbitraries::identifiers),
            entry(Reference.class, ValueArbitraries::references),
            entry(PartialDate.class, ValueArbitraries::partialDates),
            entry(Period.class, ValueArbitraries::periods),
            entry(Quantity.class, ValueArbitraries::quantities),
            entry(DataValue.class, ValueArbitraries::dataValues),
            entry(Extensions.class, ValueArbitraries::extensions));

    private static final Collection<ArbitraryProvider> PROVIDERS = Stream.concat(
                    ARBITRARIES.entrySet().stream().map(entry -> new Provider(entry.getKey(), entry.getValue())),
                    Stream.of(new OfStated()))
            .toList();

    /** Made by jqwik. */
    public PolicyDomain() {}

    /**
     * Returns the providers.
     *
     * @return one for each type
     */
    @Override
    public Collection<ArbitraryProvider> getArbitraryProviders() {
        return PROVIDERS;
    }

    private record Provider(Class<?> type, Supplier<Arbitrary<?>> arbitrary) implements ArbitraryProvider {

        @Override
        public boolean canProvideFor(TypeUsage target) {
            return target.isOfType(type);
        }

        @Override
        public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
            return Set.of(arbitrary.get());
        }
    }

    private static final class OfStated implements ArbitraryProvider {

        @Override
        public boolean canProvideFor(TypeUsage target) {
            return target.isOfType(Stated.class);
        }

        @Override
        public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
            return subtypes.apply(target.getTypeArgument(0)).stream()
                    .map(ValueArbitraries::stated)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}
