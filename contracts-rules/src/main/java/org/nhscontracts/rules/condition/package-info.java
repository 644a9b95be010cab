/** Conditions: the sealed tree of which rules are made, and its static factories. */
@NullMarked
package org.nhscontracts.rules.condition;

import org.jspecify.annotations.NullMarked;
