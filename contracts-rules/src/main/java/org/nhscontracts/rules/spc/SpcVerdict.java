package org.nhscontracts.rules.spc;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * What a chart said to a question at one of its rows, as it stood then.
 *
 * @param date the date of the row
 * @param verdict the answer
 * @param because why
 */
public record SpcVerdict(LocalDate date, Verdict verdict, String because) {

    /**
     * Checks that nothing is null.
     *
     * @param date the date of the row
     * @param verdict the answer
     * @param because why
     */
    public SpcVerdict {
        requireNonNull(date, "date");
        requireNonNull(verdict, "verdict");
        requireNonNull(because, "because");
    }
}
