package org.nhscontracts.examples.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.rules.assessment.ContractAssessment;
import org.nhscontracts.rules.assessment.KpiAssessment;
import org.nhscontracts.rules.assessment.RuleAssessment;
import org.nhscontracts.rules.assessment.StatedAssessment;
import org.nhscontracts.rules.contractfile.ContractFile;

/**
 * What one page is about: a contract, or an organisation under it.
 *
 * @param report the contract
 * @param only the organisation; empty for the whole contract
 * @param page the name of the file
 */
record Subject(ContractReport report, Optional<OrganisationId> only, String page) {

    ContractAssessment assessment() {
        return report.assessment();
    }

    ContractFile file() {
        return assessment().file();
    }

    LocalDate asAt() {
        return assessment().asAt();
    }

    boolean isWhole() {
        return only.isEmpty();
    }

    boolean concerns(OrganisationId organisation) {
        return only.isEmpty() || only.get().equals(organisation);
    }

    String title() {
        return only.map(this::name).orElse(file().contract().title());
    }

    ImmutableList<KpiAssessment> kpis() {
        return assessment().kpis().stream()
                .filter(one -> concerns(one.organisation()))
                .collect(toImmutableList());
    }

    ImmutableList<Figure> figures() {
        return Figure.of(kpis());
    }

    ImmutableList<RuleAssessment> rules() {
        return assessment().rules().stream()
                .filter(rule -> isWhole() || rule.organisation().equals(only))
                .collect(toImmutableList());
    }

    ImmutableList<StatedAssessment> stated() {
        return assessment().stated().stream()
                .filter(one -> concerns(one.reading().organisation()))
                .collect(toImmutableList());
    }

    /** The name that an organisation had on the day of judgement, with its code then. */
    String name(OrganisationId id) {
        return file().organisation(id)
                .map(one -> one.nameOn(asAt())
                        + one.codeOn(asAt()).map(code -> " (" + code + ")").orElse(""))
                .orElse(id.value());
    }
}
