package org.nhscontracts.rules.outlook;

import java.util.Optional;
import java.util.function.Consumer;

/** A need, or the reason why there is none. */
record Answer(Optional<Need> need, String reason) {

    void accept(Consumer<Need> found, Consumer<String> none) {
        need.ifPresentOrElse(found, () -> none.accept(reason));
    }
}
