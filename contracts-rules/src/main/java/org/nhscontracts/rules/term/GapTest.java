package org.nhscontracts.rules.term;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.nhscontracts.core.contract.ContractLink;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.contract.LinkKind;

/**
 * Whether one contract follows another without a gap.
 *
 * @param lastDay the last day of the one, itself part of it
 * @param firstDay the first day of the other
 */
public record GapTest(LocalDate lastDay, LocalDate firstDay) {

    /**
     * Checks that nothing is null.
     *
     * @param lastDay the last day of the one, itself part of it
     * @param firstDay the first day of the other
     */
    public GapTest {
        requireNonNull(lastDay, "lastDay");
        requireNonNull(firstDay, "firstDay");
    }

    /**
     * The test between a contract and one that it links to.
     *
     * @param link the other contract
     * @param term the term of this contract
     * @return the test; empty if the day that it hangs on is not known
     */
    public static Optional<GapTest> of(ContractLink link, ContractTerm term) {
        return link.kind() == LinkKind.PREDECESSOR
                ? link.lastDay().map(last -> new GapTest(last, term.start()))
                : link.start().map(first -> new GapTest(term.expiry(), first));
    }

    /**
     * The days between.
     *
     * @return 0 if there is no gap, the days that neither covers if positive, the days that both cover if negative
     */
    public long days() {
        return ChronoUnit.DAYS.between(lastDay, firstDay) - 1;
    }

    /**
     * The result in words.
     *
     * @return for example {@code no gap between 2015-09-30 and 2015-10-01}, {@code gap of 3 days …} or {@code overlap of 1 day …}
     */
    public String words() {
        long days = Math.abs(days());
        String counted = days + (days == 1 ? " day" : " days");
        String found = days() == 0 ? "no gap" : days() > 0 ? "gap of " + counted : "overlap of " + counted;
        return found + " between " + lastDay + " and " + firstDay;
    }
}
