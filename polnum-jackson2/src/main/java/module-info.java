/**
 * The types of polnum inside the documents of a Jackson 2 mapper.
 *
 * <p>{@link io.github.polnum.jackson2.PolicyModule} is the way in. The forms are those of {@code polnum-json}, and so is the
 * code that reads and writes them. That module reads files with the core of Jackson 3, a single jar in packages of its own that
 * stands beside Jackson 2. On the class path it may be left out by whoever only uses a mapper.
 */
@SuppressWarnings("module") // It ends in the version of Jackson, as the package does.
module io.github.polnum.jackson2 {
    requires transitive com.fasterxml.jackson.databind;
    requires transitive io.github.polnum.core;
    requires transitive io.github.polnum.json;
    requires static org.jspecify;

    exports io.github.polnum.jackson2;

    provides com.fasterxml.jackson.databind.Module with
            io.github.polnum.jackson2.PolicyModule;
}
