package org.nhscontracts.rules.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.nhscontracts.core.contract.GainShare;
import org.nhscontracts.core.contract.GainShareLimit;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.rules.alliance.GainShareSettlement;
import org.nhscontracts.rules.text.ResourceText;
import org.nhscontracts.rules.text.TextOutput;

/** The gain share of a contract as JSON, format {@code nhs-contract-gain-share/1}. */
public final class GainShareJson {

    static final String FORMAT = "nhs-contract-gain-share/1";
    private static final String SCHEMA = "nhs-contract-gain-share-1.schema.json";

    private GainShareJson() {}

    /**
     * Writes the gain share of a contract as of a day.
     *
     * @param assessment the gain share
     * @return a JSON object
     */
    public static String write(GainShareAssessment assessment) {
        Map<String, Object> map = ViewJson.start(FORMAT, assessment.file().contract(), "asAt", assessment.asAt());
        assessment.share().ifPresent(share -> map.put("terms", terms(share)));
        map.put(
                "settlements",
                assessment.settlements().stream().map(GainShareJson::settlement).toList());
        map.put("totals", sums(assessment.totals()));
        map.put(
                "notOver",
                assessment.notOver().stream()
                        .map(one -> one.period().toString())
                        .toList());
        ViewJson.addSupport(map, assessment.file(), assessment.flagged(), assessment.sources());
        return TextOutput.json(map);
    }

    /**
     * The JSON Schema of what {@link #write} gives.
     *
     * @return JSON Schema, draft 2020-12
     */
    public static String schema() {
        return ResourceText.read(GainShareJson.class, SCHEMA);
    }

    private static Map<String, Object> terms(GainShare share) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("timing", share.timing().words());
        addSum(map, "baseline", share.baseline());
        map.put("baselineFor", share.baselineSpan().words());
        map.put(
                "shares",
                share.shares().entrySet().stream()
                        .map(one -> of(one.getKey(), "percent", one.getValue()))
                        .toList());
        addLimit(map, "deadBand", share.deadBand());
        map.put("deadBandRule", share.deadBandRule().words());
        addLimit(map, "cap", share.cap());
        addLimit(map, "collar", share.collar());
        map.put("ceilings", sums(share.ceilings()));
        share.qualityGate().ifPresent(rule -> map.put("qualityGate", rule.value()));
        map.put("gateCoversLoss", share.gateCoversLoss());
        ViewJson.addCitation(map, share.citation());
        return map;
    }

    private static Map<String, Object> settlement(GainShareSettlement one) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("period", one.period().period().toString());
        map.put("figures", one.period().state().words());
        map.put("outcome", one.outcome().words());
        map.put("gate", one.gate().name());
        map.put("because", one.because());
        addSum(map, "expected", one.expected());
        addSum(map, "actual", one.period().actual());
        addSum(map, "difference", one.difference());
        map.put("inDeadBand", one.inDeadBand().getAmount());
        map.put("beyondLimit", one.beyondLimit().getAmount());
        addSum(map, "pool", one.pool());
        map.put("shares", sums(one.shares()));
        map.put("heldBack", sums(one.heldBack()));
        ViewJson.addCitation(map, one.period().citation());
        return map;
    }

    private static List<Map<String, Object>> sums(Map<OrganisationId, Money> sums) {
        return sums.entrySet().stream()
                .map(one -> of(one.getKey(), "pounds", one.getValue().getAmount()))
                .toList();
    }

    private static Map<String, Object> of(OrganisationId organisation, String key, Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("organisation", organisation.value());
        map.put(key, value);
        return map;
    }

    private static void addSum(Map<String, Object> map, String key, Optional<Money> sum) {
        sum.ifPresent(one -> map.put(key, one.getAmount()));
    }

    private static void addLimit(Map<String, Object> map, String key, Optional<GainShareLimit> limit) {
        limit.ifPresent(one -> {
            Map<String, Object> of = new LinkedHashMap<>();
            of.put("amount", one.amount());
            of.put("unit", one.unit().words());
            map.put(key, of);
        });
    }
}
