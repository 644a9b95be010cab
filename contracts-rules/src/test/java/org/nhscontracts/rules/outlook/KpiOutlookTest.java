package org.nhscontracts.rules.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.performance.SeriesKey;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.rules.rule.RuleBook;

final class KpiOutlookTest {

    /** 6 × 945 + 3 × 936 = 8,478 of 9,000 = 94.2 %. */
    private static final long[] NINE_MONTHS = {945, 945, 945, 945, 945, 945, 936, 936, 936};

    @Test
    void nine_months_at_94_2_percent_need_2922_of_3000_to_make_a_year_of_95() {
        KpiOutlook outlook = Years.kpi(Years.thousands(Years.higher("95"), NINE_MONTHS));
        YearToDate year = outlook.yearToDate().orElseThrow();
        assertThat(year.numerator()).isEqualTo(8478);
        assertThat(year.denominator()).isEqualTo(9000);
        assertThat(year.figure(new Measure.Ratio())).contains(new BigDecimal("94.20"));
        assertThat(year.missing()).isEmpty();
        Need need = outlook.year().orElseThrow();
        assertThat(need.periods()).containsExactly(Years.month(10), Years.month(11), Years.month(12));
        assertThat(need.state()).isEqualTo(NeedState.OPEN);
        assertThat(need.lowerLimit()).isTrue();
        assertThat(need.count()).contains(11_400L - 8_478L);
        assertThat(need.ofActivity()).contains(3000L);
        assertThat(need.figure()).contains(new BigDecimal("97.40"));
        assertThat(need.affordableBreaches()).contains(78L);
    }

    @Test
    void the_next_month_alone_needs_the_standard_itself() {
        Need need = Years.kpi(Years.thousands(Years.higher("95"), NINE_MONTHS))
                .next()
                .orElseThrow();
        assertThat(need.periods()).containsExactly(Years.month(10));
        assertThat(need.count()).contains(950L);
        assertThat(need.affordableBreaches()).contains(50L);
    }

    @Test
    void expected_activity_is_the_mean_of_twelve_months_rounded_half_up_and_says_so() {
        long[] numerators = new long[14];
        long[] denominators = {9, 9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 7};
        ExpectedActivity expected = Years.kpi(Years.counts(Years.higher("95"), numerators, denominators))
                .expected()
                .orElseThrow();
        assertThat(expected.perPeriod()).isEqualTo(2); // 18 / 12 = 1.5
        assertThat(expected.words(PeriodKind.MONTH)).isEqualTo("expected activity 2 a month, the mean of 12 months");
    }

    @Test
    void a_caller_may_expect_another_activity() {
        OutlookBasis basis = OutlookBasis.builder()
                .addActivity(ExpectedActivity.given(Years.ID, Years.TRUST, 2000))
                .build();
        KpiOutlook outlook = ContractOutlook.of(Years.thousands(Years.higher("95"), NINE_MONTHS), RuleBook.of(), basis)
                .kpis()
                .get(0);
        assertThat(outlook.expected().orElseThrow().words(PeriodKind.MONTH))
                .isEqualTo("expected activity 2,000 a month, as given");
        assertThat(outlook.year().orElseThrow().count()).contains(14_250L - 8_478L); // 95 % of 15,000
    }

    @Test
    void eleven_months_at_90_percent_can_no_longer_make_95() {
        Need need = Years.kpi(
                        Years.thousands(Years.higher("95"), 900, 900, 900, 900, 900, 900, 900, 900, 900, 900, 900))
                .year()
                .orElseThrow();
        assertThat(need.state()).isEqualTo(NeedState.IMPOSSIBLE);
        assertThat(need.count()).isEmpty();
        assertThat(need.affordableBreaches()).isEmpty();
    }

    @Test
    void eleven_perfect_months_secure_a_year_of_90() {
        Need need = Years.kpi(Years.thousands(
                        Years.higher("90"), 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000))
                .year()
                .orElseThrow();
        assertThat(need.state()).isEqualTo(NeedState.SECURED);
        assertThat(need.count()).contains(0L);
        assertThat(need.affordableBreaches()).contains(1000L);
    }

    @Test
    void where_lower_is_better_the_most_breaches_are_found() {
        Need need = Years.kpi(Years.thousands(Years.lower("1"), 5, 5, 5, 5, 5, 5, 5, 5, 5))
                .year()
                .orElseThrow();
        assertThat(need.lowerLimit()).isFalse();
        assertThat(need.count()).contains(75L); // 1 % of 12,000, less 45
        assertThat(need.figure()).contains(new BigDecimal("2.50"));
        assertThat(need.affordableBreaches()).contains(75L);
    }

    @Test
    void missing_months_are_named_and_skipped() {
        long[] numerators = {945, 945, 945, 945, 0, 945, 936, 936, 936};
        long[] denominators = {1000, 1000, 1000, 1000, -1, 1000, 1000, 1000, 1000};
        KpiOutlook outlook = Years.kpi(Years.counts(Years.higher("95"), numerators, denominators));
        assertThat(outlook.yearToDate().orElseThrow().missing()).containsExactly(Years.month(5));
        assertThat(outlook.year().orElseThrow().count()).contains(10_450L - 7_533L); // 95 % of 11,000
    }

    @Test
    void after_March_the_next_year_begins() {
        KpiOutlook outlook = Years.kpi(Years.thousands(Years.higher("95"), 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1));
        assertThat(outlook.yearToDate().orElseThrow().periods()).isZero();
        assertThat(outlook.year().orElseThrow().count()).contains(11_400L);
    }

    @Test
    void what_is_reported_later_is_not_looked_at() {
        KpiSeries all = Years.thousands(Years.higher("95"), 945, 945, 945, 945, 945, 945, 936, 936, 936, 17)
                .performance()
                .series()
                .get(0);
        KpiOutlook december = Years.kpi(Years.evidence(Years.higher("95"), all, 9));
        assertThat(december.yearToDate().orElseThrow().numerator()).isEqualTo(8478);
        assertThat(december.year().orElseThrow().count()).contains(2922L);
    }

    @Test
    void published_percentages_answer_the_next_month_only() {
        KpiSeries series = KpiSeries.builder(SeriesKey.of(Years.ID, Years.TRUST), FigureForm.rounded(1))
                .figure(Years.month(1), new BigDecimal("89.3"), ObservationStatus.REPORTED)
                .build();
        KpiOutlook outlook = Years.kpi(Years.evidence(Years.higher("95"), series, 1));
        assertThat(outlook.noYear())
                .contains("its figures were published without the counts that a year is pooled from");
        // 95.0 may stand for 94.95
        assertThat(outlook.next().orElseThrow().figure()).contains(new BigDecimal("95.1"));
        assertThat(outlook.next().orElseThrow().count()).isEmpty();
    }

    @Test
    void a_count_is_judged_month_by_month() {
        KpiSeries series = KpiSeries.builder(SeriesKey.of(Years.ID, Years.TRUST), FigureForm.WHOLE)
                .figure(Years.month(1), BigDecimal.ONE, ObservationStatus.REPORTED)
                .build();
        KpiOutlook outlook = Years.kpi(Years.evidence(
                Years.kpi(new Measure.Count("cases"), Direction.LOWER, Threshold.atMost("3")), series, 1));
        assertThat(outlook.noYear())
                .contains("its standard is one for each month, which figures of a year cannot be held against");
        assertThat(outlook.next().orElseThrow().figure()).contains(new BigDecimal("3"));
    }

    @Test
    void what_cannot_be_answered_has_a_reason() {
        KpiOutlook twoSided = Years.kpi(
                Years.thousands(Years.kpi(new Measure.Ratio(), Direction.HIGHER, Threshold.between("90", "95")), 1));
        assertThat(twoSided.noNext()).contains("its standard (between 90 and 95) has no better side");
        assertThat(twoSided.noYear()).isEqualTo(twoSided.noNext());
        KpiOutlook expired = Years.kpi(Years.thousands(Years.higher("95"), new long[36]));
        assertThat(expired.noNext()).contains("no period of the contract remains in the financial year");
        KpiOutlook silent = Years.kpi(Years.counts(Years.higher("95"), new long[] {0}, new long[] {0}));
        assertThat(silent.noNext()).contains("no activity is known, so none can be expected");
    }
}
