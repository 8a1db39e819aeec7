package io.github.polnum.jqwik;

import io.github.polnum.value.Text;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/** Strings of whole characters of any kind: what a text may hold. */
final class Wording {

    private static final int SURROGATES = Character.MAX_SURROGATE - Character.MIN_SURROGATE + 1;

    /** Any size, and the greatest every other time. There is no minimum, so that what is long can shrink to what is short. */
    static final RandomDistribution OFTEN_LONGEST = (genSize, least, most, center) -> random ->
            random.nextBoolean() ? most : BigInteger.valueOf(random.nextLong(least.longValue(), most.longValue() + 1));

    private Wording() {}

    /** Any string without lone surrogates; shrinks to the empty one. */
    static Arbitrary<String> any() {
        var pieces = pieces().list();
        return Choice.of(50, pieces.ofMaxSize(8))
                .or(1, pieces.ofMaxSize(90).withSizeDistribution(OFTEN_LONGEST))
                .map(list -> String.join("", list));
    }

    /** Any such string that holds more than white space; shrinks to one letter. */
    static Arbitrary<String> notBlank() {
        return pieces().list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(list -> String.join("", list))
                .filter(string -> !Text.isBlank(string));
    }

    /** Numbers as they are printed before a name, such as 7, 2.10, IV, b and 17.b; shrink to 1. */
    static Arbitrary<String> labels() {
        var numbers = Arbitraries.integers().between(1, 20).map(String::valueOf);
        var letters = Arbitraries.of("a", "b", "c", "d");
        return Choice.of(3, numbers)
                .or(2, Combinators.combine(numbers, numbers).as((whole, part) -> whole + "." + part))
                .or(1, Combinators.combine(numbers, letters).as((whole, part) -> whole + "." + part))
                .or(1, Arbitraries.of("I", "II", "III", "IV", "V", "VI", "IX", "X", "XII"))
                .or(1, letters);
    }

    private static Arbitrary<String> pieces() {
        return Choice.of(8, words())
                .or(4, Arbitraries.just(" "))
                .or(2, Arbitraries.of(composed()))
                .or(1, Arbitraries.of(decomposed()))
                .or(1, Arbitraries.of(rightToLeft()))
                .or(1, Arbitraries.of(unseen()))
                .or(1, Arbitraries.of(beyondTheBasicPlane()))
                .or(1, characters(0, 0x1F))
                .or(1, characters(' ', '~'))
                .or(1, characters(0, Character.MAX_CODE_POINT - SURROGATES));
    }

    private static Arbitrary<String> words() {
        return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(8);
    }

    private static List<String> composed() {
        return List.of("Élargir", "öffentlich", "perché", "œuvre", "Straße", "à la carte", "ñ");
    }

    private static List<String> decomposed() {
        return List.of("De\u0301marches", "o\u0308ffentlich", "c\u0327a", "A\u030A", "q\u0307\u0323");
    }

    private static List<String> rightToLeft() {
        return List.of(
                "\u0627\u0644\u0645\u0634\u0627\u0631\u0643\u0629", // participation in Arabic
                "\u05E9\u05DC\u05D5\u05DD", // peace in Hebrew
                "\u200F");
    }

    /** No-break spaces, soft hyphen, joiners, direction controls, byte order mark. */
    private static List<String> unseen() {
        return List.of("\u00A0", "\u202F", "\u00AD", "\u200B", "\u200D", "\u202E", "\u2028", "\uFEFF");
    }

    /** Emoji, one of several code points, a Gothic letter, a Chinese character. */
    private static List<String> beyondTheBasicPlane() {
        return List.of("\uD83C\uDF31", "\uD83D\uDC69\u200D\uD83D\uDCBB", "\uD800\uDF48", "\uD840\uDC0B");
    }

    /** One character of a range that is counted without surrogates. */
    private static Arbitrary<String> characters(int first, int last) {
        int simplest = Math.max(first, Math.min('a', last));
        return Arbitraries.integers()
                .between(first, last)
                .shrinkTowards(simplest)
                .map(number -> Character.toString(number < Character.MIN_SURROGATE ? number : number + SURROGATES));
    }
}
