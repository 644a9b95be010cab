package org.nhscontracts.core.kpi;

import static com.google.common.base.Preconditions.checkArgument;

/** How a figure is compared with a threshold. */
public enum Operator {
    /** The figure is at least the value. */
    AT_LEAST(">=", "at least"),
    /** The figure is greater than the value. */
    MORE_THAN(">", "more than"),
    /** The figure is at most the value. */
    AT_MOST("<=", "at most"),
    /** The figure is less than the value. */
    LESS_THAN("<", "less than"),
    /** The figure equals the value. */
    EQUAL_TO("=", "equal to"),
    /** The figure lies between two values, both included. */
    BETWEEN("between", "between");

    private final String symbol;
    private final String words;

    Operator(String symbol, String words) {
        this.symbol = symbol;
        this.words = words;
    }

    /**
     * The operator as documents write it.
     *
     * @return for example {@code >=}
     */
    public String symbol() {
        return symbol;
    }

    /**
     * The operator in words.
     *
     * @return for example {@code at least}
     */
    public String words() {
        return words;
    }

    /**
     * Whether a figure passes, given how it compares with the value.
     *
     * @param comparison negative, zero or positive, as of {@code figure.compareTo(value)}
     * @return whether it passes
     * @throws IllegalArgumentException for {@link #BETWEEN}, which compares with two values
     */
    public boolean passes(int comparison) {
        checkArgument(this != BETWEEN, "between compares with two values");
        return switch (this) {
            case AT_LEAST -> comparison >= 0;
            case MORE_THAN -> comparison > 0;
            case AT_MOST -> comparison <= 0;
            case LESS_THAN -> comparison < 0;
            default -> comparison == 0;
        };
    }

    /**
     * Whether a target with this operator makes sense for a KPI.
     *
     * @param direction which way is better
     * @return whether figures that pass lie on the better side, or on neither
     */
    public boolean suits(Direction direction) {
        return switch (this) {
            case AT_LEAST, MORE_THAN -> direction == Direction.HIGHER;
            case AT_MOST, LESS_THAN -> direction == Direction.LOWER;
            case EQUAL_TO, BETWEEN -> true;
        };
    }
}
