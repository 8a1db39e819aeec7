package io.github.polnum.model;

import io.github.polnum.value.InvariantException;
import java.util.List;

/**
 * What happened in an event.
 *
 * <p>An open vocabulary: the known words are constants, any other token is kept. Two words are equal if they are written
 * alike. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class EventKind extends Kind implements Comparable<EventKind> {

    /** It was announced. */
    public static final EventKind ANNOUNCED = new EventKind("announced");
    /** A draft was finished. */
    public static final EventKind DRAFTED = new EventKind("drafted");
    /** It was submitted. */
    public static final EventKind SUBMITTED = new EventKind("submitted");
    /** It was published. */
    public static final EventKind PUBLISHED = new EventKind("published");
    /** It was opened. */
    public static final EventKind OPENED = new EventKind("opened");
    /** It was closed. */
    public static final EventKind CLOSED = new EventKind("closed");
    /** It was adopted. */
    public static final EventKind ADOPTED = new EventKind("adopted");
    /** It came into force. */
    public static final EventKind IN_FORCE = new EventKind("in-force");
    /** It was amended. */
    public static final EventKind AMENDED = new EventKind("amended");
    /** It was added to its framework. */
    public static final EventKind ADDED = new EventKind("added");
    /** It was withdrawn. */
    public static final EventKind WITHDRAWN = new EventKind("withdrawn");
    /** It took place. */
    public static final EventKind HELD = new EventKind("held");
    /** A body was set up. */
    public static final EventKind ESTABLISHED = new EventKind("established");
    /** A milestone, reached or planned. */
    public static final EventKind MILESTONE = new EventKind("milestone");
    /** What was promised was delivered. */
    public static final EventKind DELIVERED = new EventKind("delivered");

    private static final List<EventKind> KNOWN = List.of(
            ANNOUNCED,
            DRAFTED,
            SUBMITTED,
            PUBLISHED,
            OPENED,
            CLOSED,
            ADOPTED,
            IN_FORCE,
            AMENDED,
            ADDED,
            WITHDRAWN,
            HELD,
            ESTABLISHED,
            MILESTONE,
            DELIVERED);

    private EventKind(String token) {
        super(token);
    }

    /**
     * Returns the word with the given token.
     *
     * @param token lower-case words joined by hyphens, at most 100 characters
     * @return the word; a constant where it is known
     * @throws InvariantException with {@link InvariantException.Constraint#MALFORMED_TOKEN} if it is of another form
     */
    public static EventKind of(String token) {
        return find(KNOWN, token).orElseGet(() -> new EventKind(token));
    }

    /**
     * Returns the known words.
     *
     * @return the constants, in order
     */
    public static List<EventKind> known() {
        return KNOWN;
    }

    /** Compares by {@link #token()}. */
    @Override
    public int compareTo(EventKind other) {
        return token().compareTo(other.token());
    }
}
