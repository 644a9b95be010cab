package org.nhscontracts.rules.engine;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.performance.PerformanceReturn;
import org.nhscontracts.core.performance.SplitKind;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.Judgement;
import org.nhscontracts.rules.condition.Level;
import org.nhscontracts.rules.condition.MissingPeriods;
import org.nhscontracts.rules.condition.MissingReturns;
import org.nhscontracts.rules.verdict.Verdict;

/** Judges an organisation, its parts, or the members of an alliance, each with all its readings. */
final class ReferenceLevels {

    private final ReferenceFacts facts;
    private final Judgement judgement;
    private final OrganisationId organisation;
    private final boolean fails;
    private final Kpi kpi;

    ReferenceLevels(ReferenceFacts facts, Judgement judgement, OrganisationId organisation, boolean fails) {
        this.facts = facts;
        this.judgement = judgement;
        this.organisation = organisation;
        this.fails = fails;
        this.kpi = facts.kpi(judgement.kpi());
    }

    Verdict verdict(ReportingPeriod period) {
        if (!facts.isJudged(kpi, period) || kpi.isBaselining(period)) {
            return Verdict.NOT_APPLICABLE;
        }
        Level level = judgement.level();
        if (level instanceof Level.EachPart each) {
            return parts(each.kind(), period, Verdict::allOf);
        }
        if (level instanceof Level.AnyPart any) {
            return parts(any.kind(), period, Verdict::anyOf);
        }
        if (level instanceof Level.EachMember) {
            return members(period, Verdict::allOf);
        }
        if (level instanceof Level.AnyMember) {
            return members(period, Verdict::anyOf);
        }
        if (level instanceof Level.PooledParts pooled) {
            return pooled(one -> facts.parts(kpi.id(), organisation, pooled.kind()), pooled.missing(), period);
        }
        if (level instanceof Level.PooledMembers pooled) {
            return pooled(
                    one -> facts.membersOn(one.firstDay()).stream()
                            .map(member -> facts.judged(kpi.id(), member))
                            .toList(),
                    pooled.missing(),
                    period);
        }
        return group(organisation, facts.judged(kpi.id(), organisation), period);
    }

    private Verdict parts(SplitKind kind, ReportingPeriod period, Function<Iterable<Verdict>, Verdict> together) {
        if (!new ReferenceJudge(facts, judgement, organisation, fails).isAsked(period)) {
            return Verdict.NOT_APPLICABLE;
        }
        List<Verdict> verdicts = facts.parts(kpi.id(), organisation, kind).stream()
                .map(part -> group(organisation, part, period))
                .toList();
        return verdicts.isEmpty() ? Verdict.UNDETERMINED : together.apply(verdicts);
    }

    private Verdict members(ReportingPeriod period, Function<Iterable<Verdict>, Verdict> together) {
        ImmutableSet<OrganisationId> members = facts.membersOn(period.firstDay());
        if (members.isEmpty() && !new ReferenceJudge(facts, judgement, organisation, fails).isAsked(period)) {
            return Verdict.NOT_APPLICABLE;
        }
        List<Verdict> verdicts = members.stream()
                .map(member -> group(member, facts.judged(kpi.id(), member), period))
                .toList();
        return verdicts.isEmpty() ? Verdict.UNDETERMINED : together.apply(verdicts);
    }

    private Verdict pooled(
            Function<ReportingPeriod, List<List<ReferenceReading>>> parts,
            MissingPeriods missing,
            ReportingPeriod period) {
        return new ReferenceJudge(facts, judgement, organisation, fails)
                .verdict(new ReferencePool(facts, kpi.measure(), parts, missing), period);
    }

    private Verdict group(OrganisationId whose, List<ReferenceReading> readings, ReportingPeriod period) {
        ReferenceJudge judge = new ReferenceJudge(facts, judgement, whose, fails);
        if (!judge.isAsked(period)) {
            return Verdict.NOT_APPLICABLE;
        }
        List<ReferenceReading> deciding = deciding(readings, period);
        if (judgement.returns() == MissingReturns.NOT_ACHIEVED && isMissing(whose, readings, deciding, period)) {
            return fails ? Verdict.HOLDS : Verdict.DOES_NOT_HOLD;
        }
        List<ReferenceReading> asked = deciding.isEmpty() && judgement.over().isPresent() ? readings : deciding;
        List<Verdict> verdicts = asked.stream()
                .map(reading -> judge.verdict(reading, period))
                .distinct()
                .toList();
        return verdicts.size() == 1 ? verdicts.get(0) : Verdict.UNDETERMINED;
    }

    private List<ReferenceReading> deciding(List<ReferenceReading> readings, ReportingPeriod period) {
        List<ReferenceReading> speaking =
                readings.stream().filter(reading -> reading.speaks(period)).toList();
        List<ReferenceReading> chosen = speaking.stream().filter(facts::isToUse).toList();
        return chosen.isEmpty() ? speaking : chosen;
    }

    private boolean isMissing(
            OrganisationId whose,
            List<ReferenceReading> readings,
            List<ReferenceReading> deciding,
            ReportingPeriod period) {
        boolean nothing = !deciding.isEmpty()
                && deciding.stream()
                        .allMatch(reading -> reading.slot(period, false).is(ReferenceSlot.Kind.NOTHING));
        boolean unreported =
                readings.stream().allMatch(reading -> reading.at(period).status() == ObservationStatus.NOT_REPORTED);
        return !nothing && (unreported || isLate(facts.entry(kpi.id(), whose, period)));
    }

    /** What came after the last day of which anything is known had not come. */
    private boolean isLate(Optional<PerformanceReturn> entry) {
        LocalDate asAt = facts.evidence.asAt();
        LocalDate day = facts.cutDay().isBefore(asAt) ? facts.cutDay() : asAt;
        return entry.filter(one -> one.received()
                        .filter(received -> !received.isAfter(day))
                        .orElse(day)
                        .isAfter(one.due()))
                .isPresent();
    }
}
