package org.nhscontracts.core.process;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import org.nhscontracts.core.id.MilestoneId;

/**
 * What was withheld in a month for one milestone, or for a failure as a whole.
 *
 * Example: {@code WithheldPart.of("1.5", MilestoneId.of("m1"))} is 1.5 % for milestone m1.
 *
 * @param item which milestone; empty if the sum is not withheld for one
 * @param percent how many in a hundred were withheld, more than 0 and at most 100
 */
public record WithheldPart(Optional<MilestoneId> item, BigDecimal percent) {

    /**
     * Checks the percentage.
     *
     * @param item which milestone; empty if the sum is not withheld for one
     * @param percent how many in a hundred were withheld, more than 0 and at most 100
     * @throws IllegalArgumentException if the percentage is out of range
     */
    public WithheldPart {
        requireNonNull(item, "item");
        requireNonNull(percent, "percent");
        percent = Percent.check("percent withheld", percent);
    }

    /**
     * A percentage for a failure as a whole.
     *
     * @param percent how many in a hundred, for example {@code 2}
     * @return the part
     */
    public static WithheldPart of(String percent) {
        return new WithheldPart(Optional.empty(), new BigDecimal(percent));
    }

    /**
     * A percentage for a milestone.
     *
     * @param percent how many in a hundred, for example {@code 1.5}
     * @param item which milestone
     * @return the part
     */
    public static WithheldPart of(String percent, MilestoneId item) {
        return new WithheldPart(Optional.of(item), new BigDecimal(percent));
    }

    /**
     * The part in words.
     *
     * @return for example {@code 1.5 % for m1}
     */
    public String words() {
        return percent.toPlainString() + " %" + item.map(id -> " for " + id).orElse("");
    }
}
