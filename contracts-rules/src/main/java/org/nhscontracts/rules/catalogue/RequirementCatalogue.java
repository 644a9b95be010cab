package org.nhscontracts.rules.catalogue;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.source.Source;

/**
 * The national quality requirements by edition, with the planning ambitions beside them. Immutable.
 *
 * <pre>{@code
 * RequirementCatalogue.shipped()
 *         .requirement(ContractEdition.of("2015/16"), KpiId.of("rtt_incomplete"))
 *         .flatMap(row -> row.toKpi(KpiId.of("E.B.3")).asKpi());
 * }</pre>
 */
public final class RequirementCatalogue {

    /** A catalogue of no requirement. */
    static final RequirementCatalogue EMPTY =
            new RequirementCatalogue(ImmutableMap.of(), ImmutableList.of(), ImmutableList.of(), ImmutableList.of());

    private static final String LIST = "requirements.txt";

    private final ImmutableMap<Key, NationalRequirement> rows;
    private final ImmutableList<PlanningAmbition> ambitions;
    private final ImmutableList<SanctionRegime> regimes;
    private final ImmutableList<Source> sources;

    private RequirementCatalogue(
            ImmutableMap<Key, NationalRequirement> rows,
            ImmutableList<PlanningAmbition> ambitions,
            ImmutableList<SanctionRegime> regimes,
            ImmutableList<Source> sources) {
        this.rows = rows;
        this.ambitions = ambitions;
        this.regimes = regimes;
        this.sources = sources;
    }

    /**
     * The requirements that the library ships: 2013/14 to 2025/26, read when they are first asked for.
     *
     * @return the catalogue
     */
    public static RequirementCatalogue shipped() {
        return Shipped.CATALOGUE;
    }

    /**
     * A catalogue of the requirements given, without planning ambitions.
     *
     * @param requirements the requirements; of one edition and id the last counts
     * @return the catalogue
     */
    public static RequirementCatalogue of(Iterable<NationalRequirement> requirements) {
        return EMPTY.with(requirements);
    }

    /**
     * All requirements.
     *
     * @return the requirements, the oldest edition first
     */
    public ImmutableList<NationalRequirement> requirements() {
        return rows.values().asList();
    }

    /**
     * The editions of which requirements are known.
     *
     * @return the editions, the oldest first
     */
    public ImmutableSet<ContractEdition> editions() {
        return rows.keySet().stream().map(Key::edition).collect(toImmutableSet());
    }

    /**
     * The requirements of an edition.
     *
     * @param edition the edition
     * @return its requirements; none if the catalogue lacks it
     */
    public ImmutableList<NationalRequirement> edition(ContractEdition edition) {
        return rows.values().stream()
                .filter(row -> row.edition().equals(edition))
                .collect(toImmutableList());
    }

    /**
     * The requirements of an edition that apply to services of a category.
     *
     * @param edition the edition
     * @param category the category of services
     * @return the requirements, those for all services among them
     */
    public ImmutableList<NationalRequirement> edition(ContractEdition edition, ServiceCategory category) {
        return edition(edition).stream().filter(row -> row.appliesTo(category)).collect(toImmutableList());
    }

    /**
     * One requirement of an edition.
     *
     * @param edition the edition
     * @param id the id in this catalogue, for example {@code ae_4h}
     * @return the requirement; empty if the edition has none of that id
     */
    public Optional<NationalRequirement> requirement(ContractEdition edition, KpiId id) {
        return Optional.ofNullable(rows.get(new Key(edition, id)));
    }

    /**
     * The requirements of an edition with a reference; some editions use one for several.
     *
     * @param edition the edition
     * @param code the reference in the contract, for example {@code E.B.S.7}
     * @return the requirements, perhaps none
     */
    public ImmutableList<NationalRequirement> withCode(ContractEdition edition, String code) {
        return edition(edition).stream()
                .filter(row -> row.code().equals(Optional.of(code)))
                .collect(toImmutableList());
    }

    /**
     * A requirement through all editions.
     *
     * @param id the id in this catalogue
     * @return its rows, the oldest edition first; none if there is no such requirement
     */
    public ImmutableList<NationalRequirement> history(KpiId id) {
        return rows.values().stream().filter(row -> row.id().equals(id)).collect(toImmutableList());
    }

    /**
     * A requirement as a KPI through all editions: on each day the contract standard of the newest edition that is in force, with
     * the planning ambitions beside it, and the rest as the last edition has it.
     *
     * @param id the id in this catalogue
     * @param kpi the id that the contract gives it
     * @param supplied what the contract supplies; a threshold takes the place of those of all editions
     * @return the KPI, or what the contract must supply first; empty if there is no such requirement
     * @throws IllegalArgumentException if the threshold supplied does not suit the direction
     */
    public Optional<KpiDraft> toKpi(KpiId id, KpiId kpi, SuppliedFacts supplied) {
        return RequirementHistory.joined(history(id)).map(joined -> joined.toKpi(kpi, supplied));
    }

    /**
     * The requirements in force on a day: of each the row of the newest edition that is.
     *
     * @param date the day
     * @return the requirements
     */
    public ImmutableList<NationalRequirement> on(LocalDate date) {
        Map<KpiId, NationalRequirement> inForce = new LinkedHashMap<>();
        rows.values().stream().filter(row -> row.inForceOn(date)).forEach(row -> inForce.put(row.id(), row));
        return ImmutableList.copyOf(inForce.values());
    }

    /**
     * All planning ambitions.
     *
     * @return the ambitions in the order of their files
     */
    public ImmutableList<PlanningAmbition> ambitions() {
        return ambitions;
    }

    /**
     * How sanctions stood in an edition as a whole.
     *
     * @param edition the edition
     * @return the regime; empty if nothing is known
     */
    public Optional<SanctionRegime> regime(ContractEdition edition) {
        return regimes.stream()
                .filter(regime -> regime.edition().equals(edition))
                .findFirst();
    }

    /**
     * The sources to which its values refer.
     *
     * @return the sources
     */
    public ImmutableList<Source> sources() {
        return sources;
    }

    /**
     * A source of its values.
     *
     * @param id the id to which a value refers
     * @return the source; empty if it is not listed
     */
    public Optional<Source> source(SourceId id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    /**
     * The same catalogue with requirements added, or replaced where it has one of the same edition and id.
     *
     * @param requirements the requirements
     * @return the catalogue
     */
    public RequirementCatalogue with(Iterable<NationalRequirement> requirements) {
        Map<Key, NationalRequirement> merged = new LinkedHashMap<>(rows);
        requirements.forEach(row -> merged.put(new Key(row.edition(), row.id()), row));
        return new RequirementCatalogue(inOrder(merged), ambitions, regimes, sources);
    }

    /** The same with other ambitions, and with regimes and sources put before those it has. */
    RequirementCatalogue with(
            ImmutableList<PlanningAmbition> others,
            ImmutableList<SanctionRegime> moreRegimes,
            ImmutableList<Source> moreSources) {
        return new RequirementCatalogue(
                rows,
                others,
                ImmutableList.<SanctionRegime>builder()
                        .addAll(moreRegimes)
                        .addAll(regimes)
                        .build(),
                ImmutableList.<Source>builder()
                        .addAll(moreSources)
                        .addAll(sources)
                        .build());
    }

    private static ImmutableMap<Key, NationalRequirement> inOrder(Map<Key, NationalRequirement> rows) {
        ImmutableMap.Builder<Key, NationalRequirement> ordered = ImmutableMap.builder();
        rows.entrySet().stream()
                .sorted((a, b) -> a.getKey().edition().compareTo(b.getKey().edition()))
                .forEach(ordered::put);
        return ordered.buildOrThrow();
    }

    /** The edition and id of a row. */
    private record Key(ContractEdition edition, KpiId id) {}

    /** Read when it is first needed. */
    private static final class Shipped {
        static final RequirementCatalogue CATALOGUE = RequirementDocument.readAll(ShippedTexts.listedIn(LIST), EMPTY);
    }
}
