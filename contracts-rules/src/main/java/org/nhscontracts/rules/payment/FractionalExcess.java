package org.nhscontracts.rules.payment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What becomes of a fraction where the patient breaches beyond those permitted are no whole number. No contract text seen says so. */
public enum FractionalExcess {
    /** The fraction counts as it is. */
    NONE("not rounded"),
    /** The fraction is dropped; every published sum fits it. */
    FLOOR("rounded down"),
    /** Half a patient and more counts as one. */
    HALF_UP("rounded half up"),
    /** Any fraction counts as one. */
    CEILING("rounded up");

    private final String words;

    FractionalExcess(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code rounded down}
     */
    public String words() {
        return words;
    }

    BigDecimal apply(BigDecimal excess) {
        return switch (this) {
            case NONE -> excess;
            case FLOOR -> excess.setScale(0, RoundingMode.FLOOR);
            case HALF_UP -> excess.setScale(0, RoundingMode.HALF_UP);
            case CEILING -> excess.setScale(0, RoundingMode.CEILING);
        };
    }
}
