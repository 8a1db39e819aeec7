package io.github.polnum.json;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Where the values of a document stand, told without polnum. */
final class Positions {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Map<String, String> positions = new HashMap<>();

    /** For the pointer of each value its line and column, as in {@code 12:5}. */
    static Map<String, String> of(String document) {
        var found = new Positions();
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), document)) {
            parser.nextToken();
            found.visit(parser, "");
        }
        return found.positions;
    }

    private void visit(JsonParser parser, String pointer) {
        var start = parser.currentTokenLocation();
        positions.put(pointer, start.getLineNr() + ":" + start.getColumnNr());
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                for (var name = parser.nextName(); name != null; name = parser.nextName()) {
                    parser.nextToken();
                    visit(parser, pointer + "/" + name.replace("~", "~0").replace("/", "~1"));
                }
            }
            case START_ARRAY -> {
                for (int i = 0; !parser.nextToken().isStructEnd(); i++) {
                    visit(parser, pointer + "/" + i);
                }
            }
            default -> {
                // One token.
            }
        }
    }
}
