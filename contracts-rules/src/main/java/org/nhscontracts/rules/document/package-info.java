/** The document format {@code nhs-contract/1}: a contract file as YAML or JSON, with performance in CSV files beside it. */
@NullMarked
package org.nhscontracts.rules.document;

import org.jspecify.annotations.NullMarked;
