/** What a rule permits or requires, by which clause, and what it costs as a symbol: no amount of money is worked out here. */
@NullMarked
package org.nhscontracts.rules.consequence;

import org.jspecify.annotations.NullMarked;
