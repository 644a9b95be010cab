package org.nhscontracts.rules.payment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * What becomes of sums withheld month by month once the year is over: paid if the standard was achieved over the year, retained for
 * good if not. Example: 2 % of the Actual Monthly Value of an ambulance contract, 2013/14.
 *
 * @param months the charges of the months
 * @param withheld what was withheld in all months together
 * @param paid what of it is to be paid
 * @param retained what of it is retained for good
 * @param achieved whether the standard was achieved over the year
 */
public record AnnualSettlement(
        ImmutableList<Charge> months, MoneyRange withheld, MoneyRange paid, MoneyRange retained, Verdict achieved) {

    /**
     * Checks the attributes.
     *
     * @param months the charges of the months
     * @param withheld what was withheld in all months together
     * @param paid what of it is to be paid
     * @param retained what of it is retained for good
     * @param achieved whether the standard was achieved over the year
     */
    public AnnualSettlement {
        requireNonNull(months, "months");
        requireNonNull(withheld, "withheld");
        requireNonNull(paid, "paid");
        requireNonNull(retained, "retained");
        requireNonNull(achieved, "achieved");
    }

    /**
     * Settles the year.
     *
     * @param months the charges of the months, provisional until now
     * @param achieved whether the standard was achieved over the year; {@link Verdict#NOT_APPLICABLE} has the sums paid
     * @return the settlement; undetermined both ways if the verdict is
     */
    public static AnnualSettlement of(ImmutableList<Charge> months, Verdict achieved) {
        MoneyRange withheld = MoneyRange.total(
                months.stream().flatMap(charge -> charge.payable().stream()).toList());
        MoneyRange open = new MoneyRange(Pounds.ZERO, withheld.highest());
        return switch (achieved) {
            case HOLDS, NOT_APPLICABLE -> new AnnualSettlement(months, withheld, withheld, MoneyRange.ZERO, achieved);
            case DOES_NOT_HOLD -> new AnnualSettlement(months, withheld, MoneyRange.ZERO, withheld, achieved);
            case UNDETERMINED -> new AnnualSettlement(months, withheld, open, open, achieved);
        };
    }

    /**
     * The settlement in words.
     *
     * @return for example {@code £400,000.00 withheld over the year: £400,000.00 to be paid, £0.00 retained}
     */
    public String words() {
        return withheld.words() + " withheld over the year: "
                + (achieved == Verdict.UNDETERMINED
                        ? "whether it is to be paid or retained is undetermined"
                        : paid.words() + " to be paid, " + retained.words() + " retained");
    }
}
