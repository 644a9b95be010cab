package org.nhscontracts.core.process;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Notice to end the contract is given.
 *
 * @param by who gives it
 * @param ground on which ground
 * @param endsOn the last day of the contract by the notice; empty if not known
 */
public record EndNoticeGiven(ContractSide by, EndGround ground, Optional<LocalDate> endsOn) implements TermOccurrence {

    /**
     * Checks that nothing is null.
     *
     * @param by who gives it
     * @param ground on which ground
     * @param endsOn the last day of the contract by the notice; empty if not known
     */
    public EndNoticeGiven {
        requireNonNull(by, "by");
        requireNonNull(ground, "ground");
        requireNonNull(endsOn, "endsOn");
    }

    @Override
    public <R> R accept(TermOccurrenceVisitor<R> visitor) {
        return visitor.endNoticeGiven(this);
    }

    @Override
    public String words() {
        return "notice to end given by the " + by.words() + ", " + ground.words()
                + endsOn.map(day -> ", last day " + day).orElse("");
    }
}
