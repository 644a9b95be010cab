/**
 * Contract management as data: notices, meetings, plans, reports and what the parties did, as dated events. What follows from them is worked out
 * elsewhere.
 */
@NullMarked
package org.nhscontracts.core.process;

import org.jspecify.annotations.NullMarked;
