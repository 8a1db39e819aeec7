package io.github.polnum.benchmarks;

import io.github.polnum.benchmarks.Rounds.Candidate;
import io.github.polnum.catalogue.Catalogue;
import io.github.polnum.json.PolicyJson;
import io.github.polnum.model.PolicyFramework;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Measures reading, writing and judging and prints the tables of docs/benchmarks.md. */
public final class Benchmarks {

    private static final int ROUNDS = 41;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final int MEGABYTE = 1_000_000;
    private static final int SMALL = 20_000;
    /** So many small documents are read in turn: a processor learns a single one by heart. */
    private static final int SMALL_DOCUMENTS = 100;

    private static final List<Integer> SIZES = List.of(2 * MEGABYTE, SMALL, 50 * MEGABYTE);

    private static final Map<String, Function<byte[], List<Candidate>>> TIMED =
            Map.of("read", Benchmarks::readers, "write", Benchmarks::writers);

    private static final int[] GROWTH = {1, 2, 5, 10, 20, 50, 100, 200};

    private static final int[] THINGS = {10_000, 30_000, 100_000, 300_000, 1_000_000};
    private static final int RULE_ROUNDS = 5;

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    private static final PolicyJson JUDGING = PolicyJson.standard().validating(Catalogue.validator(), AS_OF);

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path folder;
    private final Documents documents;
    private final PrintStream out;

    private Benchmarks(Path folder, Documents documents, PrintStream out) {
        this.folder = folder;
        this.documents = documents;
        this.out = out;
    }

    /**
     * Prints tables in Markdown.
     *
     * @param args the folder where generated documents are kept, then the tables wanted, separated by commas, or {@code all};
     *     or the folder, {@code read} or {@code write} and a size, for the lines of one column
     */
    public static void main(String[] args) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var folder = Path.of(args[0]);
        var benchmarks = new Benchmarks(folder, new Documents(folder), out);
        if (args.length > 2) {
            benchmarks.column(args[1], Integer.parseInt(args[2]));
            return;
        }
        Map<String, Runnable> tables = new LinkedHashMap<>();
        tables.put("documents", benchmarks::documents);
        tables.put("read", () -> benchmarks.times("Reading", "read"));
        tables.put("write", () -> benchmarks.times("Writing", "write"));
        tables.put("memory", benchmarks::memory);
        tables.put("growth", benchmarks::growth);
        tables.put("rules", benchmarks::rules);
        benchmarks.machine();
        var wanted = args[1].equals("all") ? tables.keySet() : Arrays.asList(args[1].split(","));
        for (var table : wanted) {
            var run = tables.get(table);
            if (run == null) {
                throw new IllegalArgumentException(table + " is none of " + tables.keySet());
            }
            run.run();
        }
    }

    /** Ways to read a document; the first is the floor. */
    static List<Candidate> readers(byte[] document) {
        return List.of(
                new Candidate("tokens, every value (floor)", () -> Tokens.read(document)),
                new Candidate("**polnum**", () -> read(document)),
                new Candidate("**polnum**, and all rules", () -> JUDGING.read(document)),
                new Candidate("databind into records", () -> Records.read(document)),
                new Candidate("records, and Hibernate Validator", () -> Records.readValid(document)),
                new Candidate("tree (JsonNode)", () -> MAPPER.readTree(document)),
                new Candidate("tree, and JSON Schema (networknt)", () -> Schema.readValid(document)));
    }

    /** Ways to write what a document holds; the first is the floor. */
    static List<Candidate> writers(byte[] document) {
        var bytes = new ByteArrayOutputStream(document.length + document.length / 2);
        var recording = new Tokens.Recording(document);
        var framework = read(document);
        var records = Records.read(document);
        var tree = MAPPER.readTree(document);
        // Compacted before it is first collected, what is written stays in memory in the order in which it is written.
        System.gc();
        return List.of(
                writer("tokens, replayed (floor)", bytes, recording::replay),
                writer("**polnum**", bytes, stream -> write(PolicyJson.compact(), framework, stream)),
                writer("polnum, laid out for people", bytes, stream -> write(PolicyJson.standard(), framework, stream)),
                writer("databind from records", bytes, stream -> Records.write(records, stream)),
                writer("tree (JsonNode)", bytes, stream -> MAPPER.writeValue(stream, tree)));
    }

    private static Candidate writer(String name, ByteArrayOutputStream bytes, Consumer<ByteArrayOutputStream> write) {
        return new Candidate(name, () -> {
            bytes.reset();
            write.accept(bytes);
            return bytes;
        });
    }

    static PolicyFramework read(byte[] document) {
        return PolicyJson.standard().read(document).orElseThrow();
    }

    private static void write(PolicyJson json, PolicyFramework framework, ByteArrayOutputStream stream) {
        try {
            json.write(framework, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void machine() {
        line(
                "JDK %s (%s), %s %s, %d processors, heap %d MB, seed %d.",
                Runtime.version(),
                System.getProperty("java.vm.vendor"),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20,
                Documents.SEED);
    }

    private void documents() {
        heading("Documents");
        row("size", "things", "things a MB", "objects a MB", "values a MB", "findings");
        row("--:", "--:", "--:", "--:", "--:", "--:");
        for (int size : SIZES) {
            byte[] document = documents.ofSize(size);
            var tally = Tokens.tally(document);
            double megabytes = (double) document.length / MEGABYTE;
            int things = FillRate.of(MAPPER.readTree(document)).things();
            row(
                    megabytes(document),
                    String.valueOf(things),
                    whole(things / megabytes),
                    whole(tally.objects() / megabytes),
                    whole(tally.values() / megabytes),
                    String.valueOf(JUDGING.read(document).report().count()));
        }
        line(
                "%nOf the objects with an identifier so many per cent have the member: %s.",
                FillRate.of(MAPPER.readTree(documents.ofSize(SIZES.get(0)))));
    }

    private void times(String heading, String work) {
        heading(heading + ": time, as a multiple of the floor in the same round");
        line("Median and quartiles of %d rounds.%n", ROUNDS);
        List<List<Rounds.Ratio>> columns = new ArrayList<>();
        List<String> sizes = new ArrayList<>();
        for (int size : SIZES) {
            var ofSize = ofSize(size);
            sizes.add((ofSize.size() == 1 ? "" : ofSize.size() + " × ") + megabytes(ofSize.get(0)));
            columns.add(apart(work, size));
        }
        row("", sizes);
        row("---", sizes.stream().map(size -> "--:").toList());
        for (int i = 0; i < columns.get(0).size(); i++) {
            int candidate = i;
            row(
                    columns.get(0).get(i).name(),
                    columns.stream()
                            .map(column -> column.get(candidate))
                            .map(ratio -> told("%.2f (%.2f–%.2f)", ratio.median(), ratio.lower(), ratio.upper()))
                            .toList());
        }
    }

    private List<byte[]> ofSize(int size) {
        return size == SMALL ? Documents.small(SMALL_DOCUMENTS) : List.of(documents.ofSize(size));
    }

    /**
     * Measures documents of one size in a JVM of its own: compilers go by what they saw first, and who reads small documents has not
     * read large ones before.
     */
    private List<Rounds.Ratio> apart(String work, int size) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), Benchmarks.class.getName()));
        command.addAll(List.of(folder.toString(), work, String.valueOf(size)));
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
                var ratios = lines.lines().map(Rounds.Ratio::parse).toList();
                if (ratios.isEmpty()) {
                    throw new IllegalStateException("Nothing was measured of " + size + " bytes.");
                }
                return ratios;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void column(String work, int size) {
        var ofSize = ofSize(size);
        int bytes = ofSize.stream().mapToInt(document -> document.length).sum();
        var candidates = Objects.requireNonNull(TIMED.get(work));
        Rounds.compare(
                        together(ofSize.stream().map(candidates).toList()),
                        WARM_UP,
                        ROUNDS,
                        Math.max(1, 10 * MEGABYTE / bytes))
                .forEach(ratio -> out.println(ratio.line()));
    }

    /** Candidates of which each does its work on one document after another. */
    private static List<Candidate> together(List<List<Candidate>> ofEach) {
        return IntStream.range(0, ofEach.get(0).size())
                .mapToObj(i -> {
                    var work = ofEach.stream()
                            .map(candidates -> candidates.get(i).work())
                            .toList();
                    return new Candidate(ofEach.get(0).get(i).name(), () -> {
                        Object last = work;
                        for (var one : work) {
                            last = Objects.requireNonNull(one.get());
                        }
                        return last;
                    });
                })
                .toList();
    }

    private void memory() {
        heading("Memory of reading");
        line(
                "Allocated: bytes on the heap, divided by the bytes of the strings that the document's string values become.");
        line("Kept: bytes that the result holds on the heap, divided by the bytes of the document.%n");
        for (int size : List.of(2 * MEGABYTE, 50 * MEGABYTE)) {
            byte[] document = documents.ofSize(size);
            long strings = Tokens.tally(document).stringBytes();
            int copies = Math.max(1, 100 * MEGABYTE / document.length);
            row(megabytes(document), "allocated", "kept");
            row("---", "--:", "--:");
            for (var reader : readers(document)) {
                Rounds.time(reader.work(), copies);
                row(
                        reader.name(),
                        ratio((double) Memory.allocatedBy(reader.work()) / strings),
                        ratio(Memory.keptBy(reader.work(), copies) / document.length));
            }
            line("");
        }
    }

    private void growth() {
        heading("Growth of reading");
        line("Time a MB is the median of %d rounds, as a multiple of that of 1 MB in the same round.%n", ROUNDS);
        double[] sizes = new double[GROWTH.length];
        double[] kept = new double[GROWTH.length];
        List<Supplier<?>> floors = new ArrayList<>();
        List<Supplier<?>> readers = new ArrayList<>();
        for (int i = 0; i < GROWTH.length; i++) {
            byte[] document = documents.ofSize(GROWTH[i] * MEGABYTE);
            sizes[i] = document.length;
            kept[i] = Memory.keptBy(() -> read(document), Math.max(1, 10 / GROWTH[i]));
            floors.add(() -> Tokens.read(document));
            readers.add(() -> read(document));
        }
        double[] floorTimes = growth(sizes, floors);
        double[] times = growth(sizes, readers);
        row("size", "time a MB, floor", "time a MB, polnum", "kept a byte");
        row("--:", "--:", "--:", "--:");
        for (int i = 0; i < GROWTH.length; i++) {
            row(
                    told("%.1f MB", sizes[i] / MEGABYTE),
                    ratio(floorTimes[i] / sizes[i] * sizes[0]),
                    ratio(times[i] / sizes[i] * sizes[0]),
                    ratio(kept[i] / sizes[i]));
        }
        row(
                "exponent",
                ratio(Growth.exponent(sizes, floorTimes)),
                ratio(Growth.exponent(sizes, times)),
                ratio(Growth.exponent(sizes, kept)));
    }

    private void rules() {
        heading("Growth of judging by all rules");
        line(
                "Microseconds a thing, the best of at least %d rounds; the framework is new each time, its index and all is made within.%n",
                RULE_ROUNDS);
        row(
                "framework",
                Stream.concat(Arrays.stream(THINGS).mapToObj(things -> told("%,d", things)), Stream.of("exponent"))
                        .toList());
        row("---", Collections.nCopies(THINGS.length + 1, "--:"));
        for (var worst : Worst.values()) {
            double[] sizes = Arrays.stream(THINGS).asDoubleStream().toArray();
            double[] times = new double[THINGS.length];
            for (int i = 0; i < THINGS.length; i++) {
                times[i] = judge(worst, THINGS[i]);
            }
            row(
                    worst.title(),
                    Stream.concat(
                                    IntStream.range(0, THINGS.length).mapToObj(i -> ratio(times[i] / 1_000 / sizes[i])),
                                    Stream.of(ratio(Growth.exponent(sizes, times))))
                            .toList());
        }
    }

    /** The least time, in nanoseconds, that judging takes. */
    private static double judge(Worst worst, int things) {
        double least = Double.MAX_VALUE;
        int rounds = Math.max(RULE_ROUNDS, 300_000 / things);
        for (int round = 0; round < rounds; round++) {
            var framework = worst.of(things);
            least = Math.min(least, (double)
                    Rounds.time(() -> Catalogue.validator().validate(framework, AS_OF), 1));
        }
        return least;
    }

    /** What each size takes, as a multiple of what the first one takes. */
    private static double[] growth(double[] sizes, List<Supplier<?>> work) {
        double[][] times = new double[sizes.length][ROUNDS];
        for (int round = -2; round < ROUNDS; round++) {
            double first = 0;
            for (int i = 0; i < sizes.length; i++) {
                int repeats = (int) Math.max(1, 10 * MEGABYTE / sizes[i]);
                double time = (double) Rounds.time(work.get(i), repeats) / repeats;
                first = i == 0 ? time : first;
                if (round >= 0) {
                    times[i][round] = time / first;
                }
            }
        }
        return Arrays.stream(times)
                .mapToDouble(
                        ratios -> Rounds.median(Arrays.stream(ratios).sorted().toArray()))
                .toArray();
    }

    // Markdown

    private void heading(String heading) {
        line("%n## %s%n", heading);
    }

    private void line(String format, Object... arguments) {
        out.println(told(format, arguments));
    }

    private void row(String first, List<String> cells) {
        out.println("| " + first + " | " + String.join(" | ", cells) + " |");
    }

    private void row(String first, String... cells) {
        row(first, List.of(cells));
    }

    private static String told(String format, Object... numbers) {
        return String.format(Locale.ROOT, format, numbers);
    }

    private static String megabytes(byte[] document) {
        return told("%.2f MB", (double) document.length / MEGABYTE);
    }

    private static String ratio(double ratio) {
        return told("%.2f", ratio);
    }

    private static String whole(double number) {
        return told("%.0f", number);
    }
}
