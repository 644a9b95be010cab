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

/** Counts the KPIs of sets. */
final class KpiSets {

    private static final String ALL = "all KPIs";
    private static final String ACHIEVED = KpiOutcome.MET.words();
    private static final String FAILED = KpiOutcome.NOT_MET.words();

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
                .addAllShares(shares(
                        set.kpis().size(),
                        outcomes.count(KpiOutcome.MET),
                        outcomes.count(KpiOutcome.NOT_MET),
                        "decided"))
                .build();
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
                .addAllShares(shares(summary.total(), summary.achieved(), summary.failed(), "accounted for"))
                .citation(summary.citation())
                .build();
    }

    /** Of all, and of those that are achieved or failed, where these are fewer. */
    private static ImmutableList<Share> shares(long total, long achieved, long failed, String known) {
        ImmutableList.Builder<Share> shares = ImmutableList.builder();
        shares.add(new Share(ACHIEVED, achieved, ALL, total), new Share(FAILED, failed, ALL, total));
        long decided = achieved + failed;
        if (decided > 0 && decided < total) {
            String some = "KPIs " + known;
            shares.add(new Share(ACHIEVED, achieved, some, decided), new Share(FAILED, failed, some, decided));
        }
        return shares.build();
    }
}
