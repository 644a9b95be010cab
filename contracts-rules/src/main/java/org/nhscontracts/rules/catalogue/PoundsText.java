package org.nhscontracts.rules.catalogue;

import java.util.regex.Pattern;

/** Writes sums of pounds in words: {@code £500,000}. */
final class PoundsText {

    /** Before each three digits up to the point or the end. */
    private static final Pattern COMMA = Pattern.compile("(?<=\\d)(?=(\\d{3})+(\\.|$))");

    private PoundsText() {}

    /** The sum, written in a catalogue as a number with at most two decimals. */
    static String write(String number) {
        int point = number.indexOf('.');
        String whole = point < 0 ? number : number.substring(0, point);
        String pence = point < 0 ? "" : (number.substring(point) + "0").substring(0, ".00".length());
        return "£" + COMMA.matcher(whole).replaceAll(",") + pence;
    }
}
