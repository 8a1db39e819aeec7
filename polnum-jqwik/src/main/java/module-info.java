/**
 * Generators of policy frameworks, of all that they are made of, and of cases that break the rules, for property-based tests.
 *
 * <p>Needed in tests only. {@link io.github.polnum.jqwik} says how to use it, with jqwik as test engine or without.
 */
module io.github.polnum.jqwik {
    requires transitive io.github.polnum.core;
    requires transitive net.jqwik.api;
    requires static org.apiguardian.api;
    requires static org.jspecify;

    exports io.github.polnum.jqwik;

    provides net.jqwik.api.SampleReportingFormat with
            io.github.polnum.jqwik.PolicyReportingFormat;
}
