/**
 * Reading text safely: a located tree of a YAML or JSON document with every scalar kept as written, a schema enforced
 * on it, CSV streamed row by row, limits against hostile input, and faults that say what was found where and what was
 * expected.
 */
@NullMarked
package org.nhscontracts.rules.text;

import org.jspecify.annotations.NullMarked;
