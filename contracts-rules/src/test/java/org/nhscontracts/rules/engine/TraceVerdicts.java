package org.nhscontracts.rules.engine;

import java.util.List;
import java.util.function.Predicate;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.condition.Level;
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
        if (!(trace instanceof Trace.Group group)) {
            return trace.verdict();
        }
        List<Verdict> parts = group.parts().stream()
                .map(part -> kept.test(part) ? verdict(part.trace(), kept) : Verdict.NOT_APPLICABLE)
                .toList();
        return parts.isEmpty() ? Verdict.NOT_APPLICABLE : verdict(group.condition(), parts);
    }

    /** What the finding comes to, where it says all that the condition asks: plain judgements without a tolerance. */
    private static Verdict leaf(Trace.Leaf leaf) {
        Verdict achieved = leaf.finding().outcome().achieved();
        if (leaf.condition() instanceof Condition.Achieves condition
                && condition.judgement().isPlain()) {
            return achieved;
        }
        boolean strict = leaf.finding().target().flatMap(Target::tolerance).isEmpty();
        return leaf.condition() instanceof Condition.Fails condition
                        && condition.judgement().isPlain()
                        && strict
                ? achieved.negated()
                : leaf.verdict();
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
        if (condition instanceof Condition.Achieves achieves) {
            return level(achieves.judgement().level(), parts);
        }
        if (condition instanceof Condition.Fails fails) {
            return level(fails.judgement().level(), parts);
        }
        if (condition instanceof Condition.OfSet set) {
            return ReferenceQuota.verdict(
                    set.quota(),
                    parts.stream()
                            .filter(part -> part != Verdict.NOT_APPLICABLE)
                            .toList(),
                    set.set().kpis().size());
        }
        return Verdict.atLeast(
                condition instanceof Condition.AtLeastOf some ? some.least() : ((Condition.InWindow) condition).least(),
                parts);
    }

    /** Of the parts of an organisation, or the members of an alliance. */
    private static Verdict level(Level level, List<Verdict> parts) {
        boolean any = level instanceof Level.AnyPart || level instanceof Level.AnyMember;
        return any ? Verdict.anyOf(parts) : Verdict.allOf(parts);
    }
}
