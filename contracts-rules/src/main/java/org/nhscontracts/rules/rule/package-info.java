/** Rules and rule books. */
@NullMarked
package org.nhscontracts.rules.rule;

import org.jspecify.annotations.NullMarked;
