package io.github.polnum.mapper;

import io.github.polnum.finding.Report;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Optional;

/** A mapper of either version of Jackson with the module in it. */
public interface AnyMapper {

    String write(Object value) throws Exception;

    /** Writes a value as one of a type that an application knows it by. */
    String writeAs(Type type, Object value) throws Exception;

    Object read(String json, Type type) throws Exception;

    default <T> T read(String json, Class<T> type) throws Exception {
        return type.cast(read(json, (Type) type));
    }

    <T> T readBytes(byte[] json, Class<T> type) throws Exception;

    /** Reads what stands in a document where a pointer points to. */
    Object readAt(String pointer, String json, Type type) throws Exception;

    /** Writes through generators around that of the mapper. */
    String writeThrough(Object value) throws Exception;

    /** The same mapper after it was serialized by Java. */
    AnyMapper serialized() throws Exception;

    /** Reads a tree, and the value from it. */
    <T> T readTree(String json, Class<T> type) throws Exception;

    /** Reads a value from a tree that an application has put objects into. */
    <T> T readTree(Map<String, ?> objects, Class<T> type) throws Exception;

    /** Reads a value from a buffer that holds the first tokens of a document and ends there. */
    <T> T readBuffer(String json, int tokens, Class<T> type) throws Exception;

    /** Writes a tree, and the value out of it. */
    <T> T throughTree(T value, Class<T> type) throws Exception;

    Object convert(Object value, Type type) throws Exception;

    default <T> T convert(Object value, Class<T> type) throws Exception {
        return type.cast(convert(value, (Type) type));
    }

    /**
     * What an exception tells.
     *
     * @param report the findings
     * @param path the way through the types of the application, as Jackson tells it
     * @param target the type of the value
     */
    record Refusal(Report report, String path, Class<?> target, String message) {}

    /** What an exception tells, if it is the one of the module, which is then a mismatch for Jackson too. */
    Optional<Refusal> refusal(Throwable thrown);
}
