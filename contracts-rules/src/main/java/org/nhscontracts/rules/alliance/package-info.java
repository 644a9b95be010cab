/**
 * What follows from providers that deliver together: who is party to a contract on a day, how gain and loss are shared, what a
 * leadership board decides, and whose failure a failed standard is.
 */
@NullMarked
package org.nhscontracts.rules.alliance;

import org.jspecify.annotations.NullMarked;
