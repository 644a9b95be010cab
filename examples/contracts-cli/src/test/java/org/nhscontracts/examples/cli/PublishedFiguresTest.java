package org.nhscontracts.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.rules.text.CsvLimits;
import org.nhscontracts.rules.text.CsvText;
import org.nhscontracts.rules.text.FaultCollector;

/** The figures in the built-in documents are those that were published. */
final class PublishedFiguresTest {

    private static final ImmutableMap<String, String> CODES = ImmutableMap.of("esneft", "RDE", "eput", "R1L");

    private final Path published = Path.of(System.getProperty("nhscontracts.shared", "../../../shared"))
            .resolve("data/ucr/ucr_2hour_2024-25.csv");

    @BeforeEach
    void needsThePublishedData() {
        assumeTrue(Files.exists(published), () -> "skipped: the published data is not there: " + published);
    }

    @Test
    void urgent_community_response_of_2024_25() {
        Map<String, BigDecimal> figures = figures();
        int compared = 0;
        for (KpiSeries series : Documents.read("north-east-essex").performance().series()) {
            String code = CODES.get(series.key().organisation().value());
            for (int index = 0; index < series.size(); index++) {
                String cell = code + " " + series.axis().period(index).firstDay();
                assertThat(series.figure(index)).as(cell).isEqualByComparingTo(figures.get(cell));
                compared++;
            }
        }
        assertThat(compared).isEqualTo(24);
    }

    private Map<String, BigDecimal> figures() {
        Map<String, BigDecimal> figures = new HashMap<>();
        FaultCollector faults = new FaultCollector();
        CsvText.read(
                published,
                CsvLimits.DEFAULT,
                ImmutableSet.of("org_code", "month", "pct_within_2h"),
                ImmutableSet.of("org_type", "org_name", "referrals_received", "care_contacts"),
                faults,
                row -> {
                    if (row.has("pct_within_2h")) {
                        figures.put(
                                row.field("org_code") + " " + row.field("month"),
                                new BigDecimal(row.field("pct_within_2h")));
                    }
                });
        faults.throwIfAny();
        return figures;
    }
}
