package io.github.polnum.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
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
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.filter.FilteringGeneratorDelegate;
import tools.jackson.core.filter.TokenFilter;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.JsonGeneratorDelegate;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.ValueSerializerModifier;
import tools.jackson.databind.util.TokenBuffer;
import tools.jackson.dataformat.cbor.CBORMapper;

class MapperTest extends MapperCases {

    private static final Map<Setting, JsonMapper> MAPPERS = new EnumMap<>(Setting.class);

    static {
        for (var setting : Setting.values()) {
            var builder = JsonMapper.builder().addModule(new PolicyModule());
            set(builder, setting);
            MAPPERS.put(setting, builder.build());
        }
    }

    private static void set(JsonMapper.Builder builder, Setting setting) {
        switch (setting) {
            case STANDARD -> builder.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY);
            case SPRING ->
                builder.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .disable(MapperFeature.DEFAULT_VIEW_INCLUSION);
            case SNAKE_CASE -> builder.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
            case NOT_NULL -> include(builder, JsonInclude.Include.NON_NULL);
            case NOT_EMPTY -> include(builder, JsonInclude.Include.NON_EMPTY);
            case SORTED ->
                builder.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
            case ENUMS_BY_INDEX -> builder.enable(EnumFeature.WRITE_ENUMS_USING_INDEX);
            case ENUMS_BY_STRING ->
                builder.enable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
                        .enable(EnumFeature.READ_ENUMS_USING_TO_STRING)
                        .enumNamingStrategy(EnumNamingStrategies.UPPER_CAMEL_CASE);
            case INDENTED ->
                builder.enable(SerializationFeature.INDENT_OUTPUT)
                        .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                        .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                        .changeDefaultVisibility(v -> v.withVisibility(PropertyAccessor.FIELD, Visibility.ANY));
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
        builder.changeDefaultPropertyInclusion(
                all -> all.withValueInclusion(inclusion).withContentInclusion(inclusion));
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
        return new Wrapped(JsonMapper.builder().findAndAddModules().build());
    }

    @Override
    protected AnyMapper telling(Consumer<Class<?>> reader, Consumer<Class<?>> writer) {
        var module = new SimpleModule()
                .setDeserializerModifier(new ValueDeserializerModifier() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public ValueDeserializer<?> modifyDeserializer(
                            DeserializationConfig config,
                            BeanDescription.Supplier description,
                            ValueDeserializer<?> deserializer) {
                        reader.accept(deserializer.handledType());
                        return deserializer;
                    }
                })
                .setSerializerModifier(new ValueSerializerModifier() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public ValueSerializer<?> modifySerializer(
                            SerializationConfig config,
                            BeanDescription.Supplier description,
                            ValueSerializer<?> serializer) {
                        writer.accept(serializer.handledType());
                        return serializer;
                    }
                });
        return new Wrapped(
                JsonMapper.builder().addModules(new PolicyModule(), module).build());
    }

    @Override
    protected <T> AnyMapper teaching(boolean before, Class<T> type, Function<T, String> string) {
        var module = new SimpleModule().addSerializer(type, new ValueSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator generator, SerializationContext context) {
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
    protected <T> T throughCbor(Object value, Class<T> type) {
        var mapper = CBORMapper.builder().addModule(new PolicyModule()).build();
        return mapper.readValue(mapper.writeValueAsBytes(value), type);
    }

    private record Wrapped(JsonMapper mapper) implements AnyMapper {

        @Override
        public String write(Object value) {
            return mapper.writeValueAsString(value);
        }

        @Override
        public String writeAs(Type type, Object value) {
            return mapper.writerFor(mapper.constructType(type)).writeValueAsString(value);
        }

        @Override
        public Object read(String json, Type type) {
            return mapper.readValue(json, mapper.constructType(type));
        }

        @Override
        public <T> T readBytes(byte[] json, Class<T> type) {
            return mapper.readValue(json, type);
        }

        @Override
        public Object readAt(String pointer, String json, Type type) {
            return mapper.readerFor(mapper.constructType(type)).at(pointer).readValue(json);
        }

        @Override
        public String writeThrough(Object value) {
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
                return new Wrapped((JsonMapper) in.readObject());
            }
        }

        @Override
        public <T> T readTree(String json, Class<T> type) {
            return mapper.treeToValue(mapper.readTree(json), type);
        }

        @Override
        public <T> T readTree(Map<String, ?> objects, Class<T> type) {
            var tree = mapper.createObjectNode();
            objects.forEach(tree::putPOJO);
            return mapper.treeToValue(tree, type);
        }

        @Override
        public <T> T readBuffer(String json, int tokens, Class<T> type) {
            var buffer = TokenBuffer.forGeneration();
            try (var parser = mapper.createParser(json)) {
                for (int i = 0; i < tokens; i++) {
                    parser.nextToken();
                    buffer.copyCurrentEvent(parser);
                }
            }
            return mapper.readValue(buffer.asParser(), type);
        }

        @Override
        public <T> T throughTree(T value, Class<T> type) {
            return mapper.treeToValue(mapper.valueToTree(value), type);
        }

        @Override
        public Object convert(Object value, Type type) {
            return mapper.convertValue(value, mapper.constructType(type));
        }

        @Override
        public Optional<Refusal> refusal(Throwable thrown) {
            return thrown instanceof PolicyMismatchException refused && thrown instanceof MismatchedInputException known
                    ? Optional.of(new Refusal(
                            refused.report(), known.getPathReference(), known.getTargetType(), refused.getMessage()))
                    : Optional.empty();
        }
    }

    @Test
    void numberThatAnotherFormatWritesInAnotherWayIsItsValue() {
        var mapper = JsonMapper.builder().addModule(new PolicyModule()).build();
        try (var parser = new JsonParserDelegate(mapper.createParser("31")) {
            @Override
            public String getString() {
                return "0x1F";
            }
        }) {
            assertThat(mapper.readValue(parser, Quantity.class)).isEqualTo(Quantity.of(31));
        }
    }
}
