/**
 * The types of polnum inside the documents of a Jackson 3 mapper.
 *
 * <p>{@link io.github.polnum.jackson3.PolicyModule} is the way in. It is a module of its own because it is registered for
 * discovery: a named module that provides a service is not resolved where the service is absent, so {@code polnum-json} would
 * force the databind of one version of Jackson, and the annotations that both versions share, on everybody.
 */
@SuppressWarnings("module") // It ends in the version of Jackson, as the package does.
module io.github.polnum.jackson3 {
    requires transitive io.github.polnum.core;
    requires transitive tools.jackson.databind;
    requires transitive io.github.polnum.json;
    requires static org.jspecify;

    exports io.github.polnum.jackson3;

    provides tools.jackson.databind.JacksonModule with
            io.github.polnum.jackson3.PolicyModule;
}
