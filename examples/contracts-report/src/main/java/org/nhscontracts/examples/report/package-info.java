/**
 * Assessments as pages for a review meeting: self-contained HTML files that need no network, print on A4 and work on a phone.
 *
 * <p>Everything shown was found out by {@code rules.assessment}, {@code rules.outlook}, {@code rules.readiness} or {@code rules.spc};
 * this package puts it into sentences, tables and charts and computes no figure of its own.
 *
 * <p>Why these libraries. Charts: JFreeChart with Batik's SVG generator, because what comes out is static: no script, sharp in print, its
 * text escaped by the DOM, and the same bytes for the same input. Chart.js, the other library at hand, draws on a canvas with a script of
 * 200 KB in every page, shows nothing without it and prints as an image. Pages: jte, because its templates are compiled with the module,
 * check their parameters then, escape by where in HTML a text stands, and need nothing but a small runtime.
 */
@NullMarked
package org.nhscontracts.examples.report;

import org.jspecify.annotations.NullMarked;
