package org.nhscontracts.examples.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.nhscontracts.core.kpi.Kpi;

/**
 * A KPI on a page.
 *
 * @param anchor its place in the page
 * @param kpi the KPI
 * @param facts kind, targets, definition
 * @param figures its figures
 * @param stated readings outside any series
 * @param neverReported whether nobody reported a figure by period
 */
record KpiView(
        String anchor,
        Kpi kpi,
        ImmutableList<Fact> facts,
        ImmutableList<FigureView> figures,
        ImmutableList<StatedRow> stated,
        boolean neverReported) {

    /**
     * A figure of a KPI.
     *
     * @param anchor its place in the page
     * @param name whose it is
     * @param coverage what it covers
     * @param latestPeriod its last period
     * @param latest what was reported last
     * @param brief the same without the counts behind it
     * @param why what that comes to, and why
     * @param badge its last outcome
     * @param rag its last colour
     * @param variation the variation icon
     * @param assurance the assurance icon
     * @param chart the chart, as SVG
     * @param small the small multiple, as SVG
     * @param legend what the chart has to be explained
     * @param marks the days marked in the chart
     * @param chartNotes what a reader of the chart must know
     * @param facts counts and run lengths
     * @param outlook what the remaining periods need
     * @param rows period by period
     */
    record FigureView(
            String anchor,
            String name,
            String coverage,
            String latestPeriod,
            String latest,
            String brief,
            String why,
            Badge badge,
            Optional<Badge> rag,
            Icon variation,
            Icon assurance,
            Optional<String> chart,
            Optional<String> small,
            ImmutableList<LegendView> legend,
            ImmutableList<Fact> marks,
            ImmutableList<String> chartNotes,
            ImmutableList<Fact> facts,
            ImmutableList<String> outlook,
            ImmutableList<Row> rows) {}

    /**
     * An entry of the legend.
     *
     * @param shape the name of what is drawn
     * @param words what it stands for
     */
    record LegendView(String shape, String words) {}

    /**
     * A figure in a period.
     *
     * @param period the period
     * @param figure what was reported
     * @param target the target
     * @param badge the outcome
     * @param rag the colour
     * @param why why
     * @param cause what the chart finds
     * @param mean the mean
     * @param limits the process limits
     * @param sources where the figure is from, and how sure it is
     */
    record Row(
            String period,
            String figure,
            String target,
            Badge badge,
            Optional<Badge> rag,
            String why,
            String cause,
            String mean,
            String limits,
            ImmutableList<SourceMark> sources) {}

    /**
     * A reading outside any series.
     *
     * @param name whose it is
     * @param period when, as the source puts it
     * @param figure the figure
     * @param badge the outcome
     * @param why why
     * @param source where it is from, and how sure it is
     */
    record StatedRow(String name, String period, String figure, Badge badge, String why, SourceMark source) {}
}
