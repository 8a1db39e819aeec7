package io.github.polnum.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.function.Supplier;

/** How much memory work allocates and how much its result keeps. */
final class Memory {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 3;

    private Memory() {}

    /** Bytes that work allocates on the heap, the least of a few runs. */
    static long allocatedBy(Supplier<?> work) {
        long least = Long.MAX_VALUE;
        Object[] result = new Object[1];
        for (int i = 0; i < ROUNDS; i++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            result[0] = work.get();
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }

    /** Bytes that a result keeps on the heap: several are made and held, and all else is collected. */
    static double keptBy(Supplier<?> work, int copies) {
        Object[] results = new Object[copies];
        // What is made once and kept for good is no part of a result.
        results[0] = work.get();
        results[0] = null;
        long before = used();
        try {
            for (int i = 0; i < copies; i++) {
                results[i] = work.get();
            }
            return (double) (used() - before) / copies;
        } finally {
            Reference.reachabilityFence(results);
        }
    }

    private static long used() {
        for (int i = 0; i < ROUNDS; i++) {
            System.gc();
        }
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
