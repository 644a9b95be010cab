package org.nhscontracts.rules.document;

import java.util.EnumSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the words of the format. */
final class Vocabulary {

    private Vocabulary() {}

    /** How to read the words of an enumeration. */
    static <E extends Enum<E>> Function<String, E> of(Class<E> type, Function<E, String> words) {
        return text -> EnumSet.allOf(type).stream()
                .filter(value -> words.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("found '" + text + "', expected one of "
                        + EnumSet.allOf(type).stream().map(words).collect(Collectors.joining(", "))));
    }
}
