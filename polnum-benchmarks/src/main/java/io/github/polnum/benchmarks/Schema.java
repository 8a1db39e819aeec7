package io.github.polnum.benchmarks;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A peer: the documents of {@link Generator}, and no others, read as trees and validated by a JSON Schema. */
final class Schema {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final com.networknt.schema.Schema SCHEMA = load();

    private Schema() {}

    private static com.networknt.schema.Schema load() {
        try (var stream = Objects.requireNonNull(Schema.class.getResourceAsStream("documents.schema.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(stream, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode readValid(byte[] document) {
        var tree = MAPPER.readTree(document);
        var errors = SCHEMA.validate(tree);
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException(errors.toString());
        }
        return tree;
    }
}
