package org.nhscontracts.rules.engine;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.time.PeriodAxis;

/** The columns of one organisation while nodes work on them; used again for the next. Used by one thread. */
final class Workspace {

    final Facts facts;
    final PeriodAxis axis;
    final int size;
    final long[] scratch;
    final long[] places;
    final long[] slices = Bits.slices();
    final long[] misses;
    final long[] any;
    final long[] unknown;
    private final Program program;
    private final Planes[] columns;
    private final KpiInput[] inputs;
    private final boolean[] loaded;
    private final @Nullable Object[] bound;
    private final Map<Object, LevelJudge> judges = new HashMap<>();
    private final Map<Long, Trace> traces = new HashMap<>();
    private final int[] rowPlaces;
    private @Nullable Row row;
    private @Nullable OrganisationId organisation;

    Workspace(Facts facts, PeriodAxis axis, Program program) {
        this.facts = facts;
        this.axis = axis;
        this.program = program;
        this.size = axis.size();
        this.places = Bits.column(size, 0, size);
        this.scratch = new long[Bits.words(size)];
        this.misses = new long[scratch.length];
        this.any = new long[scratch.length];
        this.unknown = new long[scratch.length];
        this.columns = new Planes[program.nodes().size()];
        for (int number = 0; number < columns.length; number++) {
            columns[number] = new Planes(size);
        }
        this.inputs = program.kpis().stream()
                .map(kpi -> new KpiInput(JudgedKpi.of(facts, kpi, axis)))
                .toArray(KpiInput[]::new);
        this.rowPlaces =
                program.kpis().stream().mapToInt(kpi -> facts.column(kpi.id())).toArray();
        this.loaded = new boolean[inputs.length];
        this.bound = new Object[columns.length];
    }

    /** Turns to an organisation. */
    void start(OrganisationId next) {
        organisation = next;
        row = facts.row(next).orElse(null);
        Arrays.fill(loaded, false);
        if (!judges.isEmpty()) {
            judges.clear();
        }
        if (!traces.isEmpty()) {
            traces.clear();
        }
    }

    OrganisationId organisation() {
        return requireNonNull(organisation, "a workspace is started before nodes run");
    }

    Node node(int number) {
        return program.nodes().get(number);
    }

    Planes column(int node) {
        return columns[node];
    }

    /** The figures of a KPI, loaded once for an organisation. */
    KpiInput input(int kpi) {
        if (!loaded[kpi]) {
            inputs[kpi].load(row, rowPlaces[kpi]);
            loaded[kpi] = true;
        }
        return inputs[kpi];
    }

    JudgedKpi judged(int kpi) {
        return inputs[kpi].judged;
    }

    /** The places at which a KPI is judged. */
    long[] range(int kpi) {
        return inputs[kpi].range;
    }

    /** What a node keeps from one organisation to the next. */
    @Nullable
    Object bound(int node) {
        return bound[node];
    }

    void bind(int node, Object what) {
        bound[node] = what;
    }

    /** What a node came to at a place, explained once for an organisation: windows and parts ask for the same again. */
    Trace trace(int node, int index, Supplier<Trace> explain) {
        long key = (long) node << Integer.SIZE | index;
        Trace known = traces.get(key);
        if (known == null) {
            known = explain.get();
            traces.put(key, known);
        }
        return known;
    }

    /** The exact judge of something, made once for an organisation. */
    LevelJudge judge(Object what, Supplier<LevelJudge> make) {
        LevelJudge known = judges.get(what);
        if (known == null) {
            known = make.get();
            judges.put(what, known);
        }
        return known;
    }
}
