package org.nhscontracts.examples.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A page about a contract, or about an organisation under it.
 *
 * @param title its title
 * @param over what stands above the title
 * @param asAt the day of judgement, in words
 * @param index the page of all, if there is one
 * @param facts term, value, parties
 * @param summary what a reader should know first
 * @param kpis the KPIs
 * @param sets sets of KPIs
 * @param rules the rules
 * @param management contract management
 * @param statement the payment statement
 * @param alliance the alliance
 * @param handovers the readiness of handovers
 * @param term what can be done about the term, and the days to come
 * @param sources what is not verified, and the sources
 */
record PageView(
        String title,
        String over,
        String asAt,
        Optional<String> index,
        ImmutableList<Fact> facts,
        SummaryView summary,
        ImmutableList<KpiView> kpis,
        ImmutableList<SetView> sets,
        ImmutableList<RuleView> rules,
        Optional<ManagementView> management,
        Optional<StatementView> statement,
        Optional<AllianceView> alliance,
        ImmutableList<HandoverView> handovers,
        Optional<TermView> term,
        SourcesView sources) {

    /**
     * A set of KPIs.
     *
     * @param title what is counted
     * @param who whose performance it is
     * @param period when
     * @param counts how many came to what
     * @param shares the shares that people quote
     * @param source where it is from, if it is as published
     */
    record SetView(
            String title,
            String who,
            String period,
            String counts,
            ImmutableList<String> shares,
            Optional<SourceMark> source) {}

    /** All figures with the KPI that each is of, for the table at the top. */
    ImmutableList<Overview> overview() {
        return kpis.stream()
                .flatMap(kpi -> kpi.figures().stream().map(figure -> new Overview(kpi, figure)))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * A row of the table at the top.
     *
     * @param kpi the KPI
     * @param figure the figure
     */
    record Overview(KpiView kpi, KpiView.FigureView figure) {}

    /** The KPIs of which there is a figure or a reading. */
    ImmutableList<KpiView> reported() {
        return kpis.stream()
                .filter(kpi -> !kpi.figures().isEmpty() || !kpi.stated().isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    /** The KPIs of which nothing is known. */
    ImmutableList<KpiView> unreported() {
        return kpis.stream()
                .filter(kpi -> kpi.figures().isEmpty() && kpi.stated().isEmpty())
                .collect(ImmutableList.toImmutableList());
    }
}
