package org.nhscontracts.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.core.id.VariationId;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.party.Commissioner;
import org.nhscontracts.core.party.CommissionerRole;
import org.nhscontracts.core.party.Provider;
import org.nhscontracts.core.party.ProviderRole;

class VariationTest {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 15);
    private static final VariationChange CHANGE = new VariationChange.KpiAdded(KpiId.of("INT4H"));

    private static Variation.Builder variation() {
        return Variation.builder()
                .id(VariationId.of("v1"))
                .from(DAY)
                .kind(VariationKind.SERVICE)
                .addChange(CHANGE);
    }

    @Test
    void mayHaveEffectFromBeforeItWasAgreed() {
        assertThat(variation().agreed(DAY.plusDays(1)).build().isBackDated()).isTrue();
        assertThat(variation().agreed(DAY).build().isBackDated()).isFalse();
        assertThat(variation().build().isBackDated()).isFalse();
    }

    @Test
    void changesSomething() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Variation.builder()
                        .id(VariationId.of("v1"))
                        .from(DAY)
                        .kind(VariationKind.OTHER)
                        .build())
                .withMessage("variation v1: found no change, expected at least one");
    }

    @Test
    void aChangeOfValueIsNotNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VariationChange.ValueChanged(Money.parse("GBP 0"), Recurrence.ONCE))
                .withMessage("change of value: found GBP 0.00, expected more or less than 0");
    }

    static Stream<Arguments> changes() {
        Target target = Target.builder()
                .purpose(TargetPurpose.CONTRACT_STANDARD)
                .threshold(Threshold.atLeast("95"))
                .build();
        Commissioner commissioner = Commissioner.builder()
                .organisation(OrganisationId.of("icb"))
                .role(CommissionerRole.CO_ORDINATING)
                .build();
        Provider provider = Provider.builder()
                .organisation(OrganisationId.of("trust"))
                .role(ProviderRole.PARTNER)
                .build();
        return Stream.of(
                arguments(
                        new VariationChange.ThresholdChanged(KpiId.of("INT4H"), target),
                        "threshold of INT4H changed to >= 95"),
                arguments(CHANGE, "KPI INT4H added"),
                arguments(new VariationChange.KpiRemoved(KpiId.of("INT4H")), "KPI INT4H removed"),
                arguments(
                        new VariationChange.ValueChanged(Money.parse("GBP 512772"), Recurrence.PER_YEAR),
                        "value changed by GBP 512772.00 per year"),
                arguments(
                        new VariationChange.ServiceAdded(Service.of("podiatry", "all-age podiatry")),
                        "service podiatry added"),
                arguments(new VariationChange.ServiceRemoved(ServiceId.of("podiatry")), "service podiatry removed"),
                arguments(new VariationChange.CommissionerAdded(commissioner), "Commissioner icb added"),
                arguments(
                        new VariationChange.CommissionerRemoved(OrganisationId.of("icb")), "Commissioner icb removed"),
                arguments(new VariationChange.ProviderAdded(provider), "provider trust added"),
                arguments(new VariationChange.ProviderRemoved(OrganisationId.of("trust")), "provider trust removed"),
                arguments(new VariationChange.ExpiryChanged(DAY), "Expiry Date changed to 2025-09-15"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("changes")
    void everyChangeSaysWhatItIsAndFindsItsMethod(VariationChange change, String words) {
        assertThat(change.words()).isEqualTo(words);
        assertThat(change.accept(new Names())).isEqualTo(change.getClass().getSimpleName());
    }

    /** Answers with the name of the kind that each method is for. */
    private static final class Names implements VariationChangeVisitor<String> {

        @Override
        public String thresholdChanged(VariationChange.ThresholdChanged change) {
            return "ThresholdChanged";
        }

        @Override
        public String kpiAdded(VariationChange.KpiAdded change) {
            return "KpiAdded";
        }

        @Override
        public String kpiRemoved(VariationChange.KpiRemoved change) {
            return "KpiRemoved";
        }

        @Override
        public String valueChanged(VariationChange.ValueChanged change) {
            return "ValueChanged";
        }

        @Override
        public String serviceAdded(VariationChange.ServiceAdded change) {
            return "ServiceAdded";
        }

        @Override
        public String serviceRemoved(VariationChange.ServiceRemoved change) {
            return "ServiceRemoved";
        }

        @Override
        public String commissionerAdded(VariationChange.CommissionerAdded change) {
            return "CommissionerAdded";
        }

        @Override
        public String commissionerRemoved(VariationChange.CommissionerRemoved change) {
            return "CommissionerRemoved";
        }

        @Override
        public String providerAdded(VariationChange.ProviderAdded change) {
            return "ProviderAdded";
        }

        @Override
        public String providerRemoved(VariationChange.ProviderRemoved change) {
            return "ProviderRemoved";
        }

        @Override
        public String expiryChanged(VariationChange.ExpiryChanged change) {
            return "ExpiryChanged";
        }
    }
}
