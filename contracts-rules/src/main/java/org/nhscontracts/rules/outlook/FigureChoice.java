package org.nhscontracts.rules.outlook;

import org.nhscontracts.core.time.ReportingPeriod;

/** Which figure a future has: the numerator, or the figure as held where the form has no counts. */
@FunctionalInterface
interface FigureChoice {

    long figure(FutureGroup group, ReportingPeriod period);
}
