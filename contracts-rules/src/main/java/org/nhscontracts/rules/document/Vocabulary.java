package org.nhscontracts.rules.document;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.function.Function;
import org.nhscontracts.rules.text.Fault;

/** Reads the words of the format. */
final class Vocabulary {

    private Vocabulary() {}

    /** How to read the words of an enumeration. */
    static <E extends Enum<E>> Function<String, E> of(Class<E> type, Function<E, String> words) {
        return text -> EnumSet.allOf(type).stream()
                .filter(value -> words.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "found " + Fault.quoted(text) + ", expected " + Fault.oneOf(text, all(type, words))));
    }

    private static <E extends Enum<E>> ImmutableList<String> all(Class<E> type, Function<E, String> words) {
        return EnumSet.allOf(type).stream().map(words).collect(ImmutableList.toImmutableList());
    }
}
