package io.github.polnum.json.codec;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.value.InvariantException;
import io.github.polnum.value.Period;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A day read from its bytes, of which none is zero, is what it is as a string. */
class DaysTest {

    @Test
    void daysThatAllMonthsHaveAreRead() {
        for (int year : new int[] {0, 1, 9, 10, 99, 100, 999, 1815, 1999, 2000, 2024, 9999}) {
            for (int month = 1; month <= 12; month++) {
                for (int day = 1; day <= 28; day++) {
                    var written = String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
                    assertThat(read(written)).as(written).hasValue(Period.parse(written));
                }
            }
        }
    }

    @Test
    void whatIsNoSuchDayIsLeftToItsCharacters() {
        var random = new Random(20_261_130);
        int days = 0;
        for (int i = 0; i < 500_000; i++) {
            byte[] written = "2026-03-09".getBytes(ISO_8859_1);
            if (random.nextInt(4) == 0) {
                int length = written.length;
                written = Arrays.copyOf(written, 1 + random.nextInt(16));
                Arrays.fill(written, Math.min(length, written.length), written.length, (byte) '1');
            }
            for (int j = random.nextInt(4); j > 0; j--) {
                written[random.nextInt(written.length)] = (byte)
                        (random.nextInt(4) > 0 ? "0123456789-/:".charAt(random.nextInt(13)) : 1 + random.nextInt(255));
            }
            var string = new String(written, ISO_8859_1);
            var read = read(string);
            if (read.isPresent()) {
                days++;
                assertThat(read).as(string).isEqualTo(parsed(string));
            }
        }
        assertThat(days).isBetween(50_000, 400_000);
    }

    private static Optional<Period> read(String written) {
        byte[] bytes = Arrays.copyOf(written.getBytes(ISO_8859_1), 16);
        return Optional.ofNullable(Days.of(EightBytes.at(bytes, 0), EightBytes.at(bytes, 8)));
    }

    private static Optional<Period> parsed(String written) {
        try {
            return Optional.of(Period.parse(written));
        } catch (InvariantException e) {
            return Optional.empty();
        }
    }
}
