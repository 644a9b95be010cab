/**
 * Generators of valid values for property tests: every value type of the core module, with awkward but legal texts, dates from
 * 2011 to 2030 and all kinds and statuses.
 */
@NullMarked
package org.nhscontracts.core.testing;

import org.jspecify.annotations.NullMarked;
