package org.nhscontracts.rules.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nhscontracts.core.process.ContractSide;
import org.nhscontracts.rules.term.ClauseBasis;
import org.nhscontracts.rules.term.EndOfTermOption;
import org.nhscontracts.rules.term.ServiceSuspension;
import org.nhscontracts.rules.term.TermFinding;
import org.nhscontracts.rules.term.TerminationRight;
import org.nhscontracts.rules.text.ResourceText;
import org.nhscontracts.rules.text.TextOutput;

/** What can be done about the term of a contract as JSON, format {@code nhs-contract-options/1}. */
public final class OptionsJson {

    static final String FORMAT = "nhs-contract-options/1";
    private static final String SCHEMA = "nhs-contract-options-1.schema.json";

    private OptionsJson() {}

    /**
     * Writes what can be done about the term of a contract.
     *
     * @param options the options
     * @return a JSON object
     */
    public static String write(ContractOptions options) {
        Map<String, Object> map =
                ViewJson.start(FORMAT, options.assessment().file().contract(), "asAt", options.asAt());
        map.put("term", TermJson.of(options));
        map.put("options", options.options().stream().map(OptionsJson::option).toList());
        map.put("limits", options.limits().stream().map(OptionsJson::finding).toList());
        map.put("rights", options.rights().stream().map(OptionsJson::right).toList());
        map.put(
                "suspensions",
                options.suspension().suspensions().stream()
                        .map(OptionsJson::suspension)
                        .toList());
        map.put("suspendedUnpaid", finding(options.unpaid()));
        map.put("links", options.links().stream().map(TermJson::link).toList());
        map.put(
                "modifications",
                options.modifications().stream().map(TermJson::modification).toList());
        map.put("performance", performance(options.assessment()));
        ViewJson.addSupport(map, options.assessment().file(), options.flagged(), options.sources());
        return TextOutput.json(map);
    }

    /**
     * The JSON Schema of what {@link #write} gives.
     *
     * @return JSON Schema, draft 2020-12
     */
    public static String schema() {
        return ResourceText.read(OptionsJson.class, SCHEMA);
    }

    private static Map<String, Object> option(EndOfTermOption option) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", option.kind().words());
        option.option().ifPresent(id -> map.put("option", id.value()));
        option.by().ifPresent(who -> map.put("by", who.words()));
        map.put("open", option.open().name());
        map.put("because", option.because());
        ViewJson.addDay(map, "lastDate", option.lastDate());
        ViewJson.addDay(map, "leadsTo", option.leadsTo());
        map.put("needs", option.needs());
        map.put("basis", basis(option.basis()));
        return map;
    }

    private static Map<String, Object> right(TerminationRight right) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("ground", right.ground().words());
        map.put("heldBy", right.heldBy().stream().map(ContractSide::words).toList());
        map.put("verdict", right.verdict().name());
        map.put("because", right.because());
        ViewJson.addDay(map, "since", right.since());
        right.notice().ifPresent(notice -> map.put("notice", notice.toString()));
        map.put("facts", right.facts());
        map.put("basis", basis(right.basis()));
        return map;
    }

    static Map<String, Object> finding(TermFinding finding) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("what", finding.what());
        map.put("verdict", finding.verdict().name());
        map.put("because", finding.because());
        map.put("basis", basis(finding.basis()));
        return map;
    }

    static List<Map<String, Object>> basis(List<ClauseBasis> clauses) {
        return clauses.stream().map(OptionsJson::clause).toList();
    }

    private static Map<String, Object> clause(ClauseBasis one) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("words", one.words());
        PlaceJson.addClause(map, one.clause());
        map.put("confidence", one.confidence().words());
        return map;
    }

    private static Map<String, Object> suspension(ServiceSuspension one) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("service", one.service().value());
        map.put("first", one.first().toString());
        ViewJson.addDay(map, "last", one.last());
        map.put("event", one.event().value());
        one.reason().ifPresent(reason -> map.put("reason", reason));
        return map;
    }

    private static Map<String, Object> performance(ContractAssessment assessment) {
        PerformanceTally tally = PerformanceTally.of(assessment);
        Map<String, Object> map = new LinkedHashMap<>();
        Map<String, Object> standards = new LinkedHashMap<>();
        tally.standards().forEach((outcome, count) -> standards.put(outcome.name(), count));
        map.put("standards", standards);
        map.put("rules", assessment.rules().stream().map(OptionsJson::rule).toList());
        return map;
    }

    private static Map<String, Object> rule(RuleAssessment rule) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("rule", rule.rule().id().value());
        rule.organisation().ifPresent(who -> map.put("organisation", who.value()));
        map.put("verdict", rule.latest().name());
        return map;
    }
}
