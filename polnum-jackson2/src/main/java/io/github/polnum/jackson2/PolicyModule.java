package io.github.polnum.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import com.fasterxml.jackson.databind.deser.std.EnumDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdKeyDeserializer;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.TypeResolverBuilder;
import com.fasterxml.jackson.databind.jsontype.impl.StdTypeResolverBuilder;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.impl.UnknownSerializer;
import com.fasterxml.jackson.databind.ser.std.BeanSerializerBase;
import com.fasterxml.jackson.databind.ser.std.EnumSerializer;
import com.fasterxml.jackson.databind.ser.std.StdKeySerializers;
import io.github.polnum.finding.Severity;
import io.github.polnum.json.codec.ValueCodec;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Teaches a mapper of Jackson 2 the types of polnum.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().registerModule(new PolicyModule());
 * }</pre>
 *
 * <p>It is also found by {@code findAndRegisterModules()}, on the class path and on the module path.
 *
 * <p><b>Types.</b> {@code PolicyFramework}, which is a whole document with its member {@code polnum}, and {@code PolicySet}, an
 * array of such documents. Every element, such as {@code Role} or {@code Measure}, and every part that is an object in the
 * format, such as {@code Funding} or {@code Source}. {@code Text}, {@code Identifier}, {@code Reference}, {@code LanguageTag},
 * {@code Period}, {@code PartialDate}, {@code Quantity}, {@code DataValue}, {@code Extensions}, and the words of all
 * vocabularies, {@code Severity}, {@code Category} and {@code Report.Verdict} among them. Those that are strings are keys of maps
 * as well. {@code Profile}, if it is based on one of {@code Catalogue.profiles()} or on none. {@code Report}, which is written
 * with its messages in French, German, Italian and English, and not read. All others, such as links, tags, stated absences,
 * findings and the answers to questions, have no form apart from what holds them: a mapper that is to write or read one
 * fails, unless you have taught it how. A property is declared with the type itself: a {@code PolicyElement} or a
 * {@code Kind} can be written and not be read, since a document does not name its type, unless your property has
 * {@code @JsonTypeInfo}; with {@code visible = true} the name of the type stays among the members of the value, as an unknown
 * one.
 *
 * <p><b>Form.</b> That of {@code PolicyJson}, {@code ProfileJson} and {@code ReportJson}, but for one thing: outside of a
 * framework or a profile there is no language of plain strings, so a text is written as an object from language to string, and a
 * text that is a plain string is the error {@code language-missing}.
 *
 * <p><b>Settings.</b> None of the mapper changes what stands inside our values: names, order, inclusion, visibility, leniency
 * about unknown members, settings for enums, dates and numbers, default typing. Numbers are written with their digits, never
 * as strings; but a tree that is read from text holds decimals as binary numbers unless {@code USE_BIG_DECIMAL_FOR_FLOATS} is
 * enabled, and makes {@code 1.5} of {@code 1.50} unless {@code JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES} is disabled.
 * Limits of the parser hold, and ours hold too: 256 levels in one value, 1 000 000 characters a text, 1 000 a name or a
 * number. Where a mapper wraps documents in the name of their type, that is the public one, such as {@code Role}.
 * Dates and periods have no order: a mapper that orders maps by their keys cannot write maps of these, or only, in newer versions of
 * Jackson, with {@code FAIL_ON_ORDER_MAP_BY_INCOMPARABLE_KEY} disabled.
 *
 * <p><b>Default typing.</b> A value that is declared with its own type is written and read without a name. One that is declared as
 * {@code Object} or {@code PolicyElement} has the name of its public type, such as {@code io.github.polnum.model.Role}, and is
 * read again if your validator allows it. A {@code TypeIdResolver} of yours is given the
 * value, whose class is one behind the public type. As ever with Jackson, what is handed to a mapper without its generic type, such as a
 * bare list, holds objects; and a value that is written alone is one of its own type.
 *
 * <p><b>Reading.</b> What is wrong is told by a {@link PolicyMismatchException} with all findings. They have the path from
 * our value on; the JSON Pointer from the root of your document; line and column where the parser knows them, which it does not
 * in trees and buffers. It counts columns in UTF-16 code units where it reads a string, as editors do, and in bytes of UTF-8 where
 * it reads bytes or a stream. What Jackson puts into a buffer while it reads has no pointer either, such as the members of an
 * object before the one that names its type, or those of an unwrapped bean; {@code getPath()} of the exception tells the way to
 * it. What is no JSON stays an exception of the mapper. A value with warnings is read, and the warnings are not told unless
 * the module {@linkplain #failingOn refuses} it. JSON null
 * is null, as for any type.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class PolicyModule extends Module {

    private final Severity least;

    /** Creates the module. It refuses values with errors. */
    public PolicyModule() {
        this(Severity.ERROR);
    }

    private PolicyModule(Severity least) {
        this.least = least;
    }

    /**
     * Returns a module that refuses what is read with lesser findings too, such as a member that is not known.
     *
     * <pre>{@code
     * JsonMapper mapper = JsonMapper.builder()
     *         .addModule(new PolicyModule().failingOn(Severity.WARNING))
     *         .build();
     * }</pre>
     *
     * @param severity a value with a finding at least as severe is told by a {@link PolicyMismatchException} and not read; one with
     *     an error never is
     * @return the module, to be added after others are discovered; this one stays as it is
     */
    public PolicyModule failingOn(Severity severity) {
        return new PolicyModule(Objects.requireNonNull(severity));
    }

    /** Not the same for modules that refuse otherwise: the one that is added last holds. */
    @Override
    public Object getTypeId() {
        return getClass().getName() + " " + least.token();
    }

    @Override
    public String getModuleName() {
        return "polnum";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Values());
        context.addKeySerializers(new Keys());
        context.addBeanSerializerModifier(new Refusals());
        context.addDeserializers(new Readers(least));
        context.addBeanDeserializerModifier(new ReadingRefusals());
        context.addKeyDeserializers(new KeyReaders(least));
        context.insertAnnotationIntrospector(new Types());
    }

    private static final class Values extends Serializers.Base implements Serializable {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return ValueCodec.of(type.getRawClass()).map(PolicySerializer::new).orElse(null);
        }
    }

    private static final class Keys extends Serializers.Base implements Serializable {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return ValueCodec.of(type.getRawClass())
                    .filter(ValueCodec::isKey)
                    .map(PolicySerializer.OfKey::new)
                    .orElse(null);
        }
    }

    /** Types of ours that have no form: nothing is made up for them. What somebody else has a form for is left to that. */
    private static final class Refusals extends BeanSerializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonSerializer<?> modifySerializer(
                SerializationConfig config, BeanDescription description, JsonSerializer<?> found) {
            boolean isMadeUp = found instanceof BeanSerializerBase
                    || found instanceof EnumSerializer
                    || found instanceof UnknownSerializer;
            return isMadeUp ? refusalOr(found, description.getBeanClass()) : found;
        }

        @Override
        public JsonSerializer<?> modifyKeySerializer(
                SerializationConfig config, JavaType type, BeanDescription description, JsonSerializer<?> found) {
            boolean isMadeUp =
                    found instanceof StdKeySerializers.Default || found instanceof StdKeySerializers.EnumKeySerializer;
            return isMadeUp
                    ? ValueCodec.refusalOfKey(type.getRawClass())
                            .<JsonSerializer<?>>map(PolicySerializer.RefusingKey::new)
                            .orElse(found)
                    : found;
        }

        private static JsonSerializer<?> refusalOr(JsonSerializer<?> found, Class<?> type) {
            return ValueCodec.refusal(type)
                    .<JsonSerializer<?>>map(PolicySerializer.Refusing::new)
                    .orElse(found);
        }
    }

    private static final class Readers extends Deserializers.Base implements Serializable {

        private static final long serialVersionUID = 1L;

        private final Severity least;

        Readers(Severity least) {
            this.least = least;
        }

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return find(type.getRawClass());
        }

        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return find(type);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return ValueCodec.of(type).filter(ValueCodec::isReadable).isPresent();
        }

        private @Nullable JsonDeserializer<?> find(Class<?> type) {
            return ValueCodec.of(type)
                    .filter(ValueCodec::isReadable)
                    .map(codec -> reader(codec, type))
                    .orElse(null);
        }

        private <T> JsonDeserializer<?> reader(ValueCodec<T> codec, Class<?> type) {
            return new PolicyDeserializer<>(codec, type.asSubclass(codec.type()), least);
        }
    }

    /** The same for reading: what no mapper writes, none reads. */
    private static final class ReadingRefusals extends BeanDeserializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription description, JsonDeserializer<?> found) {
            return found instanceof BeanDeserializerBase ? refusalOr(found, description.getBeanClass()) : found;
        }

        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config, JavaType type, BeanDescription description, JsonDeserializer<?> found) {
            return found instanceof EnumDeserializer ? refusalOr(found, type.getRawClass()) : found;
        }

        @Override
        public KeyDeserializer modifyKeyDeserializer(
                DeserializationConfig config, JavaType type, KeyDeserializer found) {
            return found instanceof StdKeyDeserializer
                    ? ValueCodec.refusalOfKey(type.getRawClass())
                            .<KeyDeserializer>map(why -> new PolicyDeserializer.RefusingKey(type.getRawClass(), why))
                            .orElse(found)
                    : found;
        }

        private static JsonDeserializer<?> refusalOr(JsonDeserializer<?> found, Class<?> type) {
            return ValueCodec.refusal(type)
                    .<JsonDeserializer<?>>map(why -> new PolicyDeserializer.Refusing(type, why))
                    .orElse(found);
        }
    }

    private static final class KeyReaders implements KeyDeserializers, Serializable {

        private static final long serialVersionUID = 1L;

        private final Severity least;

        KeyReaders(Severity least) {
            this.least = least;
        }

        @Override
        public @Nullable KeyDeserializer findKeyDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return ValueCodec.of(type.getRawClass())
                    .filter(ValueCodec::isKey)
                    .map(codec -> new PolicyDeserializer.OfKey(codec, least))
                    .orElse(null);
        }
    }

    /**
     * Where a mapper wraps documents in the name of their type: that of the public one, not of the class behind it. Where it would
     * name the type of a value of ours whose type is known from what holds it: no name.
     */
    private static final class Types extends NopAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable PropertyName findRootName(AnnotatedClass type) {
            return ValueCodec.of(type.getRawType())
                    .map(codec -> PropertyName.construct(codec.type().getSimpleName()))
                    .orElse(null);
        }

        @Override
        public @Nullable TypeResolverBuilder<?> findTypeResolver(
                MapperConfig<?> config, AnnotatedClass annotated, JavaType type) {
            return ValueCodec.of(annotated.getRawType())
                    .map(codec -> StdTypeResolverBuilder.noTypeInfoBuilder())
                    .orElse(null);
        }
    }
}
