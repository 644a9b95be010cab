package org.nhscontracts.examples.report;

import org.nhscontracts.rules.spc.Assurance;
import org.nhscontracts.rules.spc.Variation;

/**
 * An icon of variation or assurance, with the text that stands for it.
 *
 * @param letter what stands in it; a tilde for a wave, nothing where there is no icon
 * @param colour the name of its colour
 * @param brief a word or two to stand beside it
 * @param words the whole sentence
 */
record Icon(String letter, String colour, String brief, String words) {

    static Icon of(Variation variation) {
        return switch (variation) {
            case COMMON_CAUSE -> new Icon("~", "grey", "Common cause", variation.words());
            case IMPROVEMENT_HIGH -> new Icon("H", "blue", "Improvement", variation.words());
            case IMPROVEMENT_LOW -> new Icon("L", "blue", "Improvement", variation.words());
            case CONCERN_HIGH -> new Icon("H", "orange", "Concern", variation.words());
            case CONCERN_LOW -> new Icon("L", "orange", "Concern", variation.words());
            case NEUTRAL_HIGH -> new Icon("H", "purple", "Change, high", variation.words());
            case NEUTRAL_LOW -> new Icon("L", "purple", "Change, low", variation.words());
            case NONE -> new Icon("", "none", "too few points", variation.words());
        };
    }

    static Icon of(Assurance assurance) {
        return switch (assurance) {
            case CONSISTENT_PASS -> new Icon("P", "blue", "Consistently achieves", assurance.words());
            case CONSISTENT_FAIL -> new Icon("F", "orange", "Consistently fails", assurance.words());
            case INCONSISTENT -> new Icon("?", "grey", "Hit and miss", assurance.words());
            case NONE -> new Icon("", "none", "none", assurance.words());
        };
    }
}
