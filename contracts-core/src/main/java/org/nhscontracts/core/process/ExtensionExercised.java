package org.nhscontracts.core.process;

import static java.util.Objects.requireNonNull;

import org.nhscontracts.core.id.OptionId;

/**
 * An option to extend the contract is exercised: notice of it is given on the day of the event.
 *
 * @param option which option
 */
public record ExtensionExercised(OptionId option) implements TermOccurrence {

    /**
     * Checks that nothing is null.
     *
     * @param option which option
     */
    public ExtensionExercised {
        requireNonNull(option, "option");
    }

    @Override
    public <R> R accept(TermOccurrenceVisitor<R> visitor) {
        return visitor.extensionExercised(this);
    }

    @Override
    public String words() {
        return "option " + option + " to extend exercised";
    }
}
