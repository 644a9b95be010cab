/** What the remaining periods of a contract can still bring: what is needed, what is affordable, when a rule could hold or cease to. */
@NullMarked
package org.nhscontracts.rules.outlook;

import org.jspecify.annotations.NullMarked;
