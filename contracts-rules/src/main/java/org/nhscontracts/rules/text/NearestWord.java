package org.nhscontracts.rules.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word that someone probably meant, as in {@code 'treshold' … did you mean 'threshold'?}. */
public final class NearestWord {

    private NearestWord() {}

    /**
     * {@return the known word nearest to a given one, or empty when none is near}
     *
     * <p>Nearness is the number of letters to insert, delete, change or swap with their neighbour, ignoring case; up to
     * one in three letters (and at least one) may differ. Of equally near words the first wins.
     *
     * @param word the word that was found
     * @param known the words that may stand there
     */
    public static Optional<String> of(String word, Collection<String> known) {
        Optional<String> nearest = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (String candidate : known) {
            int distance = distance(word, candidate);
            if (distance < least) {
                least = distance;
                nearest = Optional.of(candidate);
            }
        }
        return nearest;
    }

    /** The edit distance, or the greatest integer when it exceeds what counts as near. */
    private static int distance(String word, String candidate) {
        int allowed = Math.max(1, Math.min(word.length(), candidate.length()) / 3);
        if (Math.abs(word.length() - candidate.length()) > allowed || Math.min(word.length(), candidate.length()) < 2) {
            return word.equalsIgnoreCase(candidate) ? 0 : Integer.MAX_VALUE;
        }
        int distance = editDistance(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
        return distance <= allowed ? distance : Integer.MAX_VALUE;
    }

    private static int editDistance(String a, String b) {
        int[] beforePrevious = new int[b.length() + 1];
        int[] previous = new int[b.length() + 1];
        int[] current = firstRow(b.length());
        for (int i = 1; i <= a.length(); i++) {
            int[] reused = beforePrevious;
            beforePrevious = previous;
            previous = current;
            current = reused;
            fillRow(a, b, i, beforePrevious, previous, current);
        }
        return current[b.length()];
    }

    private static int[] firstRow(int length) {
        int[] row = new int[length + 1];
        for (int j = 0; j <= length; j++) {
            row[j] = j;
        }
        return row;
    }

    private static void fillRow(String a, String b, int i, int[] beforePrevious, int[] previous, int[] current) {
        current[0] = i;
        for (int j = 1; j <= b.length(); j++) {
            int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
            int least = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + change);
            boolean swapped =
                    i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
            current[j] = swapped ? Math.min(least, beforePrevious[j - 2] + 1) : least;
        }
    }
}
