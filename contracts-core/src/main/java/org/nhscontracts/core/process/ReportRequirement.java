package org.nhscontracts.core.process;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.nhscontracts.core.id.ReportId;
import org.nhscontracts.core.time.PeriodKind;

/**
 * A report that Schedule 6A requires.
 *
 * @param id its id
 * @param name what it is called, not blank
 * @param every the periods that it is about
 * @param due when the report of a period is due
 */
public record ReportRequirement(ReportId id, String name, PeriodKind every, ReportDue due) {

    /**
     * Checks the name.
     *
     * @param id its id
     * @param name what it is called, not blank
     * @param every the periods that it is about
     * @param due when the report of a period is due
     * @throws IllegalArgumentException if it is blank
     */
    public ReportRequirement {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(every, "every");
        requireNonNull(due, "due");
        checkArgument(!name.isBlank(), "report %s: found a blank name", id);
    }
}
