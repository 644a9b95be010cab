package org.nhscontracts.rules.assessment;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.Optional;
import org.nhscontracts.core.id.OrganisationId;

/**
 * A sum that belongs in a statement and is not known. It is not £0.00.
 *
 * @param month for the services of which month
 * @param commissioner which Commissioner; empty if it concerns all of them
 * @param what which sum
 * @param because why it is not known
 */
public record OpenSum(YearMonth month, Optional<OrganisationId> commissioner, String what, String because) {

    /**
     * Checks that nothing is null.
     *
     * @param month for the services of which month
     * @param commissioner which Commissioner; empty if it concerns all of them
     * @param what which sum
     * @param because why it is not known
     */
    public OpenSum {
        requireNonNull(month, "month");
        requireNonNull(commissioner, "commissioner");
        requireNonNull(what, "what");
        requireNonNull(because, "because");
    }

    /**
     * Whether it belongs in the statement of a Commissioner for a month.
     *
     * @param who the Commissioner
     * @param of the month
     * @return true if it does
     */
    public boolean concerns(OrganisationId who, YearMonth of) {
        return month.equals(of) && commissioner.map(who::equals).orElse(true);
    }

    /**
     * The sum in words.
     *
     * @return for example {@code 2025-07: what is due: neither the Actual nor the Expected Monthly Value is known}
     */
    public String words() {
        return month + commissioner.map(id -> ", " + id).orElse("") + ": " + what + ": " + because;
    }
}
