package org.nhscontracts.rules.engine;

import java.util.Optional;
import org.nhscontracts.core.kpi.ComparedAs;
import org.nhscontracts.core.kpi.Operator;
import org.nhscontracts.core.kpi.Rounding;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.rules.verdict.Verdict;

/** What a figure must reach: a threshold, or an interval where the threshold rests on a figure that is one itself. */
record Bar(Operator operator, Interval value, Interval upper, Optional<Rounding> rounding, boolean published) {

    static Bar of(Threshold threshold) {
        Interval value = Interval.of(Fraction.of(threshold.value()));
        return new Bar(
                threshold.operator(),
                value,
                threshold.upper().map(limit -> Interval.of(Fraction.of(limit))).orElse(value),
                threshold.rounding(),
                threshold.comparedAs() == ComparedAs.PUBLISHED);
    }

    static Bar of(Operator operator, Interval value) {
        return new Bar(operator, value, value, Optional.empty(), false);
    }

    Bar unrounded() {
        return new Bar(operator, value, upper, Optional.empty(), published);
    }

    /** Whether all figures of an interval pass, none does, or that depends. */
    Verdict passes(Interval figure) {
        Interval compared = rounding.map(policy -> round(figure, policy)).orElse(figure);
        if (operator == Operator.BETWEEN || operator == Operator.EQUAL_TO) {
            return passesBetween(compared);
        }
        Fraction best = isAtLeast() ? compared.highest() : compared.lowest();
        Fraction worst = isAtLeast() ? compared.lowest() : compared.highest();
        if (operator.passes(worst.compareTo(isAtLeast() ? value.highest() : value.lowest()))) {
            return Verdict.HOLDS;
        }
        boolean never = !operator.passes(best.compareTo(isAtLeast() ? value.lowest() : value.highest()));
        return never ? Verdict.DOES_NOT_HOLD : Verdict.UNDETERMINED;
    }

    private Verdict passesBetween(Interval figure) {
        if (figure.lowest().compareTo(value.lowest()) >= 0 && figure.highest().compareTo(upper.highest()) <= 0) {
            return Verdict.HOLDS;
        }
        boolean never = figure.lowest().compareTo(upper.highest()) > 0
                || figure.highest().compareTo(value.lowest()) < 0;
        return never ? Verdict.DOES_NOT_HOLD : Verdict.UNDETERMINED;
    }

    private boolean isAtLeast() {
        return operator == Operator.AT_LEAST || operator == Operator.MORE_THAN;
    }

    private static Interval round(Interval figure, Rounding policy) {
        return new Interval(round(figure.lowest(), policy), round(figure.highest(), policy));
    }

    private static Fraction round(Fraction figure, Rounding policy) {
        return figure.isInfinite() ? figure : Fraction.of(policy.round(figure.numerator(), figure.denominator()));
    }
}
