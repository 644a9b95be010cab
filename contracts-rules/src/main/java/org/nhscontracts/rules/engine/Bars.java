package org.nhscontracts.rules.engine;

import java.util.Optional;
import org.nhscontracts.core.kpi.Target;

/**
 * What a figure must reach to achieve a standard, and what it must miss to fail it; with a tolerance these differ.
 *
 * @param known whether what the standard rests on is known; a baseline may not be
 * @param target the target in force; empty where the standard is a figure of the past
 */
record Bars(boolean known, Bar achieved, Bar failed, Optional<Target> target) {

    static Bars of(Target target) {
        return new Bars(true, Bar.of(target.threshold()), Bar.of(target.failureLimit()), Optional.of(target));
    }

    static Bars of(Bar bar, Optional<Target> target) {
        return new Bars(true, bar, bar, target);
    }

    static Bars unknown(Bar bar) {
        return new Bars(false, bar, bar, Optional.empty());
    }
}
