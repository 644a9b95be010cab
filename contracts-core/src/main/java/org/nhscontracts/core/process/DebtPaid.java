package org.nhscontracts.core.process;

import static java.util.Objects.requireNonNull;

import org.nhscontracts.core.id.EventId;

/**
 * The sums of a notice of debt are paid.
 *
 * @param notice the event that is the notice
 */
public record DebtPaid(EventId notice) implements TermOccurrence {

    /**
     * Checks that nothing is null.
     *
     * @param notice the event that is the notice
     */
    public DebtPaid {
        requireNonNull(notice, "notice");
    }

    @Override
    public <R> R accept(TermOccurrenceVisitor<R> visitor) {
        return visitor.debtPaid(this);
    }

    @Override
    public String words() {
        return "sums of notice " + notice + " paid";
    }
}
