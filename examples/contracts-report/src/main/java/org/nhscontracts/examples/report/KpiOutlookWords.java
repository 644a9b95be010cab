package org.nhscontracts.examples.report;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.rules.outlook.KpiOutlook;
import org.nhscontracts.rules.outlook.Need;
import org.nhscontracts.rules.outlook.NeedState;
import org.nhscontracts.rules.outlook.YearToDate;

/** What the remaining periods of a KPI need, in words. */
final class KpiOutlookWords {

    private final Subject subject;

    KpiOutlookWords(Subject subject) {
        this.subject = subject;
    }

    /** The outlook of the organisation as a whole; none for a part of a split figure. */
    ImmutableList<String> of(Figure figure) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        if (figure.first().split().isPresent()) {
            return lines.build();
        }
        subject.report().outlook().kpis().stream()
                .filter(one -> one.kpi().id().equals(figure.kpi().id())
                        && one.organisation().equals(Optional.of(figure.organisation())))
                .forEach(one -> add(one, lines));
        return lines.build();
    }

    private static void add(KpiOutlook outlook, ImmutableList.Builder<String> lines) {
        Kpi kpi = outlook.kpi();
        outlook.expected().ifPresent(one -> lines.add(Words.capital(one.words(kpi.frequency()))));
        outlook.yearToDate().ifPresent(year -> lines.add(soFar(kpi, year)));
        outlook.year().ifPresent(need -> lines.add(need(kpi, need, "The year")));
        outlook.noYear().ifPresent(reason -> lines.add("The year cannot be said: " + reason));
        outlook.next().ifPresent(need -> lines.add(need(kpi, need, "The next period")));
        outlook.noNext().ifPresent(reason -> lines.add("The next period cannot be said: " + reason));
    }

    private static String soFar(Kpi kpi, YearToDate year) {
        String known = year.figure(kpi.measure())
                .map(figure -> Words.number(year.numerator()) + " of " + Words.number(year.denominator()) + " = "
                        + kpi.measure().write(figure) + " in " + year.periods() + " "
                        + kpi.frequency().words() + (year.periods() == 1 ? "" : "s"))
                .orElse("no figure yet");
        return year.year() + " so far: " + known
                + (year.missing().isEmpty() ? "" : "; missing, and skipped here: " + Words.periods(year.missing()));
    }

    private static String need(Kpi kpi, Need need, String what) {
        return what + " (" + Words.periods(need.periods()) + ") against "
                + need.target().threshold().words(kpi.measure()) + ": "
                + need.figure()
                        .filter(figure -> need.state() != NeedState.SECURED)
                        .map(figure ->
                                limit(need.lowerLimit(), need.count(), need.ofActivity(), figure, kpi) + breaches(need))
                        .orElse(need.state().words());
    }

    private static String breaches(Need need) {
        return need.affordableBreaches()
                .map(breaches -> "; " + Words.number(breaches)
                        + (breaches == 1 ? " patient breach is" : " patient breaches are") + " affordable")
                .orElse("");
    }

    /** A least or highest figure; of counts with the activity that it is of. */
    static String limit(boolean least, Optional<Long> count, Optional<Long> activity, BigDecimal figure, Kpi kpi) {
        String value = kpi.measure().write(figure);
        return (least ? "at least " : "at most ")
                + count.flatMap(one -> activity.map(
                                of -> Words.number(one) + " of an expected " + Words.number(of) + " = " + value))
                        .orElse(kpi.measure() instanceof Measure.PublishedPercentage ? value + " as published" : value);
    }
}
