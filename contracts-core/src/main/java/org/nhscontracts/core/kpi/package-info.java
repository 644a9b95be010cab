/** KPIs: what is measured, in which direction it is better, against which targets. */
@NullMarked
package org.nhscontracts.core.kpi;

import org.jspecify.annotations.NullMarked;
