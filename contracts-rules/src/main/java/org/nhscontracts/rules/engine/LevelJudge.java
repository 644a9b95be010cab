package org.nhscontracts.rules.engine;

import com.google.common.collect.ImmutableList;
import java.util.function.IntFunction;
import org.nhscontracts.rules.verdict.Verdict;

/** Judges a KPI at a level: one figure, each of several, or any of several. */
final class LevelJudge {

    private final JudgedKpi judged;
    private final Quorum quorum;
    private final boolean several;
    private final IntFunction<ImmutableList<PartJudge>> parts;
    private final PartJudge nobody;

    private LevelJudge(
            JudgedKpi judged,
            Quorum quorum,
            boolean several,
            IntFunction<ImmutableList<PartJudge>> parts,
            PartJudge nobody) {
        this.judged = judged;
        this.quorum = quorum;
        this.several = several;
        this.parts = parts;
        this.nobody = nobody;
    }

    static LevelJudge one(PartJudge part) {
        return new LevelJudge(part.judged, Quorum.ALL, false, index -> ImmutableList.of(part), part);
    }

    /** Judges each of several; {@code nobody} has no readings, and answers where there is none. */
    static LevelJudge each(PartJudge nobody, IntFunction<ImmutableList<PartJudge>> parts) {
        return new LevelJudge(nobody.judged, Quorum.ALL, true, parts, nobody);
    }

    static LevelJudge any(PartJudge nobody, IntFunction<ImmutableList<PartJudge>> parts) {
        return new LevelJudge(nobody.judged, new Quorum(1), true, parts, nobody);
    }

    /** What stands for a level of which no part is known. */
    PartJudge nobody() {
        return nobody;
    }

    /** Whether the level has several figures, each judged by itself. */
    boolean isSeveral() {
        return several;
    }

    Quorum quorum() {
        return quorum;
    }

    ImmutableList<PartJudge> parts(int index) {
        return parts.apply(index);
    }

    Verdict verdict(int index, boolean failing) {
        if (!judged.judges(index)) {
            return Verdict.NOT_APPLICABLE;
        }
        ImmutableList<PartJudge> own = parts(index);
        if (!several) {
            return own.get(0).verdict(index, failing);
        }
        return own.isEmpty()
                ? nobody.verdict(index, failing)
                : quorum.verdictOf(
                        own.stream().map(part -> part.verdict(index, failing)).toList());
    }
}
