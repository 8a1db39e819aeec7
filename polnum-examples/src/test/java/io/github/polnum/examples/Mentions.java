package io.github.polnum.examples;

import io.github.polnum.model.Assessment;
import io.github.polnum.model.Body;
import io.github.polnum.model.Body.Parent;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.Event;
import io.github.polnum.model.Figure;
import io.github.polnum.model.Funding;
import io.github.polnum.model.Involvement;
import io.github.polnum.model.Level;
import io.github.polnum.model.Link;
import io.github.polnum.model.Measure;
import io.github.polnum.model.OtherName;
import io.github.polnum.model.Phase;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Post;
import io.github.polnum.model.Source;
import io.github.polnum.model.StatusReport;
import io.github.polnum.model.Tag;
import io.github.polnum.model.Terms.Term;
import io.github.polnum.model.Territory;
import io.github.polnum.model.Topic;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Every name in a framework, and everything that it refers to. */
final class Mentions {

    private final List<Text> names = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();

    private Mentions(PolicyFramework framework) {
        framework.index().elements().forEach(this::add);
        add(framework.levels(), Level::name);
        framework.levels().forEach(level -> addOtherNames(level.otherNames()));
        framework.terms().ifPresent(terms -> {
            add(terms.states(), Term::word);
            add(terms.ratings(), Term::word);
        });
        add(framework.sources(), Source::name);
        framework.sources().forEach(source -> addOtherNames(source.otherNames()));
    }

    static List<Text> names(PolicyFramework framework) {
        return new Mentions(framework).names;
    }

    static List<Reference> references(PolicyFramework framework) {
        return new Mentions(framework).references;
    }

    private void add(PolicyElement element) {
        names.add(element.name());
        element.shortName().ifPresent(names::add);
        addOtherNames(element.otherNames());
        addIfThere(element.tags(), Tag::label);
        add(element.territories(), Territory::name);
        addIfThere(element.phases(), Phase::name);
        refer(element.phases(), Phase::cites);
        addIfThere(element.events(), Event::name);
        refer(element.events(), Event::by);
        refer(element.events(), Event::cites);
        addIfThere(element.involved(), Involvement::name);
        addIfThere(element.involved(), Involvement::word);
        refer(element.involved(), involvement -> involvement.party().stream().toList());
        refer(element.involved(), Involvement::cites);
        addIfThere(element.funding(), Funding::name);
        addIfThere(element.funding(), Funding::base);
        addIfThere(element.funding(), Funding::payerName);
        refer(element.funding(), funding -> funding.payer().stream().toList());
        refer(element.funding(), Funding::basedOn);
        refer(element.funding(), Funding::cites);
        addIfThere(element.figures(), Figure::unit);
        refer(element.figures(), Figure::cites);
        refer(element.assessments(), assessment -> assessment.of().stream().toList());
        refer(element.assessments(), Assessment::cites);
        element.links().stream().map(Link::to).forEach(references::add);
        references.addAll(element.cites());
        if (element instanceof Consultation consultation) {
            consultation.platform().ifPresent(platform -> names.add(platform.name()));
            addIfThere(consultation.topics(), Topic::name);
            refer(consultation.topics(), Topic::about);
            refer(consultation.topics(), Topic::cites);
            references.addAll(consultation.records());
        } else if (element instanceof Measure measure) {
            addIfThere(measure.statusReports(), StatusReport::word);
            refer(measure.statusReports(), StatusReport::cites);
        } else if (element instanceof Body body) {
            refer(body.parents(), parent -> List.of(parent.body()));
            refer(body.parents(), Parent::cites);
        } else if (element instanceof Post post) {
            names.addAll(post.requirements());
            post.body().ifPresent(references::add);
        }
    }

    private void addOtherNames(List<OtherName> otherNames) {
        add(otherNames, OtherName::name);
        refer(otherNames, OtherName::cites);
    }

    private <T> void add(Collection<T> items, Function<T, Text> name) {
        items.stream().map(name).forEach(names::add);
    }

    private <T> void addIfThere(Collection<T> items, Function<T, Optional<Text>> name) {
        items.stream().map(name).flatMap(Optional::stream).forEach(names::add);
    }

    private <T> void refer(Collection<T> items, Function<T, List<Reference>> to) {
        items.stream().map(to).flatMap(List::stream).forEach(references::add);
    }
}
