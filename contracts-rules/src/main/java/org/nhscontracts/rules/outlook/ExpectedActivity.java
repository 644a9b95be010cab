package org.nhscontracts.rules.outlook;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.time.PeriodKind;

/**
 * How large a denominator every remaining period is expected to have.
 *
 * @param kpi the KPI
 * @param organisation the organisation
 * @param perPeriod the denominator of one period, from 1 to {@link #MOST}
 * @param periods of how many periods it is the mean, rounded half up; 0 if the caller expects it
 */
public record ExpectedActivity(KpiId kpi, OrganisationId organisation, long perPeriod, int periods) {

    /** The largest denominator that an outlook reckons with. */
    public static final long MOST = 1_000_000_000_000_000L;

    private static final int PERIODS_OF_THE_MEAN = 12;

    /**
     * Checks the range.
     *
     * @param kpi the KPI
     * @param organisation the organisation
     * @param perPeriod the denominator of one period, from 1 to {@link #MOST}
     * @param periods of how many periods it is the mean, rounded half up; 0 if the caller expects it
     * @throws IllegalArgumentException if a number is out of range
     */
    public ExpectedActivity {
        requireNonNull(kpi, "kpi");
        requireNonNull(organisation, "organisation");
        checkArgument(
                perPeriod >= 1 && perPeriod <= MOST,
                "expected activity of KPI %s of %s: found %s, expected 1 to %s",
                kpi,
                organisation,
                perPeriod,
                MOST);
        checkArgument(periods >= 0, "expected activity: found a mean of %s periods", periods);
    }

    /**
     * The activity that the caller expects.
     *
     * @param kpi the KPI
     * @param organisation the organisation
     * @param perPeriod the denominator of one period
     * @return the activity
     */
    public static ExpectedActivity given(KpiId kpi, OrganisationId organisation, long perPeriod) {
        return new ExpectedActivity(kpi, organisation, perPeriod, 0);
    }

    /** The mean of the last twelve periods with evidence up to a place; empty if there is none, or it is too large. */
    static Optional<ExpectedActivity> mean(KpiSeries series, int lastOrdinal) {
        List<Long> found = new ArrayList<>();
        int first = series.axis().first().ordinal();
        for (int slot = Math.min(series.size() - 1, lastOrdinal - first);
                slot >= 0 && found.size() < PERIODS_OF_THE_MEAN;
                slot--) {
            if (series.status(slot).isEvidence()) {
                found.add(series.denominator(slot));
            }
        }
        return found.isEmpty() ? Optional.empty() : mean(series, Collections.unmodifiableList(found));
    }

    private static Optional<ExpectedActivity> mean(KpiSeries series, List<Long> found) {
        BigInteger sum = found.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        BigDecimal mean = new BigDecimal(sum).divide(BigDecimal.valueOf(found.size()), 0, RoundingMode.HALF_UP);
        return mean.compareTo(BigDecimal.valueOf(MOST)) > 0
                ? Optional.empty()
                : Optional.of(new ExpectedActivity(
                        series.key().kpi(), series.key().organisation(), mean.longValueExact(), found.size()));
    }

    /**
     * The activity in words.
     *
     * @param kind of which periods
     * @return for example {@code expected activity 1,203 a month, the mean of 12 months}
     */
    public String words(PeriodKind kind) {
        return String.format(Locale.ENGLISH, "expected activity %,d a %s, %s", perPeriod, kind.words(), origin(kind));
    }

    private String origin(PeriodKind kind) {
        return switch (periods) {
            case 0 -> "as given";
            case 1 -> "as in the only " + kind.words() + " with a figure";
            default -> "the mean of " + periods + " " + kind.words() + "s";
        };
    }
}
