package org.nhscontracts.core.process;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.core.id.ProcessId;

/**
 * A notice opens a process.
 *
 * @param process the process that it opens
 * @param kind what the notice is called
 * @param issuer who issued it
 * @param subject what it is about
 * @param pinned the edition under which the process is to stay, where the document says so; empty if the one adopted on the day
 */
public record NoticeIssued(
        ProcessId process,
        NoticeKind kind,
        ContractSide issuer,
        NoticeSubject subject,
        Optional<ContractEdition> pinned)
        implements Occurrence {

    /**
     * Checks that nothing is null.
     *
     * @param process the process that it opens
     * @param kind what the notice is called
     * @param issuer who issued it
     * @param subject what it is about
     * @param pinned the edition under which the process is to stay, where the document says so; empty if the one adopted on the day
     */
    public NoticeIssued {
        requireNonNull(process, "process");
        requireNonNull(kind, "kind");
        requireNonNull(issuer, "issuer");
        requireNonNull(subject, "subject");
        requireNonNull(pinned, "pinned");
    }

    /**
     * A notice of the Co-ordinating Commissioner about something that is not stated.
     *
     * @param process the process that it opens
     * @param kind what the notice is called
     * @return what happened
     */
    public static NoticeIssued byCommissioner(String process, NoticeKind kind) {
        return of(process, kind, ContractSide.CO_ORDINATING_COMMISSIONER);
    }

    /**
     * A notice of the Provider about something that is not stated.
     *
     * @param process the process that it opens
     * @param kind what the notice is called
     * @return what happened
     */
    public static NoticeIssued byProvider(String process, NoticeKind kind) {
        return of(process, kind, ContractSide.PROVIDER);
    }

    private static NoticeIssued of(String process, NoticeKind kind, ContractSide issuer) {
        return new NoticeIssued(ProcessId.of(process), kind, issuer, NoticeSubject.UNKNOWN, Optional.empty());
    }

    @Override
    public <R> R accept(OccurrenceVisitor<R> visitor) {
        return visitor.noticeIssued(this);
    }

    @Override
    public String words() {
        return kind.words() + " " + process + " issued by the " + issuer.words();
    }
}
