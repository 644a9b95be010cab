/** What follows from a contract, as pure functions over the values of the core module. */
@ContractStyle
@NullMarked
package org.nhscontracts.rules;

import org.jspecify.annotations.NullMarked;
import org.nhscontracts.core.ContractStyle;
