package org.nhscontracts.rules.catalogue;

import java.util.Optional;
import org.nhscontracts.core.time.PeriodKind;

/** Over which time the contract has a national quality requirement achieved. */
public enum RequirementPeriod {
    /** In each month. */
    MONTH("month", Optional.of(PeriodKind.MONTH)),
    /** In each quarter. */
    QUARTER("quarter", Optional.of(PeriodKind.QUARTER)),
    /** In each quarter or each month: sources differ, so the contract must say. */
    QUARTER_OR_MONTH("quarter or month", Optional.empty()),
    /** In each financial year. */
    FINANCIAL_YEAR("financial year", Optional.of(PeriodKind.FINANCIAL_YEAR)),
    /** In each month, and in the year as a whole, which settles what the months cost. */
    MONTH_AND_YEAR("month and financial year", Optional.of(PeriodKind.MONTH)),
    /** At a date. */
    BY_DATE("by a date", Optional.empty()),
    /** At any time: counted by month. */
    ONGOING("ongoing", Optional.of(PeriodKind.MONTH));

    private final String words;
    private final Optional<PeriodKind> frequency;

    RequirementPeriod(String words, Optional<PeriodKind> frequency) {
        this.words = words;
        this.frequency = frequency;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code quarter or month}
     */
    public String words() {
        return words;
    }

    /**
     * The periods over which a KPI judges it.
     *
     * @return the kind of period; empty if the contract must say
     */
    public Optional<PeriodKind> frequency() {
        return frequency;
    }
}
