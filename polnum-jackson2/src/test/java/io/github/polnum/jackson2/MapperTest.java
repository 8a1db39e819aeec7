package io.github.polnum.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.filter.FilteringGeneratorDelegate;
import com.fasterxml.jackson.core.filter.TokenFilter;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.polnum.finding.Severity;
import io.github.polnum.mapper.AnyMapper;
import io.github.polnum.mapper.MapperCases;
import io.github.polnum.mapper.Setting;
import io.github.polnum.value.Quantity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.StringWriter;
import java.lang.reflect.Type;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class MapperTest extends MapperCases {

    private static final Map<Setting, ObjectMapper> MAPPERS = new EnumMap<>(Setting.class);

    static {
        for (var setting : Setting.values()) {
            var builder = JsonMapper.builder().addModule(new Jdk8Module()).addModule(new PolicyModule());
            set(builder, setting);
            MAPPERS.put(setting, builder.build());
        }
    }

    private static void set(JsonMapper.Builder builder, Setting setting) {
        switch (setting) {
            case STANDARD -> builder.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY);
            case SPRING ->
                builder.addModule(new JavaTimeModule())
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                        .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                        .disable(MapperFeature.DEFAULT_VIEW_INCLUSION);
            case SNAKE_CASE -> builder.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
            case NOT_NULL -> include(builder, JsonInclude.Include.NON_NULL);
            case NOT_EMPTY -> include(builder, JsonInclude.Include.NON_EMPTY);
            case SORTED ->
                builder.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                        // Dates and periods have no order.
                        .disable(SerializationFeature.FAIL_ON_ORDER_MAP_BY_INCOMPARABLE_KEY);
            case ENUMS_BY_INDEX -> builder.enable(SerializationFeature.WRITE_ENUMS_USING_INDEX);
            case ENUMS_BY_STRING ->
                builder.enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING)
                        .enable(DeserializationFeature.READ_ENUMS_USING_TO_STRING)
                        .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS);
            case INDENTED ->
                builder.enable(SerializationFeature.INDENT_OUTPUT)
                        .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                        .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                        .visibility(PropertyAccessor.FIELD, Visibility.ANY);
            case TYPES_OF_ALL ->
                builder.activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType(Object.class)
                                .build(),
                        DefaultTyping.NON_FINAL);
            case ROOT_NAMES ->
                builder.enable(SerializationFeature.WRAP_ROOT_VALUE).enable(DeserializationFeature.UNWRAP_ROOT_VALUE);
            case NUMBERS_PLAIN -> builder.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);
            case NUMBERS_AS_STRINGS -> builder.enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS);
            case NUMBERS_AS_DECIMALS ->
                builder.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                        .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS);
            case SINGLE_AS_ARRAY ->
                builder.enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                        .enable(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
                        .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
                        .enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED);
        }
    }

    private static void include(JsonMapper.Builder builder, JsonInclude.Include inclusion) {
        builder.defaultPropertyInclusion(JsonInclude.Value.construct(inclusion, inclusion));
    }

    @Override
    protected AnyMapper mapper(Setting setting) {
        return new Wrapped(MAPPERS.get(setting));
    }

    @Override
    protected AnyMapper plain() {
        return new Wrapped(JsonMapper.builder().addModule(new PolicyModule()).build());
    }

    @Override
    protected AnyMapper failingOn(Severity severity) {
        return new Wrapped(JsonMapper.builder()
                .addModule(new PolicyModule())
                .addModule(new PolicyModule().failingOn(severity))
                .build());
    }

    @Override
    protected AnyMapper discovering() {
        return new Wrapped(new ObjectMapper().findAndRegisterModules());
    }

    @Override
    protected AnyMapper telling(Consumer<Class<?>> reader, Consumer<Class<?>> writer) {
        var module = new SimpleModule()
                .setDeserializerModifier(new BeanDeserializerModifier() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public JsonDeserializer<?> modifyDeserializer(
                            DeserializationConfig config,
                            BeanDescription description,
                            JsonDeserializer<?> deserializer) {
                        reader.accept(deserializer.handledType());
                        return deserializer;
                    }
                })
                .setSerializerModifier(new BeanSerializerModifier() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public JsonSerializer<?> modifySerializer(
                            SerializationConfig config, BeanDescription description, JsonSerializer<?> serializer) {
                        writer.accept(serializer.handledType());
                        return serializer;
                    }
                });
        return new Wrapped(
                JsonMapper.builder().addModules(new PolicyModule(), module).build());
    }

    @Override
    protected <T> AnyMapper teaching(boolean before, Class<T> type, Function<T, String> string) {
        var module = new SimpleModule().addSerializer(type, new JsonSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator generator, SerializerProvider context) throws IOException {
                generator.writeString(string.apply(value));
            }
        });
        var builder = JsonMapper.builder();
        if (before) {
            builder.addModules(module, new PolicyModule());
        } else {
            builder.addModules(new PolicyModule(), module);
        }
        return new Wrapped(builder.build());
    }

    @Override
    protected <T> T throughCbor(Object value, Class<T> type) throws IOException {
        var mapper = CBORMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(new PolicyModule())
                .build();
        return mapper.readValue(mapper.writeValueAsBytes(value), type);
    }

    private record Wrapped(ObjectMapper mapper) implements AnyMapper {

        @Override
        public String write(Object value) throws IOException {
            return mapper.writeValueAsString(value);
        }

        @Override
        public String writeAs(Type type, Object value) throws IOException {
            return mapper.writerFor(mapper.constructType(type)).writeValueAsString(value);
        }

        @Override
        public Object read(String json, Type type) throws IOException {
            return mapper.readValue(json, mapper.constructType(type));
        }

        @Override
        public <T> T readBytes(byte[] json, Class<T> type) throws IOException {
            return mapper.readValue(json, type);
        }

        @Override
        public Object readAt(String pointer, String json, Type type) throws IOException {
            return mapper.readerFor(mapper.constructType(type)).at(pointer).readValue(json);
        }

        @Override
        public String writeThrough(Object value) throws IOException {
            var written = new StringWriter();
            try (var generator = new FilteringGeneratorDelegate(
                    new JsonGeneratorDelegate(mapper.createGenerator(written)),
                    TokenFilter.INCLUDE_ALL,
                    TokenFilter.Inclusion.INCLUDE_ALL_AND_PATH,
                    true)) {
                mapper.writeValue(generator, value);
            }
            return written.toString();
        }

        @Override
        public AnyMapper serialized() throws IOException, ClassNotFoundException {
            var bytes = new ByteArrayOutputStream();
            try (var out = new ObjectOutputStream(bytes)) {
                out.writeObject(mapper);
            }
            try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                return new Wrapped((ObjectMapper) in.readObject());
            }
        }

        @Override
        public <T> T readTree(String json, Class<T> type) throws IOException {
            return mapper.treeToValue(mapper.readTree(json), type);
        }

        @Override
        public <T> T readTree(Map<String, ?> objects, Class<T> type) throws IOException {
            var tree = mapper.createObjectNode();
            objects.forEach(tree::putPOJO);
            return mapper.treeToValue(tree, type);
        }

        @Override
        public <T> T readBuffer(String json, int tokens, Class<T> type) throws IOException {
            try (var parser = mapper.createParser(json);
                    var buffer = new TokenBuffer(parser)) {
                for (int i = 0; i < tokens; i++) {
                    parser.nextToken();
                    buffer.copyCurrentEvent(parser);
                }
                return mapper.readValue(buffer.asParser(), type);
            }
        }

        @Override
        public <T> T throughTree(T value, Class<T> type) throws IOException {
            return mapper.treeToValue(mapper.valueToTree(value), type);
        }

        @Override
        public Object convert(Object value, Type type) {
            return mapper.convertValue(value, mapper.constructType(type));
        }

        /** Where no input is read, Jackson 2 puts an unchecked exception around the one that tells. */
        @Override
        public Optional<Refusal> refusal(Throwable thrown) {
            var told = thrown instanceof IllegalArgumentException && thrown.getCause() != null
                    ? thrown.getCause()
                    : thrown;
            return told instanceof PolicyMismatchException refused && told instanceof MismatchedInputException known
                    ? Optional.of(new Refusal(
                            refused.report(), known.getPathReference(), known.getTargetType(), refused.getMessage()))
                    : Optional.empty();
        }
    }

    @Test
    void numberThatAnotherFormatWritesInAnotherWayIsItsValue() throws Exception {
        var mapper = JsonMapper.builder().addModule(new PolicyModule()).build();
        try (var parser = new JsonParserDelegate(mapper.createParser("31")) {
            @Override
            public String getText() {
                return "0x1F";
            }
        }) {
            assertThat(mapper.readValue(parser, Quantity.class)).isEqualTo(Quantity.of(31));
        }
    }
}
