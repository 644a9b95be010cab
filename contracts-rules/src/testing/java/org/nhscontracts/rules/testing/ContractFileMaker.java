package org.nhscontracts.rules.testing;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.nhscontracts.core.contract.GainShare;
import org.nhscontracts.core.contract.Service;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.id.ClauseReference;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.KpiSetId;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.KpiSet;
import org.nhscontracts.core.performance.ExclusionDecision;
import org.nhscontracts.core.performance.ExclusionRequest;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.PerformanceRecord;
import org.nhscontracts.core.performance.PerformanceReturn;
import org.nhscontracts.core.performance.PublishedSummary;
import org.nhscontracts.core.performance.ReadingToUse;
import org.nhscontracts.core.performance.Scope;
import org.nhscontracts.core.performance.ScopeKind;
import org.nhscontracts.core.performance.SeriesKey;
import org.nhscontracts.core.performance.Split;
import org.nhscontracts.core.performance.SplitKind;
import org.nhscontracts.core.performance.StatedOutcome;
import org.nhscontracts.core.performance.StatedReading;
import org.nhscontracts.core.process.ReportRequirement;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.rule.Rule;
import org.nhscontracts.rules.rule.RuleBook;

/** Makes a contract file from KPIs and a seed. */
final class ContractFileMaker {

    private static final int MOST_PERIODS = 12;
    private static final int MOST_DECIMALS = 3;
    private static final int LONG = 900;
    private static final int EVENTS = 3;

    private final int parts;
    private final Random random;
    private final ContractMaker contracts;
    private final List<Kpi> kpis = new ArrayList<>();

    /**
     * Makes files with so many of each part, where it has any.
     *
     * @param parts how many
     * @param seed what everything comes from
     */
    ContractFileMaker(int parts, int seed) {
        this.parts = parts;
        this.random = new Random(seed);
        this.contracts = new ContractMaker(parts, random);
    }

    void add(Kpi kpi) {
        kpis.add(new DocumentKpis(contracts, random).make(kpi));
    }

    ContractFile make() {
        List<KpiSet> sets = IntStream.range(0, parts).mapToObj(this::set).toList();
        ContractFile.Builder file = ContractFile.builder();
        RuleBook rules = rules(sets);
        List<RuleId> ruleIds = rules.rules().stream().map(Rule::id).toList();
        ServiceContract contract = contract(file, ruleIds);
        file.contract(contract)
                .addAllOrganisations(contracts.organisations())
                .addAllSources(contracts.sources())
                .addAllKpis(kpis)
                .addAllKpiSets(sets)
                .rules(rules)
                .performance(PerformanceRecord.of(
                        kpis.stream().flatMap(kpi -> series(kpi).stream()).toList()));
        IntStream.range(0, parts).forEach(i -> file.addSuccession(contracts.succession()));
        IntStream.range(0, parts).forEach(i -> file.addPublishedSummary(summary(i)));
        IntStream.range(0, parts).forEach(i -> file.addStatedReading(stated(anyKpi())));
        IntStream.range(0, parts).forEach(i -> file.addNote(AwkwardTexts.text(random)));
        kpis.stream().limit(parts).forEach(kpi -> file.addReadingsToUse(toUse(kpi)));
        IntStream.range(0, parts).forEach(i -> file.addExclusionRequest(request(anyKpi())));
        kpis.stream().limit(parts).forEach(kpi -> file.addReturn(performanceReturn(kpi)));
        addManagement(contract, file);
        List<ServiceId> services = contract.services().stream().map(Service::id).toList();
        file.addAllHandovers(new DocumentHandovers(contracts, services, early(rules), random).handovers(parts));
        return file.build();
    }

    /** The rules on which a condition of a handover may rest. */
    private static List<RuleId> early(RuleBook rules) {
        return rules.rules().stream()
                .filter(rule -> !rule.readsTermOrReadiness())
                .map(Rule::id)
                .toList();
    }

    /** The contract with its variations; what stands beside it goes into the file. */
    private ServiceContract contract(ContractFile.Builder file, List<RuleId> rules) {
        DocumentAlliances alliances = new DocumentAlliances(contracts, parts, random);
        file.addAllAlliances(alliances.standing())
                .addAllPartnerships(alliances.partnerships())
                .addAllMemberships(alliances.memberships());
        DocumentGains gains = new DocumentGains(contracts, random);
        Optional<GainShare> share = random.nextBoolean() ? Optional.empty() : Optional.of(gains.share(rules));
        share.ifPresent(one -> file.addAllGainSharePeriods(gains.periods(one, parts)));
        DocumentVariations variations = new DocumentVariations(contracts, kpis, random);
        return variations.vary(contracts.contract(alliances, share, variations), parts);
    }

    private void addManagement(ServiceContract contract, ContractFile.Builder file) {
        DocumentMoney money = new DocumentMoney(contracts, contract, random);
        ImmutableList<ReportRequirement> reports = money.reports(parts);
        DocumentEvents events = new DocumentEvents(contracts, kpis, reports, contract, random);
        file.addAllReports(reports).payment(money.payment(parts)).addAllEvents(events.events(EVENTS * parts));
    }

    /** Rules over the KPIs of one frequency. */
    private RuleBook rules(List<KpiSet> sets) {
        PeriodKind frequency = anyKpi().frequency();
        List<Kpi> together =
                kpis.stream().filter(kpi -> kpi.frequency() == frequency).toList();
        List<KpiId> ids = together.stream().map(Kpi::id).toList();
        List<KpiSet> within =
                sets.stream().filter(set -> ids.containsAll(set.kpis())).toList();
        return new RuleMaker(contracts, new DocumentConditions(random, together, within), random).book();
    }

    private Kpi anyKpi() {
        return kpis.get(random.nextInt(kpis.size()));
    }

    /** Series of different scopes and splits, some in several submissions, and for some of them a second reading from another source. */
    private List<KpiSeries> series(Kpi kpi) {
        SubmissionMaker submissions = new SubmissionMaker(contracts, random);
        List<KpiSeries> series = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            SeriesKey key = new SeriesKey(
                    kpi.id(), contracts.organisation(), scope(i), split(i), Optional.empty(), Optional.empty());
            if (random.nextBoolean()) {
                series.addAll(submissions.submissions(series(kpi, key)));
            }
            if (random.nextBoolean()) {
                series.addAll(submissions.submissions(series(kpi, key.citing(contracts.citation(0)))));
                series.add(series(kpi, key.citing(contracts.citation(1))));
            }
        }
        return series;
    }

    private KpiSeries series(Kpi kpi, SeriesKey key) {
        ReportingPeriod first = period(kpi.frequency());
        int length = first.isWhole() ? 1 + random.nextInt(MOST_PERIODS) : 1;
        return new SeriesMaker(kpi, random.nextInt()).make(key, first, length);
    }

    private ReportingPeriod period(PeriodKind kind) {
        ReportingPeriod whole = ReportingPeriod.of(kind, contracts.date());
        return kind == PeriodKind.CONTRACT_YEAR && random.nextBoolean()
                ? ReportingPeriod.parse(whole.firstDay().plusDays(random.nextInt(300)) + "/" + whole.lastDay())
                : whole;
    }

    /** Different numbers give different scopes. */
    private Scope scope(int number) {
        return switch (number) {
            case 0 -> Scope.CONTRACT;
            case 1 -> Scope.WHOLE_PROVIDER;
            default -> new Scope(random.nextBoolean() ? ScopeKind.SITE : ScopeKind.SERVICE, Optional.of(name()));
        };
    }

    /** A name that has room for the word in front of it. */
    private String name() {
        String line = AwkwardTexts.line(random);
        return line.length() < LONG ? line : "long";
    }

    private Optional<Split> split(int number) {
        return number == 0 ? Optional.empty() : Optional.of(new Split(contracts.any(SplitKind.class), name()));
    }

    private KpiSet set(int number) {
        return KpiSet.builder()
                .id(KpiSetId.of("set-" + number))
                .title(AwkwardTexts.text(random))
                .addAllKpis(kpis.stream().map(Kpi::id).limit(number + 1L).toList())
                .build();
    }

    /** Sets and summaries may have the same ids. */
    private PublishedSummary summary(int number) {
        int failed = random.nextInt(100);
        return PublishedSummary.builder()
                .id(KpiSetId.of("set-" + number))
                .title(AwkwardTexts.text(random))
                .organisation(contracts.organisation())
                .statedPeriod(AwkwardTexts.text(random))
                .total(1_000_000_000_000L)
                .achieved(random.nextInt(100))
                .failed(failed)
                .citation(contracts.citation(0))
                .build();
    }

    private StatedReading stated(Kpi kpi) {
        StatedReading.Builder reading = StatedReading.builder()
                .kpi(kpi.id())
                .organisation(contracts.organisation())
                .statedPeriod(AwkwardTexts.text(random))
                .citation(contracts.citation(1));
        if (random.nextBoolean()) {
            return reading.outcome(contracts.any(StatedOutcome.class)).build();
        }
        int decimals = kpi.measure().isWhole() ? 0 : random.nextInt(MOST_DECIMALS);
        return reading.figure(BigDecimal.valueOf(random.nextInt(200_000) - 100, decimals))
                .mayConcern(random.nextBoolean() ? Optional.of(period(kpi.frequency())) : Optional.empty())
                .build();
    }

    private ReadingToUse toUse(Kpi kpi) {
        Citation any = contracts.citation(random.nextInt(2));
        return new ReadingToUse(kpi.id(), any.source(), AwkwardTexts.text(random));
    }

    private ExclusionRequest request(Kpi kpi) {
        boolean counts = kpi.measure().hasCounts() || kpi.measure().isWhole();
        return ExclusionRequest.builder()
                .kpi(kpi.id())
                .organisation(contracts.organisation())
                .period(period(kpi.frequency()))
                .numerator(counts ? random.nextInt(3) : 0)
                .denominator(kpi.measure().hasCounts() ? random.nextInt(3) : 0)
                .decision(contracts.any(ExclusionDecision.class))
                .decidedOn(random.nextBoolean() ? Optional.empty() : Optional.of(contracts.date()))
                .askedBy(contracts.organisation())
                .decidedBy(random.nextBoolean() ? Optional.empty() : Optional.of(contracts.organisation()))
                .clause(contracts.maybeText().map(ClauseReference::of))
                .because(AwkwardTexts.text(random))
                .citation(contracts.maybeCitation())
                .build();
    }

    private PerformanceReturn performanceReturn(Kpi kpi) {
        return new PerformanceReturn(
                kpi.id(),
                contracts.organisation(),
                period(kpi.frequency()),
                contracts.date(),
                random.nextBoolean() ? Optional.empty() : Optional.of(contracts.date()));
    }
}
