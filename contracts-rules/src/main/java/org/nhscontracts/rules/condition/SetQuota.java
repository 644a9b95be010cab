package org.nhscontracts.rules.condition;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/** How many KPIs of a set. */
public sealed interface SetQuota {

    /**
     * At least a number.
     *
     * @param least how many, at least 1
     */
    record Number(int least) implements SetQuota {

        /**
         * Checks the number.
         *
         * @param least how many, at least 1
         * @throws IllegalArgumentException if it is less than 1
         */
        public Number {
            checkArgument(least >= 1, "at least %s KPIs: expected 1 or more", least);
        }

        @Override
        public String words() {
            return "at least " + least;
        }
    }

    /**
     * At least a share.
     *
     * @param percent how many in a hundred, more than 0 and at most 100
     * @param of of what the share is taken
     */
    record Share(BigDecimal percent, ShareOf of) implements SetQuota {

        /**
         * Checks the share.
         *
         * @param percent how many in a hundred, more than 0 and at most 100
         * @param of of what the share is taken
         * @throws IllegalArgumentException if the share is out of range
         */
        public Share {
            requireNonNull(percent, "percent");
            requireNonNull(of, "of");
            percent = percent.stripTrailingZeros().scale() < 0 ? percent.setScale(0) : percent.stripTrailingZeros();
            checkArgument(
                    percent.signum() > 0 && percent.compareTo(BigDecimal.valueOf(100)) <= 0 && percent.scale() <= 8,
                    "share: found %s %, expected more than 0 and at most 100",
                    percent);
        }

        @Override
        public String words() {
            return "at least " + percent.toPlainString() + " % of " + of.words();
        }
    }

    /**
     * The quota in words.
     *
     * @return for example {@code at least 25 % of all KPIs}
     */
    String words();
}
