package org.nhscontracts.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nhscontracts.core.contract.BaselineSpan;
import org.nhscontracts.core.contract.DeadBandRule;
import org.nhscontracts.core.contract.FigureState;
import org.nhscontracts.core.contract.GainShareTiming;
import org.nhscontracts.core.contract.LimitUnit;
import org.nhscontracts.core.contract.LinkKind;
import org.nhscontracts.core.contract.OptionHolder;
import org.nhscontracts.core.contract.Recurrence;
import org.nhscontracts.core.contract.ValueBound;
import org.nhscontracts.core.contract.ValueKind;
import org.nhscontracts.core.contract.ValueSpan;
import org.nhscontracts.core.contract.VariationKind;
import org.nhscontracts.core.handover.ArrangementKind;
import org.nhscontracts.core.handover.AssuranceKind;
import org.nhscontracts.core.handover.ConditionCategory;
import org.nhscontracts.core.handover.DayUnit;
import org.nhscontracts.core.handover.ExitReason;
import org.nhscontracts.core.handover.PlanBasis;
import org.nhscontracts.core.handover.StaffUnit;
import org.nhscontracts.core.kpi.ComparedAs;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.DurationStatistic;
import org.nhscontracts.core.kpi.KpiKind;
import org.nhscontracts.core.kpi.Operator;
import org.nhscontracts.core.kpi.Rag;
import org.nhscontracts.core.kpi.SmallNumbersFallback;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.party.CommissionerRole;
import org.nhscontracts.core.party.DecisionMode;
import org.nhscontracts.core.party.MembershipEnd;
import org.nhscontracts.core.party.MembershipStart;
import org.nhscontracts.core.party.OrganisationKind;
import org.nhscontracts.core.party.PartnershipPart;
import org.nhscontracts.core.party.ProviderRole;
import org.nhscontracts.core.party.Responsibility;
import org.nhscontracts.core.party.SuccessionKind;
import org.nhscontracts.core.performance.DataPosition;
import org.nhscontracts.core.performance.ExclusionDecision;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.performance.ScopeKind;
import org.nhscontracts.core.performance.SplitKind;
import org.nhscontracts.core.performance.StatedOutcome;
import org.nhscontracts.core.process.EndGround;
import org.nhscontracts.core.source.Basis;
import org.nhscontracts.core.source.Confidence;
import org.nhscontracts.core.source.YesNo;
import org.nhscontracts.core.time.PeriodKind;

/** The words of the enumerations stand in documents: to change one changes the format. */
class WordsTest {

    static Stream<Arguments> enumerations() {
        return Stream.of(
                words(LinkKind.values(), LinkKind::words, "predecessor", "successor"),
                words(ValueBound.values(), ValueBound::words, "stated", "more than"),
                words(
                        ValueKind.values(),
                        ValueKind::words,
                        "agreed value",
                        "value as varied",
                        "bid",
                        "rival bid",
                        "value tendered",
                        "prior price"),
                words(ValueSpan.values(), ValueSpan::words, "whole term", "whole term with extensions", "per year"),
                words(
                        ArrangementKind.values(),
                        ArrangementKind::words,
                        "predecessor",
                        "contract",
                        "interim",
                        "successor"),
                words(
                        AssuranceKind.values(),
                        AssuranceKind::words,
                        "same staff",
                        "same places",
                        "no job losses",
                        "services as commissioned",
                        "joint working",
                        "other"),
                words(
                        ConditionCategory.values(),
                        ConditionCategory::words,
                        "governance",
                        "workforce",
                        "records and data",
                        "premises",
                        "equipment",
                        "sub-contracts",
                        "registration and licence",
                        "indemnity",
                        "communication",
                        "clinical safety"),
                words(DayUnit.values(), DayUnit::words, "days", "weeks", "operational days"),
                words(
                        ExitReason.values(),
                        ExitReason::words,
                        "did not bid",
                        "bid and lost",
                        "no-fault notice",
                        "other",
                        "not stated"),
                words(PlanBasis.values(), PlanBasis::words, "published", "customary", "local"),
                words(StaffUnit.values(), StaffUnit::words, "headcount", "WTE"),
                words(OptionHolder.values(), OptionHolder::words, "commissioners", "provider", "both agreeing"),
                words(VariationKind.values(), VariationKind::words, "national", "service", "other"),
                words(Recurrence.values(), Recurrence::words, "per year", "once"),
                words(
                        EndGround.values(),
                        EndGround::words,
                        "no fault",
                        "default of the Provider",
                        "default of a Commissioner",
                        "National Variation refused",
                        "force majeure",
                        "other"),
                words(ComparedAs.values(), ComparedAs::words, "exact", "published"),
                words(Direction.values(), Direction::words, "higher", "lower", "neutral"),
                words(DurationStatistic.values(), DurationStatistic::words, "mean", "percentile"),
                words(
                        KpiKind.values(),
                        KpiKind::words,
                        "operational standard",
                        "national quality requirement",
                        "local quality requirement"),
                words(
                        Operator.values(),
                        Operator::words,
                        "at least",
                        "more than",
                        "at most",
                        "less than",
                        "equal to",
                        "between"),
                words(Rag.values(), Rag::words, "green", "amber", "red"),
                words(
                        TargetPurpose.values(),
                        TargetPurpose::words,
                        "contract standard",
                        "planning ambition",
                        "improvement trajectory"),
                words(
                        SmallNumbersFallback.values(),
                        SmallNumbersFallback::words,
                        "allow breaches",
                        "widen the period",
                        "not assessed"),
                words(DataPosition.values(), DataPosition::words, "flex", "freeze", "refresh"),
                words(ExclusionDecision.values(), ExclusionDecision::words, "asked", "agreed", "refused"),
                words(CommissionerRole.values(), CommissionerRole::words, "co-ordinating", "associate", "not stated"),
                words(
                        OrganisationKind.values(),
                        OrganisationKind::words,
                        "NHS trust",
                        "NHS foundation trust",
                        "primary care trust",
                        "clinical commissioning group",
                        "integrated care board",
                        "local authority",
                        "community interest company",
                        "company",
                        "GP federation",
                        "GP practice",
                        "charity",
                        "provider arm",
                        "regulator",
                        "partnership",
                        "other"),
                words(
                        ProviderRole.values(),
                        ProviderRole::words,
                        "contract holder",
                        "prime contractor",
                        "lead provider",
                        "accountable provider",
                        "partner",
                        "material sub-contractor",
                        "sub-contractor",
                        "adviser"),
                words(MembershipStart.values(), MembershipStart::words, "founding", "admission"),
                words(MembershipEnd.values(), MembershipEnd::words, "exit", "exclusion"),
                words(
                        DecisionMode.values(),
                        DecisionMode::words,
                        "unanimous",
                        "majority",
                        "conflicted member excluded"),
                words(PartnershipPart.values(), PartnershipPart::words, "adviser", "advised", "joint bidder", "other"),
                words(GainShareTiming.values(), GainShareTiming::words, "quarterly", "annual"),
                words(DeadBandRule.values(), DeadBandRule::words, "beyond only", "whole"),
                words(LimitUnit.values(), LimitUnit::words, "pounds", "percent of baseline"),
                words(BaselineSpan.values(), BaselineSpan::words, "period", "year"),
                words(FigureState.values(), FigureState::words, "provisional", "final"),
                words(YesNo.values(), YesNo::words, "yes", "no", "not stated"),
                words(Responsibility.values(), Responsibility::words, "full", "partial"),
                words(
                        SuccessionKind.values(),
                        SuccessionKind::words,
                        "rename",
                        "merger",
                        "acquisition",
                        "change of ownership",
                        "replacement",
                        "spin-out"),
                words(
                        ObservationStatus.values(),
                        ObservationStatus::words,
                        "reported",
                        "provisional",
                        "not reported",
                        "suppressed",
                        "not yet due",
                        "excluded",
                        "suspended",
                        "no activity",
                        "disputed"),
                words(ScopeKind.values(), ScopeKind::words, "whole provider", "contract", "service", "site"),
                words(SplitKind.values(), SplitKind::words, "specialty", "commissioner", "locality", "team"),
                words(StatedOutcome.values(), StatedOutcome::words, "achieved", "failed"),
                words(Basis.values(), Basis::words, "measured", "claimed", "inferred"),
                words(
                        Confidence.values(),
                        Confidence::words,
                        "verified",
                        "secondary",
                        "unverified",
                        "doubtful",
                        "constructed"),
                words(PeriodKind.values(), PeriodKind::words, "month", "quarter", "financial year", "contract year"));
    }

    private static <E extends Enum<E>> Arguments words(E[] values, Function<E, String> words, String... expected) {
        return arguments(
                values[0].getDeclaringClass().getSimpleName(),
                Stream.of(values).map(words).toList(),
                ImmutableList.copyOf(expected));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("enumerations")
    void areThoseOfTheFormat(String name, List<String> words, List<String> expected) {
        assertThat(words).isEqualTo(expected).doesNotHaveDuplicates();
    }
}
