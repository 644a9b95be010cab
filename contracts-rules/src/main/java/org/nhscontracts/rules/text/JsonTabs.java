package org.nhscontracts.rules.text;

/**
 * Turns tabs at the start of a line into blanks in a document in the style of JSON, that is one which starts with a
 * brace or bracket: JSON is indented with any number of tabs, but the YAML parser bears only one of them. White space
 * at the start of a line has no meaning anywhere in such a document, not even inside quotes.
 */
final class JsonTabs {

    private boolean undecided = true;
    private boolean json;
    private boolean lineStart = true;

    /** The character to deliver in place of the next one of the document. */
    char pass(char c) {
        if (c == '\n' || c == '\r') {
            lineStart = true;
        } else if (c == '\t') {
            return json && lineStart ? ' ' : c;
        } else if (c != ' ') {
            lineStart = false;
            decide(c);
        }
        return c;
    }

    private void decide(char first) {
        if (undecided) {
            undecided = false;
            json = first == '{' || first == '[';
        }
    }
}
