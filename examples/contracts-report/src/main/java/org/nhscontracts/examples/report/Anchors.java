package org.nhscontracts.examples.report;

import com.google.common.base.CharMatcher;
import java.util.Locale;

/** Names of places in pages, and of pages: lower case letters, digits and hyphens, whatever a document calls things. */
final class Anchors {

    private static final CharMatcher PLAIN = CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9'));

    private Anchors() {}

    static String of(String kind, Object name) {
        return kind + "-" + slug(name.toString());
    }

    static String slug(String name) {
        return PLAIN.negate().trimAndCollapseFrom(name.toLowerCase(Locale.ROOT), '-');
    }
}
