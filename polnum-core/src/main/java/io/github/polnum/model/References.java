package io.github.polnum.model;

import io.github.polnum.model.PolicyElement.ReferenceUse;
import io.github.polnum.value.Reference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the references that stand in one element, not in those under it. The single place that knows where they stand. */
final class References {

    /** So many links are counted faster than a map of their kinds is made. */
    private static final int FEW = 8;

    /** The most references that usually stand in one element. */
    private static final int LIKELY = 4;

    private final PolicyElement holder;
    private List<ReferenceUse> uses = List.of();

    /** The part at hand: what it is in, and where it stands there. */
    private Object above = "";

    private String list = "";
    private int position;

    /** The way to the part at hand; null until a reference is found in it. */
    private @Nullable Object way = "";

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

    private Object way() {
        if (way == null) {
            way = new Path(above, list, position);
        }
        return way;
    }

    private void use(String name, @Nullable LinkKind kind, int at, Reference reference) {
        if (uses.isEmpty()) {
            uses = new ArrayList<>(LIKELY);
        }
        uses.add(new ReferenceUse(holder, way(), name, kind, at, reference));
    }

    private void add(String name, Reference reference) {
        use(name, null, -1, reference);
    }

    private void addAll(String name, List<Reference> references) {
        for (int i = 0; i < references.size(); i++) {
            use(name, null, i, references.get(i));
        }
    }

    private void cites(List<Reference> cites) {
        addAll("cites", cites);
    }

    private void head() {
        otherNames(holder.otherNames());
        if (holder.level().isPresent()) {
            add("level", Reference.of(holder.level().get()));
        }
        each("phases", holder.phases(), (in, phase) -> in.cites(phase.cites()));
        each("events", holder.events(), (in, event) -> {
            in.addAll("by", event.by());
            in.cites(event.cites());
        });
        each("involved", holder.involved(), (in, involvement) -> {
            if (involvement.party().isPresent()) {
                in.add("party", involvement.party().get());
            }
            in.cites(involvement.cites());
        });
        each("funding", holder.funding(), (in, funding) -> {
            funding.payer().ifPresent(payer -> in.add("payer", payer));
            in.addAll("basedOn", funding.basedOn());
            in.cites(funding.cites());
        });
        each("figures", holder.figures(), (in, figure) -> in.cites(figure.cites()));
        assessments(holder.assessments());
        links(holder.links());
        cites(holder.cites());
    }

    private void links(Set<Link> links) {
        if (links.isEmpty()) {
            return;
        }
        int first = uses.size();
        boolean few = links.size() <= FEW;
        Map<LinkKind, Integer> counts = few ? Map.of() : new HashMap<>();
        for (var link : links) {
            var kind = link.kind();
            use("links", kind, few ? count(kind, first) : counts.merge(kind, 1, Integer::sum) - 1, link.to());
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
            each("levels", framework.levels(), (in, level) -> in.otherNames(level.otherNames()));
            each("sources", framework.sources(), (in, source) -> in.otherNames(source.otherNames()));
        } else if (holder instanceof Measure measure) {
            each("statusReports", measure.statusReports(), (in, report) -> in.cites(report.cites()));
        } else if (holder instanceof Indicator indicator) {
            baseline(indicator.baseline());
            each("targets", indicator.targets(), (in, target) -> {
                in.baseline(target.baseline());
                in.assessments(target.assessments());
                in.cites(target.cites());
            });
            each("measurements", indicator.measurements(), (in, figure) -> in.cites(figure.cites()));
        } else if (holder instanceof Consultation consultation) {
            each("topics", consultation.topics(), (in, topic) -> {
                in.addAll("about", topic.about());
                in.cites(topic.cites());
            });
            addAll("records", consultation.records());
        } else if (holder instanceof Body body) {
            each("parents", body.parents(), (in, parent) -> {
                in.add("body", parent.body());
                in.cites(parent.cites());
            });
        } else if (holder instanceof Post post) {
            post.body().ifPresent(body -> add("body", body));
        }
    }

    private void otherNames(List<OtherName> names) {
        each("otherNames", names, (in, name) -> in.cites(name.cites()));
    }

    private void assessments(List<Assessment> assessments) {
        each("assessments", assessments, (in, assessment) -> {
            assessment.of().ifPresent(of -> in.add("of", of));
            in.cites(assessment.cites());
        });
    }

    private void baseline(Optional<Figure> baseline) {
        if (baseline.isPresent() && !baseline.get().cites().isEmpty()) {
            var outer = way();
            way = new Path(outer, "baseline", -1);
            cites(baseline.get().cites());
            way = outer;
        }
    }

    private <T> void each(String name, List<T> parts, Visit<T> visit) {
        if (parts.isEmpty()) {
            return;
        }
        var outer = way();
        for (int i = 0; i < parts.size(); i++) {
            above = outer;
            list = name;
            position = i;
            way = null;
            visit.visit(this, parts.get(i));
        }
        way = outer;
    }

    /** Looks at a part. Is handed all that it needs, so that none has to be made for each element. */
    private interface Visit<T> {
        void visit(References in, T part);
    }
}
