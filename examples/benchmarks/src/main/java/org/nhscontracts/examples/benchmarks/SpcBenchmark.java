package org.nhscontracts.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.rules.spc.PointType;
import org.nhscontracts.rules.spc.SpcRules;
import org.nhscontracts.rules.spc.SpcSeries;
import org.nhscontracts.rules.spc.XmrChart;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long the charts of 140 organisations take, and how that grows with their months. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SpcBenchmark {

    /** The months of each organisation. */
    @Param({"36", "72", "144"})
    private int months;

    private ImmutableList<SpcSeries> series = ImmutableList.of();

    /** Makes the series, and refuses to measure charts that find nothing. */
    @Setup
    public void makeSeries() {
        series = SpcWork.series(months);
        long concern = charts().stream()
                .filter(chart -> chart.groups().get(0).count(PointType.CONCERN) > 0)
                .count();
        if (concern < SpcWork.ORGANISATIONS / 2) {
            throw new IllegalStateException("a special cause of concern was found for " + concern + " organisations");
        }
    }

    /**
     * {@return the charts of all organisations, points and icons included}
     */
    @Benchmark
    public List<XmrChart> charts() {
        return series.stream()
                .map(one -> XmrChart.of(one, Direction.HIGHER, SpcRules.NHSR_PLOTTHEDOTS))
                .toList();
    }
}
