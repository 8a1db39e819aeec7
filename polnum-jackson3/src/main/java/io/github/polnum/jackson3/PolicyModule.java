package io.github.polnum.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.polnum.finding.Severity;
import io.github.polnum.json.codec.ValueCodec;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.bean.BeanDeserializerBase;
import tools.jackson.databind.deser.jdk.EnumDeserializer;
import tools.jackson.databind.deser.jdk.JDKKeyDeserializer;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.ValueSerializerModifier;
import tools.jackson.databind.ser.bean.BeanSerializerBase;
import tools.jackson.databind.ser.impl.UnknownSerializer;
import tools.jackson.databind.ser.jdk.EnumSerializer;
import tools.jackson.databind.ser.jdk.JDKKeySerializers;

/**
 * Teaches a mapper of Jackson 3 the types of polnum.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new PolicyModule()).build();
 * }</pre>
 *
 * <p>It is also found by {@code findAndAddModules()}, on the class path and on the module path.
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
 * enabled. Limits of the parser hold, and ours hold too: 256 levels in one value, 1 000 000 characters a text, 1 000 a name or
 * a number. Where a mapper wraps documents in the name of their type, that is the public one, such as {@code Role}.
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
public final class PolicyModule extends JacksonModule implements Serializable {

    private static final long serialVersionUID = 1L;

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
        context.addSerializerModifier(new Refusals());
        context.addDeserializers(new Readers(least));
        context.addDeserializerModifier(new ReadingRefusals());
        context.addKeyDeserializers(new KeyReaders(least));
        context.insertAnnotationIntrospector(new Types());
    }

    private static final class Values implements Serializers, Serializable {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            return ValueCodec.of(type.getRawClass()).map(PolicySerializer::new).orElse(null);
        }

        @Override
        public @Nullable ValueSerializer<?> findEnumSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            return findSerializer(config, type, description, format);
        }
    }

    private static final class Keys implements Serializers, Serializable {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            return ValueCodec.of(type.getRawClass())
                    .filter(ValueCodec::isKey)
                    .map(PolicySerializer.OfKey::new)
                    .orElse(null);
        }
    }

    /** Types of ours that have no form: nothing is made up for them. What somebody else has a form for is left to that. */
    private static final class Refusals extends ValueSerializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public ValueSerializer<?> modifySerializer(
                SerializationConfig config, BeanDescription.Supplier description, ValueSerializer<?> found) {
            boolean isMadeUp = found instanceof BeanSerializerBase
                    || found instanceof EnumSerializer
                    || found instanceof UnknownSerializer;
            return isMadeUp ? refusalOr(found, description.getBeanClass()) : found;
        }

        @Override
        public ValueSerializer<?> modifyKeySerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                ValueSerializer<?> found) {
            boolean isMadeUp =
                    found instanceof JDKKeySerializers.Default || found instanceof JDKKeySerializers.EnumKeySerializer;
            return isMadeUp
                    ? ValueCodec.refusalOfKey(type.getRawClass())
                            .<ValueSerializer<?>>map(PolicySerializer.RefusingKey::new)
                            .orElse(found)
                    : found;
        }

        private static ValueSerializer<?> refusalOr(ValueSerializer<?> found, Class<?> type) {
            return ValueCodec.refusal(type)
                    .<ValueSerializer<?>>map(PolicySerializer.Refusing::new)
                    .orElse(found);
        }
    }

    private static final class Readers implements Deserializers, Serializable {

        private static final long serialVersionUID = 1L;

        private final Severity least;

        Readers(Severity least) {
            this.least = least;
        }

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return ValueCodec.of(type.getRawClass())
                    .filter(ValueCodec::isReadable)
                    .map(codec -> reader(codec, type.getRawClass()))
                    .orElse(null);
        }

        @Override
        public @Nullable ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return findBeanDeserializer(type, config, description);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return ValueCodec.of(type).filter(ValueCodec::isReadable).isPresent();
        }

        private <T> ValueDeserializer<?> reader(ValueCodec<T> codec, Class<?> type) {
            return new PolicyDeserializer<>(codec, type.asSubclass(codec.type()), least);
        }
    }

    /** The same for reading: what no mapper writes, none reads. */
    private static final class ReadingRefusals extends ValueDeserializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public ValueDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription.Supplier description, ValueDeserializer<?> found) {
            return found instanceof BeanDeserializerBase ? refusalOr(found, description.getBeanClass()) : found;
        }

        @Override
        public ValueDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                ValueDeserializer<?> found) {
            return found instanceof EnumDeserializer ? refusalOr(found, type.getRawClass()) : found;
        }

        @Override
        public KeyDeserializer modifyKeyDeserializer(
                DeserializationConfig config, JavaType type, KeyDeserializer found) {
            return found instanceof JDKKeyDeserializer
                    ? ValueCodec.refusalOfKey(type.getRawClass())
                            .<KeyDeserializer>map(why -> new PolicyDeserializer.RefusingKey(type.getRawClass(), why))
                            .orElse(found)
                    : found;
        }

        private static ValueDeserializer<?> refusalOr(ValueDeserializer<?> found, Class<?> type) {
            return ValueCodec.refusal(type)
                    .<ValueDeserializer<?>>map(why -> new PolicyDeserializer.Refusing(type, why))
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
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
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

        /** Made from an annotation, since the annotations of one version of Jackson are made in other ways than those of the next. */
        private static final JsonTypeInfo.Value NO_NAME =
                JsonTypeInfo.Value.from(Nameless.class.getAnnotation(JsonTypeInfo.class));

        @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
        private interface Nameless {}

        @Override
        public @Nullable PropertyName findRootName(MapperConfig<?> config, AnnotatedClass type) {
            return ValueCodec.of(type.getRawType())
                    .map(codec -> PropertyName.construct(codec.type().getSimpleName()))
                    .orElse(null);
        }

        @Override
        public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
            return annotated instanceof AnnotatedClass
                            && ValueCodec.of(annotated.getRawType()).isPresent()
                    ? NO_NAME
                    : null;
        }
    }
}
