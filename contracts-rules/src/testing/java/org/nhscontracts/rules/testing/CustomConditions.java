package org.nhscontracts.rules.testing;

import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.rules.rule.CustomContext;
import org.nhscontracts.rules.rule.CustomVerdict;
import org.nhscontracts.rules.rule.RuleRegistry;
import org.nhscontracts.rules.verdict.Verdict;

/** Custom conditions for generated rules. */
public final class CustomConditions {

    /** By period and parameter. */
    public static final String PARITY = "parity";
    /** By the readings of a KPI. */
    public static final String EVEN_FIGURE = "even-figure";
    /** Throws, whatever it is asked. */
    public static final String BROKEN = "broken";

    /** Never has anything to judge. */
    public static final String NEVER = "never";

    /** All of them. */
    public static final RuleRegistry REGISTRY = RuleRegistry.EMPTY
            .with(PARITY, CustomConditions::parity)
            .with(EVEN_FIGURE, CustomConditions::evenFigure)
            .with(NEVER, context -> new CustomVerdict(Verdict.NOT_APPLICABLE, "never"))
            .with(BROKEN, CustomConditions::broken);

    private CustomConditions() {}

    private static CustomVerdict parity(CustomContext context) {
        int number = context.period().ordinal()
                + context.parameters().getOrDefault("shift", "").length();
        return new CustomVerdict(
                Verdict.values()[Math.floorMod(number, Verdict.values().length)], "the period says so");
    }

    /** Holds if any reading has an even numerator as evidence; not applicable where there is no reading. */
    private static CustomVerdict evenFigure(CustomContext context) {
        KpiId kpi = KpiId.of(context.parameters().getOrDefault("kpi", "K1"));
        if (context.readings(kpi).isEmpty()) {
            return new CustomVerdict(Verdict.NOT_APPLICABLE, "there is no reading");
        }
        boolean even = context.readings(kpi).stream().anyMatch(series -> isEven(series, context));
        return new CustomVerdict(even ? Verdict.HOLDS : Verdict.DOES_NOT_HOLD, "as at " + context.asAt());
    }

    private static boolean isEven(KpiSeries series, CustomContext context) {
        int index = series.axis().indexOf(context.period());
        return index >= 0
                && series.status(index) != ObservationStatus.DISPUTED
                && series.status(index).hasFigure()
                && series.numerator(index) % 2 == 0;
    }

    private static CustomVerdict broken(CustomContext context) {
        throw new IllegalStateException("broken for " + context.organisation());
    }
}
