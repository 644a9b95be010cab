package org.nhscontracts.rules.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.payment.Examples.NORTH;
import static org.nhscontracts.rules.payment.Examples.SCHEDULE_4;
import static org.nhscontracts.rules.payment.Examples.number;
import static org.nhscontracts.rules.payment.Examples.pounds;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.party.Dated;
import org.nhscontracts.core.performance.CountRange;
import org.nhscontracts.core.source.Confidence;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.consequence.PriceBase;
import org.nhscontracts.rules.consequence.PriceCap;
import org.nhscontracts.rules.verdict.Verdict;

/** Financial sanctions of Schedule 4: cases W17 to W23 and W40, and what they leave open. */
class SanctionClausesTest {

    private static final ReportingPeriod JUNE_2014 = ReportingPeriod.month(2014, 6);
    private static final ReportingPeriod JUNE_2015 = ReportingPeriod.month(2015, 6);
    private static final ReportingPeriod JUNE_2017 = ReportingPeriod.month(2017, 6);
    private static final Sanction FOUR_HOURS_2014 =
            PerExcessPatientBreach.of(pounds("200"), "95", SCHEDULE_4).notCountingBelow("92");
    private static final Sanction FOUR_HOURS_2015 =
            PerExcessPatientBreach.of(pounds("120"), "95", SCHEDULE_4).notCountingBelow("85");

    @Test
    void schedule4aW17ExcessIsCountedDownToTheFloor() {
        assertThat(payable(FOUR_HOURS_2014, JUNE_2014, SanctionFacts.of(PatientCounts.of(1_000, 10_000))))
                .isEqualTo(pounds("60000"));
        assertThat(payable(FOUR_HOURS_2015, JUNE_2015, SanctionFacts.of(PatientCounts.of(1_000, 10_000))))
                .isEqualTo(pounds("60000"));
    }

    @Test
    void schedule4aW18BelowTheFloorNothingMoreIsCounted() {
        SanctionFacts eighty = SanctionFacts.of(PatientCounts.of(2_000, 10_000));

        assertThat(payable(FOUR_HOURS_2014, JUNE_2014, eighty)).isEqualTo(pounds("60000"));
        assertThat(payable(FOUR_HOURS_2015, JUNE_2015, eighty)).isEqualTo(pounds("120000"));
    }

    @Test
    void schedule4aW19ReferralToTreatmentCountsBeyondEightPercent() {
        SanctionFacts facts = SanctionFacts.of(PatientCounts.of(1_900, 20_000));

        assertThat(payable(PerExcessPatientBreach.of(pounds("100"), "92", SCHEDULE_4), JUNE_2014, facts))
                .isEqualTo(pounds("30000"));
        assertThat(payable(PerExcessPatientBreach.of(pounds("150"), "92", SCHEDULE_4), JUNE_2015, facts))
                .isEqualTo(pounds("45000"));
    }

    @Test
    void schedule4aReferralToTreatmentIsJudgedBySpecialtyAndNotPooled() {
        Sanction sanction = PerExcessPatientBreach.of(pounds("300"), "92", SCHEDULE_4);
        SanctionFacts bySpecialty =
                SanctionFacts.of(PatientCounts.of("specialty 110", 20, 100), PatientCounts.of("specialty 502", 0, 900));

        ComputedSum computed = sanction.compute(bySpecialty);

        assertThat(computed.byProvider()).contains(MoneyRange.exactly(pounds("3600")));
        assertThat(computed.working())
                .containsExactly(
                        "specialty 110: 20 of 100, 12 beyond those permitted (fraction rounded down), £300.00 each",
                        "specialty 502: 0 of 900, 0 beyond those permitted (fraction rounded down), £300.00 each");
        assertThat(sanction.compute(SanctionFacts.of(PatientCounts.of(20, 1_000)))
                        .byProvider())
                .contains(MoneyRange.ZERO);
    }

    @Test
    void schedule4bW20FiftyTwoWeeksIsSharedSince2019() {
        Sanction alone = PerEvent.of(pounds("5000"), "patient over 52 weeks at the end of the month", SCHEDULE_4);
        Sanction shared = PerEvent.of(pounds("2500"), "patient over 52 weeks at the end of the month", SCHEDULE_4)
                .sharedWithCommissioner(pounds("2500"));
        Charge charge = Charge.of(
                "52 weeks", ReportingPeriod.month(2019, 6), shared, SanctionFacts.ofEvents(12), Finality.FINAL);

        assertThat(payable(alone, JUNE_2015, SanctionFacts.ofEvents(12))).isEqualTo(pounds("60000"));
        assertThat(charge.payable()).contains(MoneyRange.exactly(pounds("30000")));
        assertThat(charge.computed().byCommissioner()).isEqualTo(MoneyRange.exactly(pounds("30000")));
        assertThat(charge.words())
                .isEqualTo("52 weeks, June 2019: computed £30,000.00, payable £30,000.00, borne by the Commissioner"
                        + " £30,000.00");
    }

    @Test
    void sc36w21TheQuarterIsCappedAtTwoAndAHalfPercentAndTheRestLapses() {
        MonthlyValues values = Examples.actual(YearMonth.of(2015, 4), "10000000", "10000000", "10000000");
        ChargeCap cap = ChargeCap.of(
                CapLevel.QUARTER,
                new PriceCap(number("2.5"), PriceBase.ACTUAL_QUARTERLY_VALUE),
                values,
                YearMonth.of(2015, 6),
                Grounds.of("SC36", Confidence.UNVERIFIED));

        CappedCharges capped = cap.apply(ImmutableList.of(
                charge(
                        "four hours",
                        JUNE_2015,
                        PerEvent.of(pounds("600000"), "sum", SCHEDULE_4),
                        SanctionFacts.ofEvents(1)),
                charge(
                        "18 weeks",
                        JUNE_2015,
                        PerEvent.of(pounds("300000"), "sum", SCHEDULE_4),
                        SanctionFacts.ofEvents(1)),
                charge(
                        "dementia",
                        JUNE_2015,
                        new NoNationalSum(SCHEDULE_4),
                        SanctionFacts.builder().build())));

        assertThat(capped.words())
                .isEqualTo(
                        "at most 2.5 % of the Actual Quarterly Value: £750,000.00 of £900,000.00 payable, £150,000.00"
                                + " lapse");
        assertThat(capped.charges().stream().map(Charge::words))
                .containsExactly(
                        "four hours, June 2015: computed £600,000.00, payable £500,000.00, at most 2.5 % of the Actual"
                                + " Quarterly Value",
                        "18 weeks, June 2015: computed £300,000.00, payable £250,000.00, at most 2.5 % of the Actual"
                                + " Quarterly Value",
                        "dementia, June 2015: no national sum");
        assertThat(capped.charges().get(0).lapsed()).isEqualTo(MoneyRange.exactly(pounds("100000")));
        assertThat(capped.charges().get(0).flags()).containsExactly("SC36, unverified");
    }

    @Test
    void nationalW22ASuspendedSanctionIsComputedAndNothingIsPayable() {
        Charge charge = charge("A&E four-hour standard", JUNE_2017, FOUR_HOURS_2015, tenPercentLate());
        Charge suspended = charge.under(fund(), ImmutableList.of(member("2016-04-01", "2018-03-31")));

        assertThat(suspended.words())
                .isEqualTo("A&E four-hour standard, June 2017: computed £60,000.00, payable £0.00, suspended:"
                        + " Sustainability and Transformation Fund");
        assertThat(suspended.status()).isEqualTo(ChargeStatus.SUSPENDED);
        assertThat(suspended.lapsed()).isEqualTo(MoneyRange.exactly(pounds("60000")));
    }

    @Test
    void nationalW22ASuspensionIsForThoseWithTheStatusAndInItsDaysOnly() {
        Charge charge = charge("A&E four-hour standard", JUNE_2017, FOUR_HOURS_2015, tenPercentLate());

        assertThat(charge.under(fund(), ImmutableList.of())).isSameAs(charge);
        assertThat(charge.under(fund(), ImmutableList.of(member("2017-07-01", "2018-03-31"))))
                .isSameAs(charge);
        assertThat(charge("A&E", ReportingPeriod.month(2016, 3), FOUR_HOURS_2015, tenPercentLate())
                        .under(fund(), ImmutableList.of(member("2016-01-01", "2018-03-31")))
                        .status())
                .isEqualTo(ChargeStatus.PAYABLE);
    }

    @Test
    void nationalW22APeriodSuspendedInPartIsUndetermined() {
        Charge charge = charge("A&E four-hour standard", JUNE_2017, FOUR_HOURS_2015, tenPercentLate())
                .under(fund(), ImmutableList.of(member("2017-06-10", "2018-03-31")));

        assertThat(charge.status()).isEqualTo(ChargeStatus.UNDETERMINED);
        assertThat(charge.words())
                .isEqualTo("A&E four-hour standard, June 2017: computed £60,000.00, payable £0.00 to £60,000.00,"
                        + " suspended on some days of the period only: Sustainability and Transformation Fund,"
                        + " undetermined");
    }

    @Test
    void schedule4aW23AmbulanceSumsAreWithheldByTheMonthAndSettledOverTheYear() {
        Sanction sanction = new PercentOfValue(number("2"), "Actual Monthly Value", SCHEDULE_4);
        ImmutableList<Charge> months = IntStream.range(0, 4)
                .mapToObj(month -> Charge.of(
                        "Red 1 calls",
                        ReportingPeriod.month(YearMonth.of(2013, 12).plusMonths(month)),
                        sanction,
                        SanctionFacts.builder()
                                .value(pounds("5000000"))
                                .failed(Verdict.HOLDS)
                                .build(),
                        Finality.PROVISIONAL))
                .collect(ImmutableList.toImmutableList());

        assertThat(months.get(0).words())
                .isEqualTo("Red 1 calls, December 2013: computed £100,000.00, payable £100,000.00 (provisional)");
        assertThat(AnnualSettlement.of(months, Verdict.HOLDS).words())
                .isEqualTo("£400,000.00 withheld over the year: £400,000.00 to be paid, £0.00 retained");
        assertThat(AnnualSettlement.of(months, Verdict.DOES_NOT_HOLD).words())
                .isEqualTo("£400,000.00 withheld over the year: £0.00 to be paid, £400,000.00 retained");
        assertThat(AnnualSettlement.of(months, Verdict.UNDETERMINED).words())
                .isEqualTo("£400,000.00 withheld over the year: whether it is to be paid or retained is undetermined");
    }

    @Test
    void guidance2015W40SumsOfMoreThanAThousandPoundsArePublished() {
        PublicationRule rule = new PublicationRule(pounds("1000"), SCHEDULE_4);

        assertThat(rule.mustPublish(MoneyRange.exactly(pounds("1000")))).isEqualTo(Verdict.DOES_NOT_HOLD);
        assertThat(rule.mustPublish(MoneyRange.exactly(pounds("1000.01")))).isEqualTo(Verdict.HOLDS);
        assertThat(rule.mustPublish(MoneyRange.between(pounds("0"), pounds("1000.01"))))
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(rule.mustPublish(MoneyRange.from(pounds("0")))).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void whatIsPayableIsDeductedAndWhatIsNotKnownIsNot() {
        LocalDate day = LocalDate.of(2015, 8, 14);

        assertThat(charge("four hours", JUNE_2015, FOUR_HOURS_2015, tenPercentLate())
                        .entry(EntryKind.DEDUCTED, day, NORTH)
                        .orElseThrow()
                        .words())
                .isEqualTo("2015-08-14 deducted £60,000.00 for 2015-06: four hours, June 2015 (Schedule 4)");
        assertThat(charge(
                                "four hours",
                                JUNE_2015,
                                FOUR_HOURS_2015,
                                SanctionFacts.builder().build())
                        .entry(EntryKind.DEDUCTED, day, NORTH))
                .isEmpty();
        assertThat(charge("28 days", JUNE_2015, new NoNationalSum(SCHEDULE_4), tenPercentLate())
                        .entry(EntryKind.DEDUCTED, day, NORTH))
                .isEmpty();
    }

    @Test
    void noNationalSumIsNotNothing() {
        Charge charge = charge("28 days", JUNE_2017, new NoNationalSum(SCHEDULE_4), SanctionFacts.ofEvents(3));

        assertThat(charge.status()).isEqualTo(ChargeStatus.NO_NATIONAL_SUM);
        assertThat(charge.payable()).isEmpty();
        assertThat(charge.words()).isEqualTo("28 days, June 2017: no national sum");
    }

    @Test
    void missingCountsAreUndeterminedAndNotNothing() {
        Charge missing = charge(
                "four hours",
                JUNE_2015,
                FOUR_HOURS_2015,
                SanctionFacts.of(PatientCounts.missing(Optional.empty(), "not reported")));
        Charge unstated = charge(
                "four hours",
                JUNE_2015,
                FOUR_HOURS_2015,
                SanctionFacts.builder().build());

        assertThat(missing.words())
                .isEqualTo(
                        "four hours, June 2015: computed £0.00 or more, payable £0.00 or more, undetermined: 0 or more"
                                + " of 0 or more (not reported)");
        assertThat(unstated.words())
                .isEqualTo(
                        "four hours, June 2015: computed £0.00 or more, payable £0.00 or more, undetermined: no counts"
                                + " of patients and patient breaches");
    }

    @Test
    void suppressedCountsGiveARange() {
        Charge charge = charge(
                "trolley waits",
                JUNE_2015,
                PerEvent.of(pounds("1000"), "patient over 12 hours", SCHEDULE_4),
                SanctionFacts.builder()
                        .events(CountRange.of(1, 7))
                        .reason("suppressed")
                        .build());

        assertThat(charge.words())
                .isEqualTo("trolley waits, June 2015: computed £1,000.00 to £7,000.00, payable £1,000.00 to £7,000.00,"
                        + " undetermined: 1 to 7 (patient over 12 hours) (suppressed)");
    }

    @Test
    void aFractionOfAPatientFollowsItsPolicy() {
        PerExcessPatientBreach sanction = PerExcessPatientBreach.of(pounds("120"), "95", SCHEDULE_4);
        SanctionFacts facts = SanctionFacts.of(PatientCounts.of(1_247, 9_054));

        assertThat(payable(sanction, JUNE_2015, facts)).isEqualTo(pounds("95280"));
        assertThat(payable(sanction.rounding(FractionalExcess.NONE), JUNE_2015, facts))
                .isEqualTo(pounds("95316"));
        assertThat(payable(sanction.rounding(FractionalExcess.HALF_UP), JUNE_2015, facts))
                .isEqualTo(pounds("95280"));
        assertThat(payable(sanction.rounding(FractionalExcess.CEILING), JUNE_2015, facts))
                .isEqualTo(pounds("95400"));
        assertThat(sanction.compute(facts).working())
                .containsExactly("1247 of 9054, 794 beyond those permitted (fraction rounded down), £120.00 each");
    }

    @Test
    void theFloorIsNeverRoundedUp() {
        PerExcessPatientBreach sanction =
                PerExcessPatientBreach.of(pounds("100"), "95", SCHEDULE_4).notCountingBelow("92");

        assertThat(payable(
                        sanction.rounding(FractionalExcess.CEILING),
                        JUNE_2014,
                        SanctionFacts.of(PatientCounts.of(99, 99))))
                .isEqualTo(pounds("200"));
        assertThat(payable(
                        sanction.rounding(FractionalExcess.NONE),
                        JUNE_2014,
                        SanctionFacts.of(PatientCounts.of(99, 99))))
                .isEqualTo(pounds("297"));
    }

    @Test
    void casesAboveAnObjectiveCostTheShareOfTheContract() {
        Sanction sanction = new AboveObjective(pounds("10000"), 20, 88, 100, SCHEDULE_4);

        assertThat(payable(sanction, JUNE_2015, SanctionFacts.ofEvents(23))).isEqualTo(pounds("26400"));
        assertThat(payable(sanction, JUNE_2015, SanctionFacts.ofEvents(20))).isEqualTo(pounds("0"));
    }

    @Test
    void anEpisodeIsNotPaidForAtItsCostOrAtTheSumForOneOfUnknownCost() {
        Sanction candour = new CostOfEpisode("episode of care", Optional.of(pounds("10000")), SCHEDULE_4);
        Sanction cancelled = new CostOfEpisode("rescheduled operation", Optional.empty(), SCHEDULE_4);
        SanctionFacts facts = SanctionFacts.builder()
                .events(CountRange.exactly(3))
                .addCosts(pounds("1500"), pounds("800.50"))
                .build();

        assertThat(payable(candour, JUNE_2015, facts)).isEqualTo(pounds("12300.50"));
        assertThat(charge("cancelled", JUNE_2015, cancelled, facts).words())
                .isEqualTo(
                        "cancelled, June 2015: computed £2,300.50 or more, payable £2,300.50 or more, undetermined: the"
                                + " cost of a case is not known (rescheduled operation)");
    }

    @Test
    void aPercentageOfAValueNeedsTheVerdictAndTheValue() {
        Sanction sanction = new PercentOfValue(number("2"), "revenue of the service line", SCHEDULE_4);

        assertThat(sanction.compute(SanctionFacts.builder()
                                .failed(Verdict.DOES_NOT_HOLD)
                                .build())
                        .byProvider())
                .contains(MoneyRange.ZERO);
        assertThat(sanction.compute(SanctionFacts.builder()
                        .failed(Verdict.UNDETERMINED)
                        .value(pounds("100"))
                        .build()))
                .satisfies(sum -> {
                    assertThat(sum.byProvider()).contains(MoneyRange.between(pounds("0"), pounds("2")));
                    assertThat(sum.reasons()).containsExactly("whether the standard was failed is undetermined");
                });
        assertThat(sanction.compute(
                        SanctionFacts.builder().failed(Verdict.HOLDS).build()))
                .satisfies(sum -> {
                    assertThat(sum.byProvider()).contains(MoneyRange.from(pounds("0")));
                    assertThat(sum.reasons()).containsExactly("the revenue of the service line is not known");
                });
    }

    @Test
    void aBandThatIsNotStatedIsNotKnown() {
        SeverityBands bands = new SeverityBands(
                ImmutableList.of(
                        new SeverityBand("over 30", pounds("200")), new SeverityBand("over 60", pounds("1000"))),
                SCHEDULE_4);

        ComputedSum computed = bands.compute(SanctionFacts.builder()
                .putBand("over 30", CountRange.exactly(3))
                .build());

        assertThat(computed.byProvider()).contains(MoneyRange.from(pounds("600")));
        assertThat(computed.reasons()).containsExactly("0 or more (over 60)");
    }

    @Test
    void aCapOfUnknownValueLeavesTheChargeUndetermined() {
        ChargeCap cap = ChargeCap.of(
                CapLevel.QUARTER,
                new PriceCap(number("2.5"), PriceBase.ACTUAL_QUARTERLY_VALUE),
                MonthlyValues.builder(NORTH).build(),
                YearMonth.of(2015, 6),
                SCHEDULE_4);
        Charge charge = charge(
                "trolley", JUNE_2015, PerEvent.of(pounds("1000"), "patient", SCHEDULE_4), SanctionFacts.ofEvents(2));

        CappedCharges capped = cap.apply(ImmutableList.of(charge));

        assertThat(capped.after()).isEqualTo(MoneyRange.between(pounds("0"), pounds("2000")));
        assertThat(capped.charges().get(0).status()).isEqualTo(ChargeStatus.UNDETERMINED);
    }

    private static SanctionFacts tenPercentLate() {
        return SanctionFacts.of(PatientCounts.of(1_000, 10_000));
    }

    private static SanctionSuspension fund() {
        return SanctionSuspension.builder()
                .reason("Sustainability and Transformation Fund")
                .from(LocalDate.of(2016, 4, 1))
                .providerStatus("in the Sustainability and Transformation Fund")
                .grounds(SCHEDULE_4)
                .build();
    }

    private static Dated<String> member(String from, String until) {
        return new Dated<>(
                "in the Sustainability and Transformation Fund",
                Optional.of(LocalDate.parse(from)),
                Optional.of(LocalDate.parse(until)));
    }

    private static Charge charge(String what, ReportingPeriod period, Sanction sanction, SanctionFacts facts) {
        return Charge.of(what, period, sanction, facts, Finality.FINAL);
    }

    private static Money payable(Sanction sanction, ReportingPeriod period, SanctionFacts facts) {
        return charge("standard", period, sanction, facts)
                .payable()
                .orElseThrow()
                .sum()
                .orElseThrow();
    }
}
