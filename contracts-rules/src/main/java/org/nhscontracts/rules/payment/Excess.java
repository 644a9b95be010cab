package org.nhscontracts.rules.payment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.nhscontracts.core.performance.CountRange;

/** How many patient breaches lie beyond those that a threshold permits, and between which numbers where the counts are ranges. */
final class Excess {

    private final BigDecimal permitted;
    private final Optional<BigDecimal> most;
    private final FractionalExcess fraction;

    /**
     * @param permitted the share of patients who may breach, 0 to 1
     * @param most the share of patients beyond which further breaches do not count, 0 to 1
     */
    Excess(BigDecimal permitted, Optional<BigDecimal> most, FractionalExcess fraction) {
        this.permitted = permitted;
        this.most = most;
        this.fraction = fraction;
    }

    BigDecimal of(long patientBreaches, long patients) {
        BigDecimal beyond = beyond(patientBreaches, patients);
        return most.map(share -> beyond.min(limit(share, patients))).orElse(beyond);
    }

    private BigDecimal beyond(long patientBreaches, long patients) {
        return fraction.apply(BigDecimal.valueOf(patientBreaches)
                .subtract(BigDecimal.valueOf(patients).multiply(permitted))
                .max(BigDecimal.ZERO));
    }

    /** The limit is never rounded up: no policy counts more than the floor allows. */
    private BigDecimal limit(BigDecimal share, long patients) {
        BigDecimal exact = BigDecimal.valueOf(patients).multiply(share);
        return fraction == FractionalExcess.NONE ? exact : exact.setScale(0, RoundingMode.FLOOR);
    }

    /** More breaches never give less; over the number of patients the excess rises with the limit, then falls. */
    BigDecimal lowest(PatientCounts counts) {
        CountRange patients = counts.patients();
        long breaches = counts.patientBreaches().lowest();
        BigDecimal fewest = of(breaches, Math.max(patients.lowest(), breaches));
        return patients.highest().isPresent()
                ? fewest.min(of(breaches, patients.highest().getAsLong()))
                : fewest.min(permitted.signum() > 0 ? BigDecimal.ZERO : fewest);
    }

    /** Empty if there is no limit. */
    Optional<BigDecimal> highest(PatientCounts counts) {
        CountRange patients = counts.patients();
        if (counts.patientBreaches().highest().isEmpty() && patients.highest().isEmpty()) {
            return Optional.empty();
        }
        long most = patients.highest().orElse(Long.MAX_VALUE);
        long breaches = Math.min(counts.patientBreaches().highest().orElse(Long.MAX_VALUE), most);
        long turn = turn(breaches, Math.max(patients.lowest(), breaches), most);
        return Optional.of(turn < most ? of(breaches, turn).max(of(breaches, turn + 1)) : of(breaches, turn));
    }

    /** The largest number of patients at which the floor still limits the excess, or the fewest. */
    private long turn(long breaches, long fewest, long mostPatients) {
        long low = fewest;
        long high = most.isPresent() ? mostPatients : fewest;
        while (low < high) {
            long middle = low + (high - low) / 2 + 1;
            if (limit(most.orElseThrow(), middle).compareTo(beyond(breaches, middle)) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
