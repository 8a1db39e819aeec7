package io.github.polnum.benchmarks;

/** How what something costs grows with its size: cost = constant × size ^ exponent. */
final class Growth {

    private Growth() {}

    /** The exponent that fits best, by least squares over the logarithms; 1 is linear. */
    static double exponent(double[] sizes, double[] costs) {
        double x = 0;
        double y = 0;
        for (int i = 0; i < sizes.length; i++) {
            x += Math.log(sizes[i]) / sizes.length;
            y += Math.log(costs[i]) / sizes.length;
        }
        double products = 0;
        double squares = 0;
        for (int i = 0; i < sizes.length; i++) {
            products += (Math.log(sizes[i]) - x) * (Math.log(costs[i]) - y);
            squares += (Math.log(sizes[i]) - x) * (Math.log(sizes[i]) - x);
        }
        return products / squares;
    }
}
