package io.github.polnum.model;

import io.github.polnum.model.PolicyElement.ReferenceUse;
import io.github.polnum.value.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Finds the references that stand in one element, not in those under it. The single place that knows where they stand. */
final class References {

    private final PolicyElement holder;
    private final List<ReferenceUse> uses = new ArrayList<>();

    private References(PolicyElement holder) {
        this.holder = holder;
    }

    static List<ReferenceUse> of(PolicyElement holder) {
        var references = new References(holder);
        references.head();
        references.own();
        return List.copyOf(references.uses);
    }

    private void add(String path, Reference reference) {
        uses.add(new ReferenceUse(holder, path, Optional.empty(), reference));
    }

    private void addAll(Object path, String list, List<Reference> references) {
        for (int i = 0; i < references.size(); i++) {
            add(path + list + "[" + i + "]", references.get(i));
        }
    }

    private void cites(Object path, List<Reference> cites) {
        addAll(path, ".cites", cites);
    }

    /** The way to a part, written only where a reference stands in it. */
    private record At(Object above, String list, int position) {

        @Override
        public String toString() {
            return above + list + "[" + position + "]";
        }
    }

    private void head() {
        otherNames("", "otherNames", holder.otherNames());
        holder.level().ifPresent(level -> add("level", Reference.of(level)));
        each("", "phases", holder.phases(), (path, phase) -> cites(path, phase.cites()));
        each("", "events", holder.events(), (path, event) -> {
            addAll(path, ".by", event.by());
            cites(path, event.cites());
        });
        each("", "involved", holder.involved(), (path, involvement) -> {
            involvement.party().ifPresent(party -> add(path + ".party", party));
            cites(path, involvement.cites());
        });
        each("", "funding", holder.funding(), (path, funding) -> {
            funding.payer().ifPresent(payer -> add(path + ".payer", payer));
            addAll(path, ".basedOn", funding.basedOn());
            cites(path, funding.cites());
        });
        each("", "figures", holder.figures(), (path, figure) -> cites(path, figure.cites()));
        assessments("", "assessments", holder.assessments());
        links();
        addAll("", "cites", holder.cites());
    }

    private void links() {
        if (holder.links().isEmpty()) {
            return;
        }
        Map<LinkKind, Integer> positions = new HashMap<>();
        for (var link : holder.links()) {
            int position = positions.merge(link.kind(), 1, Integer::sum) - 1;
            uses.add(new ReferenceUse(
                    holder, "links[" + link.kind() + "][" + position + "]", Optional.of(link.kind()), link.to()));
        }
    }

    private void own() {
        if (holder instanceof PolicyFramework framework) {
            each(
                    "",
                    "levels",
                    framework.levels(),
                    (path, level) -> otherNames(path, ".otherNames", level.otherNames()));
            each(
                    "",
                    "sources",
                    framework.sources(),
                    (path, source) -> otherNames(path, ".otherNames", source.otherNames()));
        } else if (holder instanceof Measure measure) {
            each("", "statusReports", measure.statusReports(), (path, report) -> cites(path, report.cites()));
        } else if (holder instanceof Indicator indicator) {
            indicator.baseline().ifPresent(baseline -> cites("baseline", baseline.cites()));
            each("", "targets", indicator.targets(), (path, target) -> {
                target.baseline().ifPresent(baseline -> addAll(path, ".baseline.cites", baseline.cites()));
                assessments(path, ".assessments", target.assessments());
                cites(path, target.cites());
            });
            each("", "measurements", indicator.measurements(), (path, figure) -> cites(path, figure.cites()));
        } else if (holder instanceof Consultation consultation) {
            each("", "topics", consultation.topics(), (path, topic) -> {
                addAll(path, ".about", topic.about());
                cites(path, topic.cites());
            });
            addAll("", "records", consultation.records());
        } else if (holder instanceof Body body) {
            each("", "parents", body.parents(), (path, parent) -> {
                add(path + ".body", parent.body());
                cites(path, parent.cites());
            });
        } else if (holder instanceof Post post) {
            post.body().ifPresent(body -> add("body", body));
        }
    }

    private void otherNames(Object above, String list, List<OtherName> names) {
        each(above, list, names, (at, name) -> cites(at, name.cites()));
    }

    private void assessments(Object above, String list, List<Assessment> assessments) {
        each(above, list, assessments, (at, assessment) -> {
            assessment.of().ifPresent(of -> add(at + ".of", of));
            cites(at, assessment.cites());
        });
    }

    private static <T> void each(Object above, String list, List<T> parts, BiConsumer<At, T> visit) {
        for (int i = 0; i < parts.size(); i++) {
            visit.accept(new At(above, list, i), parts.get(i));
        }
    }
}
