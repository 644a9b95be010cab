package org.nhscontracts.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.ContractId;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.core.id.VariationId;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.KpiKind;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.party.Commissioner;
import org.nhscontracts.core.party.CommissionerRole;
import org.nhscontracts.core.party.Provider;
import org.nhscontracts.core.party.ProviderRole;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;

/** GC13: variations take effect from a day, which may lie before the day on which they were agreed. */
class VariedContractTest {

    private static final LocalDate START = LocalDate.of(2024, 4, 1);
    private static final LocalDate EXPIRY = LocalDate.of(2027, 3, 31);
    private static final LocalDate LATE = LocalDate.of(2026, 12, 31);

    @Test
    void a_contract_without_variations_stays_the_same() {
        VariedContract varied = VariedContract.of(contract(), ImmutableList.of(kpi()), LATE);

        assertThat(varied.contract()).isEqualTo(contract());
        assertThat(varied.kpis()).containsExactly(kpi());
        assertThat(varied.applied()).isEmpty();
    }

    @Test
    void a_threshold_changes_from_the_day_of_the_variation_and_names_it() {
        Kpi varied = kpi(variation("v1", "2025-01-15", "2025-04-01", threshold("90")), LATE);

        assertThat(target(varied, 2025, 3))
                .isEqualTo(Target.standard(Threshold.atLeast("95"))
                        .inForce(Optional.empty(), Optional.of(LocalDate.of(2025, 3, 31))));
        assertThat(target(varied, 2025, 4).threshold()).isEqualTo(Threshold.atLeast("90"));
        assertThat(target(varied, 2025, 4).variation()).contains(VariationId.of("v1"));
    }

    @Test
    void a_back_dated_variation_changes_nothing_for_those_who_look_before_it_was_agreed() {
        Variation backDated = variation("v1", "2025-09-15", "2025-04-01", threshold("90"));

        Kpi before = kpi(backDated, LocalDate.of(2025, 9, 14));
        Kpi after = kpi(backDated, LocalDate.of(2025, 9, 15));

        assertThat(target(before, 2025, 4).threshold()).isEqualTo(Threshold.atLeast("95"));
        assertThat(target(after, 2025, 4).threshold()).isEqualTo(Threshold.atLeast("90"));
        assertThat(VariedContract.of(contract(backDated), ImmutableList.of(kpi()), LocalDate.of(2025, 9, 14))
                        .notYetAgreed())
                .containsExactly(backDated);
    }

    @Test
    void a_target_for_a_time_gives_way_to_the_old_one_afterwards() {
        Target winter = Target.builder()
                .purpose(TargetPurpose.CONTRACT_STANDARD)
                .threshold(Threshold.atLeast("80"))
                .from(LocalDate.of(2024, 12, 1))
                .until(LocalDate.of(2025, 2, 28))
                .build();
        Kpi varied = kpi(
                variation(
                        "winter",
                        "2024-11-20",
                        "2024-12-01",
                        new VariationChange.ThresholdChanged(KpiId.of("INT4H"), winter)),
                LATE);

        assertThat(varied.targets())
                .extracting(one -> one.threshold().value().intValue(), Target::from, Target::until)
                .containsExactly(
                        tuple(95, Optional.empty(), Optional.of(LocalDate.of(2024, 11, 30))),
                        tuple(95, Optional.of(LocalDate.of(2025, 3, 1)), Optional.empty()),
                        tuple(80, Optional.of(LocalDate.of(2024, 12, 1)), Optional.of(LocalDate.of(2025, 2, 28))));
    }

    @Test
    void of_two_variations_the_one_agreed_later_stands() {
        Kpi varied = kpi(
                LATE,
                variation("later", "2025-06-01", "2025-04-01", threshold("85")),
                variation("earlier", "2025-05-01", "2025-04-01", threshold("90")));

        assertThat(target(varied, 2025, 4).variation()).contains(VariationId.of("later"));
        assertThat(target(varied, 2025, 4).threshold()).isEqualTo(Threshold.atLeast("85"));
    }

    @Test
    void a_kpi_is_judged_only_from_the_day_it_is_added_and_until_the_day_before_it_is_removed() {
        Kpi varied = kpi(
                LATE,
                variation("v1", "2024-06-01", "2024-07-01", new VariationChange.KpiAdded(KpiId.of("INT4H"))),
                variation("v2", "2025-06-01", "2025-07-01", new VariationChange.KpiRemoved(KpiId.of("INT4H"))));

        assertThat(varied.target(TargetPurpose.CONTRACT_STANDARD, month(2024, 6)))
                .isEmpty();
        assertThat(varied.target(TargetPurpose.CONTRACT_STANDARD, month(2024, 7)))
                .isPresent();
        assertThat(varied.target(TargetPurpose.CONTRACT_STANDARD, month(2025, 6)))
                .isPresent();
        assertThat(varied.target(TargetPurpose.CONTRACT_STANDARD, month(2025, 7)))
                .isEmpty();
    }

    @Test
    void parties_and_services_come_and_go_on_the_day_of_the_variation() {
        LocalDate day = LocalDate.of(2025, 7, 1);
        ServiceContract varied = varied(variation(
                "v1",
                "2025-06-01",
                "2025-07-01",
                new VariationChange.CommissionerAdded(
                        Commissioner.of(OrganisationId.of("council"), CommissionerRole.ASSOCIATE)),
                new VariationChange.ProviderAdded(Provider.builder()
                        .organisation(OrganisationId.of("charity"))
                        .role(ProviderRole.SUB_CONTRACTOR)
                        .addService(ServiceId.of("falls"))
                        .build()),
                new VariationChange.ServiceAdded(Service.of("falls", "Falls prevention")),
                new VariationChange.ServiceRemoved(ServiceId.of("nursing"))));

        assertThat(varied.commissionersOn(day.minusDays(1))).hasSize(1);
        assertThat(varied.commissionersOn(day)).hasSize(2);
        assertThat(varied.servicesOn(day.minusDays(1)))
                .extracting(one -> one.id().value())
                .containsExactly("nursing");
        assertThat(varied.servicesOn(day)).extracting(one -> one.id().value()).containsExactly("falls");
        assertThat(varied.variations()).isEmpty();
    }

    @Test
    void values_are_added_up_over_all_variations() {
        ServiceContract varied = varied(
                variation("once", "2025-09-15", "2025-09-15", value("516996", Recurrence.ONCE)),
                variation("yearly", "2025-09-15", "2026-04-01", value("-12000", Recurrence.PER_YEAR)));

        assertThat(varied.values())
                .extracting(
                        ContractValue::kind,
                        ContractValue::span,
                        one -> one.amount().toString())
                .containsExactly(
                        tuple(ValueKind.AGREED, ValueSpan.WHOLE_TERM, "GBP 30000000.00"),
                        tuple(ValueKind.AGREED, ValueSpan.PER_YEAR, "GBP 10000000.00"),
                        tuple(ValueKind.VARIED, ValueSpan.WHOLE_TERM, "GBP 30504996.00"),
                        tuple(ValueKind.VARIED, ValueSpan.PER_YEAR, "GBP 9988000.00"));
        assertThat(varied.values().get(2).variation()).contains(VariationId.of("yearly"));
    }

    @Test
    void a_sum_of_which_a_part_is_not_known_is_not_stated() {
        ServiceContract varied = varied(
                variation("odd-days", "2025-09-15", "2025-09-15", value("512772", Recurrence.PER_YEAR)),
                variation("once", "2025-10-01", "2025-10-01", value("1000", Recurrence.ONCE)));

        assertThat(varied.values())
                .filteredOn(one -> one.kind() == ValueKind.VARIED)
                .extracting(ContractValue::span, one -> one.amount().toString())
                .containsExactly(tuple(ValueSpan.PER_YEAR, "GBP 10512772.00"));
    }

    @Test
    void the_expiry_date_moves() {
        assertThat(varied(variation(
                                "v1",
                                "2026-03-01",
                                "2026-03-01",
                                new VariationChange.ExpiryChanged(LocalDate.of(2027, 9, 30))))
                        .term()
                        .expiry())
                .isEqualTo("2027-09-30");
    }

    @Test
    void what_does_not_fit_is_refused_with_the_variation_named() {
        refused(
                "variation v1: service nursing is added, but the contract has it already",
                new VariationChange.ServiceAdded(Service.of("nursing", "Community nursing")));
        refused(
                "variation v1: provider nobody is removed from 2025-07-01, but the contract does not have it then",
                new VariationChange.ProviderRemoved(OrganisationId.of("nobody")));
        refused(
                "variation v1: term: the Expiry Date (2024-03-31) is before the start (2024-04-01)",
                new VariationChange.ExpiryChanged(LocalDate.of(2024, 3, 31)));
        refused(
                "variation v1: KPI INT4H: found a target <= 4 with direction higher",
                new VariationChange.ThresholdChanged(KpiId.of("INT4H"), Target.standard(Threshold.atMost("4"))));
    }

    private static void refused(String message, VariationChange change) {
        Variation variation = variation("v1", "2025-06-01", "2025-07-01", change);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VariedContract.of(contract(variation), ImmutableList.of(kpi()), LATE))
                .withMessageContaining(message);
    }

    private static Target target(Kpi kpi, int year, int month) {
        return kpi.target(TargetPurpose.CONTRACT_STANDARD, month(year, month)).orElseThrow();
    }

    private static ReportingPeriod month(int year, int month) {
        return ReportingPeriod.month(YearMonth.of(year, month));
    }

    private static VariationChange threshold(String percent) {
        return new VariationChange.ThresholdChanged(KpiId.of("INT4H"), Target.standard(Threshold.atLeast(percent)));
    }

    private static VariationChange value(String pounds, Recurrence recurrence) {
        return new VariationChange.ValueChanged(Money.parse("GBP " + pounds), recurrence);
    }

    private static Variation variation(String id, String agreed, String from, VariationChange... changes) {
        return Variation.builder()
                .id(VariationId.of(id))
                .agreed(LocalDate.parse(agreed))
                .from(LocalDate.parse(from))
                .kind(VariationKind.SERVICE)
                .addAllChanges(ImmutableList.copyOf(changes))
                .build();
    }

    private static Kpi kpi(Variation variation, LocalDate asAt) {
        return kpi(asAt, variation);
    }

    private static Kpi kpi(LocalDate asAt, Variation... variations) {
        return VariedContract.of(contract(variations), ImmutableList.of(kpi()), asAt)
                .kpis()
                .get(0);
    }

    private static ServiceContract varied(Variation... variations) {
        return VariedContract.of(contract(variations), ImmutableList.of(kpi()), LATE)
                .contract();
    }

    private static Kpi kpi() {
        return Kpi.builder()
                .id(KpiId.of("INT4H"))
                .name("Response within four hours")
                .kind(KpiKind.LOCAL_QUALITY_REQUIREMENT)
                .measure(new Measure.Ratio())
                .direction(Direction.HIGHER)
                .frequency(PeriodKind.MONTH)
                .addTarget(Target.standard(Threshold.atLeast("95")))
                .build();
    }

    private static ServiceContract contract(Variation... variations) {
        return ServiceContract.builder()
                .id(ContractId.of("community"))
                .title("Community services")
                .term(ContractTerm.of(START, EXPIRY))
                .addCommissioner(Commissioner.of(OrganisationId.of("icb"), CommissionerRole.CO_ORDINATING))
                .addProvider(Provider.of(OrganisationId.of("trust"), ProviderRole.CONTRACT_HOLDER))
                .addService(Service.of("nursing", "Community nursing"))
                .addValue(ContractValue.agreed(Money.of(CurrencyUnit.GBP, 30_000_000)))
                .addValue(ContractValue.builder()
                        .kind(ValueKind.AGREED)
                        .span(ValueSpan.PER_YEAR)
                        .bound(ValueBound.STATED)
                        .amount(Money.of(CurrencyUnit.GBP, 10_000_000))
                        .build())
                .addAllVariations(ImmutableList.copyOf(variations))
                .build();
    }
}
