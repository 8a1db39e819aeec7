/** A desk that takes documents of administrations in. */
module org.example.desk {
    requires transitive io.github.polnum.json;

    exports org.example.desk;
}
