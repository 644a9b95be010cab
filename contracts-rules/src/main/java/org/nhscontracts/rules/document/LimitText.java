package org.nhscontracts.rules.document;

import java.math.BigDecimal;
import org.nhscontracts.core.contract.GainShareLimit;
import org.nhscontracts.core.contract.LimitUnit;

/** Limits of a gain share as a document writes them: pounds such as 500000, or a percentage of the baseline such as 5 %. */
final class LimitText {

    private static final String PERCENT = " %";

    private LimitText() {}

    static GainShareLimit parse(String text) {
        return text.endsWith(PERCENT)
                ? GainShareLimit.percentOfBaseline(new BigDecimal(text.substring(0, text.length() - PERCENT.length())))
                : GainShareLimit.pounds(PoundsText.parse(text));
    }

    static String write(GainShareLimit limit) {
        String amount = limit.amount().toPlainString();
        return limit.unit() == LimitUnit.POUNDS ? amount : amount + PERCENT;
    }
}
