package org.nhscontracts.rules.engine;

import java.util.List;
import java.util.function.Predicate;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.verdict.Verdict;

/** Works out the verdict of a trace from its leaves, with the published algebra alone. */
final class TraceVerdicts {

    private TraceVerdicts() {}

    /** From all leaves. */
    static Verdict fromLeaves(Trace trace) {
        return verdict(trace, part -> true);
    }

    /** From the leaves that decide, all others being not applicable. */
    static Verdict fromDecisiveLeaves(Trace trace) {
        return verdict(trace, Trace.Part::decisive);
    }

    private static Verdict verdict(Trace trace, Predicate<Trace.Part> kept) {
        if (trace instanceof Trace.Leaf leaf) {
            return leaf(leaf);
        }
        Trace.Group group = (Trace.Group) trace;
        List<Verdict> parts = group.parts().stream()
                .map(part -> kept.test(part) ? verdict(part.trace(), kept) : Verdict.NOT_APPLICABLE)
                .toList();
        return parts.isEmpty() ? Verdict.NOT_APPLICABLE : verdict(group.condition(), parts);
    }

    /** What the figures come to, apart from conditions about gaps, of which the finding says nothing. */
    private static Verdict leaf(Trace.Leaf leaf) {
        Verdict achieved = leaf.finding().outcome().achieved();
        if (leaf.condition() instanceof Condition.Achieves) {
            return achieved;
        }
        return leaf.condition() instanceof Condition.Fails ? achieved.negated() : leaf.verdict();
    }

    private static Verdict verdict(Condition condition, List<Verdict> parts) {
        if (condition instanceof Condition.Not) {
            return parts.get(0).negated();
        }
        if (condition instanceof Condition.AllOf) {
            return Verdict.allOf(parts);
        }
        if (condition instanceof Condition.AnyOf) {
            return Verdict.anyOf(parts);
        }
        return Verdict.atLeast(
                condition instanceof Condition.AtLeastOf some ? some.least() : ((Condition.InWindow) condition).least(),
                parts);
    }
}
