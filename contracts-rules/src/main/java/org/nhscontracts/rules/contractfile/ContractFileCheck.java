package org.nhscontracts.rules.contractfile;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.contract.VariedContract;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.KpiSet;
import org.nhscontracts.core.party.Organisation;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.PublishedSummary;
import org.nhscontracts.core.performance.ReadingToUse;
import org.nhscontracts.core.performance.SeriesKey;
import org.nhscontracts.core.performance.StatedReading;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.source.Source;
import org.nhscontracts.rules.rule.Rule;

/** Checks a contract file and collects all faults. */
final class ContractFileCheck {

    private final ContractFile file;
    private final ImmutableSet<OrganisationId> organisations;
    private final ImmutableMap<KpiId, Kpi> kpis;
    private final ImmutableSet<SourceId> sources;
    private final ImmutableSet<RuleId> rules;
    private final ImmutableList.Builder<ContractFault> faults = ImmutableList.builder();

    private ContractFileCheck(ContractFile file) {
        this.file = file;
        this.organisations = file.organisations().stream().map(Organisation::id).collect(toImmutableSet());
        this.kpis = file.kpis().stream().collect(toImmutableMap(Kpi::id, Function.identity(), (a, b) -> a));
        this.sources = file.sources().stream().map(Source::id).collect(toImmutableSet());
        this.rules = file.rules().rules().stream().map(Rule::id).collect(toImmutableSet());
    }

    static void check(ContractFile file) {
        ImmutableList<ContractFault> faults = new ContractFileCheck(file).all();
        if (!faults.isEmpty()) {
            throw new InconsistentContractException(faults);
        }
    }

    private ImmutableList<ContractFault> all() {
        checkIds();
        checkContract(file.contract());
        checkSuccessions();
        checkKpis();
        checkPerformance();
        checkSubmissions();
        checkReturns();
        checkVariations();
        new PartiesCheck(file, this).all();
        TermCheck terms = new TermCheck(file, this);
        terms.all();
        new HandoverFileCheck(file, this, terms).all();
        new StratumCheck(file, this).all();
        new ManagementCheck(file, this).all();
        return faults.build();
    }

    private void checkIds() {
        once("organisations", file.organisations(), Organisation::id);
        once("kpis", file.kpis(), Kpi::id);
        once("kpiSets", file.kpiSets(), KpiSet::id);
        once("sources", file.sources(), Source::id);
        once("contract.services", file.contract().services(), service -> service.id());
        once("publishedSummaries", file.publishedSummaries(), PublishedSummary::id);
        once("readingsToUse", file.readingsToUse(), ReadingToUse::kpi);
    }

    private void checkContract(ServiceContract contract) {
        each("contract.commissioners", contract.commissioners(), (path, commissioner) -> {
            organisation(path + ".organisation", commissioner.organisation());
            cited(path, commissioner.citation());
        });
        each("contract.providers", contract.providers(), (path, provider) -> {
            organisation(path + ".organisation", provider.organisation());
            cited(path, provider.citation());
        });
        each("contract.services", contract.services(), (path, service) -> cited(path, service.citation()));
        each("contract.values", contract.values(), (path, value) -> cited(path, value.citation()));
        each("contract.editions", contract.editions(), (path, adoption) -> cited(path, adoption.citation()));
        each("contract.links", contract.links(), (path, link) -> {
            link.holder().ifPresent(holder -> organisation(path + ".holder", holder));
            cited(path, link.citation());
        });
    }

    /** Whether the variations fit the contract, one after the other. */
    private void checkVariations() {
        Optional<String> tooMany = VariationFit.misfit(file.contract());
        tooMany.ifPresent(message -> fault("variation", "contract.variations", message));
        if (tooMany.isEmpty()) {
            applyVariations();
        }
    }

    private void applyVariations() {
        try {
            VariedContract.of(file.contract(), file.kpis(), LocalDate.MAX);
        } catch (IllegalArgumentException e) {
            fault("variation", "contract.variations", String.valueOf(e.getMessage()));
        }
    }

    private void checkSuccessions() {
        each("organisations", file.organisations(), (path, organisation) -> cited(path, organisation.citation()));
        each("successions", file.successions(), (path, succession) -> {
            succession.predecessors().forEach(one -> organisation(path + ".predecessors", one));
            succession.successors().forEach(one -> organisation(path + ".successors", one));
            cited(path, succession.citation());
        });
    }

    private void checkKpis() {
        each("kpis", file.kpis(), (path, kpi) -> {
            cited(path, kpi.citation());
            each(path + ".targets", kpi.targets(), (target, one) -> cited(target, one.citation()));
            each(path + ".trajectories", kpi.trajectories(), (trajectory, one) -> {
                one.organisation().ifPresent(id -> organisation(trajectory + ".organisation", id));
                cited(trajectory, one.citation());
            });
        });
        each("kpiSets", file.kpiSets(), (path, set) -> set.kpis().forEach(one -> kpi(path + ".kpis", one)));
        each("rules", file.rules().rules(), this::checkRule);
    }

    private void checkRule(String path, Rule rule) {
        cited(path, rule.citation());
        rule.when().kpis().forEach(one -> kpi(path + ".when", one));
        RuleFit.sets(rule.when()).forEach(set -> kpiSet(path + ".when", set));
        RuleFit.misfits(rule.when(), kpis).forEach(message -> fault("misfit", path + ".when", message));
        SeriesFit.severalFrequencies(rule.when(), kpis)
                .ifPresent(message -> fault("several-frequencies", path + ".when", message));
    }

    private void checkPerformance() {
        each("performance", file.performance().series(), this::checkSeries);
        each("readingsToUse", file.readingsToUse(), (path, choice) -> {
            kpi(path + ".kpi", choice.kpi());
            source(path + ".source", choice.source());
        });
        each("statedReadings", file.statedReadings(), this::checkStated);
        each("publishedSummaries", file.publishedSummaries(), (path, summary) -> {
            organisation(path + ".organisation", summary.organisation());
            cited(path, Optional.of(summary.citation()));
        });
    }

    private void checkSeries(String path, KpiSeries series) {
        kpi(path + ".kpi", series.key().kpi());
        organisation(path + ".organisation", series.key().organisation());
        cited(path, series.key().citation());
        Optional.ofNullable(kpis.get(series.key().kpi()))
                .flatMap(kpi ->
                        SeriesFit.misfit(kpi, series.form(), series.axis().kind()))
                .ifPresent(message -> fault("misfit", path, message));
    }

    private void checkStated(String path, StatedReading reading) {
        kpi(path + ".kpi", reading.kpi());
        organisation(path + ".organisation", reading.organisation());
        cited(path, Optional.of(reading.citation()));
        Optional.ofNullable(kpis.get(reading.kpi()))
                .flatMap(kpi -> SeriesFit.misfit(kpi, reading))
                .ifPresent(message -> fault("misfit", path, message));
    }

    /** Submissions of one reading are laid over each other, so they are cited alike and have figures of one form. */
    private void checkSubmissions() {
        Map<Object, KpiSeries> readings = new HashMap<>();
        each("performance", file.performance().series(), (path, series) -> {
            SeriesKey key = series.key();
            Object reading = ImmutableList.of(key.kpi(), key.organisation(), key.scope(), key.split(), key.source());
            Optional<KpiSeries> other = Optional.ofNullable(readings.putIfAbsent(reading, series));
            other.filter(first -> !first.key().citation().equals(key.citation()))
                    .ifPresent(first -> fault(
                            "several-citations",
                            path,
                            "found a source cited in two ways for " + key + ", expected the citation of "
                                    + first.key()));
            other.filter(first -> !first.form().equals(series.form()))
                    .ifPresent(first -> fault(
                            "several-forms",
                            path,
                            "found another precision for " + key + ", expected the precision, or none, of "
                                    + first.key()));
        });
    }

    private void checkReturns() {
        each("exclusionRequests", file.exclusionRequests(), (path, request) -> {
            kpi(path + ".kpi", request.kpi());
            organisation(path + ".organisation", request.organisation());
            organisation(path + ".askedBy", request.askedBy());
            request.decidedBy().ifPresent(one -> organisation(path + ".decidedBy", one));
            cited(path, request.citation());
            misfit(path, Optional.ofNullable(kpis.get(request.kpi())).flatMap(kpi -> SeriesFit.misfit(kpi, request)));
        });
        each("returns", file.returns(), (path, one) -> {
            kpi(path + ".kpi", one.kpi());
            organisation(path + ".organisation", one.organisation());
            misfit(path, Optional.ofNullable(kpis.get(one.kpi())).flatMap(kpi -> SeriesFit.misfit(kpi, one.period())));
        });
        once("returns", file.returns(), one -> one.period() + " for KPI " + one.kpi() + " of " + one.organisation());
    }

    void misfit(String path, Optional<String> message) {
        message.ifPresent(words -> fault("misfit", path, words));
    }

    private void kpiSet(String path, KpiSet set) {
        Optional<KpiSet> known =
                file.kpiSets().stream().filter(one -> one.id().equals(set.id())).findFirst();
        if (known.isEmpty()) {
            known("unknown-kpi-set", "a KPI set", path, set.id(), ImmutableSet.of());
        } else if (!known.get().equals(set)) {
            fault("other-kpi-set", path, "found another KPI set '" + set.id() + "', expected the one of the file");
        }
    }

    void organisation(String path, OrganisationId id) {
        known("unknown-organisation", "an organisation", path, id, organisations);
    }

    void kpi(String path, KpiId id) {
        known("unknown-kpi", "a KPI", path, id, kpis.keySet());
    }

    void rule(String path, RuleId id) {
        known("unknown-rule", "a rule", path, id, rules);
    }

    private void source(String path, SourceId id) {
        known("unknown-source", "a source", path, id, sources);
    }

    void cited(String path, Optional<Citation> citation) {
        citation.ifPresent(one -> source(path + ".cite.source", one.source()));
    }

    void known(String code, String what, String path, Object id, Collection<?> known) {
        if (!known.contains(id)) {
            fault(code, path, "found '" + id + "', expected the id of " + what + " of the file");
        }
    }

    <T> void once(String list, List<T> items, Function<T, Object> id) {
        Set<Object> seen = new HashSet<>();
        each(list, items, (path, item) -> {
            if (!seen.add(id.apply(item))) {
                fault("duplicate-id", path, "found '" + id.apply(item) + "' a second time, expected it once");
            }
        });
    }

    static <T> void each(String list, List<T> items, PathConsumer<T> check) {
        for (int i = 0; i < items.size(); i++) {
            check.accept(list + "[" + i + "]", items.get(i));
        }
    }

    void fault(String code, String path, String message) {
        faults.add(new ContractFault(code, path, message));
    }

    interface PathConsumer<T> {
        void accept(String path, T item);
    }
}
