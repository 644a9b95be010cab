package org.nhscontracts.rules.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.document.Documents.read;
import static org.nhscontracts.rules.document.Documents.refusal;
import static org.nhscontracts.rules.document.Documents.with;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.KpiKind;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.source.Source;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.rules.contractfile.ContractFile;

/** KPIs that a document takes from the catalogue by reference. */
class CatalogueKpisInDocumentsTest {

    @Test
    void aRequirementOfAnEditionStandsAsThatEditionHasIt() {
        Kpi kpi = national("{id: AE4, requirement: ae_4h, edition: 2015/16}");

        assertThat(kpi.kind()).isEqualTo(KpiKind.OPERATIONAL_STANDARD);
        assertThat(kpi.frequency()).isEqualTo(PeriodKind.MONTH);
        assertThat(standard(kpi, LocalDate.of(2015, 6, 1))).hasToString(">= 95");
    }

    @Test
    void aRequirementChangesInsideAnEditionOnItsDay() {
        Kpi kpi = national("{id: EIP, requirement: eip_2w, edition: 2017/19, frequency: quarter}");

        assertThat(standard(kpi, LocalDate.of(2018, 3, 31))).hasToString(">= 50");
        assertThat(standard(kpi, LocalDate.of(2018, 4, 1))).hasToString(">= 53");
    }

    @Test
    void aRequirementWithoutEditionGoesThroughAllOfThem() {
        Kpi kpi = national("{id: AE4, requirement: ae_4h}");

        assertThat(standard(kpi, LocalDate.of(2013, 4, 1))).hasToString(">= 95");
        assertThat(standard(kpi, LocalDate.of(2025, 4, 1))).hasToString(">= 95");
        assertThat(kpi.targets()).anyMatch(target -> target.purpose() == TargetPurpose.PLANNING_AMBITION);
    }

    @Test
    void theContractSuppliesAThresholdThatTheCatalogueLacks() {
        Kpi kpi = national("{id: CDIFF, requirement: cdiff, edition: 2015/16, threshold: '<= 12'}");

        assertThat(standard(kpi, LocalDate.of(2015, 6, 1))).hasToString("<= 12");
        assertThat(refusal(used("nationalKpis", "{id: CDIFF, requirement: cdiff, edition: 2015/16}")))
                .contains("a requirement whose threshold is not known to the catalogue")
                .contains("expected the contract's own 'threshold' beside it");
    }

    @Test
    void aNationalThresholdIsNotReplaced() {
        assertThat(refusal(used("nationalKpis", "{id: AE4, requirement: ae_4h, edition: 2015/16, threshold: '>= 80'}")))
                .contains("a threshold beside requirement ae_4h, which has '>= 95'")
                .contains("expected none, or a KPI of the contract's own under 'kpis'");
        assertThat(refusal(used("nationalKpis", "{id: AE4, requirement: ae_4h, threshold: '>= 80'}")))
                .contains("which has '>= 95'");
    }

    @Test
    void sourcesComeWithTheKpiAndConfidenceStays() {
        ContractFile file = read(used("nationalKpis", "{id: AE4, requirement: ae_4h, edition: 2015/16}"));
        Citation citation = kpi(file, "AE4").citation().orElseThrow();

        assertThat(file.sources().stream().map(Source::id)).contains(citation.source(), SourceId.of("board"));
        assertThat(citation.confidence().mustBeFlagged()).isTrue();
    }

    @Test
    void whatWasTakenFromTheCatalogueIsWrittenOutAndReadBack() {
        ContractFile file = read(used("nationalKpis", "{id: AE4, requirement: ae_4h}"));

        assertThat(read(ContractDocument.write(file))).isEqualTo(file);
    }

    @Test
    void aTemplateTakesTheThresholdOfTheContract() {
        Kpi kpi = kpi(read(used("communityKpis", "{id: URGENT, template: UCR2H, threshold: '>= 75'}")), "URGENT");

        assertThat(kpi.name()).isEqualTo("Urgent community response within 2 hours");
        assertThat(standard(kpi, LocalDate.of(2013, 6, 1))).hasToString(">= 75");
        assertThat(refusal(used("communityKpis", "{id: URGENT, template: UCR2H}")))
                .contains("threshold");
    }

    @Test
    void rulesAndSetsKnowTheKpis() {
        String document = used("nationalKpis", "{id: AE4, requirement: ae_4h, edition: 2015/16}")
                .replace("holds: {fails: INT4H}", "holds: {fails: AE4}");

        assertThat(read(document).rules().rules().get(0).when().kpis()).containsExactly(KpiId.of("AE4"));
    }

    @Test
    void namesWhatTheCatalogueDoesNotHave() {
        assertThat(refusal(used("nationalKpis", "{id: AE4, requirement: ae_5h}")))
                .contains("ae_5h")
                .contains("ae_4h");
        assertThat(refusal(used("nationalKpis", "{id: AE4, requirement: rtt_admitted, edition: 2025/26}")))
                .contains("edition 2025/26, which has no requirement rtt_admitted")
                .contains("expected one of 2013/14, 2014/15, 2015/16");
        assertThat(refusal(used("communityKpis", "{id: URGENT, template: UCR3H, threshold: '>= 75'}")))
                .contains("UCR3H");
        assertThat(refusal(used("nationalKpis", "{id: INT4H, requirement: ae_4h, edition: 2015/16}")))
                .contains("'INT4H' a second time");
        assertThat(refusal(used("nationalKpis", "{id: AE4, requirement: ae_4h, edition: 2015/16, threshold: '<= 95'}")))
                .contains("as the direction is 'higher'");
    }

    @Test
    void refusesAnIdOfASourceThatTheCatalogueUsesToo() {
        String document = used("nationalKpis", "{id: AE4, requirement: ae_4h, edition: 2015/16}")
                .replace("- id: board", "- id: hfma-standard-contract-mixed-bag");

        assertThat(refusal(document))
                .contains("a source 'hfma-standard-contract-mixed-bag' of the document, and one of the catalogue");
    }

    private static Kpi national(String entry) {
        String id = entry.substring(entry.indexOf(':') + 2, entry.indexOf(','));
        return kpi(read(used("nationalKpis", entry)), id);
    }

    private static Kpi kpi(ContractFile file, String id) {
        return file.kpis().stream()
                .filter(kpi -> kpi.id().equals(KpiId.of(id)))
                .findFirst()
                .orElseThrow();
    }

    private static Threshold standard(Kpi kpi, LocalDate date) {
        return kpi.targets().stream()
                .filter(target -> target.purpose() == TargetPurpose.CONTRACT_STANDARD && target.inForceOn(date))
                .findFirst()
                .orElseThrow()
                .threshold();
    }

    private static String used(String list, String entry) {
        return with("rules:\n", list + ":\n  - " + entry + "\nrules:\n");
    }
}
