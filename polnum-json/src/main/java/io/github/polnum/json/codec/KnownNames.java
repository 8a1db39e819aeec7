package io.github.polnum.json.codec;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.polnum.model.LinkKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names that stand in most documents, found by their bytes: those of members of a framework, the kinds of links, and
 * languages. They are what the format says, and nothing of a document, so all documents share them.
 */
public final class KnownNames {

    /** At most so many places to a name, and more than half as many: most stand in the place where they are looked for. */
    private static final int ROOM = 4;

    private static final int PLACES;
    private static final int SHIFT;

    /** Two halves of each name. */
    private static final long[] HALVES;

    private static final @Nullable String[] NAMES;

    static {
        var names = Stream.of(
                        Stream.concat(Descriptions.homes().keySet().stream(), Stream.of(StatedMembers.EITHER))
                                .flatMap(shape -> shape.known().stream()),
                        LinkKind.known().stream().map(LinkKind::token),
                        Arrays.stream(Locale.getISOLanguages()))
                .flatMap(some -> some)
                .filter(name -> name.length() <= 2 * Long.BYTES)
                .distinct()
                .toList();
        PLACES = Integer.highestOneBit(ROOM * names.size());
        SHIFT = Long.numberOfLeadingZeros(PLACES - 1);
        HALVES = new long[2 * PLACES];
        NAMES = new @Nullable String[PLACES];
        names.forEach(KnownNames::put);
    }

    private KnownNames() {}

    private static void put(String name) {
        var bytes = Arrays.copyOf(name.getBytes(US_ASCII), 2 * Long.BYTES);
        long first = EightBytes.at(bytes, 0);
        long second = EightBytes.at(bytes, Long.BYTES);
        int place = place(first, second);
        while (NAMES[place] != null) {
            place = place + 1 & PLACES - 1;
        }
        HALVES[2 * place] = first;
        HALVES[2 * place + 1] = second;
        NAMES[place] = name.intern();
    }

    /**
     * Finds a name.
     *
     * @param first its first eight bytes, filled up with zeros
     * @param second those that follow
     * @return the string that the codec knows the name by; null if it is none of those known
     */
    public static @Nullable String of(long first, long second) {
        for (int place = place(first, second); ; place = place + 1 & PLACES - 1) {
            var name = NAMES[place];
            if (name == null || (HALVES[2 * place] == first && HALVES[2 * place + 1] == second)) {
                return name;
            }
        }
    }

    private static int place(long first, long second) {
        return (int) (EightBytes.mixed(first, second) >>> SHIFT);
    }
}
