package org.nhscontracts.core.process;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.nhscontracts.core.id.ProcessId;

/**
 * A step of a process between its notice and its plans.
 *
 * @param process the process
 * @param step which step
 * @param note grounds or other words of the source; empty if none
 */
public record NoticeProgressed(ProcessId process, NoticeStep step, Optional<String> note) implements Occurrence {

    /**
     * Checks that nothing is null.
     *
     * @param process the process
     * @param step which step
     * @param note grounds or other words of the source; empty if none
     */
    public NoticeProgressed {
        requireNonNull(process, "process");
        requireNonNull(step, "step");
        requireNonNull(note, "note");
    }

    /**
     * A step without a note.
     *
     * @param process the process
     * @param step which step
     * @return what happened
     */
    public static NoticeProgressed of(String process, NoticeStep step) {
        return new NoticeProgressed(ProcessId.of(process), step, Optional.empty());
    }

    @Override
    public <R> R accept(OccurrenceVisitor<R> visitor) {
        return visitor.noticeProgressed(this);
    }

    @Override
    public String words() {
        return process + ": " + step.words();
    }
}
