package org.nhscontracts.rules.catalogue;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.KpiKind;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.source.Basis;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.source.Confidence;
import org.nhscontracts.core.time.InForce;
import org.nhscontracts.core.time.PeriodKind;

/**
 * One national quality requirement of one edition of the contract: what is measured, against which threshold, and what failing
 * costs. It is in force from {@link #from()} to {@link #until()}: the days of the edition unless it was changed within it, or
 * carried on beyond it.
 *
 * <p>Where the threshold is not known, {@link #targets()} has no contract standard, and {@link #toKpi(KpiId)} says so.
 */
@Value.Immutable
public interface NationalRequirement extends InForce {

    /**
     * Starts a requirement; {@code edition}, {@code id}, {@code family}, {@code name}, {@code kind}, {@code measure}, {@code direction},
     * {@code unit}, {@code period} and {@code confidence} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The edition.
     *
     * @return for example 2015/16
     */
    ContractEdition edition();

    /**
     * Its id in this catalogue, the same in all editions.
     *
     * @return for example {@code rtt_incomplete}
     */
    KpiId id();

    /**
     * Its reference in the contract. No reference was checked against the published Schedule 4, and some editions use one for
     * several requirements.
     *
     * @return for example {@code E.B.3}; empty if none is known
     */
    Optional<String> code();

    /**
     * What it has in common with requirements that it replaced or that replaced it.
     *
     * @return for example {@code rtt_longwait}
     */
    String family();

    /**
     * What it requires, in a few words.
     *
     * @return the name
     */
    String name();

    /**
     * Which part of Schedule 4 it stands in, as far as known.
     *
     * @return operational standard or national quality requirement
     */
    KpiKind kind();

    /**
     * How it is measured, as far as it needs spelling out.
     *
     * @return the definition; empty if the name says all
     */
    Optional<String> definition();

    /**
     * What is measured.
     *
     * @return the measure
     */
    Measure measure();

    /**
     * Which way is better.
     *
     * @return the direction
     */
    Direction direction();

    /**
     * The unit in words, which for a ratio says of what it is one.
     *
     * @return for example {@code percent waiting 6 weeks or more}
     */
    String unit();

    /**
     * Over which time the contract has it achieved.
     *
     * @return the period
     */
    RequirementPeriod period();

    /**
     * To which services it applies.
     *
     * @return at least one category
     */
    ImmutableSet<ServiceCategory> services();

    /**
     * Its contract standards over time, and the planning ambitions beside them.
     *
     * @return targets with their days; none with the purpose contract standard where the threshold is not known
     */
    ImmutableList<Target> targets();

    /**
     * What failing it costs, over time.
     *
     * @return sanctions with their days; none where nothing is known
     */
    ImmutableList<NationalSanction> sanctions();

    /**
     * From which sources.
     *
     * @return ids of sources of the catalogue, at least one
     */
    ImmutableList<SourceId> sources();

    /**
     * How sure the row is as a whole; threshold and sanction have a confidence of their own.
     *
     * @return the confidence
     */
    Confidence confidence();

    /**
     * How sure the contract standard is, or that it is set elsewhere.
     *
     * @return the confidence; that of the row unless stated
     */
    @Value.Default
    default Confidence thresholdConfidence() {
        return confidence();
    }

    /**
     * When it was introduced or ended, as stated, where the days are not sure.
     *
     * @return for example {@code introduced from July to November 2017}; empty if the days are sure
     */
    Optional<String> datesStated();

    /**
     * What else a reader must know.
     *
     * @return a sentence; empty if nothing
     */
    Optional<String> note();

    /**
     * The contract standard that is in force last.
     *
     * @return the threshold; empty if it is not known, and the contract must supply it
     */
    default Optional<Threshold> threshold() {
        return standards().reduce((earlier, later) -> later).map(Target::threshold);
    }

    /**
     * The contract standard on a day.
     *
     * @param date the day
     * @return the threshold; empty if it is not known, or none is in force
     */
    default Optional<Threshold> threshold(LocalDate date) {
        return standards().filter(target -> target.inForceOn(date)).findFirst().map(Target::threshold);
    }

    /**
     * What failing it costs on a day.
     *
     * @param date the day
     * @return the sanction; empty if nothing is known
     */
    default Optional<NationalSanction> sanction(LocalDate date) {
        return sanctions().stream().filter(sanction -> sanction.inForceOn(date)).findFirst();
    }

    /**
     * Which of threshold and sanction were attested by a source.
     *
     * @return {@code threshold}, also where a source attests that it is set elsewhere, {@code sanction}, both or none
     */
    default ImmutableSet<String> verifiedFields() {
        boolean threshold = !thresholdConfidence().mustBeFlagged();
        boolean sanction = sanctions().stream().anyMatch(NationalSanction::isPriced)
                && sanctions().stream().noneMatch(NationalSanction::mustBeFlagged);
        return Stream.of(threshold ? "threshold" : "", sanction ? "sanction" : "")
                .filter(field -> !field.isEmpty())
                .collect(toImmutableSet());
    }

    /**
     * Whether a report that judged its threshold must show it as unverified.
     *
     * @return true unless the threshold was read in the contract or in a secondary source
     */
    default boolean mustBeFlagged() {
        return thresholdConfidence().mustBeFlagged();
    }

    /**
     * Whether it applies to services of a category.
     *
     * @param category the category
     * @return true also if it applies to all services
     */
    default boolean appliesTo(ServiceCategory category) {
        return services().contains(category) || services().contains(ServiceCategory.ALL);
    }

    /**
     * The requirement as a KPI, from what the catalogue knows.
     *
     * @param kpi the id that the contract gives it
     * @return the KPI; or what the contract must supply first
     */
    default KpiDraft toKpi(KpiId kpi) {
        return toKpi(kpi, SuppliedFacts.NONE);
    }

    /**
     * The requirement as a KPI. A threshold that the contract supplies takes the place of that of the catalogue, on the same days,
     * and has no citation; planning ambitions stay beside it.
     *
     * @param kpi the id that the contract gives it
     * @param supplied what the contract supplies
     * @return the KPI; or what the contract must supply beyond that
     * @throws IllegalArgumentException if the threshold supplied does not suit the direction
     */
    default KpiDraft toKpi(KpiId kpi, SuppliedFacts supplied) {
        Optional<PeriodKind> frequency = supplied.frequency().or(period()::frequency);
        boolean known =
                supplied.threshold().isPresent() || standards().findAny().isPresent();
        return known && frequency.isPresent()
                ? new KpiDraft.Complete(kpi(kpi, frequency.get(), targets(supplied)))
                : new KpiDraft.Incomplete(missing(known, frequency.isPresent()));
    }

    private static ImmutableSet<MissingFact> missing(boolean threshold, boolean frequency) {
        ImmutableSet.Builder<MissingFact> missing = ImmutableSet.builder();
        if (!threshold) {
            missing.add(MissingFact.THRESHOLD);
        }
        if (!frequency) {
            missing.add(MissingFact.FREQUENCY);
        }
        return missing.build();
    }

    private Stream<Target> standards() {
        return targets().stream().filter(target -> target.purpose() == TargetPurpose.CONTRACT_STANDARD);
    }

    private ImmutableList<Target> targets(SuppliedFacts supplied) {
        Stream<Target> standards = supplied.threshold()
                .map(threshold -> Stream.of(Target.builder()
                        .purpose(TargetPurpose.CONTRACT_STANDARD)
                        .threshold(threshold)
                        .from(from())
                        .until(until())
                        .build()))
                .orElseGet(this::standards);
        return Stream.concat(
                        standards,
                        targets().stream().filter(target -> target.purpose() != TargetPurpose.CONTRACT_STANDARD))
                .collect(toImmutableList());
    }

    private Kpi kpi(KpiId kpi, PeriodKind frequency, ImmutableList<Target> targets) {
        return Kpi.builder()
                .id(kpi)
                .name(name())
                .kind(kind())
                .measure(measure())
                .direction(direction())
                .frequency(frequency)
                .addAllTargets(targets)
                .definition(definition())
                .citation(citation())
                .build();
    }

    /**
     * What stands behind the row, as reports cite facts.
     *
     * @return a citation of the first source; its basis is {@code claimed}
     */
    default Citation citation() {
        return Citation.builder()
                .source(sources().get(0))
                .basis(Basis.CLAIMED)
                .confidence(confidence())
                .note(note())
                .build();
    }

    /**
     * Checks the order of the days, and that it has a source and applies to some service.
     *
     * @throws IllegalArgumentException if not
     */
    @Value.Check
    default void check() {
        checkOrder("requirement " + id());
        if (sources().isEmpty() || services().isEmpty()) {
            throw new IllegalArgumentException(
                    "requirement " + id() + ": found no source or no service category, expected at least one of each");
        }
    }

    /** Builds a {@link NationalRequirement}. Not thread-safe. */
    final class Builder extends ImmutableNationalRequirement.Builder {
        Builder() {}
    }
}
