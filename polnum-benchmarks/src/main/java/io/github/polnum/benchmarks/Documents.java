package io.github.polnum.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.polnum.json.PolicyJson;
import io.github.polnum.model.PolicyFramework;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Generated documents, large ones kept as files from one run to the next. */
final class Documents {

    static final long SEED = 20_261_122;

    private final Path folder;
    private final String version;
    private final int chapterBytes;

    Documents(Path folder) {
        this.folder = folder;
        byte[] sample = document(10);
        this.chapterBytes = sample.length / 10;
        // Another generator gives other documents: none is taken for that of an earlier one.
        this.version = Integer.toHexString(Arrays.hashCode(sample));
    }

    /** A document of about so many bytes. */
    byte[] ofSize(int bytes) {
        int chapters = Math.max(1, Math.round((float) bytes / chapterBytes));
        var file = folder.resolve("framework-" + SEED + "-" + version + "-" + chapters + ".json");
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(folder);
                PolicyJson.compact().write(framework(chapters), file);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** So many different documents of one chapter, the smallest there are. */
    static List<byte[]> small(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> new Generator(SEED + i).framework(1))
                .map(framework -> PolicyJson.compact().toJson(framework).getBytes(UTF_8))
                .toList();
    }

    private static byte[] document(int chapters) {
        return PolicyJson.compact().toJson(framework(chapters)).getBytes(UTF_8);
    }

    private static PolicyFramework framework(int chapters) {
        return new Generator(SEED).framework(chapters);
    }
}
