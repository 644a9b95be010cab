package org.nhscontracts.core.performance;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * How much of a provider a figure covers. Written {@code whole provider}, {@code contract}, {@code service:community-beds}
 * or {@code site:NHM02}.
 *
 * @param kind how much
 * @param name which service or site; present for these two only
 */
public record Scope(ScopeKind kind, Optional<String> name) {

    /** What the organisation does under the contract. */
    public static final Scope CONTRACT = new Scope(ScopeKind.CONTRACT, Optional.empty());
    /** All that the organisation does. */
    public static final Scope WHOLE_PROVIDER = new Scope(ScopeKind.WHOLE_PROVIDER, Optional.empty());

    /**
     * Checks that a service or site, and nothing else, is named.
     *
     * @param kind how much
     * @param name which service or site; present for these two only
     * @throws IllegalArgumentException if not
     */
    public Scope {
        requireNonNull(kind, "kind");
        boolean named = kind == ScopeKind.SERVICE || kind == ScopeKind.SITE;
        checkArgument(named == name.isPresent(), "scope: a name goes with a service or a site, and with nothing else");
        checkArgument(name.isEmpty() || !name.get().isBlank(), "scope: found a blank name");
    }

    /**
     * Reads the text that {@link #toString} writes.
     *
     * @param text for example {@code site:NHM02}
     * @return the scope
     * @throws IllegalArgumentException if the text is no scope
     */
    public static Scope parse(String text) {
        int colon = text.indexOf(':');
        String word = colon < 0 ? text : text.substring(0, colon);
        for (ScopeKind kind : ScopeKind.values()) {
            if (kind.words().equals(word)) {
                return new Scope(kind, colon < 0 ? Optional.empty() : Optional.of(text.substring(colon + 1)));
            }
        }
        throw new IllegalArgumentException("scope: found '" + text
                + "', expected 'whole provider', 'contract', 'service:' or 'site:' and its name");
    }

    @Override
    public String toString() {
        return kind.words() + name.map(text -> ":" + text).orElse("");
    }
}
