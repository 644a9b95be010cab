/** A contract with all that is judged under it, as one value; a service may build it in Java and never touch a document. */
@NullMarked
package org.nhscontracts.rules.contractfile;

import org.jspecify.annotations.NullMarked;
