package org.nhscontracts.rules.engine;

import java.math.BigDecimal;

/** A limit as two whole numbers: {@code x / y} compares with it as {@code x * factor} with {@code limit * y}. */
record Limit(long factor, long limit) {

    static Limit of(BigDecimal value, long multiplier) {
        long scale = BigDecimal.TEN.pow(value.scale()).longValueExact();
        return new Limit(
                Math.multiplyExact(multiplier, scale), value.unscaledValue().longValueExact());
    }

    int compare(long x, long y) {
        return Products.compare(x, factor, limit, y);
    }
}
