package org.nhscontracts.rules.assessment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.nhscontracts.core.contract.ContractLink;
import org.nhscontracts.rules.term.GapTest;
import org.nhscontracts.rules.term.TermFinding;

/**
 * What can be said of the contract before or after.
 *
 * @param link the other contract
 * @param gap whether one follows the other without a gap; empty if a day is not known
 * @param notice whether the notice that ended the contract before was long enough; empty if none is stated, or not how long it must be
 * @param modifications what the Provider Selection Regime asks of its modifications
 */
public record LinkFindings(
        ContractLink link,
        Optional<GapTest> gap,
        Optional<TermFinding> notice,
        ImmutableList<ModificationFinding> modifications) {

    /**
     * Checks that nothing is null.
     *
     * @param link the other contract
     * @param gap whether one follows the other without a gap; empty if a day is not known
     * @param notice whether the notice that ended the contract before was long enough; empty if none is stated, or not how long it must be
     * @param modifications what the Provider Selection Regime asks of its modifications
     */
    public LinkFindings {
        requireNonNull(link, "link");
        requireNonNull(gap, "gap");
        requireNonNull(notice, "notice");
        requireNonNull(modifications, "modifications");
    }
}
