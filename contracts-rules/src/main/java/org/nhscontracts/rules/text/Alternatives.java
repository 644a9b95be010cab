package org.nhscontracts.rules.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code oneOf}: chooses the branch a node means and lets that one check it, so that its faults are not drowned in those
 * of the others. A branch is chosen by what the node is (value, list, map), and among maps by the required keys that
 * other map branches do not require as well.
 */
final class Alternatives implements SchemaCheck {

    /** A branch with the keys by which a map is known to mean it. */
    private record Branch(SchemaRule rule, SchemaType.Kind kind, Set<String> marks) {

        boolean fits(TextMap map) {
            return map.entries().keySet().containsAll(marks);
        }

        boolean touches(TextMap map) {
            return marks.stream().anyMatch(map.entries()::containsKey);
        }

        /** Whether everything that fits the other branch fits this one as well. */
        boolean hides(Branch other) {
            return kind == other.kind && other.marks.containsAll(marks);
        }

        String words() {
            if (kind != SchemaType.Kind.MAP || marks.isEmpty()) {
                return rule.words();
            }
            return "a map with " + marks.stream().map(Words::quoted).collect(Collectors.joining(" and "));
        }
    }

    private final ImmutableList<Branch> branches;

    private Alternatives(ImmutableList<Branch> branches) {
        this.branches = branches;
    }

    /** Why branches cannot be told apart, or empty when they can. */
    static Optional<String> flaw(ImmutableList<SchemaRule> rules) {
        if (rules.stream().anyMatch(it -> it.effectiveType().isEmpty())) {
            return Optional.of("a branch without a type");
        }
        ImmutableList<Branch> branches = of(rules).branches;
        for (int i = 0; i < branches.size(); i++) {
            for (int j = 0; j < branches.size(); j++) {
                if (i != j && branches.get(i).hides(branches.get(j))) {
                    return Optional.of(
                            "two branches for " + noun(branches.get(i).kind()) + " that cannot be told apart");
                }
            }
        }
        return Optional.empty();
    }

    private static String noun(SchemaType.Kind kind) {
        return switch (kind) {
            case SCALAR -> "a value";
            case LIST -> "a list";
            case MAP -> "a map";
        };
    }

    static Alternatives of(ImmutableList<SchemaRule> rules) {
        List<SchemaRule> maps =
                rules.stream().filter(it -> kind(it) == SchemaType.Kind.MAP).toList();
        Set<String> common = maps.stream()
                .map(SchemaRule::effectiveRequired)
                .reduce((a, b) -> Sets.intersection(a, b).immutableCopy())
                .orElse(ImmutableSet.of());
        return new Alternatives(rules.stream()
                .map(it -> branch(it, maps.size() == 1, common))
                .collect(ImmutableList.toImmutableList()));
    }

    private static Branch branch(SchemaRule rule, boolean onlyMap, Set<String> common) {
        boolean marked = kind(rule) == SchemaType.Kind.MAP && !onlyMap;
        Set<String> marks =
                marked ? Sets.difference(rule.effectiveRequired(), common).immutableCopy() : ImmutableSet.of();
        return new Branch(rule, kind(rule), marks);
    }

    private static SchemaType.Kind kind(SchemaRule rule) {
        return rule.effectiveType().orElseThrow().kind();
    }

    @Override
    public boolean passes(TextNode node, FaultCollector faults) {
        List<Branch> candidates = ofKind(SchemaType.Kind.of(node));
        List<Branch> chosen = node instanceof TextMap map ? choose(candidates, map) : candidates;
        if (chosen.size() == 1) {
            chosen.get(0).rule().check(node, faults);
        } else if (candidates.isEmpty()) {
            faults.add(node, "wrong-type", Words.kind(node), words(branches));
        } else if (chosen.isEmpty()) {
            noAlternative((TextMap) node, candidates, faults);
        } else {
            faults.add(node, "several-alternatives", marks(chosen), "only one of them");
        }
        return true;
    }

    private List<Branch> ofKind(SchemaType.Kind kind) {
        return branches.stream().filter(it -> it.kind() == kind).toList();
    }

    /** The branches whose keys are all there; failing that, the only one that has some of them. */
    private static List<Branch> choose(List<Branch> candidates, TextMap map) {
        List<Branch> fitting = candidates.stream().filter(it -> it.fits(map)).toList();
        if (!fitting.isEmpty()) {
            return fitting;
        }
        List<Branch> touching =
                candidates.stream().filter(it -> it.touches(map)).toList();
        return touching.size() == 1 ? touching : List.of();
    }

    private void noAlternative(TextMap map, List<Branch> candidates, FaultCollector faults) {
        if (!MapChecks.lacksKeys(map)) {
            faults.add(() -> noAlternative(map, candidates));
        }
    }

    private Fault noAlternative(TextMap map, List<Branch> candidates) {
        ImmutableSet<String> known =
                candidates.stream().flatMap(it -> it.marks().stream()).collect(ImmutableSet.toImmutableSet());
        String suggestion = map.entries().keySet().stream()
                .map(key -> Words.suggestion(key, known))
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse("");
        return Fault.at(map, "no-alternative", keys(map.entries().keySet()), words(branches) + suggestion);
    }

    private static String keys(Collection<String> keys) {
        return keys.isEmpty() ? "a map without keys" : "a map with " + Words.list(keys);
    }

    private static String marks(List<Branch> chosen) {
        return chosen.stream().map(Branch::words).collect(Collectors.joining(", and "));
    }

    private static String words(List<Branch> branches) {
        return branches.stream().map(Branch::words).distinct().collect(Collectors.joining(", or "));
    }
}
