package org.nhscontracts.rules.assessment;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nhscontracts.core.id.ClauseReference;
import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.core.id.ContractId;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.MilestoneId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.PlanId;
import org.nhscontracts.core.id.ProcessId;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.payment.EntryKind;
import org.nhscontracts.rules.payment.Ledger;
import org.nhscontracts.rules.payment.LedgerEntry;
import org.nhscontracts.rules.payment.Pounds;
import org.nhscontracts.rules.text.FaultCollector;
import org.nhscontracts.rules.verdict.KpiOutcome;
import org.nhscontracts.rules.verdict.Verdict;

/** Reads assessments back from their JSON. */
final class AssessmentReader {

    private static final Pattern CLAUSE = Pattern.compile("(.+) \\((20\\d\\d/\\d\\d)\\)");
    private static final ImmutableMap<String, EntryKind> KINDS =
            Arrays.stream(EntryKind.values()).collect(toImmutableMap(EntryKind::words, kind -> kind));

    private AssessmentReader() {}

    static StoredAssessment read(String name, String json) {
        FaultCollector faults = new FaultCollector();
        StoredItem root = new StoredItem(Versions.TEXT.read(name, json), faults);
        Optional<StoredAssessment> assessment = root.attempt(() -> assessment(root));
        faults.throwIfAny();
        return assessment.orElseThrow();
    }

    private static StoredAssessment assessment(StoredItem root) {
        StoredItem contract = root.part("contract").orElseThrow();
        return StoredAssessment.builder()
                .contract(contract.get("id", ContractId::of))
                .title(contract.text("title"))
                .start(contract.day("start"))
                .expiry(contract.day("expiry"))
                .asAt(root.day("asAt"))
                .addAllOutcomes(root.list("kpis", AssessmentReader::outcome))
                .addAllVerdicts(root.list("rules", AssessmentReader::verdict))
                .processes(root.part("management").map(one -> one.list("processes", AssessmentReader::process)))
                .statement(root.part("statement").flatMap(one -> one.attempt(() -> statement(one))))
                .build();
    }

    private static StoredOutcome outcome(StoredItem item) {
        return new StoredOutcome(
                item.get("kpi", KpiId::of),
                item.get("organisation", OrganisationId::of),
                item.text("scope"),
                item.optionalText("split"),
                item.text("purpose"),
                item.get("period", ReportingPeriod::parse),
                item.get("outcome", KpiOutcome::valueOf),
                item.text("reasonCode"),
                item.text("reason"));
    }

    private static StoredVerdict verdict(StoredItem item) {
        return new StoredVerdict(
                item.get("rule", RuleId::of),
                item.text("because"),
                item.find("organisation", OrganisationId::of),
                item.find("period", ReportingPeriod::parse),
                item.get("verdict", Verdict::valueOf),
                item.text("explanation"));
    }

    private static StoredProcess process(StoredItem item) {
        return new StoredProcess(
                item.get("process", ProcessId::of),
                item.text("words"),
                item.get("edition", ContractEdition::of),
                item.day("opened"),
                item.text("stage"),
                item.day("since"),
                item.get("open", Boolean::parseBoolean),
                item.list("plans", AssessmentReader::plan),
                item.list("deadlines", AssessmentReader::deadline));
    }

    private static StoredPlan plan(StoredItem item) {
        return new StoredPlan(
                item.get("plan", PlanId::of),
                item.text("kind"),
                item.text("stage"),
                item.day("since"),
                item
                        .list("milestones", one -> Map.entry(one.get("milestone", MilestoneId::of), one.text("stage")))
                        .stream()
                        .collect(toImmutableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static StoredDeadline deadline(StoredItem item) {
        return new StoredDeadline(
                item.text("what"),
                item.optionalText("plan"),
                item.optionalText("milestone"),
                item.day("by"),
                item.get("overdue", Boolean::parseBoolean));
    }

    private static StoredStatement statement(StoredItem item) {
        return new StoredStatement(
                item.day("asAt"),
                Ledger.of(item.list("entries", AssessmentReader::entry)),
                item.list("open", AssessmentReader::open));
    }

    private static LedgerEntry entry(StoredItem item) {
        return LedgerEntry.builder()
                .kind(item.get("kind", AssessmentReader::kind))
                .amount(item.get("pounds", Pounds::of))
                .cause(item.text("cause"))
                .clause(item.find("clause", AssessmentReader::clause))
                .date(item.get("date", LocalDate::parse))
                .month(item.get("month", YearMonth::parse))
                .commissioner(item.get("commissioner", OrganisationId::of))
                .atMost(item.find("atMost", Pounds::of))
                .build();
    }

    private static EntryKind kind(String words) {
        return Optional.ofNullable(KINDS.get(words))
                .orElseThrow(() ->
                        new IllegalArgumentException("kind: found '" + words + "', expected one of " + KINDS.keySet()));
    }

    private static ClauseReference clause(String text) {
        Matcher matcher = CLAUSE.matcher(text);
        return matcher.matches()
                ? ClauseReference.of(matcher.group(1), ContractEdition.of(matcher.group(2)))
                : ClauseReference.of(text);
    }

    private static OpenSum open(StoredItem item) {
        return new OpenSum(
                item.get("month", YearMonth::parse),
                item.find("commissioner", OrganisationId::of),
                item.text("what"),
                item.text("because"));
    }

    /** Compiled once, and only if something is read. */
    private static final class Versions {
        static final StoredText TEXT = StoredText.of("nhs-contract-assessment", 2);
    }
}
