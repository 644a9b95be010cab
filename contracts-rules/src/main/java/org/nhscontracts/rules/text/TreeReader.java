package org.nhscontracts.rules.text;

import com.google.common.collect.ImmutableSet;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Builds the located tree from the events of the YAML parser, on a stack of its own (the parser's own tree builder is
 * recursive), and collects what may not stand in a document.
 */
final class TreeReader {

    private static final ImmutableSet<String> NULLS = ImmutableSet.of("", "~", "null", "Null", "NULL");
    private static final int PARSER_BUFFER = 1 << 15;

    private final String file;
    private final TextLimits limits;
    private final GuardedReader source;
    private final FaultCollector faults;
    private final Deque<TreeFrame> frames = new ArrayDeque<>();
    private final long pathBudget;
    private Location here;
    private int documents;
    private int nodes;
    private long pathCharacters;
    private @Nullable TextNode root;

    private TreeReader(String file, Reader source, TextLimits limits, FaultCollector faults) {
        this.file = file;
        this.limits = limits;
        this.source = new GuardedReader(file, source, limits);
        this.faults = faults;
        this.here = Location.start(file);
        this.pathBudget = Math.max(1 << 16, 2 * Math.min(limits.maxBytes(), 1L << 32));
    }

    /** The tree, also when it has faults; empty when it could not be read to its end or has nothing in it. */
    static Optional<TextNode> read(String file, Reader source, TextLimits limits, FaultCollector faults) {
        return new TreeReader(file, source, limits, faults).readAll();
    }

    private Optional<TextNode> readAll() {
        try {
            Iterator<Event> events = events();
            for (Optional<Event> event = next(events); event.isPresent(); event = next(events)) {
                accept(event.get());
                source.allowMore(here);
            }
        } catch (TextStop stop) {
            faults.addFinal(stop.fault());
            return Optional.empty();
        }
        if (root == null) {
            faults.add(emptyDocument());
        }
        return Optional.ofNullable(root);
    }

    private Iterator<Event> events() {
        LoadSettings settings = LoadSettings.builder()
                .setLabel("document")
                .setBufferSize(PARSER_BUFFER)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        return new ParserImpl(settings, new StreamReader(settings, source));
    }

    /** The one place that runs the parser: whatever it throws becomes a fault. */
    private Optional<Event> next(Iterator<Event> events) {
        try {
            return events.hasNext() ? Optional.of(events.next()) : Optional.empty();
        } catch (TextStop stop) {
            throw stop;
        } catch (MarkedYamlEngineException e) {
            throw new TextStop(SyntaxFaults.of(e, file));
        } catch (RuntimeException e) {
            throw new TextStop(SyntaxFaults.unknown(here));
        }
    }

    private void accept(Event event) {
        here = event.getStartMark().map(this::location).orElse(here);
        switch (event.getEventId()) {
            case DocumentStart -> startDocument();
            case Scalar -> scalar((ScalarEvent) event);
            case Alias -> alias();
            case SequenceStart, MappingStart -> open((CollectionStartEvent) event);
            case SequenceEnd, MappingEnd -> close();
            case StreamStart, StreamEnd, DocumentEnd, Comment -> {}
        }
    }

    private Location location(Mark mark) {
        return SyntaxFaults.location(file, mark);
    }

    private void startDocument() {
        documents++;
        if (documents > 1) {
            throw stop("several-documents", "a second document", "one document a file");
        }
    }

    private void scalar(ScalarEvent event) {
        if (expectsKey()) {
            key(event);
        } else {
            scalarValue(event);
        }
    }

    private boolean isShort(String text, String path) {
        int length = text.codePointCount(0, text.length());
        if (length > limits.maxScalarLength()) {
            String found = "a text of " + Words.count(length) + " characters";
            fault("too-large", path, found, "at most " + Words.count(limits.maxScalarLength()) + " characters");
            return false;
        }
        return true;
    }

    private void scalarValue(ScalarEvent event) {
        countNode();
        String path = nextPath();
        attach(
                isSound(event, path)
                        ? new TextScalar(here, path, event.getValue(), event.getScalarStyle() != ScalarStyle.PLAIN)
                        : new TextFlaw(here, path, false));
    }

    private boolean isSound(ScalarEvent event, String path) {
        boolean bare = checkProperties(event, event.getTag(), path);
        if (isNull(event)) {
            if (bare) {
                nothing(event.getValue(), path);
            }
            return false;
        }
        return isGood(event.getValue(), path);
    }

    private void nothing(String text, String path) {
        if (frames.isEmpty() && text.isEmpty()) {
            faults.add(emptyDocument());
        } else {
            String found = text.isEmpty() ? "nothing" : Words.quoted(text);
            fault("empty-value", path, found, "a value (leave out a key that has none)");
        }
    }

    /** Reports all that is wrong with a text in itself. */
    private boolean isGood(String text, String path) {
        boolean shortEnough = isShort(text, path);
        boolean whole = isWhole(text, path);
        return shortEnough && whole;
    }

    private boolean isWhole(String text, String path) {
        boolean broken =
                text.codePoints().anyMatch(it -> it >= Character.MIN_SURROGATE && it <= Character.MAX_SURROGATE);
        if (broken) {
            fault("bad-character", path, "half a character (an unpaired surrogate)", "whole characters");
        }
        return !broken;
    }

    private void key(ScalarEvent event) {
        TreeFrame frame = frames.element();
        String name = event.getValue();
        String path = frame.keyPath(name);
        boolean good = isGood(name, path);
        boolean bare = checkProperties(event, event.getTag(), path);
        if (!good || !bare || isForbidden(event, path)) {
            frame.unusableKey(path, here);
        } else if (frame.knows(name)) {
            String found = "the key " + Words.quoted(name) + " a second time";
            String first = "each key once (it first stands in line "
                    + frame.locationOf(name).line() + ")";
            fault("duplicate-key", path, found, first);
            frame.repeatedKey(path);
        } else {
            frame.key(name, path, here);
        }
    }

    private boolean isForbidden(ScalarEvent key, String path) {
        if (isNull(key)) {
            String found = key.getValue().isEmpty() ? "no key" : "the key " + Words.quoted(key.getValue());
            fault("bad-key", path, found, "a word, or quotes around it");
            return true;
        }
        if (key.isPlain() && key.getValue().equals("<<")) {
            fault("merge-key", path, "the merge key '<<'", "the keys themselves");
            return true;
        }
        return false;
    }

    private void alias() {
        if (expectsKey()) {
            TreeFrame frame = frames.element();
            fault("alias", frame.path(), "an alias as a key", "the key itself");
            frame.unusableKey(frame.keyPath("*"), here);
        } else {
            countNode();
            String path = nextPath();
            fault("alias", path, "an alias", "the value itself");
            attach(new TextFlaw(here, path, false));
        }
    }

    private void open(CollectionStartEvent event) {
        if (frames.size() >= limits.maxDepth()) {
            String found = "lists and maps nested more than " + Words.count(limits.maxDepth()) + " levels deep";
            throw stop("too-deep", found, "at most " + Words.count(limits.maxDepth(), "level", "levels"));
        }
        countNode();
        boolean key = expectsKey();
        String path = nextPath();
        if (key) {
            fault("bad-key", path, isMap(event) ? "a map as a key" : "a list as a key", "a word, or quotes around it");
        }
        checkProperties(event, event.getTag(), path);
        frames.push(new TreeFrame(key ? TreeFrame.Role.UNUSABLE_KEY : TreeFrame.Role.VALUE, isMap(event), here, path));
    }

    private void close() {
        TreeFrame frame = frames.pop();
        if (frame.role() == TreeFrame.Role.UNUSABLE_KEY) {
            frames.element().unusableKey(frames.element().keyPath("?"), frame.location());
        } else {
            attach(frame.build());
        }
    }

    private void attach(TextNode node) {
        if (frames.isEmpty()) {
            root = node;
        } else {
            frames.element().value(node);
        }
    }

    private boolean checkProperties(NodeEvent event, Optional<String> tag, String path) {
        event.getAnchor()
                .ifPresent(anchor ->
                        fault("anchor", path, "the anchor " + Words.quoted("&" + anchor), "the value without it"));
        tag.ifPresent(it -> fault("tag", path, "the tag " + Words.quoted(it), "the value without it"));
        return event.getAnchor().isEmpty() && tag.isEmpty();
    }

    private void countNode() {
        nodes++;
        if (nodes > limits.maxNodes()) {
            String found = "more than " + Words.count(limits.maxNodes()) + " values, lists and maps";
            throw stop("too-large", found, "at most " + Words.count(limits.maxNodes()));
        }
    }

    /** The path of the next value. Paths of long keys nested deeply could fill the memory, so their sum is bounded. */
    private String nextPath() {
        String path = place();
        pathCharacters += path.length();
        if (pathCharacters > pathBudget) {
            String found = "keys so long and nested so deep that their paths take more than " + Words.count(pathBudget)
                    + " characters";
            throw stop("too-large", found, "shorter keys");
        }
        return path;
    }

    private boolean expectsKey() {
        return !frames.isEmpty() && frames.element().expectsKey();
    }

    private static boolean isMap(Event event) {
        return event.getEventId() == Event.ID.MappingStart;
    }

    private static boolean isNull(ScalarEvent event) {
        return event.isPlain() && isNull(event.getValue());
    }

    /** Whether a text stands for nothing unless it is in quotes. */
    static boolean isNull(String text) {
        return NULLS.contains(text);
    }

    private Fault emptyDocument() {
        return new Fault("empty-document", Location.start(file), "", "nothing", "a document");
    }

    private void fault(String code, String path, String found, String expected) {
        faults.add(new Fault(code, here, path, found, expected));
    }

    private TextStop stop(String code, String found, String expected) {
        return new TextStop(new Fault(code, here, place(), found, expected));
    }

    /** The path of what comes next. */
    private String place() {
        if (frames.isEmpty()) {
            return "";
        }
        return expectsKey() ? frames.element().path() : frames.element().childPath();
    }
}
