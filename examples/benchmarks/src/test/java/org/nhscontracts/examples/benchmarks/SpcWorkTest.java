package org.nhscontracts.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.rules.spc.Assurance;
import org.nhscontracts.rules.spc.PointType;
import org.nhscontracts.rules.spc.SpcRules;
import org.nhscontracts.rules.spc.XmrChart;

class SpcWorkTest {

    @Test
    void isAlwaysTheSameAndAsLongAsItIsSaidToBe() {
        assertThat(SpcWork.series(36))
                .hasSize(SpcWork.ORGANISATIONS)
                .allMatch(series -> series.size() == 36)
                .isEqualTo(SpcWork.series(36));
        assertThat(SpcWork.series(144)).allMatch(series -> series.size() == 144);
    }

    @Test
    void hasSomethingToFind() {
        XmrChart chart = XmrChart.of(SpcWork.series(72).get(0), Direction.HIGHER, SpcRules.NHSR_PLOTTHEDOTS);
        assertThat(chart.points()).hasSize(72).anyMatch(point -> point.type() == PointType.CONCERN);
        assertThat(chart.missing()).isEmpty();
        assertThat(chart.assurance()).isNotEqualTo(Assurance.NONE);
    }
}
