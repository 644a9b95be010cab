package org.nhscontracts.examples.cli;

import java.util.List;
import java.util.Optional;
import org.nhscontracts.core.id.GateId;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.readiness.ConditionReadiness;
import org.nhscontracts.rules.readiness.GateReadiness;
import org.nhscontracts.rules.readiness.ReadinessReport;

/** The conditions of a handover, gate by gate. */
final class ConditionText {

    private final ReadinessReport report;
    private final ContractFile file;
    private final Page page;

    ConditionText(ReadinessReport report, ContractFile file, Page page) {
        this.report = report;
        this.file = file;
        this.page = page;
    }

    void write() {
        if (!report.gates().isEmpty()) {
            page.line("").line("Each gate asks for its own conditions and for those of the gates before it.");
        }
        report.gates().forEach(this::gate);
        List<ConditionReadiness> others = at(Optional.empty());
        if (!others.isEmpty()) {
            page.line("").strong("bold", report.gates().isEmpty() ? "Conditions" : "At no gate");
            others.forEach(this::condition);
        }
    }

    private void gate(GateReadiness gate) {
        page.line("");
        page.strong(
                Words.colour(gate.decision()),
                "Gate " + gate.gate().name()
                        + gate.date().map(day -> ", " + Words.day(day)).orElse(", day not known") + ": "
                        + gate.decision().words());
        at(Optional.of(gate.gate().id())).forEach(this::condition);
    }

    private List<ConditionReadiness> at(Optional<GateId> gate) {
        return report.conditions().stream()
                .filter(one -> one.condition().gate().equals(gate))
                .toList();
    }

    private void condition(ConditionReadiness one) {
        page.outcome(
                one.due().map(Object::toString).orElse("?"),
                one.state().words(),
                Words.colour(one.state()),
                one.condition().id() + ": " + one.condition().what() + duty(one) + owner(one) + "; " + one.because());
    }

    private static String duty(ConditionReadiness one) {
        return one.condition().barsStart() ? "" : " (a duty that does not bar the start)";
    }

    private String owner(ConditionReadiness one) {
        return one.condition()
                .owner()
                .map(who -> ", " + Words.organisation(file, who, report.asAt()))
                .orElse("");
    }
}
