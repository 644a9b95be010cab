package org.nhscontracts.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.rules.spc.SpcCalendar;
import org.nhscontracts.rules.spc.SpcRules;
import org.nhscontracts.rules.text.Fault;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How charts are made, as the command line says it. */
final class SpcOptions {

    /** Which way is better, in the words of the NHS-R package. */
    enum Better {
        increase(Direction.HIGHER),
        decrease(Direction.LOWER),
        neutral(Direction.NEUTRAL);

        private final Direction direction;

        Better(Direction direction) {
            this.direction = direction;
        }
    }

    /** Whose charts. */
    enum Preset {
        nhsr(SpcRules.NHSR_PLOTTHEDOTS, "as the R package NHSRplotthedots"),
        mdc(SpcRules.MAKING_DATA_COUNT, "as Making Data Count's spreadsheet");

        private final SpcRules rules;
        private final String words;

        Preset(SpcRules rules, String words) {
            this.rules = rules;
            this.words = words;
        }
    }

    /** How often there is a row. */
    enum Every {
        day(SpcCalendar.DAY),
        week(SpcCalendar.WEEK),
        month(SpcCalendar.MONTH),
        quarter(SpcCalendar.QUARTER),
        year(SpcCalendar.YEAR),
        irregular(SpcCalendar.IRREGULAR);

        private final SpcCalendar calendar;

        Every(SpcCalendar calendar) {
            this.calendar = calendar;
        }
    }

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--direction",
            required = true,
            paramLabel = "increase|decrease|neutral",
            description = "Which way is better.")
    private Better better = Better.neutral;

    @Option(names = "--target", paramLabel = "T", description = "The target, in the unit of the values.")
    private Optional<String> target = Optional.empty();

    @Option(
            names = "--rebase",
            paramLabel = "[ORGANISATION=]DATE",
            description =
                    "Recalculates the limits from the row of this date on, for all or for one organisation. May be given several times.")
    private List<String> rebase = new ArrayList<>();

    @Option(
            names = "--fix-after",
            paramLabel = "N",
            description = "Calculates mean and limits from the first N points of each stretch only.")
    private Optional<Integer> fixAfter = Optional.empty();

    @Option(names = "--no-screen", description = "Leaves outlying moving ranges in; --preset mdc always does.")
    private boolean noScreen;

    @Option(
            names = "--preset",
            paramLabel = "nhsr|mdc",
            description = "Whose charts: the NHS-R package's or Making Data Count's. Default: nhsr.")
    private Preset preset = Preset.nhsr;

    @Option(
            names = "--every",
            paramLabel = "day|week|month|quarter|year|irregular",
            description = "How often an organisation has a row: what is missing is said. Default: month.")
    private Every every = Every.month;

    Direction direction() {
        return better.direction;
    }

    String betterWords() {
        return switch (better) {
            case increase -> "higher is better";
            case decrease -> "lower is better";
            case neutral -> "neither way is better";
        };
    }

    String presetWords() {
        return preset.words;
    }

    SpcCalendar calendar() {
        return every.calendar;
    }

    OptionalDouble target() {
        return target.map(text -> {
                    OptionalDouble number = SpcTable.number(text);
                    if (number.isEmpty()) {
                        throw wrong("--target: found " + Fault.quoted(text) + ", expected a number such as 0.95");
                    }
                    return number;
                })
                .orElse(OptionalDouble.empty());
    }

    SpcRules rules() {
        SpcRules.Builder rules = SpcRules.builder();
        rules.from(preset.rules).screenMovingRanges(preset.rules.screenMovingRanges() && !noScreen);
        fixAfter.ifPresent(points -> {
            checkBaseline(points);
            rules.baselinePoints(points);
        });
        return rules.build();
    }

    private void checkBaseline(int points) {
        int least = preset.rules.shortestBaseline();
        int most = preset.rules.longestBaseline().orElse(Integer.MAX_VALUE);
        if (points < least || points > most) {
            throw wrong("--fix-after: found " + points + ", expected "
                    + (most == Integer.MAX_VALUE ? "at least " + least : least + " to " + most));
        }
    }

    /** The dates of each organisation; an organisation that the file does not have is wrong usage. */
    ImmutableSetMultimap<String, LocalDate> recalculations(ImmutableSet<String> organisations) {
        ImmutableSetMultimap.Builder<String, LocalDate> dates = ImmutableSetMultimap.builder();
        for (String text : rebase) {
            int end = text.lastIndexOf('=');
            String organisation = text.substring(0, Math.max(0, end));
            LocalDate date = day(text, text.substring(end + 1));
            if (end < 0) {
                organisations.forEach(one -> dates.put(one, date));
            } else if (organisations.contains(organisation)) {
                dates.put(organisation, date);
            } else {
                throw wrong("--rebase: found the organisation " + Fault.quoted(organisation) + ", expected "
                        + Fault.oneOf(organisation, organisations));
            }
        }
        return dates.build();
    }

    private LocalDate day(String whole, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw wrong("--rebase: found " + Fault.quoted(whole)
                    + ", expected a day such as 2017-10-01, or an organisation and a day such as RDE=2018-07-01");
        }
    }

    /** What was chosen, in words. */
    ImmutableList<String> words() {
        return Stream.of(
                        Stream.of(presetWords(), betterWords()),
                        target.map(text -> "target " + text).stream(),
                        fixAfter.map(points -> "limits from the first " + points + " points").stream(),
                        noScreen ? Stream.of("no moving range screened") : Stream.<String>empty())
                .flatMap(parts -> parts)
                .collect(ImmutableList.toImmutableList());
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
