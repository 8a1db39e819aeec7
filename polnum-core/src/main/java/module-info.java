/**
 * The model of a policy framework, what it is made of, and the findings that are told about it.
 *
 * <p>Read {@link io.github.polnum.model} first. {@link io.github.polnum.value} holds what elements are made of,
 * {@link io.github.polnum.finding} what is told to people about a document or a framework, {@link io.github.polnum.question}
 * questions that a framework answers, {@link io.github.polnum.rule} what rules are, {@link io.github.polnum.catalogue} the
 * rules that every framework is checked for. The module knows no file format, reads no clock, writes nothing and opens no connection. Every value in it is immutable and safe to share
 * between threads, and none is {@link java.io.Serializable}: a framework is stored as the document that
 * {@code polnum-json} writes. (Enum constants and exceptions are serializable because the language makes them so.)
 */
module io.github.polnum.core {
    requires com.google.common;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.polnum.catalogue;
    exports io.github.polnum.finding;
    exports io.github.polnum.model;
    exports io.github.polnum.question;
    exports io.github.polnum.rule;
    exports io.github.polnum.value;
}
