package org.nhscontracts.rules.document;

import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.rules.condition.Aggregate;
import org.nhscontracts.rules.condition.Judgement;
import org.nhscontracts.rules.condition.Level;
import org.nhscontracts.rules.condition.MissingReturns;
import org.nhscontracts.rules.condition.Span;
import org.nhscontracts.rules.condition.Standard;
import org.nhscontracts.rules.condition.Statistic;

/** Writes what is judged of a KPI: its id alone, or a map with what else is said of it. */
final class JudgementWriter {

    /** The full members of the alliance, where others name the parts of a split. */
    static final String MEMBER = "member";

    private JudgementWriter() {}

    /** The id of the KPI if it is judged against its contract standard and nothing else is said. */
    static Object write(Judgement judgement) {
        boolean idAlone = judgement.isPlain() && judgement.against().equals(Standard.CONTRACT);
        return idAlone ? judgement.kpi().value() : write(new Entry().text("kpi", judgement.kpi()), judgement);
    }

    static Entry write(Entry entry, Judgement judgement) {
        standard(entry, judgement.against());
        level(entry, judgement.level());
        judgement.over().ifPresent(aggregate -> entry.put("over", aggregate(aggregate)));
        return judgement.returns() == MissingReturns.AS_THEY_ARE
                ? entry
                : entry.put("missingReturns", judgement.returns().words());
    }

    private static void standard(Entry entry, Standard standard) {
        if (standard instanceof Standard.OfTarget target) {
            target(entry, target.purpose());
        } else {
            entry.put("against", against(standard));
        }
    }

    /** The target, unless it is the contract standard, which is meant where none is named. */
    static Entry target(Entry entry, TargetPurpose purpose) {
        return purpose == TargetPurpose.CONTRACT_STANDARD ? entry : entry.put("target", purpose.words());
    }

    private static Entry against(Standard standard) {
        if (standard instanceof Standard.TrajectoryElseTarget other) {
            return new Entry().put("trajectoryElse", other.purpose().words());
        }
        if (standard instanceof Standard.AmberLimit limit) {
            return new Entry().put("amberLimitOf", limit.purpose().words());
        }
        if (standard instanceof Standard.OverBaseline baseline) {
            return new Entry()
                    .put(
                            "baseline",
                            new Entry()
                                    .text("first", baseline.first())
                                    .text("last", baseline.last())
                                    .put("plus", baseline.delta()));
        }
        Standard.OverYearBefore before = (Standard.OverYearBefore) standard;
        return new Entry().put("yearBefore", new Entry().put("plus", before.delta()));
    }

    private static void level(Entry entry, Level level) {
        if (level instanceof Level.EachPart each) {
            entry.put("level", new Entry().put("each", each.kind().words()));
        } else if (level instanceof Level.AnyPart any) {
            entry.put("level", new Entry().put("any", any.kind().words()));
        } else if (level instanceof Level.PooledParts pooled) {
            entry.put(
                    "level",
                    new Entry()
                            .put("pooled", pooled.kind().words())
                            .put("missing", pooled.missing().words()));
        } else if (level instanceof Level.EachMember) {
            entry.put("level", new Entry().put("each", MEMBER));
        } else if (level instanceof Level.AnyMember) {
            entry.put("level", new Entry().put("any", MEMBER));
        } else if (level instanceof Level.PooledMembers pooled) {
            entry.put(
                    "level",
                    new Entry()
                            .put("pooled", MEMBER)
                            .put("missing", pooled.missing().words()));
        }
    }

    private static Entry aggregate(Aggregate aggregate) {
        return new Entry()
                .put(key(aggregate.statistic()), span(aggregate.span()))
                .put("missing", aggregate.missing().words());
    }

    /** The key under which the periods of a statistic stand. */
    static String key(Statistic statistic) {
        return switch (statistic) {
            case POOLED -> "pooled";
            case SUM -> "sum";
            case CLOSING_VALUE -> "closingValue";
            case SIMPLE_MEAN -> "simpleMean";
            case RUN_RATE -> "runRate";
        };
    }

    private static Object span(Span span) {
        if (span instanceof Span.Rolling rolling) {
            return new Entry()
                    .put("last", rolling.periods())
                    .put("notApplicable", rolling.notApplicable().words());
        }
        if (span instanceof Span.ToDate toDate) {
            return new Entry().put("toDate", toDate.kind().words());
        }
        return span instanceof Span.Whole whole
                ? new Entry().put("whole", whole.kind().words())
                : "last quarter";
    }
}
