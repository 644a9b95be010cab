package org.nhscontracts.rules.management;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.nhscontracts.core.id.ClauseReference;
import org.nhscontracts.core.process.WithholdingCause;
import org.nhscontracts.rules.catalogue.EditionParameter;
import org.nhscontracts.rules.consequence.PriceBase;

/**
 * What may be withheld now, and at most: a permission, which only an event uses.
 *
 * @param place for which failure
 * @param cause the cause
 * @param from the first day on which it may be used
 * @param ceiling how many in a hundred at most, for each month
 * @param base of what
 * @param planMonthCap the most for all milestones of the plan together in one month; empty if there is no such cap
 * @param contractMonthCap the most for the whole contract in one month; empty if no such cap is known
 * @param parameters the parameters of the edition that it rests on, that of the ceiling first
 */
public record WithholdingRight(
        Place place,
        WithholdingCause cause,
        LocalDate from,
        BigDecimal ceiling,
        PriceBase base,
        Optional<BigDecimal> planMonthCap,
        Optional<BigDecimal> contractMonthCap,
        ImmutableList<EditionParameter> parameters) {

    /**
     * Checks that nothing is null.
     *
     * @param place for which failure
     * @param cause the cause
     * @param from the first day on which it may be used
     * @param ceiling how many in a hundred at most, for each month
     * @param base of what
     * @param planMonthCap the most for all milestones of the plan together in one month; empty if there is no such cap
     * @param contractMonthCap the most for the whole contract in one month; empty if no such cap is known
     * @param parameters the parameters of the edition that it rests on, that of the ceiling first
     */
    public WithholdingRight {
        requireNonNull(place, "place");
        requireNonNull(cause, "cause");
        requireNonNull(from, "from");
        requireNonNull(ceiling, "ceiling");
        requireNonNull(base, "base");
        requireNonNull(planMonthCap, "planMonthCap");
        requireNonNull(contractMonthCap, "contractMonthCap");
        requireNonNull(parameters, "parameters");
    }

    /**
     * By which clause.
     *
     * @return the clause of the parameter that sets the ceiling; empty if none is known
     */
    public Optional<ClauseReference> clause() {
        return parameters.get(0).clause();
    }

    /**
     * Whether a report must show it as unverified.
     *
     * @return true if it rests on a parameter that is
     */
    public boolean mustBeFlagged() {
        return parameters.stream().anyMatch(EditionParameter::mustBeFlagged);
    }

    /**
     * Whether it is for a month.
     *
     * @param month the month
     * @return true for the month of the first day on which it may be used, and later ones
     */
    public boolean covers(YearMonth month) {
        return !month.isBefore(YearMonth.from(from));
    }

    /**
     * The right in words.
     *
     * @return for example {@code up to 2 % of the Actual Monthly Value of each month from 2025-06-17 for plan not agreed (cpn-1, plan rap-1)}
     */
    public String words() {
        return "up to " + ceiling.toPlainString() + " % of the " + base.words() + " of each month from " + from
                + " for " + cause.words() + " ("
                + place.words() + ")"
                + planMonthCap
                        .map(cap -> ", at most " + cap.toPlainString() + " % for the plan in a month")
                        .orElse("")
                + contractMonthCap
                        .map(cap -> ", at most " + cap.toPlainString() + " % for the contract in a month")
                        .orElse("");
    }
}
