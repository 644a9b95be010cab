/** Organisations and the parts they play: Commissioners, Providers, alliance members and associates. */
@NullMarked
package org.nhscontracts.core.party;

import org.jspecify.annotations.NullMarked;
