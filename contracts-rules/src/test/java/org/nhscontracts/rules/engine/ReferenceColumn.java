package org.nhscontracts.rules.engine;

import org.nhscontracts.core.time.ReportingPeriod;

/** What figures are made of, period by period: one reading, or several pooled. */
@FunctionalInterface
interface ReferenceColumn {

    /**
     * What stands in a period.
     *
     * @param period the period
     * @param asPublished whether a rounded figure counts as it stands
     * @return the slot
     */
    ReferenceSlot slot(ReportingPeriod period, boolean asPublished);
}
