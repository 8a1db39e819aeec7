package io.github.polnum.finding;

import com.google.common.base.CharMatcher;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/**
 * The known word that somebody probably meant, for findings with an argument {@code suggestion}.
 *
 * @since 0.1.0
 */
public final class Suggestion {

    private static final int LONGEST = 100;

    private static final CharMatcher JOINTS = CharMatcher.anyOf(" \u00A0-_");

    private Suggestion() {}

    /**
     * Returns the known word nearest to the one written, if it is near: at most a third as many letters differ as it has characters, or one. Whether
     * letters are capital or have accents, and how words are joined, makes no difference.
     *
     * @param written what was written; nothing is near if it has more than 100 characters
     * @param known the words that could be meant
     * @return the first of the nearest
     */
    public static Optional<String> of(String written, Collection<String> known) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        var letters = letters(written);
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (var word : known) {
            int most = Math.max(1, word.length() / 3);
            var others = letters(word);
            // As many letters as one is longer must be added at least.
            if (Math.abs(others.length() - letters.length()) <= most) {
                int distance = distance(letters, others, Math.min(most, least - 1));
                if (distance <= most && distance < least) {
                    nearest = word;
                    least = distance;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /**
     * Returns the known word that the one written is a name of, in French, German, Italian or English: {@code in-progress} for
     * <i>laufend</i> or <i>en cours</i>. Capital letters, accents, spaces and hyphens make no difference.
     *
     * @param written what was written; no name has more than 100 characters
     * @param known the words of one vocabulary of the format
     * @return the word; empty if none or more than one is called so
     */
    public static Optional<String> named(String written, Collection<String> known) {
        return written.length() > LONGEST ? Optional.empty() : WordNames.find(written, known);
    }

    /** What tells a word from others: small letters and other signs, without accents and without what joins words. */
    private static String letters(String word) {
        return JOINTS.removeFrom(WordNames.withoutAccents(word));
    }

    /**
     * How many letters must be added, removed, replaced or exchanged with their neighbour.
     *
     * @param most if it is more, any number above is returned
     */
    private static int distance(String from, String to, int most) {
        int[] beforeLast = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        int[] cost = new int[to.length() + 1];
        Arrays.setAll(cost, j -> j);
        for (int i = 1; i <= from.length(); i++) {
            int[] free = beforeLast;
            beforeLast = last;
            last = cost;
            cost = free;
            cost[0] = i;
            int least = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = last[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                cost[j] = Math.min(replaced, 1 + Math.min(last[j], cost[j - 1]));
                if (i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    cost[j] = Math.min(cost[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, cost[j]);
            }
            if (least > most) {
                // It never becomes less.
                return least;
            }
        }
        return cost[to.length()];
    }
}
