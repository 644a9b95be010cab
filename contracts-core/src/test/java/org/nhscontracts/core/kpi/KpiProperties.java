package org.nhscontracts.core.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.nhscontracts.core.testing.CoreDomain;
import org.nhscontracts.core.time.ReportingPeriod;

@Domain(CoreDomain.class)
class KpiProperties {

    @Property
    void atMostOneTargetOfAPurposeIsInForceOnAnyFirstDay(@ForAll Kpi kpi, @ForAll ReportingPeriod period) {
        for (TargetPurpose purpose : TargetPurpose.values()) {
            assertThat(kpi.targets())
                    .filteredOn(target -> target.purpose() == purpose && target.inForceOn(period.firstDay()))
                    .hasSizeLessThanOrEqualTo(1)
                    .hasSize(kpi.target(purpose, period).isPresent() ? 1 : 0);
        }
    }

    @Property
    void trailingZerosNeverMakeAnotherThreshold(@ForAll Threshold threshold) {
        BigDecimal longer = threshold.value().setScale(8);
        Optional<BigDecimal> upper = threshold.upper().map(value -> value.setScale(8));
        assertThat(new Threshold(threshold.operator(), longer, upper, threshold.comparedAs(), threshold.rounding()))
                .isEqualTo(threshold)
                .hasToString(threshold.toString());
    }

    @Property
    void aFigureThatPassesTheTargetPassesTheAmberLimit(@ForAll Kpi kpi, @ForAll Threshold other) {
        kpi.rag()
                .ifPresent(bands -> assertThat(kpi.targets())
                        .map(Target::threshold)
                        .allSatisfy(target -> {
                            Threshold amber = bands.limit(target);
                            boolean green =
                                    target.operator().passes(other.value().compareTo(target.value()));
                            boolean amberOrGreen =
                                    amber.operator().passes(other.value().compareTo(amber.value()));
                            assertThat(amberOrGreen || !green).isTrue();
                        }));
    }
}
