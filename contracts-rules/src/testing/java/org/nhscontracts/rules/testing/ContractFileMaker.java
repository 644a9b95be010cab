package org.nhscontracts.rules.testing;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.nhscontracts.core.id.ClauseReference;
import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.core.id.KpiSetId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.KpiKind;
import org.nhscontracts.core.kpi.KpiSet;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.PerformanceRecord;
import org.nhscontracts.core.performance.PublishedSummary;
import org.nhscontracts.core.performance.ReadingToUse;
import org.nhscontracts.core.performance.Scope;
import org.nhscontracts.core.performance.ScopeKind;
import org.nhscontracts.core.performance.SeriesKey;
import org.nhscontracts.core.performance.Split;
import org.nhscontracts.core.performance.SplitKind;
import org.nhscontracts.core.performance.StatedOutcome;
import org.nhscontracts.core.performance.StatedReading;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.rule.Rule;
import org.nhscontracts.rules.rule.RuleBook;

/** Makes a contract file from KPIs, rules and a seed. */
final class ContractFileMaker {

    private static final int MOST_PERIODS = 12;
    private static final int MOST_DECIMALS = 3;
    private static final int LONG = 900;

    private final int parts;
    private final Random random;
    private final ContractMaker contracts;
    private final List<Kpi> kpis = new ArrayList<>();
    private RuleBook rules = RuleBook.of();

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
        Kpi.Builder named = Kpi.builder();
        kpi.targets().forEach(target -> named.addTarget(cited(target)));
        kpis.add(named.id(kpi.id())
                .name(AwkwardTexts.text(random))
                .kind(contracts.any(KpiKind.class))
                .measure(kpi.measure())
                .direction(kpi.direction())
                .frequency(kpi.frequency())
                .rag(kpi.rag())
                .definition(contracts.maybeText())
                .citation(contracts.maybeCitation())
                .build());
    }

    private Target cited(Target target) {
        return Target.builder()
                .purpose(target.purpose())
                .threshold(target.threshold())
                .from(target.from())
                .until(target.until())
                .citation(contracts.maybeCitation())
                .build();
    }

    void add(RuleBook book) {
        rules = new RuleBook(book.rules().stream().map(this::cited).collect(ImmutableList.toImmutableList()));
    }

    private Rule cited(Rule rule) {
        Optional<ClauseReference> clause = contracts
                .maybeText()
                .map(text -> new ClauseReference(
                        text, random.nextBoolean() ? Optional.empty() : Optional.of(ContractEdition.of("2017/19"))));
        return Rule.builder()
                .id(rule.id())
                .clause(clause)
                .when(rule.when())
                .because(AwkwardTexts.text(random))
                .citation(contracts.maybeCitation())
                .build();
    }

    ContractFile make() {
        ContractFile.Builder file = ContractFile.builder();
        file.contract(contracts.contract())
                .addAllOrganisations(contracts.organisations())
                .addAllSources(contracts.sources())
                .addAllKpis(kpis)
                .rules(rules)
                .performance(PerformanceRecord.of(
                        kpis.stream().flatMap(kpi -> series(kpi).stream()).toList()));
        IntStream.range(0, parts).forEach(i -> file.addSuccession(contracts.succession()));
        IntStream.range(0, parts).forEach(i -> file.addKpiSet(set(i)).addPublishedSummary(summary(i)));
        IntStream.range(0, parts).forEach(i -> file.addStatedReading(stated(anyKpi())));
        IntStream.range(0, parts).forEach(i -> file.addNote(AwkwardTexts.text(random)));
        kpis.stream().limit(parts).forEach(kpi -> file.addReadingsToUse(toUse(kpi)));
        return file.build();
    }

    private Kpi anyKpi() {
        return kpis.get(random.nextInt(kpis.size()));
    }

    /** Series of different scopes and splits, and for some of them a second reading from another source. */
    private List<KpiSeries> series(Kpi kpi) {
        List<KpiSeries> series = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            SeriesKey key = new SeriesKey(kpi.id(), contracts.organisation(), scope(i), split(i), Optional.empty());
            if (random.nextBoolean()) {
                series.add(series(kpi, key));
            }
            if (random.nextBoolean()) {
                series.add(series(kpi, key.citing(contracts.citation(0))));
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
}
