package org.nhscontracts.rules.payment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.nhscontracts.core.performance.CountRange;

/**
 * Patients of a period and those among them who breached a standard: of the whole Provider, or of one part such as a specialty.
 *
 * @param part for example {@code specialty 110}; empty for the whole
 * @param patientBreaches how many breached the standard
 * @param patients how many there were
 * @param reason why the counts are not known exactly; empty if they are
 */
public record PatientCounts(
        Optional<String> part, CountRange patientBreaches, CountRange patients, Optional<String> reason) {

    /**
     * Checks the attributes.
     *
     * @param part for example {@code specialty 110}; empty for the whole
     * @param patientBreaches how many breached the standard
     * @param patients how many there were
     * @param reason why the counts are not known exactly; empty if they are
     * @throws IllegalArgumentException if an attribute is out of range
     */
    public PatientCounts {
        requireNonNull(part, "part");
        requireNonNull(patientBreaches, "patientBreaches");
        requireNonNull(patients, "patients");
        requireNonNull(reason, "reason");
        checkArgument(patientBreaches.lowest() >= 0, "patient breaches: found %s, expected 0 or more", patientBreaches);
        checkArgument(patients.lowest() >= 0, "patients: found %s, expected 0 or more", patients);
        checkArgument(
                patients.highest().isEmpty()
                        || patientBreaches.lowest() <= patients.highest().getAsLong(),
                "patient breaches: found %s, expected at most the number of patients (%s)",
                patientBreaches,
                patients);
    }

    /**
     * Counts of the whole that are known.
     *
     * @param patientBreaches how many breached the standard
     * @param patients how many there were
     * @return the counts
     */
    public static PatientCounts of(long patientBreaches, long patients) {
        return new PatientCounts(
                Optional.empty(), CountRange.exactly(patientBreaches), CountRange.exactly(patients), Optional.empty());
    }

    /**
     * Counts of one part that are known.
     *
     * @param part for example {@code specialty 110}
     * @param patientBreaches how many breached the standard
     * @param patients how many there were
     * @return the counts
     */
    public static PatientCounts of(String part, long patientBreaches, long patients) {
        return new PatientCounts(
                Optional.of(part), CountRange.exactly(patientBreaches), CountRange.exactly(patients), Optional.empty());
    }

    /**
     * Counts that are not known.
     *
     * @param part for example {@code specialty 110}; empty for the whole
     * @param reason why, for example {@code not reported}
     * @return the counts
     */
    public static PatientCounts missing(Optional<String> part, String reason) {
        return new PatientCounts(part, CountRange.from(0), CountRange.from(0), Optional.of(reason));
    }

    /**
     * Whether both counts are known.
     *
     * @return false if either is a range
     */
    public boolean isExact() {
        return patientBreaches.isExact() && patients.isExact();
    }

    /**
     * The counts in words.
     *
     * @return for example {@code specialty 110: 30 of 200}
     */
    public String words() {
        return part.map(name -> name + ": ").orElse("") + patientBreaches + " of " + patients
                + reason.map(why -> " (" + why + ")").orElse("");
    }
}
