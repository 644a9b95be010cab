package org.nhscontracts.examples.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.process.ContractEvent;
import org.nhscontracts.core.process.NoticeIssued;
import org.nhscontracts.core.process.PlanAgreed;
import org.nhscontracts.examples.report.chart.ChartMark;
import org.nhscontracts.rules.assessment.ManagementAssessment;
import org.nhscontracts.rules.management.ManagedProcess;
import org.nhscontracts.rules.spc.XmrChart;

/**
 * A notice or plan about a KPI, marked in its chart.
 *
 * @param mark the day with its number
 * @param words what happened then
 */
record Marked(ChartMark mark, String words) {

    static ImmutableList<Marked> of(Kpi kpi, XmrChart chart, ManagementAssessment management) {
        if (chart.points().isEmpty()) {
            return ImmutableList.of();
        }
        LocalDate first = chart.points().get(0).date();
        ImmutableList<ContractEvent> events = management.state().standing().stream()
                .filter(event -> concerns(event, kpi.id(), management))
                .filter(event -> !event.date().isBefore(first))
                .collect(toImmutableList());
        return IntStream.range(0, events.size())
                .mapToObj(place -> of(events.get(place), place + 1))
                .collect(toImmutableList());
    }

    private static Marked of(ContractEvent event, int number) {
        return new Marked(
                new ChartMark(event.date(), Integer.toString(number)),
                event.what().words());
    }

    private static boolean concerns(ContractEvent event, KpiId kpi, ManagementAssessment management) {
        if (event.what() instanceof NoticeIssued notice) {
            return notice.subject().kpis().contains(kpi);
        }
        return event.what() instanceof PlanAgreed agreed
                && management
                        .state()
                        .processOf(agreed.plan().id())
                        .flatMap(management.state()::process)
                        .flatMap(ManagedProcess::notice)
                        .filter(notice -> notice.subject().kpis().contains(kpi))
                        .isPresent();
    }
}
