package io.github.polnum.model;

import io.github.polnum.model.PolicyElement.ReferenceUse;
import io.github.polnum.value.Reference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the references that stand in one element, not in those under it. The single place that knows where they stand. */
final class References {

    /** So many links are counted faster than a map of their kinds is made. */
    private static final int FEW = 8;

    /** The most references that usually stand in one element. */
    private static final int LIKELY = 4;

    private final PolicyElement holder;
    private final List<ReferenceUse> uses = new ArrayList<>(LIKELY);

    private References(PolicyElement holder) {
        this.holder = holder;
    }

    static List<ReferenceUse> of(PolicyElement holder) {
        var references = new References(holder);
        references.head();
        references.own();
        return references.uses.isEmpty() ? List.of() : Collections.unmodifiableList(references.uses);
    }

    /**
     * The way to a part of an element. Written when somebody asks: most references are followed and never told of.
     *
     * @param above the way to what the part is in, as a path; the empty string for the element
     * @param name the attribute
     * @param kind for links, which are counted by kind
     * @param position the position in a list; -1 if the attribute is none
     */
    record Path(Object above, String name, @Nullable LinkKind kind, int position) {

        Path(Object above, String name, int position) {
            this(above, name, null, position);
        }

        @Override
        public String toString() {
            var path = new StringBuilder().append(above);
            if (!path.isEmpty()) {
                path.append('.');
            }
            path.append(name);
            if (kind != null) {
                path.append('[').append(kind).append(']');
            }
            if (position >= 0) {
                path.append('[').append(position).append(']');
            }
            return path.toString();
        }
    }

    private void add(Object above, String name, Reference reference) {
        uses.add(new ReferenceUse(holder, above, name, null, -1, reference));
    }

    private void addAll(Object above, String name, List<Reference> references) {
        for (int i = 0; i < references.size(); i++) {
            uses.add(new ReferenceUse(holder, above, name, null, i, references.get(i)));
        }
    }

    private void cites(Object above, List<Reference> cites) {
        addAll(above, "cites", cites);
    }

    private void head() {
        otherNames("", "otherNames", holder.otherNames());
        if (holder.level().isPresent()) {
            add("", "level", Reference.of(holder.level().get()));
        }
        each("", "phases", holder.phases(), (in, path, phase) -> in.cites(path, phase.cites()));
        each("", "events", holder.events(), (in, path, event) -> {
            in.addAll(path, "by", event.by());
            in.cites(path, event.cites());
        });
        each("", "involved", holder.involved(), (in, path, involvement) -> {
            if (involvement.party().isPresent()) {
                in.add(path, "party", involvement.party().get());
            }
            in.cites(path, involvement.cites());
        });
        each("", "funding", holder.funding(), (in, path, funding) -> {
            funding.payer().ifPresent(payer -> in.add(path, "payer", payer));
            in.addAll(path, "basedOn", funding.basedOn());
            in.cites(path, funding.cites());
        });
        each("", "figures", holder.figures(), (in, path, figure) -> in.cites(path, figure.cites()));
        assessments("", "assessments", holder.assessments());
        links();
        addAll("", "cites", holder.cites());
    }

    private void links() {
        int first = uses.size();
        boolean few = holder.links().size() <= FEW;
        Map<LinkKind, Integer> counts = few ? Map.of() : new HashMap<>();
        for (var link : holder.links()) {
            var kind = link.kind();
            int position = few ? count(kind, first) : counts.merge(kind, 1, Integer::sum) - 1;
            uses.add(new ReferenceUse(holder, "", "links", kind, position, link.to()));
        }
    }

    private int count(LinkKind kind, int from) {
        int count = 0;
        for (int i = from; i < uses.size(); i++) {
            count += uses.get(i).isLink(kind) ? 1 : 0;
        }
        return count;
    }

    private void own() {
        if (holder instanceof PolicyFramework framework) {
            each(
                    "",
                    "levels",
                    framework.levels(),
                    (in, path, level) -> in.otherNames(path, "otherNames", level.otherNames()));
            each(
                    "",
                    "sources",
                    framework.sources(),
                    (in, path, source) -> in.otherNames(path, "otherNames", source.otherNames()));
        } else if (holder instanceof Measure measure) {
            each("", "statusReports", measure.statusReports(), (in, path, report) -> in.cites(path, report.cites()));
        } else if (holder instanceof Indicator indicator) {
            indicator.baseline().ifPresent(baseline -> cites(new Path("", "baseline", -1), baseline.cites()));
            each("", "targets", indicator.targets(), (in, path, target) -> {
                target.baseline().ifPresent(baseline -> in.cites(new Path(path, "baseline", -1), baseline.cites()));
                in.assessments(path, "assessments", target.assessments());
                in.cites(path, target.cites());
            });
            each("", "measurements", indicator.measurements(), (in, path, figure) -> in.cites(path, figure.cites()));
        } else if (holder instanceof Consultation consultation) {
            each("", "topics", consultation.topics(), (in, path, topic) -> {
                in.addAll(path, "about", topic.about());
                in.cites(path, topic.cites());
            });
            addAll("", "records", consultation.records());
        } else if (holder instanceof Body body) {
            each("", "parents", body.parents(), (in, path, parent) -> {
                in.add(path, "body", parent.body());
                in.cites(path, parent.cites());
            });
        } else if (holder instanceof Post post) {
            post.body().ifPresent(body -> add("", "body", body));
        }
    }

    private void otherNames(Object above, String list, List<OtherName> names) {
        each(above, list, names, (in, at, name) -> in.cites(at, name.cites()));
    }

    private void assessments(Object above, String list, List<Assessment> assessments) {
        each(above, list, assessments, (in, at, assessment) -> {
            assessment.of().ifPresent(of -> in.add(at, "of", of));
            in.cites(at, assessment.cites());
        });
    }

    private <T> void each(Object above, String name, List<T> parts, Visit<T> visit) {
        for (int i = 0; i < parts.size(); i++) {
            visit.visit(this, new Path(above, name, i), parts.get(i));
        }
    }

    /** Looks at a part. Is handed all that it needs, so that none has to be made for each element. */
    private interface Visit<T> {
        void visit(References in, Path path, T part);
    }
}
