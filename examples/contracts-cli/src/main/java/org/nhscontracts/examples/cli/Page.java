package org.nhscontracts.examples.cli;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import picocli.CommandLine.Help.Ansi;

/** Lines of at most 100 columns. */
final class Page {

    private static final int WIDTH = 100;
    private static final int LABEL = 16;
    private static final int OUTCOME = 17;
    private static final String GLUED_PERCENT = "\u2060%"; // a number is not parted from its percent sign
    private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

    private final StringBuilder text = new StringBuilder();
    private final Ansi ansi;

    Page(boolean colour) {
        this.ansi = colour ? Ansi.ON : Ansi.OFF;
    }

    Page title(String title) {
        return line("=".repeat(WIDTH)).wrap(title, 0).line("=".repeat(WIDTH));
    }

    Page heading(String heading) {
        return line("").strong("bold", heading).line("-".repeat(Math.min(WIDTH, heading.length())));
    }

    /** Text of which every line is in a style that a terminal shows. */
    Page strong(String style, String content) {
        int at = text.length();
        wrap(content, 2);
        String lines = text.substring(at, text.length() - 1);
        text.setLength(at);
        lines.lines().forEach(one -> line(paint(style, one)));
        return this;
    }

    /** A line with a label, and what belongs to it beside it. */
    Page labelled(String label, String content) {
        return wrap(pad(label, LABEL), content, LABEL);
    }

    /** A period with what it came to, in colour on a terminal, and why. */
    Page outcome(String period, String word, String colour, String why) {
        String before = "    " + pad(period, 12);
        int at = text.length() + before.length();
        wrap(before + pad(word, OUTCOME), why, before.length() + OUTCOME);
        text.replace(at, at + word.length(), paint(colour, word));
        return this;
    }

    /** Text broken between words, all lines but the first indented. */
    Page wrap(String content, int indent) {
        String words = content.stripLeading();
        return wrap(content.substring(0, content.length() - words.length()), words, indent);
    }

    /** A longer word than fits keeps a line of its own. */
    private Page wrap(String before, String content, int indent) {
        StringBuilder line = new StringBuilder(before);
        boolean empty = true;
        for (String part : WORDS.split(content.replace(" %", GLUED_PERCENT))) {
            String word = part.replace(GLUED_PERCENT, " %");
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                line(line.toString());
                line = new StringBuilder(" ".repeat(indent));
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        return line(line.toString());
    }

    Page line(String content) {
        text.append(content.stripTrailing()).append('\n');
        return this;
    }

    /** Text in a style that a terminal shows; as it is elsewhere. */
    String paint(String style, String content) {
        return ansi.enabled() ? Ansi.Style.on(Ansi.Style.parse(style)) + content + Ansi.Style.reset.on() : content;
    }

    static String pad(String content, int width) {
        return content.length() < width ? content + " ".repeat(width - content.length()) : content + " ";
    }

    String text() {
        return text.toString();
    }
}
