package org.nhscontracts.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.catalogue.EditionCatalogue;
import org.nhscontracts.rules.catalogue.EditionDocument;
import org.nhscontracts.rules.catalogue.EditionRules;
import org.nhscontracts.rules.verdict.Verdict;

/** One number changed in an edition file, and nothing else, changes the verdicts that rest on it. */
class EditionNumberTest {

    private static final String RULE = """
            rules:
              - id: may-terminate
                when: {allOf: [{fails: WAIT}, {stated: {process: exception-reports-to-terminate}}]}
                because: enough Exception Reports within the time that the edition says
            performance:
              - {kpi: WAIT, organisation: trust, figures: {2024-10: 90/100}}
            """;
    private static final EditionRules SHIPPED =
            EditionCatalogue.shipped().rules(ContractEdition.of("2024/25")).orElseThrow();

    @Test
    void oneExceptionReportIsNotEnoughWhereTwoAreNeeded() {
        assertThat(verdict(EditionDocument.write(SHIPPED))).isEqualTo(Verdict.DOES_NOT_HOLD);
    }

    @Test
    void oneIsEnoughOnceTheEditionFileSaysOne() {
        String text = EditionDocument.write(SHIPPED);
        String changed = text.replaceFirst("(exceptionReportsToTerminate:\\s*\\{?\\s*value:\\s*\"?)2", "$11");

        assertThat(changed).isNotEqualTo(text);
        assertThat(verdict(changed)).isEqualTo(Verdict.HOLDS);
    }

    private static Verdict verdict(String editionFile) {
        AssessmentOptions options = AssessmentOptions.builder()
                .asAt(LocalDate.of(2024, 10, 31))
                .editions(EditionCatalogue.shipped()
                        .with(EditionDocument.read("own.yaml", editionFile, EditionCatalogue.shipped())))
                .build();
        RuleAssessment rule = ContractAssessment.assess(Managed.file(RULE, Managed.EVENTS), options)
                .rules()
                .get(0);
        return rule.periods(Verdict.HOLDS).contains(ReportingPeriod.month(2024, 10)) ? Verdict.HOLDS : rule.latest();
    }
}
