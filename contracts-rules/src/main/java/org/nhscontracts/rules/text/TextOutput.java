package org.nhscontracts.rules.text;

import static java.util.Objects.requireNonNull;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.RepresentToNode;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.representer.StandardRepresenter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes maps, lists and single values as YAML or JSON, in their own order and with {@code \n} as the line end. Single values
 * are texts, {@link BigDecimal}s, whole numbers, Booleans.
 */
public final class TextOutput {

    private static final int WIDTH = 120;

    private TextOutput() {}

    /**
     * Writes YAML that {@link DocumentText} reads back as the same texts.
     *
     * @param document maps, lists and single values
     * @return the text
     */
    public static String yaml(Map<String, ?> document) {
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setWidth(WIDTH)
                .setSplitLines(false)
                .setBestLineBreak("\n")
                .setMaxSimpleKeyLength(WIDTH)
                .setDereferenceAliases(true)
                .build();
        return new Dump(settings, new PlainScalars(settings)).dumpToString(document);
    }

    /**
     * Writes indented JSON.
     *
     * @param document maps, lists and single values
     * @return the text, ending with a line end
     */
    public static String json(Object document) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(new Indented(), text)) {
            write(generator, document);
        }
        return escaped(text.append('\n').toString());
    }

    /** Writes as escapes what {@link DocumentText} does not read as it is; such characters stand only inside quotes. */
    private static String escaped(String json) {
        StringBuilder text = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == '\n' || Character.isSurrogate(c) || GuardedReader.isAllowed(c)) {
                text.append(c);
            } else {
                text.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
            }
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Object value) {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((key, entry) -> {
                json.writeName(key.toString());
                write(json, entry);
            });
            json.writeEndObject();
        } else if (value instanceof Iterable<?> list) {
            json.writeStartArray();
            list.forEach(entry -> write(json, entry));
            json.writeEndArray();
        } else {
            writeSingle(json, value);
        }
    }

    private static void writeSingle(JsonGenerator json, Object value) {
        if (value instanceof BigDecimal number) {
            json.writeNumber(number.toPlainString());
        } else if (value instanceof Long || value instanceof Integer) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeString(value.toString());
        }
    }

    /**
     * Decimal numbers without an exponent, and without the tag that a whole one such as 83 would get; quotes around texts
     * that stand for nothing without them.
     */
    private static final class PlainScalars extends StandardRepresenter {

        PlainScalars(DumpSettings settings) {
            super(settings);
            representers.put(BigDecimal.class, number -> plain((BigDecimal) number));
            RepresentToNode ordinary = requireNonNull(representers.get(String.class), "how texts are written");
            representers.put(String.class, text -> text((String) text, ordinary));
        }

        private Node text(String text, RepresentToNode ordinary) {
            return TreeReader.isNull(text)
                    ? representScalar(Tag.STR, text, ScalarStyle.SINGLE_QUOTED)
                    : ordinary.representData(text);
        }

        private Node plain(BigDecimal number) {
            return representScalar(number.scale() > 0 ? Tag.FLOAT : Tag.INT, number.toPlainString());
        }
    }

    /** Two spaces a level, one line an entry. */
    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        }
    }
}
