package org.nhscontracts.rules.engine;

import java.util.Optional;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.SmallNumbers;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.Standard;

/**
 * What an organisation's figure is compared with in a period, where that does not hang on figures.
 *
 * @param achieved what it must pass to be achieved
 * @param failed what it must not pass to be failed
 * @param small what decides where the denominator is small
 */
record ReferenceStandard(Threshold achieved, Threshold failed, Optional<SmallNumbers> small) {

    /** Whether a standard is found in figures of the past. */
    static boolean isOfThePast(Standard standard) {
        return standard instanceof Standard.OverBaseline || standard instanceof Standard.OverYearBefore;
    }

    static Optional<ReferenceStandard> of(
            Kpi kpi, Standard standard, OrganisationId organisation, ReportingPeriod period) {
        if (standard instanceof Standard.AmberLimit amber) {
            return kpi.rag()
                    .flatMap(bands -> kpi.target(amber.purpose(), organisation, period)
                            .map(target -> {
                                Threshold limit = bands.limit(target.threshold());
                                return new ReferenceStandard(limit, limit, target.smallNumbers());
                            }));
        }
        return target(kpi, standard, organisation, period)
                .map(target -> new ReferenceStandard(target.threshold(), target.failureLimit(), target.smallNumbers()));
    }

    private static Optional<Target> target(
            Kpi kpi, Standard standard, OrganisationId organisation, ReportingPeriod period) {
        if (standard instanceof Standard.OfTarget of) {
            return kpi.target(of.purpose(), organisation, period);
        }
        Standard.TrajectoryElseTarget either = (Standard.TrajectoryElseTarget) standard;
        return kpi.target(TargetPurpose.IMPROVEMENT_TRAJECTORY, organisation, period)
                .or(() -> kpi.target(either.purpose(), organisation, period));
    }
}
