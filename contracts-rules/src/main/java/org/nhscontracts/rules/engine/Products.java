package org.nhscontracts.rules.engine;

/** Exact comparison of products. */
final class Products {

    private Products() {}

    /** The sign of {@code a * b - c * d}, in 128 bits. */
    static int compare(long a, long b, long c, long d) {
        long left = Math.multiplyHigh(a, b);
        long right = Math.multiplyHigh(c, d);
        return left != right ? Long.compare(left, right) : Long.compareUnsigned(a * b, c * d);
    }
}
