package io.github.polnum.benchmarks;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Compares ways to do the same work. The clock of a machine that others use drifts, so every candidate runs once in each
 * round, and its time is compared with that of the first candidate in the same round.
 */
final class Rounds {

    /** One way to do the work. */
    record Candidate(String name, Supplier<?> work) {}

    /** Quartiles of what a candidate took in each round, as a multiple of what the first one took. */
    record Ratio(String name, double lower, double median, double upper) {

        static Ratio parse(String line) {
            var parts = line.split("\t", -1);
            return new Ratio(
                    parts[0], Double.parseDouble(parts[1]), Double.parseDouble(parts[2]), Double.parseDouble(parts[3]));
        }

        /** What {@link #parse} reads back. */
        String line() {
            return name + '\t' + lower + '\t' + median + '\t' + upper;
        }
    }

    /** In so many steps a candidate is warmed up; it is warm where the compiler works for less than that part of one. */
    private static final int STEPS = 5;

    private Rounds() {}

    /**
     * Measures candidates.
     *
     * @param candidates the first is what the others are compared with
     * @param warmUp how long each candidate works at least before anything is counted
     * @param rounds how many rounds are counted
     * @param repeats how often a candidate does its work in a round
     */
    static List<Ratio> compare(List<Candidate> candidates, Duration warmUp, int rounds, int repeats) {
        for (var candidate : candidates) {
            warmUp(candidate.work(), warmUp, repeats);
        }
        double[][] ratios = new double[candidates.size()][rounds];
        for (int round = 0; round < rounds; round++) {
            long[] times = times(candidates, round, repeats);
            for (int i = 0; i < times.length; i++) {
                ratios[i][round] = (double) times[i] / times[0];
            }
        }
        var rows = new ArrayList<Ratio>();
        for (int i = 0; i < ratios.length; i++) {
            Arrays.sort(ratios[i]);
            rows.add(new Ratio(
                    candidates.get(i).name(),
                    ratios[i][rounds / 4],
                    median(ratios[i]),
                    ratios[i][rounds - 1 - rounds / 4]));
        }
        return rows;
    }

    /** Works on until the compiler, which needs longer for those that do more, has next to nothing left to do. */
    private static void warmUp(Supplier<?> work, Duration least, int repeats) {
        var compiler = ManagementFactory.getCompilationMXBean();
        long worked = 0;
        long compiling;
        do {
            long before = compiler.getTotalCompilationTime();
            long step = 0;
            while (step < least.toNanos() / STEPS) {
                step += time(work, repeats);
            }
            worked += step;
            compiling = TimeUnit.MILLISECONDS.toNanos(compiler.getTotalCompilationTime() - before) * STEPS;
        } while (worked < least.toNanos() || (compiling > least.toNanos() / STEPS && worked < STEPS * least.toNanos()));
    }

    static double median(double[] sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** Each round begins with another candidate, so that none always follows the same one. */
    private static long[] times(List<Candidate> candidates, int round, int repeats) {
        long[] times = new long[candidates.size()];
        for (int i = 0; i < times.length; i++) {
            int turn = (i + round) % times.length;
            times[turn] = time(candidates.get(turn).work(), repeats);
        }
        return times;
    }

    /** Nanoseconds; what others left behind is collected before. */
    static long time(Supplier<?> work, int repeats) {
        System.gc();
        long start = System.nanoTime();
        for (int i = 0; i < repeats; i++) {
            Objects.requireNonNull(work.get());
        }
        return System.nanoTime() - start;
    }
}
