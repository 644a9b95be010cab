/** The front door: a contract file goes in, an assessment comes out in which every verdict explains itself. */
@NullMarked
package org.nhscontracts.rules.assessment;

import org.jspecify.annotations.NullMarked;
