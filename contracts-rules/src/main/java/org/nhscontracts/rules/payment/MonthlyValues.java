package org.nhscontracts.rules.payment;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.party.Commissioner;
import org.nhscontracts.core.party.CommissionerRole;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.consequence.PriceBase;

/**
 * What the services of a contract are expected to cost, and did, by month and Commissioner. A month that nobody stated is unknown,
 * never £0.00: every sum over it is unknown too.
 *
 * <p>The Expected Monthly Value is one twelfth of the Expected Annual Contract Value of the financial year, unless the month is
 * stated itself; the twelve parts add up to the year. The Actual Monthly Value is before deductions and withheld sums, and without
 * incentive payments; it is given, not worked out.
 */
public final class MonthlyValues {

    private final ImmutableList<Commissioner> commissioners;
    private final ImmutableTable<OrganisationId, Integer, Money> annual;
    private final ImmutableTable<OrganisationId, YearMonth, Money> expected;
    private final ImmutableTable<OrganisationId, YearMonth, Money> actual;

    private MonthlyValues(Builder builder) {
        commissioners = builder.commissioners;
        annual = ImmutableTable.copyOf(builder.annual);
        expected = ImmutableTable.copyOf(builder.expected);
        actual = ImmutableTable.copyOf(builder.actual);
    }

    /**
     * Starts the values of a contract.
     *
     * @param commissioners its Commissioners, each with the days on which it is one; pence left over are given out in this order
     * @return a builder without any value
     */
    public static Builder builder(Iterable<Commissioner> commissioners) {
        return new Builder(ImmutableList.copyOf(commissioners));
    }

    /**
     * Starts the values of a contract with one Commissioner for the whole term.
     *
     * @param commissioner the Commissioner
     * @return a builder without any value
     */
    public static Builder builder(OrganisationId commissioner) {
        return builder(ImmutableList.of(Commissioner.of(commissioner, CommissionerRole.CO_ORDINATING)));
    }

    /**
     * Who is a Commissioner on any day of a month.
     *
     * @param month the month
     * @return the Commissioners, in the order given
     */
    public ImmutableSet<OrganisationId> commissionersIn(YearMonth month) {
        return commissioners.stream()
                .filter(commissioner -> isPartyIn(commissioner, month))
                .map(Commissioner::organisation)
                .collect(toImmutableSet());
    }

    /**
     * The Expected Monthly Value for a Commissioner.
     *
     * @param commissioner the Commissioner
     * @param month the month
     * @return the value; empty if unknown
     */
    public Optional<Money> expected(OrganisationId commissioner, YearMonth month) {
        return Optional.ofNullable(expected.get(commissioner, month))
                .or(() -> Optional.ofNullable(annual.get(commissioner, startYear(month)))
                        .map(year -> twelfth(year, month)));
    }

    /**
     * The Actual Monthly Value for a Commissioner.
     *
     * @param commissioner the Commissioner
     * @param month the month
     * @return the value; empty if unknown
     */
    public Optional<Money> actual(OrganisationId commissioner, YearMonth month) {
        return Optional.ofNullable(actual.get(commissioner, month));
    }

    /**
     * The Expected Monthly Value for all Commissioners.
     *
     * @param month the month
     * @return the value; empty if unknown for any of them
     */
    public Optional<Money> expected(YearMonth month) {
        return overCommissioners(month, commissioner -> expected(commissioner, month));
    }

    /**
     * The Actual Monthly Value for all Commissioners.
     *
     * @param month the month
     * @return the value; empty if unknown for any of them
     */
    public Optional<Money> actual(YearMonth month) {
        return overCommissioners(month, commissioner -> actual(commissioner, month));
    }

    /**
     * The expected value of all months of a period for all Commissioners.
     *
     * @param period a month, quarter or year
     * @return the sum; empty if any month is unknown
     */
    public Optional<Money> expected(ReportingPeriod period) {
        return overMonths(period, this::expected);
    }

    /**
     * The actual value of all months of a period for all Commissioners: for a quarter the Actual Quarterly Value.
     *
     * @param period a month, quarter or year
     * @return the sum; empty if any month is unknown
     */
    public Optional<Money> actual(ReportingPeriod period) {
        return overMonths(period, this::actual);
    }

    /**
     * The value of which a percentage is taken.
     *
     * @param base which value
     * @param month the month; for the values of a quarter or a year, any month in it
     * @return the value for all Commissioners; empty if unknown, or if the base is not a value
     */
    public Optional<Money> value(PriceBase base, YearMonth month) {
        return switch (base) {
            case EXPECTED_MONTHLY_VALUE -> expected(month);
            case ACTUAL_MONTHLY_VALUE -> actual(month);
            case ACTUAL_QUARTERLY_VALUE -> actual(ReportingPeriod.of(PeriodKind.QUARTER, month.atDay(1)));
            case EXPECTED_ANNUAL_VALUE -> expectedYear(month);
            default -> Optional.empty();
        };
    }

    /**
     * In which proportion the Commissioners share the sums of a month.
     *
     * @param base by which monthly value: expected or actual
     * @param month the month
     * @return the shares; empty if a value is unknown, or all are £0.00
     */
    public Optional<CommissionerShares> shares(PriceBase base, YearMonth month) {
        checkArgument(
                base == PriceBase.EXPECTED_MONTHLY_VALUE || base == PriceBase.ACTUAL_MONTHLY_VALUE,
                "shares: found the %s, expected the Expected or the Actual Monthly Value",
                base.words());
        ImmutableMap.Builder<OrganisationId, BigDecimal> weights = ImmutableMap.builder();
        for (OrganisationId commissioner : commissionersIn(month)) {
            Optional<Money> value = base == PriceBase.ACTUAL_MONTHLY_VALUE
                    ? actual(commissioner, month)
                    : expected(commissioner, month);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            weights.put(commissioner, value.get().getAmount());
        }
        ImmutableMap<OrganisationId, BigDecimal> all = weights.buildOrThrow();
        return all.values().stream().anyMatch(weight -> weight.signum() > 0)
                ? Optional.of(new CommissionerShares(all))
                : Optional.empty();
    }

    /** By the annual values as they are stated; a year whose months alone are stated is their sum. */
    private Optional<Money> expectedYear(YearMonth month) {
        return overCommissioners(month, commissioner -> Optional.ofNullable(annual.get(commissioner, startYear(month))))
                .or(() -> expected(ReportingPeriod.of(PeriodKind.FINANCIAL_YEAR, month.atDay(1))));
    }

    private Optional<Money> overCommissioners(YearMonth month, Function<OrganisationId, Optional<Money>> value) {
        return total(commissionersIn(month), value);
    }

    private static Optional<Money> overMonths(ReportingPeriod period, Function<YearMonth, Optional<Money>> value) {
        YearMonth last = YearMonth.from(period.lastDay());
        ImmutableList.Builder<YearMonth> months = ImmutableList.builder();
        for (YearMonth month = YearMonth.from(period.firstDay()); !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(month);
        }
        return total(months.build(), value);
    }

    private static <T> Optional<Money> total(Iterable<T> parts, Function<T, Optional<Money>> value) {
        Money total = Pounds.ZERO;
        boolean found = false;
        for (T part : parts) {
            Optional<Money> known = value.apply(part);
            if (known.isEmpty()) {
                return Optional.empty();
            }
            total = total.plus(known.get());
            found = true;
        }
        return found ? Optional.of(total) : Optional.empty();
    }

    private static boolean isPartyIn(Commissioner commissioner, YearMonth month) {
        return commissioner
                        .from()
                        .map(first -> !first.isAfter(month.atEndOfMonth()))
                        .orElse(true)
                && commissioner
                        .until()
                        .map(last -> !last.isBefore(month.atDay(1)))
                        .orElse(true);
    }

    private static Money twelfth(Money year, YearMonth month) {
        return Allocation.evenly(year, 12).get((month.getMonthValue() + 8) % 12);
    }

    private static int startYear(YearMonth month) {
        return month.minusMonths(3).getYear();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MonthlyValues that
                && commissioners.equals(that.commissioners)
                && annual.equals(that.annual)
                && expected.equals(that.expected)
                && actual.equals(that.actual);
    }

    @Override
    public int hashCode() {
        return Objects.hash(commissioners, annual, expected, actual);
    }

    @Override
    public String toString() {
        return "MonthlyValues{expected a year " + annual + ", expected a month " + expected + ", actual " + actual
                + "}";
    }

    /** Builds {@link MonthlyValues}. Takes each value once. Not thread-safe. */
    public static final class Builder {

        private final ImmutableList<Commissioner> commissioners;
        private final Table<OrganisationId, Integer, Money> annual = HashBasedTable.create();
        private final Table<OrganisationId, YearMonth, Money> expected = HashBasedTable.create();
        private final Table<OrganisationId, YearMonth, Money> actual = HashBasedTable.create();

        private Builder(ImmutableList<Commissioner> commissioners) {
            checkArgument(!commissioners.isEmpty(), "monthly values: found no Commissioner, expected at least one");
            this.commissioners = commissioners;
        }

        /**
         * States the Expected Annual Contract Value of a financial year.
         *
         * @param commissioner for whom
         * @param startYear the calendar year in which it begins: 2024 for 2024/25
         * @param value the value for twelve months, £0.00 or more
         * @return this builder
         * @throws IllegalArgumentException if it is stated already, negative, or for nobody who is a Commissioner
         */
        public Builder expectedYear(OrganisationId commissioner, int startYear, Money value) {
            put("expected value of " + startYear, annual, commissioner, startYear, value);
            return this;
        }

        /**
         * States the Expected Monthly Value of a month, in place of the twelfth.
         *
         * @param commissioner for whom
         * @param month the month
         * @param value the value, £0.00 or more
         * @return this builder
         * @throws IllegalArgumentException if it is stated already, negative, or for nobody who is a Commissioner
         */
        public Builder expectedMonth(OrganisationId commissioner, YearMonth month, Money value) {
            put("expected value of " + month, expected, commissioner, month, value);
            return this;
        }

        /**
         * States the Actual Monthly Value of a month.
         *
         * @param commissioner for whom
         * @param month the month
         * @param value the value, £0.00 or more
         * @return this builder
         * @throws IllegalArgumentException if it is stated already, negative, or for nobody who is a Commissioner
         */
        public Builder actualMonth(OrganisationId commissioner, YearMonth month, Money value) {
            put("actual value of " + month, actual, commissioner, month, value);
            return this;
        }

        /**
         * The values stated so far.
         *
         * @return the values
         */
        public MonthlyValues build() {
            return new MonthlyValues(this);
        }

        private <C> void put(
                String what,
                Table<OrganisationId, C, Money> table,
                OrganisationId commissioner,
                C column,
                Money value) {
            requireNonNull(commissioner, "commissioner");
            Pounds.checkNotNegative(what, value);
            checkArgument(
                    commissioners.stream()
                            .anyMatch(party -> party.organisation().equals(commissioner)),
                    "%s: %s is not a Commissioner of the contract",
                    what,
                    commissioner);
            checkArgument(!table.contains(commissioner, column), "%s: found twice for %s", what, commissioner);
            table.put(commissioner, column, value);
        }
    }
}
