package org.nhscontracts.examples.report;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.time.ReportingPeriod;

/** Values as a reader expects to see them. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Words() {}

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String day(Optional<LocalDate> date) {
        return date.map(Words::day).orElse("");
    }

    static String number(long number) {
        return format("#,##0").format(number);
    }

    /** An amount as one speaks of it: pence only where there are any. */
    static String pounds(Money money) {
        return money(money, money.getAmount().stripTrailingZeros().scale() <= 0 ? "#,##0" : "#,##0.00");
    }

    /** An amount as a statement has it. */
    static String pence(Money money) {
        return money(money, "#,##0.00");
    }

    private static String money(Money money, String pattern) {
        BigDecimal amount = money.getAmount();
        return (amount.signum() < 0 ? "−£" : "£") + format(pattern).format(amount.abs());
    }

    /** A mean or limit, to two decimals. */
    static String figure(OptionalDouble figure) {
        return figure.isPresent() ? format("#,##0.##").format(figure.getAsDouble()) : "";
    }

    private static DecimalFormat format(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ENGLISH));
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static String join(Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty()).collect(joining(", "));
    }

    static String citation(Citation citation) {
        return citation.basis().words()
                + citation.claimant().map(who -> " by " + who).orElse("") + ", "
                + citation.confidence().words()
                + citation.asOf().map(when -> ", as of " + when).orElse("")
                + citation.note().map(note -> ". " + note).orElse("");
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

    /** What is asked of a KPI, a sentence for each target. */
    static Stream<String> targets(Kpi kpi) {
        return Stream.of(
                        kpi.targets().stream().map(target -> target(kpi, target)),
                        kpi.trajectories().stream()
                                .map(path -> "improvement trajectory from "
                                        + path.points().firstKey() + " to "
                                        + path.points().lastKey()),
                        kpi.baseliningUntil().stream().map(day -> "baselining until " + day(day)))
                .flatMap(parts -> parts);
    }

    private static String target(Kpi kpi, Target target) {
        return target.purpose().words() + " " + target.threshold().words(kpi.measure())
                + target.tolerance()
                        .map(margin ->
                                ", failed only if not " + target.failureLimit().words(kpi.measure()))
                        .orElse("")
                + target.smallNumbers().map(policy -> ", " + policy.words()).orElse("")
                + target.variation().map(id -> " by variation " + id).orElse("")
                + target.from().map(day -> " from " + day(day)).orElse("")
                + target.until().map(day -> " until " + day(day)).orElse("");
    }
}
