/**
 * What an NHS service contract is, as immutable values; this package holds the style that all value types of the library share.
 */
@ContractStyle
@NullMarked
package org.nhscontracts.core;

import org.jspecify.annotations.NullMarked;
