/** The rules of architecture that both modules check of themselves. */
@NullMarked
package org.nhscontracts.core.testing.architecture;

import org.jspecify.annotations.NullMarked;
