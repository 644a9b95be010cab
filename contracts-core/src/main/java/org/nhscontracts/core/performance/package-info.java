/** Performance as reported: series in columns, a status in every slot, and readings that stand outside a series. */
@NullMarked
package org.nhscontracts.core.performance;

import org.jspecify.annotations.NullMarked;
