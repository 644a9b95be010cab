/** Generators of conditions, rules, series and facts, for the tests of this module and of those who use it. */
@NullMarked
package org.nhscontracts.rules.testing;

import org.jspecify.annotations.NullMarked;
