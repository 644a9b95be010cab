/**
 * The term of a contract: when it starts and ends, what moves its Expiry Date, who may end it on which ground, what is open at its end, and what the
 * Provider Selection Regime allows. What may be done and what was done are kept apart; every answer names the clause and how sure it is.
 *
 * <p>Months are counted as {@link org.nhscontracts.core.time.CalendarMonths} says. A time that begins with an event does not count the day of the
 * event.
 */
@NullMarked
package org.nhscontracts.rules.term;

import org.jspecify.annotations.NullMarked;
