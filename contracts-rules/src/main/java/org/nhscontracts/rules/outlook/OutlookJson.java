package org.nhscontracts.rules.outlook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.text.TextOutput;

/** Outlooks as JSON, format {@code nhs-contract-outlook/1}. What is not known is left out. */
public final class OutlookJson {

    private static final String FORMAT = "nhs-contract-outlook/1";

    private OutlookJson() {}

    /**
     * Writes an outlook.
     *
     * @param file the contract
     * @param outlook its outlook
     * @return a JSON object
     */
    public static String write(ContractFile file, ContractOutlook outlook) {
        return TextOutput.json(outlook(file, outlook));
    }

    /**
     * Writes the outlooks of several contracts.
     *
     * @param outlooks the outlooks by contract
     * @return a JSON array of the objects that {@link #write} gives, in order
     */
    public static String writeAll(Map<ContractFile, ContractOutlook> outlooks) {
        return TextOutput.json(outlooks.entrySet().stream()
                .map(one -> outlook(one.getKey(), one.getValue()))
                .toList());
    }

    private static Map<String, Object> outlook(ContractFile file, ContractOutlook outlook) {
        ServiceContract contract = file.contract();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("format", FORMAT);
        map.put("contract", contract.id().value());
        map.put("title", contract.title());
        map.put("asAt", outlook.asAt().toString());
        map.put("kpis", outlook.kpis().stream().map(OutlookJson::kpi).toList());
        map.put("rules", outlook.rules().stream().map(OutlookJson::rule).toList());
        return map;
    }

    private static Map<String, Object> kpi(KpiOutlook kpi) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kpi", kpi.kpi().id().value());
        kpi.organisation().ifPresent(organisation -> map.put("organisation", organisation.value()));
        kpi.expected().ifPresent(expected -> map.put("expectedActivity", expected(expected)));
        kpi.yearToDate().ifPresent(year -> map.put("yearToDate", year(kpi, year)));
        kpi.year().ifPresent(need -> map.put("year", need(need)));
        kpi.noYear().ifPresent(reason -> map.put("noYear", reason));
        kpi.next().ifPresent(need -> map.put("next", need(need)));
        kpi.noNext().ifPresent(reason -> map.put("noNext", reason));
        return map;
    }

    private static Map<String, Object> expected(ExpectedActivity expected) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("perPeriod", expected.perPeriod());
        map.put("given", expected.periods() == 0);
        map.put("meanOfPeriods", expected.periods());
        return map;
    }

    private static Map<String, Object> year(KpiOutlook kpi, YearToDate year) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("year", year.year().toString());
        map.put("numerator", year.numerator());
        map.put("denominator", year.denominator());
        year.figure(kpi.kpi().measure()).ifPresent(figure -> map.put("value", figure));
        map.put("periods", year.periods());
        map.put("missing", periods(year.missing()));
        return map;
    }

    private static Map<String, Object> need(Need need) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("periods", periods(need.periods()));
        map.put("target", need.target().threshold().toString());
        map.put("state", need.state().name());
        map.put("limit", need.lowerLimit() ? "at least" : "at most");
        need.count().ifPresent(count -> map.put("count", count));
        need.ofActivity().ifPresent(activity -> map.put("ofActivity", activity));
        need.figure().ifPresent(figure -> map.put("value", figure));
        need.affordableBreaches().ifPresent(breaches -> map.put("affordableBreaches", breaches));
        return map;
    }

    private static Map<String, Object> rule(RuleOutlook rule) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("rule", rule.rule().id().value());
        rule.organisation().ifPresent(organisation -> map.put("organisation", organisation.value()));
        rule.lastJudged().ifPresent(period -> map.put("lastJudged", period.toString()));
        map.put("now", rule.now().name());
        rule.cannotBeSaid().ifPresent(reason -> map.put("cannotBeSaid", reason));
        rule.firstCouldHold().ifPresent(period -> map.put("firstCouldHold", period.toString()));
        rule.firstCouldClear().ifPresent(period -> map.put("firstCouldClear", period.toString()));
        map.put("willHold", periods(rule.willHold()));
        map.put("endings", rule.endings().stream().map(OutlookJson::ending).toList());
        rule.clearAtStandard().ifPresent(period -> map.put("clearAtStandard", period.toString()));
        map.put("periods", rule.periods().stream().map(OutlookJson::period).toList());
        map.put("assumptions", rule.assumptions());
        return map;
    }

    private static Map<String, Object> ending(RuleEnding ending) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kpi", ending.kpi().value());
        map.put("period", ending.period().toString());
        map.put("limit", ending.lowerLimit() ? "at least" : "at most");
        ending.count().ifPresent(count -> map.put("count", count));
        ending.ofActivity().ifPresent(activity -> map.put("ofActivity", activity));
        map.put("value", ending.figure());
        return map;
    }

    private static Map<String, Object> period(RulePeriod period) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("period", period.period().toString());
        map.put("mostReadily", period.mostReadily().name());
        map.put("leastReadily", period.leastReadily().name());
        return map;
    }

    private static List<String> periods(List<ReportingPeriod> periods) {
        return periods.stream().map(ReportingPeriod::toString).toList();
    }
}
