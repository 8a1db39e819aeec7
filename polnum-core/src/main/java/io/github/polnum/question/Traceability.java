package io.github.polnum.question;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Iterables;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.SetMultimap;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Identified;
import io.github.polnum.model.Indicator;
import io.github.polnum.model.Link;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.PolicySet;
import io.github.polnum.model.Review;
import io.github.polnum.model.Target;
import io.github.polnum.model.Topic;
import io.github.polnum.question.Relation.Way;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What serves, upholds, measures, asks about, judges or answers what, in one framework or across those of a set: a table with a row
 * for each thing of one type and a column for each of another, as a {@link Relation} says.
 *
 * <pre>{@code
 * Traceability table = Traceability.of(framework, Relation.MEASURES_SERVE_OBJECTIVES);
 * for (var objective : table.rows()) {
 *     page.add(objective.id() + " ← " + table.columnsOf(objective).size());
 * }
 * }</pre>
 *
 * <p>What stands in more than one framework is the join of a set: a measure of a city serves an objective of its canton.
 * What a framework as a whole contributes to, upholds or answers is not what each of its measures does. A framework that
 * another one supersedes, be it to come, says nothing of other frameworks, and nothing of later editions of itself; as of a day,
 * only one that has begun by then supersedes, a reference without an edition means the one that is
 * {@linkplain PolicySet#find(Identifier, LocalDate) in force}, and what was {@linkplain PolicyElement#isWithdrawn withdrawn} is left out.
 * Links into frameworks that are not looked through are left out. Where {@link Coverage} tells a gap, the row as of the day is empty.
 * The time that a table takes grows with the number of rows and columns times what each stands under, and with what is
 * joined. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Traceability {

    private final Relation relation;
    private final ImmutableList<Node> rows;
    private final ImmutableList<Node> columns;
    private final ImmutableSetMultimap<Node, Node> columnsOfRow;
    private final ImmutableSetMultimap<Node, Node> rowsOfColumn;

    private Traceability(Relation relation, List<Node> rows, List<Node> columns, SetMultimap<Node, Node> cells) {
        this.relation = relation;
        this.rows = ImmutableList.copyOf(rows);
        this.columns = ImmutableList.copyOf(columns);
        var inOrder = ImmutableSetMultimap.<Node, Node>builder();
        rows.forEach(row -> inOrder.putAll(row, cells.get(row)));
        this.columnsOfRow = inOrder.build();
        this.rowsOfColumn = columnsOfRow.inverse();
    }

    /**
     * Returns the table of a framework.
     *
     * @param framework the framework
     * @param relation what the table tells
     * @return the table
     */
    public static Traceability of(PolicyFramework framework, Relation relation) {
        return of(PolicySet.of(List.of(framework)), relation);
    }

    /**
     * Returns the table of a framework as of a day: without what was withdrawn by then, by itself or with what it stands under.
     *
     * @param framework the framework
     * @param relation what the table tells
     * @param asOf the day
     * @return the table
     * @throws InvariantException if the day is not in the years 0 to 9999
     */
    public static Traceability of(PolicyFramework framework, Relation relation, LocalDate asOf) {
        return of(PolicySet.of(List.of(framework)), relation, asOf);
    }

    /**
     * Returns the table of all frameworks of a set.
     *
     * @param set the frameworks
     * @param relation what the table tells
     * @return the table; {@link Node#framework()} tells which framework a row or a column is of
     */
    public static Traceability of(PolicySet set, Relation relation) {
        return make(set, relation, null);
    }

    /**
     * Returns the table of all frameworks of a set as of a day, where editions that have not begun by then take nobody's place, and
     * what was withdrawn by then, by itself or with what it stands under, is neither a row nor a column.
     *
     * @param set the frameworks
     * @param relation what the table tells
     * @param asOf the day
     * @return the table; {@link Node#framework()} tells which framework a row or a column is of
     * @throws InvariantException if the day is not in the years 0 to 9999
     */
    public static Traceability of(PolicySet set, Relation relation, LocalDate asOf) {
        return make(set, relation, PartialDate.from(asOf).earliest());
    }

    private static Traceability make(PolicySet set, Relation relation, @Nullable LocalDate asOf) {
        Objects.requireNonNull(relation);
        var said = new Said(set, relation, asOf);
        var rows = said.all(relation.rows());
        var columns = said.all(relation.columns());
        SetMultimap<Node, Node> cells = LinkedHashMultimap.create();
        if (relation.way() == Way.ASK_ABOUT) {
            // All that stands under what a topic is about may be much; what an objective stands under is little.
            for (var row : rows) {
                for (int at : new TreeSet<>(said.linkedFrom(said.standing.above(List.of(said.place(row)))))) {
                    cells.put(row, said.nodes.get(at));
                }
            }
        } else {
            for (var column : columns) {
                for (int at : said.rowsOf(said.place(column))) {
                    if (relation.rows().isInstance(said.nodes.get(at).item())) {
                        cells.put(said.nodes.get(at), column);
                    }
                }
            }
        }
        return new Traceability(relation, rows, columns, cells);
    }

    /** What is said of the things of a set, which are numbered framework by framework. */
    private static final class Said {
        private final Relation relation;
        private final Places places;
        private final List<Node> nodes;
        private final IdentityHashMap<PolicyFramework, List<Integer>> wholes = new IdentityHashMap<>();
        private final Standing standing;
        /** From places to places, by what the relation goes by beside standing under something. */
        private final ListMultimap<Integer, Integer> linked = ArrayListMultimap.create();

        Said(PolicySet set, Relation relation, @Nullable LocalDate asOf) {
            this.relation = relation;
            this.places = new Places(set, asOf);
            this.nodes = places.nodes();
            this.standing = places.standing();
            for (int at = 0; at < nodes.size(); at++) {
                if (!standing.isWithdrawn(at)) {
                    enter(nodes.get(at), at);
                }
            }
        }

        /** All things of a type but those that were withdrawn. */
        List<Node> all(Class<? extends Identified> type) {
            return IntStream.range(0, nodes.size())
                    .filter(at -> type.isInstance(nodes.get(at).item()) && !standing.isWithdrawn(at))
                    .mapToObj(nodes::get)
                    .toList();
        }

        int place(Node node) {
            return places.at(node);
        }

        private void enter(Node node, int at) {
            if (node.item() instanceof PolicyElement element) {
                for (var link : element.links()) {
                    if (isAskedFor(node, link)) {
                        places.follow(node, link.to()).ifPresent(to -> enter(at, to));
                    }
                }
            }
            if (relation.way() == Way.JUDGE && node.item() instanceof Review review) {
                for (var assessment : review.assessments()) {
                    assessment.of().flatMap(of -> places.follow(node, of)).ifPresent(judged -> enter(at, judged));
                }
            }
            if (relation.way() == Way.ASK_ABOUT && node.item() instanceof Topic topic) {
                for (var about : topic.about()) {
                    places.follow(node, about).filter(to -> to.order() > 0).ifPresent(to -> linked.put(place(to), at));
                }
            }
        }

        /** Whether the relation may go by a link. Most links need not be followed. */
        private boolean isAskedFor(Node from, Link link) {
            var kind = link.kind();
            return switch (relation.way()) {
                case SERVE ->
                    from.order() > 0 && (kind.equals(LinkKind.CONTRIBUTES_TO) || kind.equals(LinkKind.IMPLEMENTS));
                case UPHOLD -> from.order() > 0 && kind.equals(LinkKind.UPHOLDS);
                case MEASURE ->
                    from.item() instanceof Indicator
                            || kind.equals(LinkKind.RELATED)
                            || kind.equals(LinkKind.EQUIVALENT);
                case ASK_ABOUT -> false;
                case JUDGE -> from.item() instanceof Review && kind.equals(LinkKind.REVIEWS);
                case ANSWER -> from.order() > 0 && kind.equals(LinkKind.ANSWERS);
            };
        }

        private void enter(int at, Node to) {
            if (relation.way() == Way.MEASURE) {
                if (nodes.get(at).item() instanceof Indicator) {
                    linked.put(at, place(to));
                } else if (to.item() instanceof Indicator) {
                    linked.put(place(to), at);
                }
            } else if (relation.way() == Way.JUDGE) {
                linked.put(at, place(measured(to)));
            } else if (to.order() > 0 || relation.way() == Way.UPHOLD) {
                linked.put(at, place(to));
            }
        }

        /** What a target or an indicator is of, or something else itself. */
        private static Node measured(Node node) {
            var at = node;
            while (at.item() instanceof Target || at.item() instanceof Indicator) {
                at = at.parent().orElseThrow();
            }
            return at;
        }

        List<Integer> linkedFrom(Collection<Integer> places) {
            return places.stream().flatMap(at -> linked.get(at).stream()).toList();
        }

        /** The places among which the rows of a column are. */
        Collection<Integer> rowsOf(int column) {
            return switch (relation.way()) {
                case SERVE, UPHOLD -> {
                    var above = standing.above(List.of(column));
                    var linkedTo = new ArrayList<>(linkedFrom(above));
                    if (relation == Relation.OBJECTIVES_SERVE_OBJECTIVES) {
                        linkedTo.removeIf(at -> at == column);
                        var served = standing.above(linkedTo);
                        served.remove(column);
                        yield served;
                    }
                    above.addAll(standing.above(withParts(linkedTo)));
                    yield above;
                }
                case MEASURE -> {
                    var measured = new ArrayList<>(linked.get(column));
                    measured.add(column);
                    yield standing.above(measured);
                }
                case ASK_ABOUT, JUDGE -> linked.get(column);
                case ANSWER -> {
                    var above = standing.above(List.of(column));
                    var answered = linkedFrom(above);
                    consultationOfNamedTopics(column).ifPresent(above::remove);
                    yield withParts(Iterables.concat(answered, above));
                }
            };
        }

        /** The place of the consultation that a column stands in, if the commitment says which of its topics it answers. */
        private Optional<Integer> consultationOfNamedTopics(int column) {
            var topics = new ArrayList<Node>();
            for (var at = nodes.get(column);
                    at.parent().isPresent();
                    at = at.parent().get()) {
                linked.get(place(at)).forEach(to -> topics.add(nodes.get(to)));
                var parent = at.parent();
                if (parent.get().item() instanceof Consultation) {
                    return parent.filter(whole -> topics.stream()
                                    .anyMatch(topic -> topic.parent().equals(parent)))
                            .map(this::place);
                }
            }
            return Optional.empty();
        }

        /** Places, and what stands for what is there as a whole: of a framework its principles, of a consultation its topics. */
        private Set<Integer> withParts(Iterable<Integer> places) {
            var all = new LinkedHashSet<Integer>();
            for (int at : places) {
                var node = nodes.get(at);
                if (all.add(at)) {
                    if (relation.way() == Way.UPHOLD && node.order() == 0) {
                        all.addAll(wholes.computeIfAbsent(node.framework(), this::principlesOf));
                    } else if (relation.way() == Way.ANSWER && node.item() instanceof Consultation consultation) {
                        var index = node.framework().index();
                        consultation.topics().stream()
                                .flatMap(topic -> index.locate(topic).stream())
                                .map(this::place)
                                .forEach(all::add);
                    }
                }
            }
            return all;
        }

        private List<Integer> principlesOf(PolicyFramework framework) {
            return framework.index().nodes().stream()
                    .filter(node -> relation.rows().isInstance(node.item()))
                    .map(this::place)
                    .toList();
        }
    }

    /**
     * Returns what the table tells.
     *
     * @return the relation
     */
    public Relation relation() {
        return relation;
    }

    /**
     * Returns what has a row.
     *
     * @return the places of all things of the type {@link Relation#rows()}, framework by framework, in document order
     */
    public List<Node> rows() {
        return rows;
    }

    /**
     * Returns what has a column.
     *
     * @return the places of all things of the type {@link Relation#columns()}, those nested and promised too, framework by
     *     framework, in document order
     */
    public List<Node> columns() {
        return columns;
    }

    /**
     * Returns what a row is joined with.
     *
     * @param row one of the rows
     * @return columns, framework by framework, in document order; none if it is no row
     */
    public Set<Node> columnsOf(Node row) {
        return columnsOfRow.get(Objects.requireNonNull(row));
    }

    /**
     * Returns what a column is joined with.
     *
     * @param column one of the columns
     * @return rows, framework by framework, in document order; none if it is no column
     */
    public Set<Node> rowsOf(Node column) {
        return rowsOfColumn.get(Objects.requireNonNull(column));
    }

    /** Returns the relation and the size of the table, for people. */
    @Override
    public String toString() {
        return "Traceability[" + relation + ", " + rows.size() + " × " + columns.size() + ", " + columnsOfRow.size()
                + " joined]";
    }
}
