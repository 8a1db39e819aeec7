package io.github.polnum.json;

import io.github.polnum.jackson2.Documents;
import io.github.polnum.json.codec.TokenReader;
import io.github.polnum.json.codec.TokenWriter;
import io.github.polnum.value.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.function.Consumer;

/**
 * Stands in front of the class of this name in polnum-json, so that all tests of that module run over Jackson 2 here: the same
 * findings in the same places, and the same bytes.
 */
final class Engine {

    private final Documents documents;

    Engine(Limits limits) {
        this.documents = new Documents(limits);
    }

    TokenReader tokens(byte[] document, int start, Text.Builder texts) {
        return documents.read(document, start);
    }

    void write(OutputStream stream, boolean indented, Consumer<TokenWriter> document) throws IOException {
        documents.write(stream, indented, document);
    }

    void write(Writer writer, boolean indented, Consumer<TokenWriter> document) throws IOException {
        documents.write(writer, indented, document);
    }
}
