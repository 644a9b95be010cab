package org.nhscontracts.rules.testing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.performance.DataPosition;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.PerformanceRecord;
import org.nhscontracts.core.performance.SeriesKey;
import org.nhscontracts.core.performance.Split;
import org.nhscontracts.core.performance.SplitKind;
import org.nhscontracts.core.performance.Submission;
import org.nhscontracts.core.source.Basis;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.source.Confidence;
import org.nhscontracts.core.time.ReportingPeriod;

/** Makes a performance record from plans of readings: each a series, or a series for each of its submissions. */
final class RecordMaker {

    private static final int MOST_LATE = 120;
    private static final int ORGANISATIONS = 3;
    private static final int EVIDENCE_OF_A_RESTATEMENT = 30;

    private final ImmutableList<Kpi> kpis;
    private final Map<SeriesKey, KpiSeries> series = new LinkedHashMap<>();
    private final Map<SeriesKey, FigureForm> forms = new LinkedHashMap<>();

    private RecordMaker(ImmutableList<Kpi> kpis) {
        this.kpis = kpis;
    }

    static PerformanceRecord make(ImmutableList<Kpi> kpis, List<ReadingPlan> plans) {
        RecordMaker maker = new RecordMaker(kpis);
        plans.stream().flatMap(RecordMaker::like).forEach(maker::add);
        return PerformanceRecord.of(maker.series.values());
    }

    /** The plan, or the like of it for all organisations and, where it is split by specialty, two of them. */
    private static Stream<ReadingPlan> like(ReadingPlan plan) {
        if (!plan.everywhere()) {
            return Stream.of(plan);
        }
        boolean parts =
                plan.split().filter(one -> one.kind() == SplitKind.SPECIALTY).isPresent();
        List<Optional<Split>> splits = parts
                ? List.of(
                        Optional.of(new Split(SplitKind.SPECIALTY, "Cardiology")),
                        Optional.of(new Split(SplitKind.SPECIALTY, "Dermatology")))
                : List.of(plan.split());
        return IntStream.rangeClosed(1, ORGANISATIONS)
                .boxed()
                .flatMap(number -> splits.stream().map(split -> plan.of(number, split)));
    }

    private void add(ReadingPlan plan) {
        Kpi kpi = kpis.get(plan.kpi());
        SeriesKey key = key(kpi, plan);
        if (plan.submissions() == 0) {
            add(kpi, key, plan, 0);
            return;
        }
        Random random = new Random(plan.seed() + 1);
        for (int i = 0; i < plan.submissions(); i++) {
            boolean unnamed = i == 0 && random.nextInt(4) == 0;
            add(kpi, unnamed ? key : key.submitted(submission(random, i)), plan, i);
        }
    }

    private void add(Kpi kpi, SeriesKey key, ReadingPlan plan, int layer) {
        SeriesMaker maker = new SeriesMaker(kpi, plan.seed() + layer, true);
        FigureForm form = forms.computeIfAbsent(key.anySubmission(), any -> maker.form());
        ReportingPeriod first = KpiMaker.period(kpi, plan.start());
        series.computeIfAbsent(
                key,
                any -> layer == 0
                        ? maker.make(key, form, first, plan.length())
                        : maker.make(key, form, first, plan.length(), EVIDENCE_OF_A_RESTATEMENT));
    }

    /** Mostly in order; a position may come twice, and before one that should come first. */
    private static Submission submission(Random random, int layer) {
        LocalDate day = KpiArbitraries.BASE.plusMonths(4L * layer).plusDays(random.nextInt(MOST_LATE));
        int position = random.nextInt(3) == 0 ? random.nextInt(3) : Math.min(2, layer);
        return new Submission(DataPosition.values()[position], day);
    }

    private static SeriesKey key(Kpi kpi, ReadingPlan plan) {
        SeriesKey key = SeriesKey.of(kpi.id(), OrganisationId.of("org" + plan.organisation()))
                .covering(plan.scope());
        SeriesKey part = plan.split().map(key::splitBy).orElse(key);
        return plan.source() == 0
                ? part
                : part.citing(Citation.of(source(plan.source()), Basis.MEASURED, Confidence.CONSTRUCTED));
    }

    static SourceId source(int number) {
        return SourceId.of("S" + number);
    }
}
