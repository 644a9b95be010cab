/**
 * Whether the next provider is ready: each condition of a service handover as at a day, the gates, the start that is feasible, what to do next;
 * and who is responsible for each service on each day.
 *
 * <p>Start at {@link org.nhscontracts.rules.readiness.Readiness#of Readiness.of} and {@link
 * org.nhscontracts.rules.readiness.Continuity#of Continuity.of}.
 */
@NullMarked
package org.nhscontracts.rules.readiness;

import org.jspecify.annotations.NullMarked;
