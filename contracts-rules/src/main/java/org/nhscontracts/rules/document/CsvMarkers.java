package org.nhscontracts.rules.document;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhscontracts.core.performance.ObservationStatus;

/**
 * What the markers of a CSV file mean: a status in place of a figure, or the range of a suppressed number.
 *
 * @param cells the cell that each marker stands for; of a range the figure is the range of one number
 */
record CsvMarkers(ImmutableMap<String, FigureCell> cells) {

    /** What a figure means that is a marker, or is counts of which one is; empty if neither is so. */
    Optional<FigureCell> figure(String figure) {
        FigureCell whole = cells.get(figure);
        int slash = figure.indexOf('/');
        return whole != null || slash < 0
                ? Optional.ofNullable(whole)
                : counts(figure.substring(0, slash), figure.substring(slash + 1));
    }

    /** What counts mean of which one is a marker, a status before a range; empty if neither is one. */
    Optional<FigureCell> counts(String numerator, String denominator) {
        FigureCell above = cells.get(numerator);
        FigureCell below = cells.get(denominator);
        Optional<FigureCell> status = Stream.of(Optional.ofNullable(above), Optional.ofNullable(below))
                .flatMap(Optional::stream)
                .filter(cell -> cell.figure().isEmpty())
                .findFirst();
        if (status.isPresent() || (above == null && below == null)) {
            return status;
        }
        String range =
                (above == null ? numerator : above.figure()) + "/" + (below == null ? denominator : below.figure());
        return Optional.of(new FigureCell(range, ObservationStatus.SUPPRESSED));
    }
}
