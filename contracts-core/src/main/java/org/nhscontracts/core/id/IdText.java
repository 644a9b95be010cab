package org.nhscontracts.core.id;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/** The one form that every identifier of a document has. */
final class IdText {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private IdText() {}

    static String check(String kind, String text) {
        requireNonNull(text, kind);
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(kind + ": found '" + text
                    + "', expected 1 to 64 letters, digits, '.', '_' or '-', beginning with a letter or digit");
        }
        return text;
    }
}
