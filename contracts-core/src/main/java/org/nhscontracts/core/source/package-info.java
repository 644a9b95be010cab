/**
 * Where a figure comes from: its source, who claims it, whether it was measured, claimed or inferred, and how sure it
 * is.
 */
@NullMarked
package org.nhscontracts.core.source;

import org.jspecify.annotations.NullMarked;
