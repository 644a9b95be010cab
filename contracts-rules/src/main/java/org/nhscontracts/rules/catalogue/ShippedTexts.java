package org.nhscontracts.rules.catalogue;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import org.nhscontracts.rules.text.ResourceText;

/** The files of the catalogue that are part of the library. */
final class ShippedTexts {

    private ShippedTexts() {}

    /** The texts of the files that a resource lists, one a line. */
    static ImmutableMap<String, String> listedIn(String list) {
        return ResourceText.read(ShippedTexts.class, list)
                .lines()
                .collect(toImmutableMap(Function.identity(), name -> ResourceText.read(ShippedTexts.class, name)));
    }
}
