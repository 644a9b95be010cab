package org.nhscontracts.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.VariationId;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.document.ContractDocument;
import org.nhscontracts.rules.engine.KpiFinding;
import org.nhscontracts.rules.verdict.KpiOutcome;

/** GC13: an assessment is made of the contract as varied, names the variation behind a figure, and knows what was agreed when. */
class VariationsInAssessmentsTest {

    private static final String VARIATIONS = """
              variations:
                - id: v1
                  agreed: 2024-09-15
                  from: 2024-07-01
                  kind: service
                  changes: [{kpi: WAIT, target: {purpose: contract standard, threshold: ">= 90"}}]
                - id: v2
                  agreed: 2025-01-10
                  from: 2025-04-01
                  kind: service
                  changes: [{kpiRemoved: WAIT}]
            """;
    private static final String PERFORMANCE = """
            performance:
              - kpi: WAIT
                organisation: trust
                figures: {2024-06: 92/100, 2024-07: 92/100, 2024-08: 92/100, 2025-04: 10/100}
            """;

    @Test
    void aBackDatedThresholdCountsOnceItIsAgreed() {
        ContractAssessment before = assess("2024-09-14");
        ContractAssessment after = assess("2024-09-15");

        assertThat(finding(before, "2024-07").outcome()).isEqualTo(KpiOutcome.NOT_MET);
        assertThat(finding(after, "2024-07").outcome()).isEqualTo(KpiOutcome.MET);
        assertThat(finding(after, "2024-06").outcome()).isEqualTo(KpiOutcome.NOT_MET);
    }

    @Test
    void theReasonNamesTheVariationThatSetTheThreshold() {
        ContractAssessment after = assess("2024-09-15");

        assertThat(finding(after, "2024-07").reason().words())
                .isEqualTo("92 of 100 = 92 % is at least 90 % (variation v1)");
        assertThat(finding(after, "2024-06").reason().words()).doesNotContain("variation");
        assertThat(finding(after, "2024-07").target().flatMap(target -> target.variation()))
                .contains(VariationId.of("v1"));
    }

    @Test
    void aKpiThatAVariationRemovedIsNotFailedAfterwards() {
        assertThat(finding(assess("2025-04-30"), "2025-04").outcome()).isEqualTo(KpiOutcome.NOT_APPLICABLE);
        assertThat(finding(assess("2025-04-30"), "2024-08").outcome()).isEqualTo(KpiOutcome.MET);
    }

    @Test
    void everyVariationIsListedWithWhetherItCounts() {
        assertThat(assess("2024-12-31").variations())
                .extracting(VariationAssessment::applied, VariationAssessment::words)
                .containsExactly(
                        tuple(
                                true,
                                "v1 (service), agreed on 2024-09-15, from 2024-07-01 (back-dated): threshold of WAIT changed to >= 90"),
                        tuple(
                                false,
                                "v2 (service), agreed on 2025-01-10, from 2025-04-01: KPI WAIT removed; agreed after the day of"
                                        + " judgement, so not applied"));
    }

    @Test
    void theJsonNamesThemToo() {
        String json = AssessmentJson.write(assess("2024-12-31")).replaceAll("\\s+", "");

        assertThat(json)
                .contains("\"variations\":[{\"id\":\"v1\",\"kind\":\"service\",\"agreed\":\"2024-09-15\"")
                .contains("\"applied\":false,\"changes\":[\"KPIWAITremoved\"]")
                .contains("\"variation\":\"v1\"");
    }

    @Test
    void theFileThatWasAssessedIsNotVariedTwice() {
        ContractAssessment first = assess("2024-12-31");

        ContractAssessment again = ContractAssessment.assess(first.file(), LocalDate.of(2024, 12, 31));

        assertThat(first.file().contract().variations()).isEmpty();
        assertThat(again.kpis()).isEqualTo(first.kpis());
    }

    @Test
    void aVariationThatDoesNotFitIsAFaultOfTheDocument() {
        assertThatThrownBy(() -> ContractDocument.parse(
                        "c.yaml", document(VARIATIONS.replace("\">= 90\"", "\"<= 4\""), PERFORMANCE)))
                .hasMessageContaining("c.yaml")
                .hasMessageContaining("<= 4");
        assertThatThrownBy(() -> ContractDocument.parse(
                        "c.yaml",
                        document(VARIATIONS.replace("{kpiRemoved: WAIT}", "{expiry: 2024-03-01}"), PERFORMANCE)))
                .hasMessageContaining(
                        "contract.variations[1]: found that term: the Expiry Date (2024-03-01) is before the start");
    }

    private static KpiFinding finding(ContractAssessment assessment, String month) {
        return assessment.kpis().stream()
                .filter(kpi -> kpi.purpose() == TargetPurpose.CONTRACT_STANDARD)
                .flatMap(kpi -> kpi.findings().stream())
                .filter(finding -> finding.period().toString().equals(month))
                .findFirst()
                .orElseThrow();
    }

    private static ContractAssessment assess(String day) {
        ContractFile file = ContractDocument.parse("c.yaml", document(VARIATIONS, PERFORMANCE));
        return ContractAssessment.assess(file, LocalDate.parse(day));
    }

    private static String document(String variations, String performance) {
        return Managed.CONTRACT.replace("organisations:\n", variations + "organisations:\n") + performance;
    }
}
