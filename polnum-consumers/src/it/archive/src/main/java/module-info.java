/** An archive that takes over files of an older application. */
module org.example.archive {
    requires transitive io.github.polnum.jackson2;
    requires transitive io.github.polnum.jackson3;

    exports org.example.archive;

    opens org.example.archive to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
