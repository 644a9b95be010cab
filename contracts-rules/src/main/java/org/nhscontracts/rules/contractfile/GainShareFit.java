package org.nhscontracts.rules.contractfile;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.nhscontracts.core.contract.GainShare;
import org.nhscontracts.core.contract.GainSharePeriod;
import org.nhscontracts.core.time.ReportingPeriod;

/** Whether a period can be one of a gain share. */
public final class GainShareFit {

    private GainShareFit() {}

    /**
     * Why a gain share cannot be settled for a period.
     *
     * @param share the gain share
     * @param period the period
     * @return what was found and expected; empty if it is settled for such periods
     */
    public static Optional<String> misfit(GainShare share, ReportingPeriod period) {
        return share.settles(period)
                ? Optional.empty()
                : Optional.of("found " + period + ", expected "
                        + switch (share.timing()) {
                            case QUARTERLY -> "a quarter such as 2024/25-Q1, as the gain share is settled quarterly";
                            case ANNUAL -> "a financial or contract year, as the gain share is settled annually";
                        });
    }

    /**
     * What must be there once: a period may have provisional figures and final ones.
     *
     * @param period the period
     * @return what it is known by
     */
    public static Object key(GainSharePeriod period) {
        return ImmutableList.of(period.period(), period.state());
    }

    /**
     * The same in words.
     *
     * @param period the period
     * @return for example {@code of final figures for 2024/25}
     */
    public static String words(GainSharePeriod period) {
        return "of " + period.state().words() + " figures for " + period.period();
    }
}
