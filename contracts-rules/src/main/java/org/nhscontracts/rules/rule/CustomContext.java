package org.nhscontracts.rules.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.time.ReportingPeriod;

/** What a custom condition may look at. */
public interface CustomContext {

    /**
     * The organisation judged.
     *
     * @return the organisation
     */
    OrganisationId organisation();

    /**
     * The period judged.
     *
     * @return the period
     */
    ReportingPeriod period();

    /**
     * The parameters of the condition.
     *
     * @return by name, perhaps none
     */
    ImmutableMap<String, String> parameters();

    /**
     * The readings by which rules judge a KPI of the organisation, as they stood at the data cut, agreed exclusions taken out.
     *
     * @param kpi the KPI
     * @return the series; none if nothing was reported
     */
    ImmutableList<KpiSeries> readings(KpiId kpi);

    /**
     * The day of judgement.
     *
     * @return the day
     */
    LocalDate asAt();
}
