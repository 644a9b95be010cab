/** The command line: {@code contracts assess}, {@code validate}, {@code calendar}. */
@NullMarked
package org.nhscontracts.examples.cli;

import org.jspecify.annotations.NullMarked;
