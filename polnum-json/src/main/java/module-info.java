/**
 * Policy frameworks as JSON: reading with findings, and writing.
 *
 * <p>{@link io.github.polnum.json.PolicyJson} is the way in; {@link io.github.polnum.json.ProfileJson} is that of profiles,
 * {@link io.github.polnum.json.ReportJson} that of reports, which are only written, and {@link io.github.polnum.json.Limits} say
 * how large a document may be. What a document may say follows from the model in {@code io.github.polnum.core}; how it is written
 * is described once for each type and serves reading and writing alike.
 */
@SuppressWarnings("module") // The modules of mappers are built after this one.
module io.github.polnum.json {
    requires transitive io.github.polnum.core;
    requires tools.jackson.core;
    requires static org.jspecify;

    exports io.github.polnum.json;
    exports io.github.polnum.json.codec to
            io.github.polnum.jackson2,
            io.github.polnum.jackson3;
}
