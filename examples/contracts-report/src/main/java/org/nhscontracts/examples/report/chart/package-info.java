/**
 * Charts as SVG text: XmR charts, small multiples and spans on a time line.
 *
 * <p>JFreeChart lays them out and Batik's generator writes what it draws. The result is static: it needs no script, prints as sharp lines,
 * and what stands in it is escaped by the DOM. Text is measured with the widths of Helvetica, so that the same chart is the same bytes on
 * every machine, also on one without fonts.
 *
 * <p>What is drawn was found out elsewhere; this package only knows where it goes.
 */
@NullMarked
package org.nhscontracts.examples.report.chart;

import org.jspecify.annotations.NullMarked;
