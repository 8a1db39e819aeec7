package io.github.polnum.question;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.SetMultimap;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.Measure;
import io.github.polnum.model.Objective;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.PolicySet;
import io.github.polnum.model.Principle;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Which measures serve which objectives or principles, in one framework or across those of a set: a table with a row for each
 * objective or principle and a column for each measure.
 *
 * <p>A measure serves what it stands under, at whatever depth, and what it, or an element that it stands under, is linked to:
 * objectives by {@link LinkKind#CONTRIBUTES_TO} or {@link LinkKind#IMPLEMENTS}, principles by {@link LinkKind#UPHOLDS}. Whoever
 * upholds a framework as a whole upholds all its principles, but who contributes to one as a whole does not serve each of its
 * objectives, and what a framework as a whole contributes to or upholds is not what each of its measures does. A framework that
 * another supersedes says nothing of other frameworks, and nothing of later editions of itself. What
 * serves an objective serves the objectives that it stands under too. Something stands under its parents, what it links to by
 * {@link LinkKind#PART_OF}, and what links to it by {@link LinkKind#INCLUDES}, as in {@link Coverage}. Links into frameworks
 * that are not looked through are left out. The time that the table takes grows with the number of measures times what each stands
 * under. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Traceability {

    private static final Set<LinkKind> TO_OBJECTIVES = Set.of(LinkKind.CONTRIBUTES_TO, LinkKind.IMPLEMENTS);
    private static final Set<LinkKind> TO_PRINCIPLES = Set.of(LinkKind.UPHOLDS);

    private final ImmutableList<Node> rows;
    private final ImmutableList<Node> columns;
    private final ImmutableSetMultimap<Node, Node> columnsOfRow;
    private final ImmutableSetMultimap<Node, Node> rowsOfColumn;

    private Traceability(List<Node> rows, List<Node> columns, SetMultimap<Node, Node> cells) {
        this.rows = ImmutableList.copyOf(rows);
        this.columns = ImmutableList.copyOf(columns);
        var inOrder = ImmutableSetMultimap.<Node, Node>builder();
        rows.forEach(row -> inOrder.putAll(row, cells.get(row)));
        this.columnsOfRow = inOrder.build();
        this.rowsOfColumn = columnsOfRow.inverse();
    }

    /**
     * Returns the table of objectives and measures.
     *
     * @param framework the framework
     * @return the table
     */
    public static Traceability ofObjectives(PolicyFramework framework) {
        return ofObjectives(PolicySet.of(List.of(framework)));
    }

    /**
     * Returns the table of objectives and measures of all frameworks of a set: a measure of a city may serve an objective of its
     * canton.
     *
     * @param set the frameworks
     * @return the table; {@link Node#framework()} tells which framework a row or a column is of
     */
    public static Traceability ofObjectives(PolicySet set) {
        return of(set, Objective.class, TO_OBJECTIVES);
    }

    /**
     * Returns the table of principles and measures.
     *
     * @param framework the framework
     * @return the table
     */
    public static Traceability ofPrinciples(PolicyFramework framework) {
        return ofPrinciples(PolicySet.of(List.of(framework)));
    }

    /**
     * Returns the table of principles and measures of all frameworks of a set: a measure of a plan may uphold a principle of a
     * charter.
     *
     * @param set the frameworks
     * @return the table; {@link Node#framework()} tells which framework a row or a column is of
     */
    public static Traceability ofPrinciples(PolicySet set) {
        return of(set, Principle.class, TO_PRINCIPLES);
    }

    private static Traceability of(PolicySet set, Class<? extends PolicyElement> rowType, Set<LinkKind> kinds) {
        var nodes = new ArrayList<Node>();
        var starts = new IdentityHashMap<PolicyFramework, Integer>();
        for (var framework : set.frameworks()) {
            starts.put(framework, nodes.size());
            nodes.addAll(framework.index().nodes());
        }
        var standing = new Standing(nodes.size());
        ListMultimap<Integer, Integer> served = ArrayListMultimap.create();
        var wholes = new IdentityHashMap<PolicyFramework, List<Integer>>();
        boolean isCurrent = true;
        for (int at = 0; at < nodes.size(); at++) {
            var node = nodes.get(at);
            isCurrent = node.order() == 0 ? !set.isSuperseded(node.framework()) : isCurrent;
            standing.enter(node, at - node.order());
            if (node.item() instanceof PolicyElement element) {
                for (var link : element.links()) {
                    boolean ofStanding = Standing.tellsWhatStandsUnderWhat(link.kind());
                    if (ofStanding || (kinds.contains(link.kind()) && node.order() > 0)) {
                        var to = Standing.follow(set, node.framework(), isCurrent, link.to());
                        if (to.isPresent()) {
                            int there =
                                    Objects.requireNonNull(starts.get(to.get().framework()))
                                            + to.get().order();
                            if (ofStanding) {
                                standing.enter(at, link.kind(), there);
                            } else if (to.get().order() > 0) {
                                served.put(at, there);
                            } else if (link.kind().equals(LinkKind.UPHOLDS)) {
                                served.putAll(
                                        at,
                                        wholes.computeIfAbsent(
                                                to.get().framework(), whole -> all(there, whole, rowType)));
                            }
                        }
                    }
                }
            }
        }
        var rows = all(nodes, rowType);
        var columns = all(nodes, Measure.class);
        SetMultimap<Node, Node> cells = LinkedHashMultimap.create();
        for (var column : columns) {
            var above =
                    standing.above(List.of(Objects.requireNonNull(starts.get(column.framework())) + column.order()));
            var linked = above.stream().flatMap(at -> served.get(at).stream()).toList();
            above.addAll(standing.above(linked));
            for (int at : above) {
                if (rowType.isInstance(nodes.get(at).item())) {
                    cells.put(nodes.get(at), column);
                }
            }
        }
        return new Traceability(rows, columns, cells);
    }

    /** What a framework that is served as a whole holds of a type. */
    private static List<Integer> all(int start, PolicyFramework framework, Class<? extends PolicyElement> type) {
        return all(framework.index().nodes(), type).stream()
                .map(node -> start + node.order())
                .toList();
    }

    private static List<Node> all(List<Node> nodes, Class<? extends PolicyElement> type) {
        return nodes.stream().filter(node -> type.isInstance(node.item())).toList();
    }

    /**
     * Returns the objectives or principles.
     *
     * @return the rows, framework by framework, in document order
     */
    public List<Node> rows() {
        return rows;
    }

    /**
     * Returns the measures, those nested and promised too.
     *
     * @return the columns, framework by framework, in document order
     */
    public List<Node> columns() {
        return columns;
    }

    /**
     * Returns the measures that serve an objective or a principle.
     *
     * @param row one of the rows
     * @return the measures, in document order; none if it is no row
     */
    public Set<Node> columnsOf(Node row) {
        return columnsOfRow.get(Objects.requireNonNull(row));
    }

    /**
     * Returns the objectives or principles that a measure serves.
     *
     * @param column one of the columns
     * @return the objectives or principles, in document order; none if it is no column
     */
    public Set<Node> rowsOf(Node column) {
        return rowsOfColumn.get(Objects.requireNonNull(column));
    }

    /** Returns the size of the table, for people. */
    @Override
    public String toString() {
        return "Traceability[" + rows.size() + " × " + columns.size() + ", " + columnsOfRow.size() + " served]";
    }
}
