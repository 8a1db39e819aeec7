package io.github.polnum.value;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.polnum.value.InvariantException.Constraint;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a document says beyond the model: members with names of their own, kept and written back after the known ones.
 *
 * <p>Give a member of your own a name of the form {@code prefix:name}, so that no later version of the model collides with it:
 * {@code ge:dossier}. Names of another form can be held too, since whatever stands in a document is written back; but they
 * belong to the format, and a reader reports them each time. What has extensions refuses those that name one of its own
 * members, and a later version may give a further name a meaning. A name has at most {@link DataValue#MAX_NAME_LENGTH}
 * characters. The order of members is kept; equality disregards it. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Extensions {

    private static final Extensions NONE = new Extensions(ImmutableMap.of());

    private final ImmutableMap<String, DataValue> members;

    private Extensions(ImmutableMap<String, DataValue> members) {
        this.members = members;
    }

    /**
     * Returns no extensions.
     *
     * @return the empty instance
     */
    public static Extensions none() {
        return NONE;
    }

    /**
     * Returns extensions with the given members.
     *
     * @param members the members in order, best with a prefix; copied
     * @return the extensions
     * @throws InvariantException with {@link Constraint#MALFORMED_EXTENSION_NAME} if a name is blank or holds half a
     *     character, with {@link Constraint#TOO_LONG} if it has more than {@link DataValue#MAX_NAME_LENGTH} characters
     */
    public static Extensions of(Map<String, ? extends DataValue> members) {
        if (members.isEmpty()) {
            return NONE;
        }
        for (var name : members.keySet()) {
            Characters.checkLength("Extensions", "name", name, DataValue.MAX_NAME_LENGTH);
            if (Text.isBlank(name) || Characters.holdLoneSurrogate(name)) {
                throw new InvariantException(
                        "Extensions",
                        "name",
                        Constraint.MALFORMED_EXTENSION_NAME,
                        name,
                        "be a name such as ge:dossier");
            }
        }
        return new Extensions(ImmutableMap.copyOf(members));
    }

    /**
     * Returns extensions that have one member more, or another value for it.
     *
     * @param name best with a prefix, for example {@code ge:dossier}
     * @param value its value
     * @return the changed extensions; these stay as they are
     * @throws InvariantException with {@link Constraint#MALFORMED_EXTENSION_NAME} if the name is blank or holds half a
     *     character, with {@link Constraint#TOO_LONG} if it has more than {@link DataValue#MAX_NAME_LENGTH} characters
     */
    public Extensions with(String name, DataValue value) {
        return of(ImmutableMap.<String, DataValue>builder()
                .putAll(members)
                .put(name, value)
                .buildKeepingLast());
    }

    /**
     * Returns extensions without a member.
     *
     * @param name for example {@code ge:dossier}
     * @return the extensions without it; equal ones if there is no such member
     */
    public Extensions without(String name) {
        Objects.requireNonNull(name);
        return of(Maps.filterKeys(members, other -> !other.equals(name)));
    }

    /** Fails if one has the name of a member of the format: in a document, the two could not be told apart. */
    void checkNames(String type, Set<String> reserved) {
        if (members.isEmpty()) {
            return;
        }
        for (var name : members.keySet()) {
            if (reserved.contains(name)) {
                throw new InvariantException(
                        type,
                        "extensions",
                        Constraint.MALFORMED_EXTENSION_NAME,
                        name,
                        "not have the name of a member of the format");
            }
        }
    }

    /**
     * Returns the value of a member.
     *
     * @param name for example {@code ge:dossier}
     * @return the value, if there is such a member
     */
    public Optional<DataValue> get(String name) {
        return Optional.ofNullable(members.get(Objects.requireNonNull(name)));
    }

    /**
     * Returns all members.
     *
     * @return an unmodifiable map in the order of the document
     */
    public Map<String, DataValue> members() {
        return members;
    }

    /**
     * Tells whether there are no members.
     *
     * @return whether this is {@link #none()}
     */
    public boolean isEmpty() {
        return members.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Extensions that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Returns the names of the first members, for people. */
    @Override
    public String toString() {
        return Nesting.names(members);
    }
}
