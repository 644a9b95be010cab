/** The contract itself: who buys what from whom, from when until when, for how much, on which edition. */
@NullMarked
package org.nhscontracts.core.contract;

import org.jspecify.annotations.NullMarked;
