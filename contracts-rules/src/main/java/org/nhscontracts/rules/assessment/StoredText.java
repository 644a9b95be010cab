package org.nhscontracts.rules.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nhscontracts.rules.text.DocumentText;
import org.nhscontracts.rules.text.Fault;
import org.nhscontracts.rules.text.FaultCollector;
import org.nhscontracts.rules.text.FaultyTextException;
import org.nhscontracts.rules.text.ResourceText;
import org.nhscontracts.rules.text.TextLimits;
import org.nhscontracts.rules.text.TextMap;
import org.nhscontracts.rules.text.TextNode;
import org.nhscontracts.rules.text.TextOutput;
import org.nhscontracts.rules.text.TextScalar;
import org.nhscontracts.rules.text.TextSchema;

/**
 * Texts that the library wrote at another time, perhaps in another version of their format. What names a known version is checked against
 * the schema of that version.
 *
 * @param name the name of the format, before the slash
 * @param versions the schema of each version known, the first version first
 */
record StoredText(String name, ImmutableList<TextSchema> versions) {

    /** Of texts that the library writes itself, which may be long. */
    static final TextLimits LIMITS = new TextLimits(256L << 20, 300, 20_000_000, 1 << 24, 1_000);

    /** Keywords of published schemas that the check does not know, or not in the way in which they are used there. */
    private static final ImmutableSet<String> UNCHECKED = ImmutableSet.of("format", "oneOf");

    private static final Pattern VERSION = Pattern.compile("(.+)/([1-9][0-9]{0,5})");

    /** The format with the schemas that stand as resources beside this class. */
    static StoredText of(String name, int versions) {
        ImmutableList.Builder<TextSchema> schemas = ImmutableList.builder();
        for (int version = 1; version <= versions; version++) {
            String resource = name + "-" + version + ".schema.json";
            schemas.add(schema(resource, ResourceText.read(StoredText.class, resource)));
        }
        return new StoredText(name, schemas.build());
    }

    /** A schema without what the check does not know: days are read as such afterwards, and the rest is not looked at. */
    private static TextSchema schema(String resource, String text) {
        Object values = checked(TextTree.values(DocumentText.parse(resource, text, LIMITS)));
        return TextSchema.of(DocumentText.parse(resource, TextOutput.json(values), LIMITS));
    }

    private static Object checked(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(StoredText::checked).toList();
        }
        if (!(value instanceof Map<?, ?> map)) {
            return value;
        }
        Map<Object, Object> kept = new LinkedHashMap<>();
        map.forEach((key, part) -> {
            if (isChecked(key, part)) {
                kept.put(key, checked(part));
            }
        });
        return kept;
    }

    /** A property that is called like a keyword has a map, the keyword itself a text or a list. */
    private static boolean isChecked(Object key, Object part) {
        boolean nothing = part instanceof List<?> list && list.isEmpty();
        boolean types = key.equals("type") && part instanceof List;
        return !nothing && !types && (part instanceof Map || !UNCHECKED.contains(key));
    }

    /**
     * Reads a text.
     *
     * @throws FaultyTextException with all faults, or with the only one that the version is not known
     */
    TextMap read(String file, String text) {
        FaultCollector faults = new FaultCollector();
        Optional<TextNode> node = DocumentText.parse(file, text, LIMITS, faults);
        faults.throwIfAny();
        TextNode root = node.orElseThrow();
        versions.get(version(root) - 1).check(root, faults);
        faults.throwIfAny();
        return (TextMap) root;
    }

    private int version(TextNode root) {
        Optional<TextNode> format = root instanceof TextMap map ? map.find("format") : Optional.empty();
        String written = format.filter(TextScalar.class::isInstance)
                .map(node -> ((TextScalar) node).text())
                .orElse("");
        Matcher matcher = VERSION.matcher(written);
        if (!matcher.matches() || !matcher.group(1).equals(name)) {
            throw refused(format.orElse(root), written.isEmpty() ? "no format" : Fault.quoted(written), newest());
        }
        int version = Integer.parseInt(matcher.group(2));
        if (version > versions.size()) {
            throw refused(
                    format.orElse(root),
                    Fault.quoted(written) + ", which a later version of the library wrote",
                    newest() + (versions.size() > 1 ? " or an earlier version" : ""));
        }
        return version;
    }

    private String newest() {
        return Fault.quoted(name + "/" + versions.size());
    }

    private static FaultyTextException refused(TextNode node, String found, String expected) {
        return FaultyTextException.of(Fault.at(node, "unknown-version", found, expected));
    }
}
