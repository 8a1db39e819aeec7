/** A register of policies that needs the model and nothing else. */
module org.example.register {
    requires transitive io.github.polnum.core;

    exports org.example.register;
}
