package org.nhscontracts.rules.assessment;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.kpi.KpiSet;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.performance.PublishedSummary;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.verdict.KpiOutcome;
import org.nhscontracts.rules.verdict.Verdict;

/** Counts the KPIs of sets. */
final class KpiSets {

    private static final String ALL = "all KPIs";
    private static final String ACHIEVED = KpiOutcome.MET.words();
    private static final String FAILED = KpiOutcome.NOT_MET.words();
    private static final ImmutableSet<KpiOutcome> ALWAYS_SHOWN = ImmutableSet.of(KpiOutcome.MET, KpiOutcome.NOT_MET);

    private KpiSets() {}

    static ImmutableList<KpiSetAssessment> assess(ContractFile file, ImmutableList<KpiAssessment> kpis) {
        Stream<KpiSetAssessment> counted = file.kpiSets().stream().flatMap(set -> counted(set, kpis));
        Stream<KpiSetAssessment> published = file.publishedSummaries().stream().map(KpiSets::published);
        return Stream.concat(counted, published).collect(toImmutableList());
    }

    private static Stream<KpiSetAssessment> counted(KpiSet set, ImmutableList<KpiAssessment> kpis) {
        ImmutableList<KpiAssessment> own = kpis.stream()
                .filter(kpi -> set.kpis().contains(kpi.kpi().id()))
                .filter(kpi -> kpi.purpose() == TargetPurpose.CONTRACT_STANDARD
                        && kpi.split().isEmpty())
                .collect(toImmutableList());
        ImmutableSet<OrganisationId> organisations =
                own.stream().map(KpiAssessment::organisation).collect(toImmutableSet());
        return organisations.stream().map(organisation -> counted(set, organisation, own));
    }

    private static KpiSetAssessment counted(
            KpiSet set, OrganisationId organisation, ImmutableList<KpiAssessment> kpis) {
        ImmutableMultiset<KpiOutcome> outcomes = set.kpis().stream()
                .map(kpi -> latest(kpi, organisation, kpis).orElse(KpiOutcome.MISSING))
                .collect(ImmutableMultiset.toImmutableMultiset());
        ImmutableMap.Builder<String, Long> counts = ImmutableMap.builder();
        Stream.of(KpiOutcome.values())
                .filter(outcomes::contains)
                .forEach(outcome -> counts.put(outcome.words(), (long) outcomes.count(outcome)));
        return KpiSetAssessment.builder()
                .id(set.id())
                .title(set.title())
                .organisation(organisation)
                .period("the last period of each KPI")
                .total(set.kpis().size())
                .putAllCounts(counts.build())
                .addAllShares(shares(set.kpis().size(), decided(outcomes), "decided"))
                .build();
    }

    /** Those that are achieved or not; within tolerance is neither achieved nor failed, and nothing to judge is not among them. */
    private static ImmutableMap<String, Long> decided(ImmutableMultiset<KpiOutcome> outcomes) {
        ImmutableMap.Builder<String, Long> decided = ImmutableMap.builder();
        Stream.of(KpiOutcome.values())
                .filter(outcome -> outcome.achieved() == Verdict.HOLDS || outcome.achieved() == Verdict.DOES_NOT_HOLD)
                .filter(outcome -> ALWAYS_SHOWN.contains(outcome) || outcomes.contains(outcome))
                .forEach(outcome -> decided.put(outcome.words(), (long) outcomes.count(outcome)));
        return decided.build();
    }

    private static Optional<KpiOutcome> latest(
            KpiId kpi, OrganisationId organisation, ImmutableList<KpiAssessment> kpis) {
        return kpis.stream()
                .filter(one -> one.kpi().id().equals(kpi) && one.organisation().equals(organisation))
                .findFirst()
                .map(one -> one.latest().outcome());
    }

    private static KpiSetAssessment published(PublishedSummary summary) {
        return KpiSetAssessment.builder()
                .id(summary.id())
                .title(summary.title())
                .organisation(summary.organisation())
                .period(summary.statedPeriod())
                .total(summary.total())
                .putCount(ACHIEVED, summary.achieved())
                .putCount(FAILED, summary.failed())
                .putCount("not accounted for", summary.notAccountedFor())
                .addAllShares(shares(
                        summary.total(),
                        ImmutableMap.of(ACHIEVED, summary.achieved(), FAILED, summary.failed()),
                        "accounted for"))
                .citation(summary.citation())
                .build();
    }

    /** Of all, and of those of which it is known whether they were achieved, where these are fewer. */
    private static ImmutableList<Share> shares(long total, ImmutableMap<String, Long> counts, String known) {
        ImmutableList.Builder<Share> shares = ImmutableList.builder();
        counts.forEach((what, count) -> shares.add(new Share(what, count, ALL, total)));
        long decided = counts.values().stream().mapToLong(Long::longValue).sum();
        if (decided > 0 && decided < total) {
            counts.forEach((what, count) -> shares.add(new Share(what, count, "KPIs " + known, decided)));
        }
        return shares.build();
    }
}
