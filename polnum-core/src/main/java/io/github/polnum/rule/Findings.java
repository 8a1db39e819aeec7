package io.github.polnum.rule;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Finding;
import io.github.polnum.finding.Place;
import io.github.polnum.finding.Severity;
import io.github.polnum.finding.Wording;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.value.DataValue;
import io.github.polnum.value.Excerpt;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

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
    private final String code;
    private final Severity severity;
    private final Category category;
    private final Wording wording;
    private long omitted;

    Findings(Run run, Rule rule, Severity severity, Category category) {
        this.run = run;
        this.code = rule.code();
        this.severity = severity;
        this.category = category;
        this.wording = rule.wording();
    }

    /**
     * Begins a finding about something as a whole, or about what is missing in it.
     *
     * @param node the place of the thing
     * @return the finding so far; nothing is told before {@link Draft#add}
     */
    public Draft at(Node node) {
        return at(node, "");
    }

    /**
     * Begins a finding about a part of something.
     *
     * @param node the place of the thing
     * @param path the way to the part from there, such as {@code events[1].date} or {@code links[upholds][0]}
     * @return the finding so far; nothing is told before {@link Draft#add}
     */
    public Draft at(Node node, String path) {
        return new Draft(node, path);
    }

    String code() {
        return code;
    }

    Severity severity() {
        return severity;
    }

    Category category() {
        return category;
    }

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

        private final Node node;
        private final String path;
        private final Map<String, Supplier<DataValue>> arguments = new LinkedHashMap<>();
        private final List<Supplier<Place>> related = new ArrayList<>();

        private Draft(Node node, String path) {
            this.node = node;
            this.path = path;
        }

        /**
         * Sets an argument of the message.
         *
         * @param name the name, as in the templates of the wording
         * @param value the value; in the message it is shortened to {@value Excerpt#MAX_LENGTH} characters
         * @return this draft
         */
        public Draft put(String name, String value) {
            return later(name, () -> DataValue.of(Excerpt.of(value)));
        }

        /**
         * Sets an argument of the message.
         *
         * @param name the name, as in the templates of the wording
         * @param value the value
         * @return this draft
         */
        public Draft put(String name, long value) {
            return later(name, () -> DataValue.of(value));
        }

        /**
         * Sets an argument of the message.
         *
         * @param name the name, as in the templates of the wording
         * @param value the value
         * @return this draft
         */
        public Draft put(String name, BigDecimal value) {
            return later(name, () -> DataValue.of(value));
        }

        /**
         * Sets an argument of the message.
         *
         * @param name the name, as in the templates of the wording
         * @param value the value
         * @return this draft
         */
        public Draft put(String name, DataValue value) {
            return later(name, () -> value);
        }

        /** Most findings of a document full of faults are counted and never written, so nothing is made before. */
        private Draft later(String name, Supplier<DataValue> value) {
            arguments.put(name, value);
            return this;
        }

        /**
         * Adds another place that has to do with it.
         *
         * @param other the place of a thing of the same framework
         * @param otherPath the way to a part of it; empty string for the thing as a whole
         * @return this draft
         */
        public Draft related(Node other, String otherPath) {
            related.add(() -> run.place(other, otherPath));
            return this;
        }

        /** Tells the finding, unless a waiver speaks for the element. */
        public void add() {
            run.add(this);
        }

        Node node() {
            return node;
        }

        String path() {
            return path;
        }

        Findings findings() {
            return Findings.this;
        }

        Finding finish() {
            var finding = Finding.builder(code, severity, run.place(node, path))
                    .category(category)
                    .wording(wording);
            arguments.forEach((name, value) -> finding.putArgument(name, value.get()));
            related.forEach(place -> finding.addRelated(place.get()));
            return finding.build();
        }
    }
}
