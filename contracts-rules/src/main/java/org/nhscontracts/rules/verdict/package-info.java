/** What may come out of a condition or a KPI, and why. */
@NullMarked
package org.nhscontracts.rules.verdict;

import org.jspecify.annotations.NullMarked;
