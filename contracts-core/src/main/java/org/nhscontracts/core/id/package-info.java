/** Identifiers and references: what a contract, a party, a KPI, a rule or a clause is called in a document. */
@NullMarked
package org.nhscontracts.core.id;

import org.jspecify.annotations.NullMarked;
