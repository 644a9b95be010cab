package org.nhscontracts.examples.report;

import com.google.common.collect.ImmutableList;

/**
 * The page of all contracts or organisations.
 *
 * @param title its title
 * @param of what a row is about
 * @param asAt the days of judgement, in words
 * @param kpis whether the rows are of more than one KPI
 * @param rag whether a column of colours is shown
 * @param rows a row for each figure of each page
 * @param without pages without a figure
 */
record IndexView(
        String title,
        String of,
        String asAt,
        boolean kpis,
        boolean rag,
        ImmutableList<Row> rows,
        ImmutableList<Link> without) {

    /**
     * A figure.
     *
     * @param number its number in the page
     * @param page the page that says more
     * @param name the contract or the organisation
     * @param who whose figure it is, where the page is that of a contract
     * @param kpi the KPI
     * @param figure the figure
     * @param sort the last figure in a form that sorts
     * @param failed in how many periods it failed
     * @param periods in how many periods it was judged
     * @param run the longest run of failed periods
     * @param holding the rules that hold for it
     */
    record Row(
            int number,
            String page,
            String name,
            String who,
            String kpi,
            KpiView.FigureView figure,
            String sort,
            int failed,
            int periods,
            int run,
            String holding) {}

    /**
     * A page.
     *
     * @param page its file
     * @param name its name
     */
    record Link(String page, String name) {}
}
