package org.nhscontracts.examples.cli;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.Money;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.contract.Service;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.party.Organisation;
import org.nhscontracts.core.performance.DataCut;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.readiness.ConditionState;
import org.nhscontracts.rules.readiness.GateDecision;
import org.nhscontracts.rules.verdict.KpiOutcome;
import org.nhscontracts.rules.verdict.Verdict;

/** Values as a reader expects to see them. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Words() {}

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String number(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    static String count(int number, PeriodKind kind) {
        return number + " " + kind.words() + (number == 1 ? "" : "s");
    }

    /** A least or highest figure; of counts with the activity that it is of. */
    static String limit(boolean least, Optional<Long> count, Optional<Long> activity, BigDecimal figure, Kpi kpi) {
        String value = kpi.measure().write(figure);
        return (least ? "at least " : "at most ")
                + count.flatMap(one ->
                                activity.map(of -> number(one) + " of an expected " + number(of) + " = " + value))
                        .orElse(kpi.measure() instanceof Measure.PublishedPercentage ? value + " as published" : value);
    }

    static String pounds(Money money) {
        boolean whole = money.getAmount().stripTrailingZeros().scale() <= 0;
        return "£" + decimal(whole ? "#,##0" : "#,##0.00", money.getAmount());
    }

    /** A sum with its pence, so that sums below each other add up to the eye. */
    static String pence(Money money) {
        return "£" + decimal("#,##0.00", money.getAmount());
    }

    /** A number with all its decimals. */
    static String amount(BigDecimal number) {
        return decimal("#,##0.########", number);
    }

    private static String decimal(String pattern, BigDecimal number) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(number);
    }

    static String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    /** By how many days something can slip. */
    static String slack(long days) {
        String counted = Math.abs(days) + (Math.abs(days) == 1 ? " day" : " days");
        return days < 0 ? counted + " behind already" : "can slip by " + counted;
    }

    static String term(ContractTerm term) {
        return day(term.start()) + " to " + day(term.expiry());
    }

    /** What a service is called. */
    static String service(ContractFile file, ServiceId id) {
        return file.contract().services().stream()
                .filter(one -> one.id().equals(id))
                .map(Service::name)
                .findFirst()
                .orElse(id.value());
    }

    /** The name that an organisation had on a day, with its code then. */
    static String organisation(ContractFile file, OrganisationId id, LocalDate date) {
        return file.organisation(id).map(one -> organisation(one, date)).orElse(id.value());
    }

    private static String organisation(Organisation organisation, LocalDate date) {
        return organisation.nameOn(date)
                + organisation.codeOn(date).map(code -> " (" + code + ")").orElse("");
    }

    static String citation(Citation citation) {
        return citation.source() + ", " + citation.basis().words()
                + citation.claimant().map(who -> " by " + who).orElse("") + ", "
                + citation.confidence().words()
                + citation.asOf().map(when -> ", as of " + when).orElse("")
                + citation.note().map(note -> "; " + note).orElse("");
    }

    /** Which submissions were looked at, as a line of its own. */
    static String sentence(DataCut cut) {
        return "Judged " + cut.words()
                + (cut.day().isPresent()
                        ? ": later submissions, returns and decisions on exclusions are left out"
                        : ": later ones are left out");
    }

    /** Consecutive periods as ranges: {@code 2024-08 to 2024-10, 2025-01}. */
    static String periods(List<ReportingPeriod> periods) {
        StringBuilder text = new StringBuilder();
        for (int from = 0; from < periods.size(); ) {
            int to = from;
            while (to + 1 < periods.size() && periods.get(to).next().equals(periods.get(to + 1))) {
                to++;
            }
            text.append(text.isEmpty() ? "" : ", ").append(periods.get(from));
            text.append(to == from ? "" : " to " + periods.get(to));
            from = to + 1;
        }
        return text.toString();
    }

    static String colour(KpiOutcome outcome) {
        return switch (outcome) {
            case MET -> "blue";
            case NOT_MET, MISSED, MISSING -> "bold,red";
            case UNDETERMINED, NOT_YET_DUE, WITHIN_TOLERANCE -> "yellow";
            case NOT_APPLICABLE, SUSPENDED, BASELINING -> "faint";
        };
    }

    static String readyColour(Verdict ready) {
        return switch (ready) {
            case HOLDS -> "bold,blue";
            case DOES_NOT_HOLD -> "bold,red";
            case UNDETERMINED -> "bold,yellow";
            case NOT_APPLICABLE -> "bold";
        };
    }

    static String openColour(Verdict open) {
        return switch (open) {
            case HOLDS -> "blue";
            case DOES_NOT_HOLD, NOT_APPLICABLE -> "faint";
            case UNDETERMINED -> "yellow";
        };
    }

    static String colour(ConditionState state) {
        return switch (state) {
            case SATISFIED, WAIVED -> "blue";
            case OVERDUE, BLOCKED, AT_RISK -> "bold,red";
            case UNKNOWN, DUE -> "yellow";
        };
    }

    static String colour(GateDecision decision) {
        return switch (decision) {
            case GO -> "bold,blue";
            case NO_GO -> "bold,red";
            case NOT_KNOWN -> "bold,yellow";
        };
    }

    static String colour(Verdict verdict) {
        return switch (verdict) {
            case HOLDS -> "bold,red";
            case DOES_NOT_HOLD -> "blue";
            case UNDETERMINED -> "yellow";
            case NOT_APPLICABLE -> "faint";
        };
    }
}
