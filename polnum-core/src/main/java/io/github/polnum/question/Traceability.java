package io.github.polnum.question;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.Measure;
import io.github.polnum.model.Objective;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Principle;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Which measures serve which objectives or principles: a table with a row for each objective or principle and a column for
 * each measure.
 *
 * <p>A measure serves what it stands under, at whatever depth, and what it, or a measure that it stands under, is linked to:
 * objectives by {@link LinkKind#CONTRIBUTES_TO} or {@link LinkKind#IMPLEMENTS}, principles by {@link LinkKind#UPHOLDS}. What
 * serves an objective serves the objectives that it stands under too. Something stands under its parents, what it links to by
 * {@link LinkKind#PART_OF}, and what links to it by {@link LinkKind#INCLUDES}, as in {@link Coverage}. Links into other
 * frameworks are left out. Immutable and thread-safe.
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
        return of(framework, Objective.class, TO_OBJECTIVES);
    }

    /**
     * Returns the table of principles and measures.
     *
     * @param framework the framework
     * @return the table
     */
    public static Traceability ofPrinciples(PolicyFramework framework) {
        return of(framework, Principle.class, TO_PRINCIPLES);
    }

    private static Traceability of(
            PolicyFramework framework, Class<? extends PolicyElement> rowType, Set<LinkKind> kinds) {
        var index = framework.index();
        var rows = index.nodes().stream()
                .filter(node -> rowType.isInstance(node.item()))
                .toList();
        var columns = index.nodes().stream()
                .filter(node -> node.item() instanceof Measure)
                .toList();
        var standing = Standing.of(index);
        SetMultimap<Node, Node> cells = LinkedHashMultimap.create();
        for (var column : columns) {
            for (int at : standing.above(column.order())) {
                serve(rowType, index.nodes().get(at), column, cells);
                if (index.nodes().get(at).item() instanceof Measure measure) {
                    measure.links().stream()
                            .filter(link -> kinds.contains(link.kind()))
                            .flatMap(link -> index.find(link.to()).stream())
                            .flatMap(served -> standing.above(served.order()).stream())
                            .forEach(row -> serve(rowType, index.nodes().get(row), column, cells));
                }
            }
        }
        return new Traceability(rows, columns, cells);
    }

    private static void serve(
            Class<? extends PolicyElement> rowType, Node served, Node column, SetMultimap<Node, Node> cells) {
        if (rowType.isInstance(served.item())) {
            cells.put(served, column);
        }
    }

    /**
     * Returns the objectives or principles.
     *
     * @return the rows, in document order
     */
    public List<Node> rows() {
        return rows;
    }

    /**
     * Returns the measures, those nested and promised too.
     *
     * @return the columns, in document order
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
