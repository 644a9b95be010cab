package org.nhscontracts.rules.term;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.process.ContractSide;
import org.nhscontracts.core.process.ReportContest;
import org.nhscontracts.rules.catalogue.EditionParameter;
import org.nhscontracts.rules.catalogue.ParameterKey;
import org.nhscontracts.rules.management.ExceptionReport;
import org.nhscontracts.rules.management.ReportCounts;
import org.nhscontracts.rules.verdict.Verdict;

/** What Exception Reports say of a right to end the contract. Six months from 10 January reach to 9 July: see {@link ReportCounts}. */
final class ReportClaims {

    private final TermFacts facts;
    private final EditionNumbers numbers;
    private final ImmutableList<ExceptionReport> reports;

    ReportClaims(TermFacts facts, EditionNumbers numbers) {
        this.facts = facts;
        this.numbers = numbers;
        this.reports = facts.exceptionReports().stream()
                .filter(report -> report.against() == ContractSide.PROVIDER
                        && !report.date().isAfter(facts.asAt()))
                .collect(toImmutableList());
    }

    ImmutableList<Claim> claims(EditionParameter least) {
        if (reports.isEmpty()) {
            return ImmutableList.of();
        }
        Optional<EditionParameter> within = numbers.use(ParameterKey.EXCEPTION_REPORTS_WITHIN);
        return ImmutableList.of(within.map(months -> claim(least.count(), months.months()))
                .orElseGet(() -> claim(
                        Verdict.UNDETERMINED,
                        numbers.notKnown(ParameterKey.EXCEPTION_REPORTS_WITHIN),
                        Optional.empty())));
    }

    private Claim claim(int least, int months) {
        String asked = least + " Exception Reports within " + months + " months";
        Optional<LocalDate> day = ReportCounts.firstDay(reports, least, months);
        if (day.isPresent()) {
            return claim(Verdict.HOLDS, "there were " + asked + " on " + day.get(), day);
        }
        ImmutableList<ExceptionReport> ifUpheld =
                reports.stream().map(ReportClaims::upheld).collect(toImmutableList());
        return ReportCounts.firstDay(ifUpheld, least, months).isPresent()
                ? claim(
                        Verdict.UNDETERMINED,
                        "there were " + asked + " only if those in dispute are upheld",
                        Optional.empty())
                : claim(Verdict.DOES_NOT_HOLD, "there never were " + asked, Optional.empty());
    }

    private Claim claim(Verdict verdict, String because, Optional<LocalDate> since) {
        return new Claim(
                verdict,
                because,
                since,
                reports.stream().map(ReportClaims::words).collect(toImmutableList()));
    }

    private static ExceptionReport upheld(ExceptionReport report) {
        return report.contest()
                        .filter(contest -> contest == ReportContest.DISPUTED)
                        .isEmpty()
                ? report
                : new ExceptionReport(
                        report.id(),
                        report.plan(),
                        report.date(),
                        report.order(),
                        report.against(),
                        report.items(),
                        report.cureBy(),
                        Optional.of(ReportContest.UPHELD));
    }

    private static String words(ExceptionReport report) {
        return report.date() + " " + report.id() + ": " + report.order().words() + " on plan " + report.plan()
                + report.contest().map(contest -> ", " + contest.words()).orElse("");
    }
}
