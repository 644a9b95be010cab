package org.nhscontracts.examples.cli;

import org.nhscontracts.core.performance.DataCut;
import org.nhscontracts.rules.assessment.ContractAssessment;
import org.nhscontracts.rules.assessment.KpiSetAssessment;

/** An assessment for reading. Shows what is in the assessment and computes nothing. */
final class AssessmentText {

    private final ContractAssessment assessment;
    private final boolean dayWasNamed;
    private final Page page;

    AssessmentText(ContractAssessment assessment, boolean dayWasNamed, boolean colour) {
        this.assessment = assessment;
        this.dayWasNamed = dayWasNamed;
        this.page = new Page(colour);
    }

    String write() {
        page.title(assessment.file().contract().title());
        page.line("As at " + Words.day(assessment.asAt())
                + (dayWasNamed ? "" : ", the end of the last period with an observation"));
        if (!assessment.dataCut().equals(DataCut.LATEST)) {
            page.wrap(Words.sentence(assessment.dataCut()), 0);
        }
        new AttentionText(assessment, page).write();
        new ContractText(assessment, page).write();
        new KpiText(assessment, page).write();
        kpiSets();
        new RuleText(assessment, page).write();
        new ManagementText(assessment, page).write();
        new StatementText(assessment, page).write();
        new SourceText(page).write(assessment);
        return page.line("").text();
    }

    private void kpiSets() {
        if (!assessment.kpiSets().isEmpty()) {
            page.heading("Sets of KPIs");
            assessment.kpiSets().forEach(this::kpiSet);
        }
    }

    private void kpiSet(KpiSetAssessment set) {
        StringBuilder counts = new StringBuilder();
        set.counts()
                .forEach((what, count) -> counts.append(counts.isEmpty() ? "" : " + ")
                        .append(count)
                        .append(' ')
                        .append(what));
        page.wrap(
                set.title() + ", " + Words.organisation(assessment.file(), set.organisation(), assessment.asAt()) + ", "
                        + set.period(),
                2);
        page.wrap("    " + set.total() + " = " + counts, 6);
        set.shares().forEach(share -> page.wrap("    " + share, 6));
        set.citation().ifPresent(citation -> page.wrap("    source: " + Words.citation(citation), 6));
    }
}
