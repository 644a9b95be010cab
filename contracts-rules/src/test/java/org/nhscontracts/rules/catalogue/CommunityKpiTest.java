package org.nhscontracts.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.nhscontracts.rules.catalogue.Catalogues.lines;
import static org.nhscontracts.rules.catalogue.Catalogues.refusal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.KpiKind;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.source.Confidence;
import org.nhscontracts.core.source.Source;
import org.nhscontracts.core.time.PeriodKind;

class CommunityKpiTest {

    private static final CommunityKpiCatalogue SHIPPED = CommunityKpiCatalogue.shipped();

    @Test
    void ships54TemplatesWhoseSourcesAreListed() {
        ImmutableSet<String> known =
                SHIPPED.sources().stream().map(Source::id).map(Object::toString).collect(ImmutableSet.toImmutableSet());

        assertThat(SHIPPED.templates())
                .hasSize(54)
                .allSatisfy(template -> assertThat(template.sources().stream().map(Object::toString))
                        .isSubsetOf(known));
    }

    @Test
    void aTemplateHasWhatIsTypicalAndWhatWasAttested() {
        CommunityKpiTemplate template = template("INT4H");

        assertThat(template.typicalThreshold()).contains(Threshold.atLeast("95"));
        assertThat(template.alternatives()).containsExactly("90", "98", "100");
        assertThat(template.isThresholdNational()).isFalse();
        assertThat(template.verifiedFields()).isEmpty();
        assertThat(template.confidence()).isEqualTo(Confidence.UNVERIFIED);
        assertThat(template.mustBeFlagged()).isTrue();
        assertThat(template.frequency()).isEqualTo(PeriodKind.MONTH);
        assertThat(template.exclusions()).hasSize(3);
        assertThat(template.consequence()).startsWith("No sum of money by default");
        assertThat(template("UCR2H").isThresholdNational()).isTrue();
        assertThat(template("UCR2H").mustBeFlagged()).isFalse();
        assertThat(template("UCR2H").verifiedFields()).containsExactly("threshold", "definition", "data status");
    }

    @Test
    void knowsTheMeasures() {
        assertThat(template("LONG52").measure()).isEqualTo(new Measure.Stock("patients waiting over 52 weeks"));
        assertThat(template("FALLS").measure()).isEqualTo(new Measure.Rate(1000, "falls per 1,000 occupied bed days"));
        assertThat(template("CHLOS").measure()).isInstanceOf(Measure.Duration.class);
        assertThat(template("CHOCC").typicalThreshold()).contains(Threshold.between("85", "92"));
        assertThat(template("CALLABN").typicalThreshold()).hasToString("Optional[< 5]");
        assertThat(template("PU").typicalThreshold()).isEmpty();
    }

    @Test
    void becomesALocalQualityRequirementWithTheThresholdOfTheContract() {
        Kpi kpi = template("INT4H").toKpi(KpiId.of("INT-4"), Threshold.atLeast("90"));

        assertThat(kpi.id()).isEqualTo(KpiId.of("INT-4"));
        assertThat(kpi.kind()).isEqualTo(KpiKind.LOCAL_QUALITY_REQUIREMENT);
        assertThat(kpi.targets()).containsExactly(Target.standard(Threshold.atLeast("90")));
        assertThat(kpi.definition()).contains(template("INT4H").definition());
        assertThat(template("UCR2H")
                        .toKpi(KpiId.of("U"), Threshold.atLeast("70"))
                        .citation())
                .isPresent();
    }

    @Test
    void refusesAThresholdThatDoesNotSuitItsDirection() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> template("INT4H").toKpi(KpiId.of("K"), Threshold.atMost("90")))
                .withMessage("KPI K: found a target <= 90 with direction higher");
    }

    @Test
    void everyTemplateMakesAKpi() {
        assertThat(SHIPPED.templates()).allSatisfy(template -> {
            Threshold threshold = template.typicalThreshold()
                    .orElseGet(() ->
                            template.direction() == Direction.HIGHER ? Threshold.atLeast("1") : Threshold.atMost("1"));
            assertThat(template.toKpi(template.id(), threshold).measure()).isEqualTo(template.measure());
        });
    }

    private static CommunityKpiTemplate template(String id) {
        return SHIPPED.template(KpiId.of(id)).orElseThrow();
    }

    @Test
    void readsAFileOfItsOwnAndReportsAllFaultsAtOnce() {
        String head = lines("format: nhs-community-kpis/1", "consequenceUnlessStated: none", "kpis:");
        String kpi =
                "  - {id: A, name: A, definition: d, numerator: n, measure: ratio, direction: higher, frequency: month,"
                        + " aggregation: pooled ratio, confidence: verified}\n";
        String rate = kpi.replace("id: A", "id: B").replace("ratio, direction", "rate, unit: falls, direction");

        assertThat(CommunityKpiDocument.read("f", head + kpi).templates()).hasSize(1);
        assertThat(refusal(() -> CommunityKpiDocument.read("f", head + kpi + kpi + rate))
                        .lines())
                .containsExactly(
                        "f:5:10: kpis[1].id: found 'A' a second time, expected every KPI once",
                        "f:6:60: kpis[2].measure: found 'rate', expected 'per' beside it");
        assertThat(refusal(() -> CommunityKpiDocument.read("f", "kpis: 5"))).startsWith("f:1:");
    }

    @Test
    void refusesOneIdTwice() {
        CommunityKpiTemplate template = template("INT4H");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommunityKpiCatalogue.of(ImmutableList.of(template, template), ImmutableList.of()))
                .withMessage("community KPIs: found INT4H twice, expected every id once");
        assertThat(CommunityKpiCatalogue.of(ImmutableList.of(template), ImmutableList.of())
                        .template(KpiId.of("X")))
                .isEqualTo(Optional.empty());
    }

    @Test
    void theSchemaIsAJsonSchemaWithTheWordsOfTheEnumerations() {
        var oracle = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(CommunityKpiDocument.schema());

        assertThat(oracle.validate("{}", InputFormat.JSON)).isNotEmpty();
        assertThat(Stream.of(Aggregation.values()).map(Aggregation::words))
                .allSatisfy(word -> assertThat(CommunityKpiDocument.schema()).contains("\"" + word + "\""));
    }
}
