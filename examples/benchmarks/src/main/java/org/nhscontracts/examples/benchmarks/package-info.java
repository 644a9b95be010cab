/** One piece of work, the month-end of many contracts, done by several engines and timed. */
@NullMarked
package org.nhscontracts.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
