/** Operational Days and reporting periods: how a contract counts time. */
@NullMarked
package org.nhscontracts.core.time;

import org.jspecify.annotations.NullMarked;
