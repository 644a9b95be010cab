package org.nhscontracts.rules.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.contract.Variation;
import org.nhscontracts.core.contract.VariationChange;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.performance.DataCut;
import org.nhscontracts.core.source.Source;
import org.nhscontracts.rules.engine.KpiFinding;
import org.nhscontracts.rules.text.ResourceText;
import org.nhscontracts.rules.text.TextOutput;

/**
 * Assessments as JSON, format {@code nhs-contract-assessment/2}. Since version 2 it holds contract management and money; {@link
 * StoredAssessment} reads version 1 too.
 */
public final class AssessmentJson {

    static final String FORMAT = "nhs-contract-assessment/2";
    private static final String SCHEMA = "nhs-contract-assessment-2.schema.json";

    private AssessmentJson() {}

    /**
     * Writes an assessment.
     *
     * @param assessment the assessment
     * @return a JSON object
     */
    public static String write(ContractAssessment assessment) {
        return TextOutput.json(assessment(assessment));
    }

    /**
     * Writes assessments.
     *
     * @param assessments the assessments
     * @return a JSON array of the objects that {@link #write} gives, in order
     */
    public static String writeAll(List<ContractAssessment> assessments) {
        return TextOutput.json(
                assessments.stream().map(AssessmentJson::assessment).toList());
    }

    /**
     * The JSON Schema of what {@link #write} gives.
     *
     * @return JSON Schema, draft 2020-12
     */
    public static String schema() {
        return ResourceText.read(AssessmentJson.class, SCHEMA);
    }

    private static Map<String, Object> assessment(ContractAssessment assessment) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("format", FORMAT);
        map.put("contract", contract(assessment.file().contract()));
        map.put("asAt", assessment.asAt().toString());
        map.put("data", data(assessment.dataCut()));
        if (!assessment.variations().isEmpty()) {
            map.put(
                    "variations",
                    assessment.variations().stream()
                            .map(AssessmentJson::variation)
                            .toList());
        }
        map.put(
                "kpis",
                assessment.kpis().stream()
                        .flatMap(kpi -> kpi.findings().stream().map(one -> kpi(kpi, one)))
                        .toList());
        map.put(
                "neverReported",
                assessment.neverReported().stream().map(kpi -> kpi.id().value()).toList());
        map.put(
                "statedReadings",
                assessment.stated().stream().map(AssessmentJson::stated).toList());
        map.put(
                "kpiSets",
                assessment.kpiSets().stream().map(AssessmentJson::kpiSet).toList());
        map.put("rules", assessment.rules().stream().flatMap(RuleJson::rows).toList());
        map.put("management", ManagementJson.of(assessment.management()));
        assessment.statement().ifPresent(statement -> map.put("statement", StatementJson.of(statement)));
        map.put(
                "unverified",
                assessment.flagged().stream().map(AssessmentJson::flagged).toList());
        map.put("notes", assessment.notes());
        map.put(
                "sources",
                assessment.sources().stream().map(AssessmentJson::source).toList());
        return map;
    }

    static Map<String, Object> contract(ServiceContract contract) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", contract.id().value());
        map.put("title", contract.title());
        map.put("start", contract.term().start().toString());
        map.put("expiry", contract.term().expiry().toString());
        map.put("days", contract.term().days());
        return map;
    }

    private static Map<String, Object> data(DataCut cut) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("words", cut.words());
        cut.day().ifPresent(day -> map.put("day", day.toString()));
        cut.position().ifPresent(position -> map.put("position", position.words()));
        return map;
    }

    private static Map<String, Object> kpi(KpiAssessment kpi, KpiFinding finding) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kpi", kpi.kpi().id().value());
        map.put("organisation", kpi.organisation().value());
        map.put("scope", kpi.scope().toString());
        kpi.split().ifPresent(split -> map.put("split", split.toString()));
        map.put("period", finding.period().toString());
        map.put("purpose", kpi.purpose().words());
        FindingJson.addTo(map, finding, true);
        return map;
    }

    private static Map<String, Object> variation(VariationAssessment assessed) {
        Variation variation = assessed.variation();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", variation.id().value());
        map.put("kind", variation.kind().words());
        variation.agreed().ifPresent(day -> map.put("agreed", day.toString()));
        map.put("from", variation.from().toString());
        map.put("applied", assessed.applied());
        map.put(
                "changes",
                variation.changes().stream().map(VariationChange::words).toList());
        variation.citation().ifPresent(citation -> map.put("cite", CitationJson.of(citation)));
        return map;
    }

    private static String target(Target target) {
        return target.threshold().toString();
    }

    private static Map<String, Object> stated(StatedAssessment stated) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kpi", stated.kpi().id().value());
        map.put("organisation", stated.reading().organisation().value());
        map.put("statedPeriod", stated.reading().statedPeriod());
        stated.reading().mayConcern().ifPresent(period -> map.put("mayConcern", period.toString()));
        stated.reading().figure().ifPresent(figure -> map.put("value", figure));
        stated.target().ifPresent(target -> map.put("target", target(target)));
        map.put("outcome", stated.reason().code().outcome().name());
        map.put("reasonCode", stated.reason().code().code());
        map.put("reason", stated.reason().words());
        map.put("cite", CitationJson.of(stated.reading().citation()));
        return map;
    }

    private static Map<String, Object> kpiSet(KpiSetAssessment set) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kpiSet", set.id().value());
        map.put("title", set.title());
        map.put("organisation", set.organisation().value());
        map.put("period", set.period());
        map.put("total", set.total());
        map.put("counts", set.counts());
        map.put("shares", set.shares().stream().map(AssessmentJson::share).toList());
        set.citation().ifPresent(citation -> map.put("cite", CitationJson.of(citation)));
        return map;
    }

    private static Map<String, Object> share(Share share) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("what", share.what());
        map.put("count", share.count());
        map.put("ofWhat", share.ofWhat());
        map.put("of", share.of());
        map.put("percent", share.percent());
        return map;
    }

    static Map<String, Object> flagged(FlaggedFact fact) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("fact", fact.what());
        map.put("cite", CitationJson.of(fact.citation()));
        return map;
    }

    static Map<String, Object> source(Source source) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", source.id().value());
        map.put("title", source.title());
        source.address().ifPresent(address -> map.put("address", address));
        source.dated().ifPresent(dated -> map.put("dated", dated));
        source.licence().ifPresent(licence -> map.put("licence", licence));
        return map;
    }
}
