package org.nhscontracts.core.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.source.Basis;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.source.Confidence;

class SeriesKeyTest {

    private static final SeriesKey KEY = SeriesKey.of(KpiId.of("RTT"), OrganisationId.of("esneft"));
    private static final Citation CITATION = Citation.of(SourceId.of("NHSE-1"), Basis.MEASURED, Confidence.VERIFIED);

    @Test
    void isWrittenWithAllThatTellsItApart() {
        assertThat(KEY).hasToString("KPI RTT of esneft (contract)");
        assertThat(KEY.covering(Scope.parse("site:NHM02"))
                        .splitBy(Split.parse("specialty:Cardiology"))
                        .citing(CITATION))
                .hasToString("KPI RTT of esneft (site:NHM02, specialty:Cardiology, source NHSE-1)");
    }

    @Test
    void coversTheContractUnlessSaidOtherwise() {
        assertThat(KEY.scope()).isEqualTo(Scope.CONTRACT);
        assertThat(KEY.split()).isEmpty();
        assertThat(KEY.source()).isEmpty();
        assertThat(KEY.citing(CITATION).source()).hasValue(SourceId.of("NHSE-1"));
    }

    @ParameterizedTest
    @CsvSource({
        "whole provider, WHOLE_PROVIDER,",
        "contract, CONTRACT,",
        "service:community-beds, SERVICE, community-beds",
        "site:NHM02, SITE, NHM02",
        "site:a:b, SITE, a:b",
    })
    void aScopeIsReadAsItIsWritten(String text, ScopeKind kind, String name) {
        assertThat(Scope.parse(text)).isEqualTo(new Scope(kind, Optional.ofNullable(name)));
        assertThat(Scope.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Contract", "whole", ":", "ward:7", " contract"})
    void otherTextIsNoScope(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scope.parse(text))
                .withMessage("scope: found '" + text
                        + "', expected 'whole provider', 'contract', 'service:' or 'site:' and its name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"site", "service", "contract:", "contract:a", "whole provider:a"})
    void onlyAServiceOrSiteIsNamed(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scope.parse(text))
                .withMessage("scope: a name goes with a service or a site, and with nothing else");
    }

    @ParameterizedTest
    @ValueSource(strings = {"site:", "service: "})
    void aServiceOrSiteHasAName(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scope.parse(text))
                .withMessage("scope: found a blank name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"specialty:Cardiology", "commissioner:06L", "locality:Ipswich: east", "team:1"})
    void aSplitIsReadAsItIsWritten(String text) {
        assertThat(Split.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "specialty", ":", ":Cardiology", "ward:7", "Specialty:Cardiology"})
    void otherTextIsNoSplit(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Split.parse(text))
                .withMessage("split: found '" + text
                        + "', expected 'specialty:', 'commissioner:', 'locality:' or 'team:' and a name");
    }

    @Test
    void aSplitHasAName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Split.parse("team: "))
                .withMessage("split: found a blank name");
    }
}
