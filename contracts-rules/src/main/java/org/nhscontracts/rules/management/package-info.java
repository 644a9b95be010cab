/**
 * Contract management as a pure fold: a state and an event give a new state and effects, or a rejection with its reason.
 *
 * <p>Nothing here knows pounds: what may be withheld is a percentage, its base and its caps. Permission is not action: only an event withholds.
 */
@NullMarked
package org.nhscontracts.rules.management;

import org.jspecify.annotations.NullMarked;
