package org.nhscontracts.rules.document;

import static org.nhscontracts.rules.document.Item.given;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.nhscontracts.core.id.EventId;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.MilestoneId;
import org.nhscontracts.core.id.PlanId;
import org.nhscontracts.core.id.ProcessId;
import org.nhscontracts.core.process.AgreementFailed;
import org.nhscontracts.core.process.ContractSide;
import org.nhscontracts.core.process.ExceptionReportContested;
import org.nhscontracts.core.process.ExceptionReportIssued;
import org.nhscontracts.core.process.ImprovementPlan;
import org.nhscontracts.core.process.Milestone;
import org.nhscontracts.core.process.MilestoneRecorded;
import org.nhscontracts.core.process.MilestoneResult;
import org.nhscontracts.core.process.Occurrence;
import org.nhscontracts.core.process.PlanAgreed;
import org.nhscontracts.core.process.PlanKind;
import org.nhscontracts.core.process.PlanProgressed;
import org.nhscontracts.core.process.PlanStep;
import org.nhscontracts.core.process.ReportContest;
import org.nhscontracts.core.process.ReportOrder;
import org.nhscontracts.core.process.ReportRecipient;
import org.nhscontracts.rules.text.TextNode;
import org.nhscontracts.rules.text.TextScalar;

/** Reads events about plans, their milestones and the Exception Reports on them. */
final class PlanSection {

    private final Binding binding;
    private final SourceSection sources;
    private final BiPredicate<Binding, TextScalar> mention;

    /** Reads events of which some mention others. */
    PlanSection(Binding binding, SourceSection sources, BiPredicate<Binding, TextScalar> mention) {
        this.binding = binding;
        this.sources = sources;
        this.mention = mention;
    }

    Optional<Occurrence> occurrence(Item item, String key) {
        return switch (key) {
            case "planAgreed" -> item.part(key, this::agreed);
            case "notAgreed" -> item.part(key, this::notAgreed);
            case "planStep" -> item.part(key, this::step);
            case "milestones" -> item.part(key, this::milestones);
            case "exceptionReport" -> item.part(key, this::exceptionReport);
            case "exceptionReportContest" -> item.part(key, this::contest);
            default -> Optional.empty();
        };
    }

    private Optional<Occurrence> agreed(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Optional<ProcessId> process = item.get("process", ProcessId::of);
            ImprovementPlan.Builder plan = ImprovementPlan.builder();
            item.set("plan", PlanId::of, plan::id);
            item.set("kind", Vocabulary.of(PlanKind.class, PlanKind::words), plan::kind);
            item.set("title", String::toString, plan::title);
            item.each("milestones", this::milestone, plan::addMilestone);
            sources.cite(item, plan::citation);
            return item.build(() -> new PlanAgreed(process, plan.build()));
        });
    }

    private Optional<Milestone> milestone(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Milestone.Builder milestone = Milestone.builder();
            item.set("id", MilestoneId::of, milestone::id);
            item.set("what", String::toString, milestone::what);
            item.set("owner", String::toString, milestone::owner);
            item.set("by", LocalDate::parse, milestone::by);
            item.set("evidence", String::toString, milestone::evidence);
            item.set("consequence", String::toString, milestone::consequence);
            item.set("percent", BigDecimal::new, milestone::agreedPercent);
            item.refer("kpi", Refers.KPI, KpiId::of, milestone::kpi);
            item.set("heldForMonths", Integer::valueOf, milestone::heldForMonths);
            return item.build(milestone::build);
        });
    }

    private Optional<Occurrence> notAgreed(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Optional<ProcessId> process = item.get("process", ProcessId::of);
            Optional<PlanId> plan = item.get("plan", PlanId::of);
            Optional<ContractSide> fault = item.get("fault", Vocabulary.of(ContractSide.class, ContractSide::words));
            return item.build(() -> new AgreementFailed(given(process), plan, fault));
        });
    }

    private Optional<Occurrence> step(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Optional<PlanId> plan = item.get("plan", PlanId::of);
            Optional<PlanStep> step = item.get("step", Vocabulary.of(PlanStep.class, PlanStep::words));
            return item.build(() -> new PlanProgressed(given(plan), given(step)));
        });
    }

    private Optional<Occurrence> milestones(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Optional<PlanId> plan = item.get("plan", PlanId::of);
            ImmutableSet<MilestoneId> items = item.distinct("items", Refers.ANY, MilestoneId::of);
            Optional<MilestoneResult> result =
                    item.get("result", Vocabulary.of(MilestoneResult.class, MilestoneResult::words));
            Optional<LocalDate> since = item.get("since", LocalDate::parse);
            return item.build(() -> new MilestoneRecorded(given(plan), items, given(result), since));
        });
    }

    private Optional<Occurrence> exceptionReport(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Optional<PlanId> plan = item.get("plan", PlanId::of);
            Optional<ReportOrder> order = item.get("order", Vocabulary.of(ReportOrder.class, ReportOrder::words));
            ImmutableSet<MilestoneId> items = item.distinct("items", Refers.ANY, MilestoneId::of);
            ImmutableSet<ReportRecipient> to =
                    item.distinct("to", Refers.ANY, Vocabulary.of(ReportRecipient.class, ReportRecipient::words));
            Optional<LocalDate> cureBy = item.get("cureBy", LocalDate::parse);
            return item.build(() -> new ExceptionReportIssued(given(plan), given(order), items, to, cureBy));
        });
    }

    private Optional<Occurrence> contest(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Optional<EventId> report = item.referred("report", mention, EventId::of);
            Optional<ReportContest> result =
                    item.get("result", Vocabulary.of(ReportContest.class, ReportContest::words));
            return item.build(() -> new ExceptionReportContested(given(report), given(result)));
        });
    }
}
