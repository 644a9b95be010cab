package org.nhscontracts.rules.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.ReportId;
import org.nhscontracts.core.process.ReportDue;
import org.nhscontracts.core.process.ReportDueKind;
import org.nhscontracts.core.process.ReportRequirement;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.contractfile.PaymentMade;
import org.nhscontracts.rules.contractfile.PaymentTerms;
import org.nhscontracts.rules.contractfile.StatedValue;
import org.nhscontracts.rules.payment.BaseRates;

/** Makes money and reports from a seed, as a document may hold them. */
final class DocumentMoney {

    private static final int MOST_MONTHS = 36;
    private static final int LATEST_DAY = 31;

    private final ContractMaker contracts;
    private final ServiceContract contract;
    private final Random random;

    /**
     * Makes money of a contract.
     *
     * @param contracts what makes texts, days and citations
     * @param contract the contract
     * @param random what everything comes from
     */
    DocumentMoney(ContractMaker contracts, ServiceContract contract, Random random) {
        this.contracts = contracts;
        this.contract = contract;
        this.random = random;
    }

    ImmutableList<ReportRequirement> reports(int number) {
        return IntStream.range(0, number).mapToObj(this::report).collect(ImmutableList.toImmutableList());
    }

    private ReportRequirement report(int number) {
        return new ReportRequirement(
                ReportId.of(AwkwardTexts.id(random, number)),
                AwkwardTexts.text(random),
                contracts.any(PeriodKind.class),
                new ReportDue(contracts.any(ReportDueKind.class), 1 + random.nextInt(LATEST_DAY)));
    }

    /** So many of each, where there is any. */
    Optional<PaymentTerms> payment(int number) {
        if (number == 0) {
            return Optional.empty();
        }
        PaymentTerms.Builder terms = PaymentTerms.builder();
        YearMonth first = YearMonth.from(contract.term().start());
        for (int i = 0; i < number; i++) {
            terms.addExpected(value(random.nextBoolean() ? year(first.plusYears(i)) : month(first.plusMonths(i))));
            terms.addActual(value(month(first.plusMonths(i))));
            terms.addPayment(paid());
        }
        if (random.nextBoolean()) {
            terms.baseRates(rates(number)).baseRatesCitation(contracts.maybeCitation());
        }
        return Optional.of(terms.build());
    }

    private static ReportingPeriod year(YearMonth month) {
        return ReportingPeriod.of(PeriodKind.FINANCIAL_YEAR, month.atDay(1));
    }

    private static ReportingPeriod month(YearMonth month) {
        return ReportingPeriod.month(month);
    }

    private StatedValue value(ReportingPeriod period) {
        return new StatedValue(commissioner(), period, pounds(), contracts.maybeCitation());
    }

    private OrganisationId commissioner() {
        return contract.commissioners()
                .get(random.nextInt(contract.commissioners().size()))
                .organisation();
    }

    private Money pounds() {
        return Money.ofMinor(CurrencyUnit.GBP, random.nextInt(Integer.MAX_VALUE) * 1_000L + random.nextInt(1_000));
    }

    private PaymentMade paid() {
        LocalDate start = contract.term().start();
        return new PaymentMade(
                commissioner(),
                YearMonth.from(start.plusMonths(random.nextInt(MOST_MONTHS))),
                start.plusMonths(random.nextInt(MOST_MONTHS)),
                random.nextBoolean() ? pounds() : pounds().negated(),
                contracts.maybeCitation());
    }

    private BaseRates rates(int number) {
        ImmutableSortedMap.Builder<LocalDate, BigDecimal> changes = ImmutableSortedMap.naturalOrder();
        LocalDate start = contract.term().start();
        IntStream.range(0, number)
                .forEach(i ->
                        changes.put(start.plusDays(i), BigDecimal.valueOf(random.nextInt(1_000), random.nextInt(4))));
        return new BaseRates(
                changes.buildOrThrow(), random.nextBoolean() ? Optional.empty() : Optional.of(start.plusYears(1)));
    }
}
