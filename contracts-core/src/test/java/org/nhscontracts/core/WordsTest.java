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
import org.nhscontracts.core.contract.LinkKind;
import org.nhscontracts.core.contract.ValueBound;
import org.nhscontracts.core.contract.ValueKind;
import org.nhscontracts.core.contract.ValueSpan;
import org.nhscontracts.core.kpi.ComparedAs;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.DurationStatistic;
import org.nhscontracts.core.kpi.KpiKind;
import org.nhscontracts.core.kpi.Operator;
import org.nhscontracts.core.kpi.Rag;
import org.nhscontracts.core.kpi.SmallNumbersFallback;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.party.CommissionerRole;
import org.nhscontracts.core.party.OrganisationKind;
import org.nhscontracts.core.party.ProviderRole;
import org.nhscontracts.core.party.Responsibility;
import org.nhscontracts.core.party.SuccessionKind;
import org.nhscontracts.core.performance.DataPosition;
import org.nhscontracts.core.performance.ExclusionDecision;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.performance.ScopeKind;
import org.nhscontracts.core.performance.SplitKind;
import org.nhscontracts.core.performance.StatedOutcome;
import org.nhscontracts.core.source.Basis;
import org.nhscontracts.core.source.Confidence;
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
                        "bid",
                        "rival bid",
                        "value tendered",
                        "prior price"),
                words(ValueSpan.values(), ValueSpan::words, "whole term", "per year"),
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
                        "partner",
                        "material sub-contractor",
                        "sub-contractor",
                        "adviser"),
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
