package org.nhscontracts.core.testing;

import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.time.InForce;

/**
 * The days on which something holds.
 *
 * @param from the first day; empty if it holds from the start
 * @param until the last day; empty if it holds to the end
 */
public record DateSpan(Optional<LocalDate> from, Optional<LocalDate> until) implements InForce {}
