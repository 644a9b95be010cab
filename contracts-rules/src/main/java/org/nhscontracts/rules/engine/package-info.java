/** The engine: rules compiled to a plan that works on whole columns, and the trace that explains each verdict. */
@NullMarked
package org.nhscontracts.rules.engine;

import org.jspecify.annotations.NullMarked;
