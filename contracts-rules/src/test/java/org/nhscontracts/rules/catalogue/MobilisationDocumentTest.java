package org.nhscontracts.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.catalogue.Catalogues.lines;
import static org.nhscontracts.rules.catalogue.Catalogues.refusal;

import com.google.common.collect.ImmutableSet;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.handover.ConditionCategory;
import org.nhscontracts.core.handover.HandoverGate;
import org.nhscontracts.core.handover.LeadTime;
import org.nhscontracts.core.id.ConditionId;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.source.Confidence;
import org.nhscontracts.core.source.Source;

class MobilisationDocumentTest {

    private static final MobilisationCatalogue SHIPPED = MobilisationCatalogue.shipped();

    private static String file(String... conditionLines) {
        return lines(
                        "format: nhs-mobilisation/1",
                        "gates:",
                        "  - {id: G3, name: go/no-go, leadWeeks: 4, source: practice, confidence: constructed}",
                        "conditions:")
                + lines(conditionLines)
                + lines("sources:", "  - {id: practice, title: Plans of the last years}");
    }

    @Test
    void everyShippedConditionHasALeadASourceAndAConfidence() {
        ImmutableSet<SourceId> sources =
                SHIPPED.sources().stream().map(Source::id).collect(ImmutableSet.toImmutableSet());

        assertThat(SHIPPED.conditions())
                .hasSize(20)
                .allSatisfy(condition ->
                        assertThat(sources).contains(condition.citation().source()));
        assertThat(SHIPPED.conditions().stream().filter(one -> one.statute().isPresent()))
                .extracting(one -> one.id().value())
                .containsExactly("employee-liability-information");
        assertThat(SHIPPED.conditions().stream().filter(one -> one.lead().isPresent()))
                .allSatisfy(one -> assertThat(one.citation().confidence()).isEqualTo(Confidence.CONSTRUCTED));
        assertThat(SHIPPED.conditions().stream().map(CustomaryCondition::category))
                .contains(ConditionCategory.values());
    }

    @Test
    void whatTheLawRequiresIsNotWaivable() {
        assertThat(SHIPPED.conditions().stream().filter(one -> !one.waivable()))
                .extracting(one -> one.id().value())
                .containsExactlyInAnyOrder(
                        "cqc-applied", "provider-licence", "cqc-registered", "employee-liability-information");
    }

    @Test
    void gatesComeTheEarliestFirstAndReviewsFollowTheStart() {
        assertThat(SHIPPED.gates())
                .extracting(HandoverGate::lead)
                .containsExactly(
                        LeadTime.weeks(26),
                        LeadTime.weeks(16),
                        LeadTime.weeks(8),
                        LeadTime.weeks(4),
                        LeadTime.weeks(1));
        assertThat(SHIPPED.reviews())
                .extracting(review -> review.name() + " " + review.after())
                .containsExactly("stabilisation review 4 weeks", "stabilisation review 12 weeks");
    }

    @Test
    void aFileOfOnesOwnIsRead() {
        MobilisationCatalogue own = MobilisationDocument.read(
                "own.yaml",
                file(
                        "  - id: indemnity",
                        "    what: evidence of indemnity",
                        "    category: indemnity",
                        "    owner: incoming",
                        "    leadWeeks: 6",
                        "    shownBy: certificate",
                        "    gate: G3",
                        "    waivable: no",
                        "    source: practice",
                        "    confidence: constructed"));

        assertThat(own.conditions()).singleElement().satisfies(condition -> {
            assertThat(condition.id()).isEqualTo(ConditionId.of("indemnity"));
            assertThat(condition.lead()).contains(LeadTime.weeks(6));
            assertThat(condition.barsStart()).isTrue();
            assertThat(condition.waivable()).isFalse();
        });
    }

    @Test
    void allFaultsAreReportedAtOnceWithTheirPlace() {
        String faulty = file(
                "  - {id: a, what: paper a, category: governance, owner: incoming, leadWeeks: 6, shownBy: paper, "
                        + "dependsOn: [b], source: practice, confidence: constructed}",
                "  - {id: b, what: paper b, category: governance, owner: incoming, shownBy: paper, gate: G9, "
                        + "source: nobody, confidence: constructed}",
                "  - {id: c, what: paper c, category: governance, owner: incoming, shownBy: paper, statute: "
                        + "urgentTerm, source: practice, confidence: constructed}",
                "  - {id: c, what: paper c, category: governance, owner: incoming, shownBy: paper, leadWeeks: 1, "
                        + "source: practice, confidence: constructed}",
                "  - {id: d, what: paper d, category: governance, owner: incoming, shownBy: paper, source: practice, "
                        + "confidence: constructed}");

        assertThat(refusal(() -> MobilisationDocument.read("own.yaml", faulty)).lines())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("own.yaml:5:")
                        .contains("'b'")
                        .contains("expected an id defined before it"))
                .anySatisfy(line -> assertThat(line).contains("'G9'").contains("expected an id defined before it"))
                .anySatisfy(line -> assertThat(line).contains("'nobody'"))
                .anySatisfy(line -> assertThat(line)
                        .contains("the statute urgentTerm")
                        .contains("expected one that counts calendar days"))
                .anySatisfy(line -> assertThat(line).contains("'c' a second time"))
                .anySatisfy(line -> assertThat(line).contains("neither 'leadWeeks' nor 'statute'"));
    }

    @Test
    void theSchemaIsASchemaAndKnowsTheWords() {
        var oracle = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(MobilisationDocument.schema());

        assertThat(oracle.validate("{}", InputFormat.JSON)).isNotEmpty();
        assertThat(Stream.of(ConditionCategory.values()).map(ConditionCategory::words))
                .allSatisfy(word -> assertThat(MobilisationDocument.schema()).contains("\"" + word + "\""));
        assertThat(Stream.of(HandoverSide.values()).map(HandoverSide::words))
                .allSatisfy(word -> assertThat(MobilisationDocument.schema()).contains("\"" + word + "\""));
    }
}
