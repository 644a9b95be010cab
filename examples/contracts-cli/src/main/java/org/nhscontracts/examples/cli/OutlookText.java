package org.nhscontracts.examples.cli;

import java.util.List;
import java.util.Optional;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.outlook.ContractOutlook;
import org.nhscontracts.rules.outlook.KpiOutlook;
import org.nhscontracts.rules.outlook.Need;
import org.nhscontracts.rules.outlook.NeedState;
import org.nhscontracts.rules.outlook.YearToDate;

/** An outlook for reading. Shows what is in the outlook and computes nothing. */
final class OutlookText {

    private final ContractFile file;
    private final ContractOutlook outlook;
    private final boolean dayWasNamed;
    private final Page page;

    OutlookText(ContractFile file, ContractOutlook outlook, boolean dayWasNamed, boolean colour) {
        this.file = file;
        this.outlook = outlook;
        this.dayWasNamed = dayWasNamed;
        this.page = new Page(colour);
    }

    String write() {
        page.title("Outlook: " + file.contract().title());
        page.line("As at " + Words.day(outlook.asAt())
                + (dayWasNamed ? "" : ", the end of the last period with an observation"));
        page.heading("What KPIs still need");
        file.kpis().forEach(this::kpis);
        page.heading("When rules could hold, and when they could be clear");
        if (outlook.rules().isEmpty()) {
            page.line("The document has no rules.");
        }
        file.rules().rules().forEach(rule -> {
            page.line("").wrap(rule.id() + "  " + rule.because(), 2).wrap("  " + rule.describe(), 4);
            outlook.rules().stream()
                    .filter(one -> one.rule().id().equals(rule.id()))
                    .forEach(one -> new RuleOutlookText(one, name(one.organisation()), file, page).write());
        });
        return page.line("").text();
    }

    private String name(Optional<OrganisationId> organisation) {
        return organisation
                .map(id -> Words.organisation(file, id, outlook.asAt()))
                .orElse("nobody");
    }

    private void kpis(Kpi kpi) {
        page.line("").wrap(kpi.id() + "  " + kpi.name(), 2);
        outlook.kpis().stream().filter(one -> one.kpi().id().equals(kpi.id())).forEach(this::kpi);
    }

    private void kpi(KpiOutlook kpi) {
        if (kpi.noYear().isPresent() && kpi.noYear().equals(kpi.noNext())) {
            page.wrap(
                    "  " + (kpi.organisation().isPresent() ? name(kpi.organisation()) + ": " : "") + "cannot be said: "
                            + kpi.noYear().get(),
                    4);
            return;
        }
        page.wrap(
                "  " + name(kpi.organisation())
                        + kpi.expected()
                                .map(one -> ": " + one.words(kpi.kpi().frequency()))
                                .orElse(""),
                4);
        kpi.yearToDate().ifPresent(year -> page.wrap("    " + soFar(kpi.kpi(), year), 6));
        kpi.year().ifPresent(need -> page.wrap("    " + need(kpi.kpi(), need, "the year"), 6));
        kpi.noYear().ifPresent(reason -> page.wrap("    the year: cannot be said: " + reason, 6));
        kpi.next().ifPresent(need -> page.wrap("    " + need(kpi.kpi(), need, "the next period"), 6));
        kpi.noNext().ifPresent(reason -> page.wrap("    the next period: cannot be said: " + reason, 6));
    }

    private static String soFar(Kpi kpi, YearToDate year) {
        String known = year.figure(kpi.measure())
                .map(figure -> Words.number(year.numerator()) + " of " + Words.number(year.denominator()) + " = "
                        + kpi.measure().write(figure) + " in " + Words.count(year.periods(), kpi.frequency()))
                .orElse("no figure yet");
        return year.year() + " so far: " + known + missing(year.missing());
    }

    private static String missing(List<ReportingPeriod> missing) {
        return missing.isEmpty() ? "" : "; missing, and skipped here: " + Words.periods(missing);
    }

    private static String need(Kpi kpi, Need need, String what) {
        String before = what + " (" + Words.periods(need.periods()) + ") against "
                + need.target().threshold().words(kpi.measure()) + ": ";
        return before
                + need.figure()
                        .map(figure -> limit(kpi, need))
                        .orElse(need.state().words());
    }

    private static String limit(Kpi kpi, Need need) {
        if (need.state() == NeedState.SECURED) {
            return need.state().words();
        }
        return Words.limit(
                        need.lowerLimit(),
                        need.count(),
                        need.ofActivity(),
                        need.figure().orElseThrow(),
                        kpi)
                + need.affordableBreaches()
                        .map(breaches -> "; " + Words.number(breaches)
                                + (breaches == 1 ? " patient breach is" : " patient breaches are") + " affordable")
                        .orElse("");
    }
}
