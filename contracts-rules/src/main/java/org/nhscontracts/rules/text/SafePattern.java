package org.nhscontracts.rules.text;

import java.util.regex.Pattern;

/**
 * Applies a pattern to a text from outside. The matcher of Java backtracks, and recurses along the text, so a pattern
 * with an innocent look can take hours or overflow the stack on a text made for it: here the text is short and the
 * matcher may look at a bounded number of characters. Beyond that the text counts as one that does not match.
 */
final class SafePattern {

    private static final int MOST_CHARACTERS = 1_000;
    private static final int MOST_LOOKS = 1_000_000;

    private SafePattern() {}

    static boolean finds(Pattern pattern, String text) {
        if (text.codePointCount(0, text.length()) > MOST_CHARACTERS) {
            return false;
        }
        try {
            return pattern.matcher(new CountedText(text)).find();
        } catch (TooManyLooksException e) {
            return false;
        }
    }

    private static final class TooManyLooksException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooManyLooksException() {
            super("too many steps of a pattern", null, false, false);
        }
    }

    /** Counts how often the matcher looks at a character. */
    private static final class CountedText implements CharSequence {

        private final String text;
        private int looks;

        CountedText(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            looks++;
            if (looks > MOST_LOOKS) {
                throw new TooManyLooksException();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
