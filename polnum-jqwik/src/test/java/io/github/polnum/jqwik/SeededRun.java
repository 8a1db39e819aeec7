package io.github.polnum.jqwik;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.sessions.JqwikSession;

/** A run of a suite: prints one line for what it sees of each of three generators, all that it says taken together. */
final class SeededRun {

    private SeededRun() {}

    public static void main(String[] args) {
        JqwikSession.run(() -> {
            print(PolicyArbitraries.frameworks(), 50);
            print(PolicyArbitraries.sets(), 30);
            print(RuleCases.breakingAny(), 100);
        });
    }

    private static void print(Arbitrary<?> values, int count) {
        var generator = values.generator(1000, true);
        var random = new Random(42);
        var format = new PolicyReportingFormat();
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (int i = 0; i < count; i++) {
                digest.update(
                        format.report(generator.next(random).value()).toString().getBytes(UTF_8));
            }
            System.out.println(HexFormat.of().formatHex(digest.digest()));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
