package org.nhscontracts.rules.engine;

import java.util.Optional;
import org.nhscontracts.rules.verdict.ReasonCode;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * What one reading came to at one place, with all that it takes to say why.
 *
 * @param achieves whether the standard is achieved
 * @param fails whether it is failed; with a tolerance neither may hold
 * @param code why
 * @param bars what was asked; empty if nothing was
 * @param figure the figure that was compared; empty if it did not come to that
 */
record SlotJudgement(
        Verdict achieves, Verdict fails, ReasonCode code, Optional<Bars> bars, Optional<SlotFigure> figure) {

    static SlotJudgement without(Verdict verdict, ReasonCode code, Optional<Bars> bars, Optional<SlotFigure> figure) {
        return new SlotJudgement(verdict, verdict, code, bars, figure);
    }

    Verdict verdict(boolean failing) {
        return failing ? fails : achieves;
    }
}
