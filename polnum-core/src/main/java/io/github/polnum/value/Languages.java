package io.github.polnum.value;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The languages of a text in order, each with its origin where one is said: shared by all texts that have the same. A text
 * with extensions has one of its own, so that they cost nothing where there are none.
 */
final class Languages {

    private final LanguageTag[] tags;
    private final Text.@Nullable Origin[] origins;
    private final Extensions @Nullable [] extensions;
    private final List<LanguageTag> list;
    private final boolean isPlain;

    Languages(LanguageTag tag) {
        this(new LanguageTag[] {tag}, new Text.@Nullable Origin[1], null);
    }

    Languages(LanguageTag[] tags, Text.@Nullable Origin[] origins, Extensions @Nullable [] extensions) {
        this.tags = tags;
        this.origins = origins;
        this.extensions = extensions;
        this.list = List.of(tags);
        this.isPlain = extensions == null && areNull(origins);
    }

    // Without a stream, for which the first text of every document would wait.
    private static boolean areNull(@Nullable Object[] values) {
        for (var value : values) {
            if (value != null) {
                return false;
            }
        }
        return true;
    }

    List<LanguageTag> list() {
        return list;
    }

    /** Whether nothing is said of any language but which it is. */
    boolean isPlain() {
        return isPlain;
    }

    int size() {
        return tags.length;
    }

    LanguageTag tag(int index) {
        return tags[index];
    }

    Text.@Nullable Origin origin(int index) {
        return origins[index];
    }

    Extensions extensions(int index) {
        return extensions == null ? Extensions.none() : extensions[index];
    }

    /** Whether an entry without extensions, such as all of these are, is in this language and of this origin. */
    boolean isAt(int index, LanguageTag tag, Text.@Nullable Origin origin, Extensions others) {
        return index < tags.length && tags[index].equals(tag) && origins[index] == origin && others.isEmpty();
    }

    /** The position of a language, or -1; an entry written exactly so goes before one that only matches. */
    int indexOf(LanguageTag tag) {
        for (int i = 0; i < tags.length; i++) {
            if (tags[i].equals(tag)) {
                return i;
            }
        }
        for (int i = 0; i < tags.length; i++) {
            if (tags[i].matches(tag)) {
                return i;
            }
        }
        return -1;
    }

    /** The position of the first language that serves readers of another, or -1. */
    int indexOfServing(LanguageTag wanted) {
        for (int i = 0; i < tags.length; i++) {
            if (tags[i].serves(wanted)) {
                return i;
            }
        }
        return -1;
    }

    int indexOfOriginal() {
        return Arrays.asList(origins).indexOf(Text.Origin.ORIGINAL);
    }

    boolean sameAs(LanguageTag[] otherTags, Text.@Nullable Origin[] otherOrigins, int size) {
        if (size != tags.length) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if (origins[i] != otherOrigins[i] || !tags[i].equals(otherTags[i])) {
                return false;
            }
        }
        return true;
    }
}
