package org.nhscontracts.rules.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.payment.Examples.number;
import static org.nhscontracts.rules.payment.Examples.pounds;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.party.Dated;
import org.nhscontracts.core.performance.CountRange;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.catalogue.EditionCatalogue;
import org.nhscontracts.rules.catalogue.EditionParameter;
import org.nhscontracts.rules.catalogue.NationalRequirement;
import org.nhscontracts.rules.catalogue.NationalSanction;
import org.nhscontracts.rules.catalogue.ParameterKey;
import org.nhscontracts.rules.catalogue.RequirementCatalogue;
import org.nhscontracts.rules.consequence.Price;
import org.nhscontracts.rules.consequence.PriceBase;
import org.nhscontracts.rules.verdict.Verdict;

/** The rules on money as the shipped editions state them: the worked cases once more, with no number of the rule in the test. */
class EditionMoneyTest {

    private static final SanctionFacts TEN_PERCENT_LATE = SanctionFacts.of(PatientCounts.of(1_000, 10_000));

    @Test
    void schedule4aW17AndW18OfTheShippedEditions() {
        SanctionFacts twentyPercentLate = SanctionFacts.of(PatientCounts.of(2_000, 10_000));

        assertThat(payable("2014/15", "ae_4h", "2014-06-30", TEN_PERCENT_LATE)).isEqualTo(pounds("60000"));
        assertThat(payable("2015/16", "ae_4h", "2015-06-30", TEN_PERCENT_LATE)).isEqualTo(pounds("60000"));
        assertThat(payable("2014/15", "ae_4h", "2014-06-30", twentyPercentLate)).isEqualTo(pounds("60000"));
        assertThat(payable("2015/16", "ae_4h", "2015-06-30", twentyPercentLate)).isEqualTo(pounds("120000"));
    }

    @Test
    void schedule4aW19OfTheShippedEditionsChangesWithinTheYear() {
        SanctionFacts facts = SanctionFacts.of(PatientCounts.of("specialty 110", 1_900, 20_000));

        assertThat(payable("2014/15", "rtt_incomplete", "2014-06-30", facts)).isEqualTo(pounds("30000"));
        assertThat(payable("2015/16", "rtt_incomplete", "2015-09-30", facts)).isEqualTo(pounds("45000"));
        assertThat(payable("2015/16", "rtt_incomplete", "2015-10-31", facts)).isEqualTo(pounds("90000"));
    }

    @Test
    void pooledCountsOfAStandardThatIsJudgedBySpecialtyAreUndetermined() {
        ComputedSum computed = Sanctions.of(requirement("2014/15", "rtt_incomplete"), LocalDate.of(2014, 6, 30))
                .compute(SanctionFacts.of(PatientCounts.of(1_900, 20_000)));

        assertThat(computed.byProvider()).contains(MoneyRange.between(pounds("0"), pounds("190000")));
        assertThat(computed.reasons())
                .containsExactly("judged by specialty, but only the counts of the whole are known");
    }

    @Test
    void schedule4bW20OfTheShippedEditions() {
        ComputedSum shared = Sanctions.of(requirement("2019/20", "rtt_52w"), LocalDate.of(2019, 6, 30))
                .compute(SanctionFacts.ofEvents(12));

        assertThat(payable("2015/16", "rtt_52w", "2015-06-30", SanctionFacts.ofEvents(12)))
                .isEqualTo(pounds("60000"));
        assertThat(shared.byProvider()).contains(MoneyRange.exactly(pounds("30000")));
        assertThat(shared.byCommissioner()).isEqualTo(MoneyRange.exactly(pounds("30000")));
    }

    @Test
    void since2021ThereIsNoNationalSum() {
        Sanction sanction = Sanctions.of(requirement("2024/25", "ae_4h"), LocalDate.of(2024, 6, 30));

        assertThat(sanction).isInstanceOf(NoNationalSum.class);
        assertThat(sanction.compute(TEN_PERCENT_LATE).byProvider()).isEmpty();
    }

    @Test
    void everySanctionOfTheCatalogueIsMadeAndNoneOfUnknownFactsIsNothing() {
        RequirementCatalogue catalogue = RequirementCatalogue.shipped();
        int made = 0;
        for (NationalRequirement requirement : requirements(catalogue)) {
            for (var sanction : requirement.sanctions()) {
                Sanction rule = Sanctions.of(sanction, Optional.of(number("95")), FractionalExcess.FLOOR);
                ComputedSum unknown = rule.compute(SanctionFacts.builder().build());
                assertThat(unknown.byProvider())
                        .as("%s of %s", requirement.id(), requirement.edition())
                        .isNotEqualTo(Optional.of(MoneyRange.ZERO));
                assertThat(rule instanceof NoNationalSum || !unknown.reasons().isEmpty())
                        .as("%s of %s", requirement.id(), requirement.edition())
                        .isTrue();
                made++;
            }
        }
        assertThat(made).isGreaterThan(400);
    }

    @Test
    void sc36w21OfTheShippedEdition() {
        MonthlyValues values = Examples.actual(YearMonth.of(2015, 4), "10000000", "10000000", "10000000");

        ChargeCap cap =
                money("2015/16").quarterlyCap(values, YearMonth.of(2015, 5)).orElseThrow();

        assertThat(cap.most()).contains(pounds("750000"));
        assertThat(cap.grounds().mustBeFlagged()).isTrue();
    }

    @Test
    void aChangedNumberOfAnEditionChangesTheCap() {
        MonthlyValues values = Examples.actual(YearMonth.of(2015, 4), "10000000", "10000000", "10000000");
        EditionMoney changed = new EditionMoney(money("2015/16")
                .rules()
                .with(EditionParameter.constructed(ParameterKey.QUARTERLY_SANCTION_CAP_PERCENT, "3")));

        assertThat(changed.quarterlyCap(values, YearMonth.of(2015, 5))
                        .orElseThrow()
                        .most())
                .contains(pounds("900000"));
    }

    @Test
    void guidance2015W40OfTheShippedEdition() {
        PublicationRule rule = money("2015/16").publication().orElseThrow();

        assertThat(rule.mustPublish(MoneyRange.exactly(pounds("1000")))).isEqualTo(Verdict.DOES_NOT_HOLD);
        assertThat(rule.mustPublish(MoneyRange.exactly(pounds("1000.01")))).isEqualTo(Verdict.HOLDS);
        assertThat(money("2024/25").publication()).isEmpty();
    }

    @Test
    void w26AndW27OfTheShippedEditions() {
        Money fixed = pounds("80000000");
        Money planned = pounds("20000000");
        ImmutableList<ActivityItem> activity =
                ImmutableList.of(ActivityItem.worth("elective activity", pounds("21000000")));

        assertThat(money("2022/23")
                        .alignedPaymentAndIncentive(fixed, planned)
                        .orElseThrow()
                        .due(activity)
                        .total())
                .contains(pounds("80750000"));
        assertThat(money("2023/24")
                        .alignedPaymentAndIncentive(fixed, planned)
                        .orElseThrow()
                        .due(activity)
                        .total())
                .contains(pounds("101000000"));
    }

    @Test
    void w28OfTheShippedEditions() {
        ImmutableList<ActivityItem> actual =
                ImmutableList.of(ActivityItem.worth("emergency admissions", pounds("11200000")));

        assertThat(money("2013/14")
                        .marginalRate(pounds("10000000"))
                        .orElseThrow()
                        .due(actual)
                        .total())
                .contains(pounds("10360000"));
        assertThat(money("2017/19")
                        .marginalRate(pounds("10000000"))
                        .orElseThrow()
                        .due(actual)
                        .total())
                .contains(pounds("10840000"));
        assertThat(money("2019/20")
                        .blended(pounds("10000000"))
                        .orElseThrow()
                        .due(actual)
                        .total())
                .contains(pounds("10240000"));
    }

    @Test
    void w29OfTheShippedEditions() {
        assertThat(money("2024/25").lowVolume().orElseThrow().mechanism(pounds("900000")))
                .isEqualTo(PaymentMechanism.ALIGNED_PAYMENT_AND_INCENTIVE);
        assertThat(money("2025/26").lowVolume().orElseThrow().mechanism(pounds("900000")))
                .isEqualTo(PaymentMechanism.LOW_VOLUME_BLOCK);
    }

    @Test
    void w24AndW25OfTheShippedEditions() {
        assertThat(money("2016/17").cquin().orElseThrow().pool(pounds("40000000")))
                .isEqualTo(pounds("1000000"));
        assertThat(money("2022/23").cquin().orElseThrow().pool(pounds("40000000")))
                .isEqualTo(pounds("500000"));
        assertThat(money("2022/23").cquin().orElseThrow().of()).isEqualTo("fixed element");
        assertThat(money("2020/21").cquin()).isEmpty();
    }

    @Test
    void gc9w11OfTheShippedEdition() {
        LocalDate withheld = LocalDate.of(2024, 2, 1);

        assertThat(money("2023/24")
                        .interest(RateFixing.HALF_YEAR_BEFORE)
                        .orElseThrow()
                        .on(
                                pounds("20000"),
                                withheld,
                                withheld.plusDays(45),
                                BaseRates.since(LocalDate.of(2023, 8, 3), "5.25"))
                        .amount())
                .contains(pounds("326.71"));
    }

    @Test
    void sanctionsDisappliedAreComputedAndNotPayable() {
        SanctionSuspension suspension =
                Sanctions.suspension(money("2020/21").rules()).orElseThrow();
        Charge charge = Charge.of(
                        "52 weeks",
                        ReportingPeriod.month(2020, 6),
                        Sanctions.of(requirement("2020/21", "rtt_52w"), LocalDate.of(2020, 6, 30)),
                        SanctionFacts.ofEvents(12),
                        Finality.FINAL)
                .under(suspension, ImmutableList.of());

        assertThat(charge.words())
                .isEqualTo("52 weeks, June 2020: computed £30,000.00, payable £0.00, suspended: national sanctions are"
                        + " disapplied");
        assertThat(Sanctions.suspension(money("2019/20").rules())).isEmpty();
    }

    @Test
    void nationalW22OfTheShippedEditionIsForProvidersOfTheFund() {
        SanctionSuspension suspension = requirement("2017/19", "ae_4h").sanctions().stream()
                .flatMap(sanction -> Sanctions.suspension(sanction).stream())
                .findFirst()
                .orElseThrow();

        assertThat(suspension.providerStatus()).isPresent();
        assertThat(suspension.suspends(ReportingPeriod.month(2017, 6), ImmutableList.of()))
                .isEqualTo(Verdict.DOES_NOT_HOLD);
        assertThat(suspension.suspends(
                        ReportingPeriod.month(2017, 6),
                        ImmutableList.of(
                                Dated.always(suspension.providerStatus().orElseThrow()))))
                .isEqualTo(Verdict.HOLDS);
    }

    @Test
    void handoverBandsOfTheShippedEditionFitThePublishedSums() {
        ImmutableMap<String, NationalSanction> bands = ImmutableMap.of(
                "over 30 to 60", sanction("2017/19", "handover_30"), "over 60", sanction("2017/19", "handover_60"));

        assertThat(Sanctions.bands(bands)
                        .compute(SanctionFacts.builder()
                                .putBand("over 30 to 60", CountRange.exactly(122))
                                .putBand("over 60", CountRange.exactly(21))
                                .build())
                        .byProvider())
                .contains(MoneyRange.exactly(pounds("45400")));
    }

    @Test
    void casesAboveTheObjectiveNeedWhatTheContractSupplies() {
        var sanction = sanction("2015/16", "cdiff");

        assertThat(Sanctions.of(sanction, Optional.empty(), FractionalExcess.FLOOR))
                .isInstanceOf(UnknownSanction.class)
                .extracting(Sanction::words)
                .asString()
                .endsWith("objective and bed days are needed for the formula)");
        assertThat(Sanctions.aboveObjective(sanction, 20, 88, 100)
                        .compute(SanctionFacts.ofEvents(23))
                        .byProvider())
                .contains(MoneyRange.exactly(pounds("26400")));
    }

    @Test
    void thePriceOfALocalRuleIsASanction() {
        assertThat(price(Price.pounds("120", PriceBase.EXCESS_PATIENT_BREACH), Optional.of(number("95")))
                        .words())
                .isEqualTo("£120.00 for each patient breach beyond 5 %");
        assertThat(price(Price.pounds("120", PriceBase.EXCESS_PATIENT_BREACH), Optional.empty()))
                .isInstanceOf(UnknownSanction.class);
        assertThat(price(Price.pounds("250", PriceBase.PATIENT_BREACH), Optional.empty())
                        .words())
                .isEqualTo("£250.00 for each patient breach");
        assertThat(price(Price.pounds("100000", PriceBase.PERIOD), Optional.empty())
                        .words())
                .isEqualTo("£100,000.00 for each period in which the standard is failed");
        assertThat(price(Price.percent("2", PriceBase.ACTUAL_MONTHLY_VALUE), Optional.empty())
                        .words())
                .isEqualTo("2 % of the Actual Monthly Value");
    }

    private static Sanction price(Price price, Optional<BigDecimal> threshold) {
        return Sanctions.of(price, threshold, Examples.GC9);
    }

    private static ImmutableList<NationalRequirement> requirements(RequirementCatalogue catalogue) {
        return EditionCatalogue.shipped().editions().stream()
                .flatMap(rules -> catalogue.edition(rules.edition()).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private static NationalSanction sanction(String edition, String id) {
        return requirement(edition, id).sanctions().get(0);
    }

    private static Money payable(String edition, String id, String date, SanctionFacts facts) {
        return Sanctions.of(requirement(edition, id), LocalDate.parse(date))
                .compute(facts)
                .byProvider()
                .flatMap(MoneyRange::sum)
                .orElseThrow();
    }

    private static NationalRequirement requirement(String edition, String id) {
        return RequirementCatalogue.shipped()
                .requirement(ContractEdition.of(edition), KpiId.of(id))
                .orElseThrow();
    }

    private static EditionMoney money(String edition) {
        return new EditionMoney(
                EditionCatalogue.shipped().rules(ContractEdition.of(edition)).orElseThrow());
    }
}
