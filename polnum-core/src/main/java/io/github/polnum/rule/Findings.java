package io.github.polnum.rule;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Finding;
import io.github.polnum.finding.Place;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.value.DataValue;
import io.github.polnum.value.Excerpt;
import io.github.polnum.value.InvariantException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Where a rule tells what it finds. Code, severity, category and wording are those of the rule.
 *
 * <pre>{@code
 * findings.at(node, "events[1].date").put("value", event.date().toString()).add();
 * }</pre>
 *
 * <p>Serves one rule in one validation; not thread-safe, and not to be kept.
 *
 * @since 0.1.0
 */
public final class Findings {

    private final Run run;
    private final Rule rule;
    private final Severity severity;
    private long omitted;

    Findings(Run run, Rule rule, Severity severity) {
        this.run = run;
        this.rule = rule;
        this.severity = severity;
    }

    /**
     * Begins a finding about something as a whole, or about what is missing in it.
     *
     * @param node the place of the thing
     * @return the finding so far; nothing is told before {@link Draft#add}
     * @throws IllegalArgumentException if it is no place of the framework that is checked
     */
    public Draft at(Node node) {
        return at(node, "");
    }

    /**
     * Begins a finding about a part of something.
     *
     * <p>A phase that has an identifier is a thing of its own, and so are targets, topics, levels and sources: what is told of one
     * by the way from its element is told at the thing itself, so that a waiver can name it.
     *
     * @param node the place of the thing
     * @param path the way to the part from there, such as {@code events[1].date} or {@code links[upholds][0]}
     * @return the finding so far; nothing is told before {@link Draft#add}
     * @throws IllegalArgumentException if it is no place of the framework that is checked
     */
    public Draft at(Node node, String path) {
        var spot = Run.spot(run.own(node), path);
        return new Draft(spot, run.wants(this, spot));
    }

    /**
     * Sets something at fault aside if a waiver exempts it: for a rule that tells of several things at once and leaves out such
     * ones. It counts as set aside, as a finding about it alone would.
     *
     * @param node the place of the thing
     * @return whether it is set aside, and not to be told
     * @throws IllegalArgumentException if it is no place of the framework that is checked
     */
    public boolean setAside(Node node) {
        return run.setAside(this, run.own(node));
    }

    /**
     * Sets a part of something at fault aside if a waiver exempts it, or the thing of its own that it is or stands in.
     *
     * @param node the place of the thing
     * @param path the way to the part from there, as for {@link #at(Node, String)}
     * @return whether it is set aside, and not to be told
     * @throws IllegalArgumentException if it is no place of the framework that is checked
     */
    public boolean setAside(Node node, String path) {
        return setAside(Run.spot(run.own(node), path).node());
    }

    String code() {
        return rule.code();
    }

    Severity severity() {
        return severity;
    }

    Category category() {
        return rule.category();
    }

    /** A thing and the way on from there. */
    record Spot(Node node, String path) {}

    /** Counts a finding that the report has no room for. */
    void omit() {
        omitted++;
    }

    long omitted() {
        return omitted;
    }

    /**
     * A finding that is being put together.
     *
     * @since 0.1.0
     */
    public final class Draft {

        private final Spot spot;
        /** Of most findings in a document full of faults only their number is kept. */
        private final boolean wanted;

        private final Map<String, DataValue> arguments = new LinkedHashMap<>();
        private final List<Place> related = new ArrayList<>();

        private Draft(Spot spot, boolean wanted) {
            this.spot = spot;
            this.wanted = wanted;
        }

        /**
         * Sets an argument of the message.
         *
         * @param name the name, as in the templates of the wording
         * @param value the value; shortened to {@value Excerpt#MAX_LENGTH} characters, those that cannot be seen made visible
         * @return this draft
         */
        public Draft put(String name, String value) {
            // Looked at in any case, so that a check fails or does not however many findings are kept.
            Objects.requireNonNull(name);
            Objects.requireNonNull(value);
            return wanted ? put(name, DataValue.of(Excerpt.of(value))) : this;
        }

        /**
         * Sets an argument of the message.
         *
         * @param name the name, as in the templates of the wording
         * @param value the value
         * @return this draft
         */
        public Draft put(String name, long value) {
            Objects.requireNonNull(name);
            return wanted ? put(name, DataValue.of(value)) : this;
        }

        /**
         * Sets an argument of the message.
         *
         * @param name the name, as in the templates of the wording
         * @param value the value
         * @return this draft
         * @throws InvariantException with {@link InvariantException.Constraint#OUT_OF_RANGE} or
         *     {@link InvariantException.Constraint#TOO_LONG} as {@link DataValue#of(BigDecimal)} says
         */
        public Draft put(String name, BigDecimal value) {
            // Made in any case, as it may be refused.
            return put(name, DataValue.of(value));
        }

        /**
         * Sets an argument of the message.
         *
         * @param name the name, as in the templates of the wording
         * @param value the value
         * @return this draft
         */
        public Draft put(String name, DataValue value) {
            arguments.put(Objects.requireNonNull(name), Objects.requireNonNull(value));
            return this;
        }

        /**
         * Sets an argument of the message.
         *
         * @param name the name, as in the templates of the wording
         * @param values the values, in order; each shortened to {@value Excerpt#MAX_LENGTH} characters, those that cannot be seen
         *     made visible
         * @return this draft
         */
        public Draft put(String name, List<String> values) {
            Objects.requireNonNull(name);
            values.forEach(Objects::requireNonNull);
            return wanted
                    ? put(
                            name,
                            DataValue.of(values.stream()
                                    .map(value -> DataValue.of(Excerpt.of(value)))
                                    .toList()))
                    : this;
        }

        /**
         * Adds another place that has to do with it.
         *
         * @param other the place of a thing; where that is in another framework, the finding names it
         * @param otherPath the way to a part of it; empty string for the thing as a whole
         * @return this draft
         */
        public Draft related(Node other, String otherPath) {
            Objects.requireNonNull(other);
            Objects.requireNonNull(otherPath);
            if (wanted) {
                related.add(run.place(Run.spot(other, otherPath)));
            }
            return this;
        }

        /** Tells the finding, unless a waiver speaks for the element. */
        public void add() {
            run.add(this);
        }

        Spot spot() {
            return spot;
        }

        Findings findings() {
            return Findings.this;
        }

        boolean isWanted() {
            return wanted;
        }

        Finding finish() {
            var finding = Finding.builder(rule.code(), severity, run.place(spot))
                    .category(category())
                    .wording(rule.wording());
            arguments.forEach(finding::putArgument);
            related.forEach(finding::addRelated);
            return finding.build();
        }
    }
}
