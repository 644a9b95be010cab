/**
 * Money: expected and actual monthly value, payment models, what sanctions and withheld sums come to, the ledger and the monthly statement.
 * Sums are pounds to the penny, rounded once at the level that a rule names; what is not known is a range or empty, never £0.
 */
@NullMarked
package org.nhscontracts.rules.payment;

import org.jspecify.annotations.NullMarked;
