package org.nhscontracts.rules.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.condition.SetQuota;
import org.nhscontracts.rules.verdict.Verdict;

/** So many KPIs of a set fail. */
final class SetNode extends Node {

    private final int number;
    private final SetQuota quota;
    private final ImmutableList<Node> parts;
    private final int[] numbers;

    SetNode(Condition condition, int number, SetQuota quota, ImmutableList<Node> parts, int[] numbers) {
        super(condition);
        this.number = number;
        this.quota = quota;
        this.parts = parts;
        this.numbers = numbers;
    }

    @Override
    int lookBack(int[] before) {
        return IntStream.of(numbers).map(part -> before[part]).max().orElse(0);
    }

    @Override
    void evaluate(Workspace workspace, Planes out) {
        out.clear();
        for (int index = 0; index < out.size; index++) {
            int place = index;
            int[] counts = new int[Verdict.values().length];
            IntStream.of(numbers)
                    .mapToObj(part -> workspace.column(part).verdict(place))
                    .forEach(verdict -> counts[place(verdict)]++);
            out.set(index, verdict(counts[0], counts[1], counts[2]));
        }
    }

    private static int place(Verdict verdict) {
        return switch (verdict) {
            case HOLDS -> 0;
            case DOES_NOT_HOLD -> 1;
            case UNDETERMINED -> 2;
            case NOT_APPLICABLE -> 3;
        };
    }

    private Verdict verdict(int failed, int notFailed, int undetermined) {
        int applicable = failed + notFailed + undetermined;
        if (applicable == 0) {
            return Verdict.NOT_APPLICABLE;
        }
        if (quota instanceof SetQuota.Number least) {
            return Verdict.atLeast(least.least(), failed, undetermined, applicable);
        }
        SetQuota.Share share = (SetQuota.Share) quota;
        return switch (share.of()) {
            case ALL -> share(share.percent(), failed, undetermined, parts.size());
            case APPLICABLE -> share(share.percent(), failed, undetermined, applicable);
            case REPORTED ->
                failed + notFailed == 0 ? Verdict.UNDETERMINED : share(share.percent(), failed, 0, failed + notFailed);
        };
    }

    private static Verdict share(BigDecimal percent, int failed, int undetermined, int of) {
        if (reaches(percent, failed, of)) {
            return Verdict.HOLDS;
        }
        return reaches(percent, failed + undetermined, of) ? Verdict.UNDETERMINED : Verdict.DOES_NOT_HOLD;
    }

    private static boolean reaches(BigDecimal percent, int failed, int of) {
        return BigDecimal.valueOf(100L * failed).compareTo(percent.multiply(BigDecimal.valueOf(of))) >= 0;
    }

    @Override
    Trace explain(Workspace workspace, int index) {
        Verdict verdict = workspace.column(number).verdict(index);
        ImmutableList<Trace> traces =
                parts.stream().map(part -> part.explain(workspace, index)).collect(toImmutableList());
        int applicable = (int) traces.stream()
                .filter(trace -> trace.verdict() != Verdict.NOT_APPLICABLE)
                .count();
        return new Trace.Group(
                condition,
                workspace.axis.period(index),
                verdict,
                traces.stream()
                        .map(trace -> new Trace.Part(trace, decides(verdict, trace.verdict(), applicable)))
                        .collect(toImmutableList()));
    }

    /** A share is one of all that count, and where too few are applicable all of them decide: those that do not fail as well. */
    private boolean decides(Verdict whole, Verdict part, int applicable) {
        boolean ofJudged = !(quota instanceof SetQuota.Number number) || number.least() > applicable;
        return switch (whole) {
            case HOLDS -> part == Verdict.HOLDS || (ofJudged && part != Verdict.NOT_APPLICABLE);
            case DOES_NOT_HOLD -> part == Verdict.DOES_NOT_HOLD || (ofJudged && part != Verdict.NOT_APPLICABLE);
            case UNDETERMINED ->
                part == Verdict.UNDETERMINED || part == Verdict.HOLDS || (ofJudged && part != Verdict.NOT_APPLICABLE);
            case NOT_APPLICABLE -> true;
        };
    }
}
