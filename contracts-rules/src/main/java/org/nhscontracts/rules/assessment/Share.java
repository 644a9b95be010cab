package org.nhscontracts.rules.assessment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A share of KPIs, with both counts and the name of what it is a share of: 49 of 188 is not 49 of 183.
 *
 * @param what what is counted, for example {@code failed}
 * @param count how many
 * @param ofWhat what it is a share of, for example {@code all KPIs}
 * @param of how many those are, at least 1
 */
public record Share(String what, long count, String ofWhat, long of) {

    /**
     * Checks that there is something to have a share of.
     *
     * @param what what is counted, for example {@code failed}
     * @param count how many
     * @param ofWhat what it is a share of, for example {@code all KPIs}
     * @param of how many those are, at least 1
     */
    public Share {
        requireNonNull(what, "what");
        requireNonNull(ofWhat, "ofWhat");
        checkArgument(of >= 1 && count >= 0 && count <= of, "share: found %s of %s", count, of);
    }

    /**
     * The share in percent, rounded half up to one decimal, for display.
     *
     * @return for example 26.1
     */
    public BigDecimal percent() {
        return BigDecimal.valueOf(count).movePointRight(2).divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP);
    }

    @Override
    public String toString() {
        return what + ": " + count + " of " + of + " (" + ofWhat + ") = " + percent() + " %";
    }
}
