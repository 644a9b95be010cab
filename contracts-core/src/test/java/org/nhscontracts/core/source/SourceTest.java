package org.nhscontracts.core.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.IncompleteValueException;
import org.nhscontracts.core.id.SourceId;

class SourceTest {

    private static final SourceId RELEASE = SourceId.of("SERCO-1");

    @Test
    void serco98PerCentInSeptember2015IsAClaimOfItsOwnPressRelease() {
        Citation citation = Citation.builder()
                .source(RELEASE)
                .basis(Basis.CLAIMED)
                .confidence(Confidence.SECONDARY)
                .claimant("Serco")
                .asOf("September 2015")
                .build();
        assertThat(citation.claimant()).hasValue("Serco");
        assertThat(citation.asOf()).hasValue("September 2015");
        assertThat(citation.note()).isEmpty();
        assertThat(citation).isNotEqualTo(Citation.of(RELEASE, Basis.CLAIMED, Confidence.SECONDARY));
    }

    @Test
    void anotherSourceMaySayTheSame() {
        Citation citation = Citation.builder()
                .source(RELEASE)
                .basis(Basis.CLAIMED)
                .confidence(Confidence.SECONDARY)
                .claimant("Serco")
                .asOf("September 2015")
                .note("day inferred")
                .build();
        Citation other = citation.saidBy(SourceId.of("BBC-2"));
        assertThat(other.source()).isEqualTo(SourceId.of("BBC-2"));
        assertThat(other).isNotEqualTo(citation);
        assertThat(other.saidBy(RELEASE)).isEqualTo(citation);
    }

    @Test
    void flagsEveryConfidenceThatIsNeitherVerifiedNorSecondary() {
        assertThat(Confidence.values())
                .filteredOn(Confidence::mustBeFlagged)
                .containsExactly(Confidence.UNVERIFIED, Confidence.DOUBTFUL, Confidence.CONSTRUCTED);
    }

    @Test
    void namesWhatABuilderLacks() {
        assertThatExceptionOfType(IncompleteValueException.class)
                .isThrownBy(() -> Citation.builder().source(RELEASE).build())
                .withMessage("not set: basis, confidence");
        assertThatExceptionOfType(IncompleteValueException.class)
                .isThrownBy(() -> Source.builder().dated("22 January 2014").build())
                .withMessage("not set: id, title");
    }

    @Test
    void takesEachAttributeOnce() {
        Citation.Builder builder = Citation.builder().source(RELEASE);
        assertThatIllegalStateException()
                .isThrownBy(() -> builder.source(RELEASE))
                .withMessage("Builder of Citation is strict, attribute is already set: source");
    }
}
