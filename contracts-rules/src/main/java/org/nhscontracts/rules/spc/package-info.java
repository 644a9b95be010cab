/**
 * Statistical process control: XmR charts on plain series, as NHS boards read them in the style of Making Data Count. A chart says
 * whether anything changed and whether a target can be relied on; it never makes a failed standard. Here, and nowhere else in the
 * library, figures are binary fractions, because process limits are estimates and no contract rests on their last digit.
 */
@NullMarked
package org.nhscontracts.rules.spc;

import org.jspecify.annotations.NullMarked;
