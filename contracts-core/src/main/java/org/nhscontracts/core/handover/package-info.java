/**
 * Services that move from one provider to another: what must be in place before the incoming provider starts, what shows that it is, what
 * was assured and handed over, and who is responsible from when until when. Whether all is ready is worked out elsewhere.
 */
@NullMarked
package org.nhscontracts.core.handover;

import org.jspecify.annotations.NullMarked;
