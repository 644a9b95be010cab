package org.nhscontracts.rules.engine;

import java.math.BigDecimal;
import java.util.List;
import org.nhscontracts.rules.condition.SetQuota;
import org.nhscontracts.rules.condition.ShareOf;
import org.nhscontracts.rules.verdict.Verdict;

/** Judges whether so many KPIs of a set fail. */
final class ReferenceQuota {

    private ReferenceQuota() {}

    static Verdict verdict(SetQuota quota, List<Verdict> applicable, int size) {
        if (applicable.isEmpty()) {
            return Verdict.NOT_APPLICABLE;
        }
        return quota instanceof SetQuota.Share share
                ? share(share, applicable, size)
                : ReferenceEvaluator.atLeast(((SetQuota.Number) quota).least(), applicable);
    }

    private static Verdict share(SetQuota.Share share, List<Verdict> applicable, int size) {
        long failed = number(applicable, Verdict.HOLDS);
        long open = number(applicable, Verdict.UNDETERMINED);
        long of = switch (share.of()) {
            case ALL -> size;
            case APPLICABLE -> applicable.size();
            case REPORTED -> applicable.size() - open;
        };
        if (of == 0) {
            return Verdict.UNDETERMINED;
        }
        if (reaches(failed, share.percent(), of)) {
            return Verdict.HOLDS;
        }
        return share.of() == ShareOf.REPORTED || !reaches(failed + open, share.percent(), of)
                ? Verdict.DOES_NOT_HOLD
                : Verdict.UNDETERMINED;
    }

    private static long number(List<Verdict> verdicts, Verdict wanted) {
        return verdicts.stream().filter(verdict -> verdict == wanted).count();
    }

    private static boolean reaches(long number, BigDecimal percent, long of) {
        return BigDecimal.valueOf(100 * number).compareTo(percent.multiply(BigDecimal.valueOf(of))) >= 0;
    }
}
