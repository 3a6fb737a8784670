package id.sop.yaml;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Finding;
import id.sop.source.Position;
import id.sop.source.Source;
import id.sop.yaml.format.Synonyms;
import id.sop.yaml.node.Limits;
import id.sop.yaml.node.Node;
import id.sop.yaml.node.Placeholders;
import id.sop.yaml.reading.CopiedTable;
import id.sop.yaml.reading.NodeReading;
import id.sop.yaml.reading.SecondSop;
import id.sop.yaml.reading.SyntaxFault;
import id.sop.yaml.reading.VerbatimYamlFactory;
import id.sop.yaml.repair.Judge;
import id.sop.yaml.repair.KeyWords;
import id.sop.yaml.repair.Repair;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Reads YAML into nodes that know their place.
 *
 * <p>Only the token stream of the parser is used: it gives every scalar's own characters, where a binding would give what
 * YAML 1.1 guesses ({@code 070} is 56, {@code no} is false). What the stream lets pass is policed here: duplicate keys,
 * anchors, aliases, merge keys, tags, further documents, depth.
 */
public final class YamlReader {
    private static final KeyWords KEY_WORDS = Synonyms.keyWords();

    private final YAMLFactory factory;
    private final Limits limits;
    private final KeyWords words;
    private final ToIntFunction<Node> foreign;

    /** Makes a reader of SOPs; it may be shared by threads. */
    public YamlReader(Limits limits) {
        this(limits, KEY_WORDS, node -> new SopDecoder(limits, character -> true)
                .decode(node, Placeholders.NONE, false)
                .faults()
                .size());
    }

    /**
     * Makes a reader; it may be shared by threads.
     *
     * @param words the keys of the files it reads, by which slips in unreadable ones are recognised
     * @param foreign says how much of a document is no part of their format
     */
    public YamlReader(Limits limits, KeyWords words, ToIntFunction<Node> foreign) {
        this.limits = limits;
        this.words = words;
        this.foreign = foreign;
        // The parser's own limits are far above ours, so that ours speak first and in the author's language.
        this.factory = new VerbatimYamlFactory(YAMLFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth() + 10)
                        .maxStringLength(limits.bytes() + 1)
                        .maxNameLength(limits.bytes() + 1)
                        .build()));
    }

    /** Reads the first document of a text; an empty document yields a {@link Node.Blank}. */
    public Checked<Node> read(Source source) {
        List<Finding> faults = new ArrayList<>();
        try {
            return new Checked<>(Optional.of(parse(source, faults)), faults);
        } catch (NodeReading.TooDeep e) {
            return new Checked<>(Optional.empty(), faults);
        } catch (JacksonException e) {
            Optional<Finding> table = CopiedTable.finding(source);
            if (table.isPresent()) {
                return new Checked<>(Optional.empty(), List.of(table.get()));
            }
            Finding fault = SyntaxFault.finding(source, e);
            Optional<Finding> second = SecondSop.finding(source, line(fault));
            if (second.isPresent()) {
                return new Checked<>(Optional.empty(), List.of(second.get()));
            }
            Repair.Outcome outcome = Repair.of(source, words, fault, this::judge);
            List<Finding> said = outcome.findings().isEmpty() ? List.of(fault) : outcome.findings();
            // Where a slip is, the parser may have seen something else before it gave up.
            int first = said.stream().mapToInt(YamlReader::line).min().orElse(0);
            faults.removeIf(found -> said.stream().anyMatch(other -> line(other) == line(found))
                    || (outcome.explained() && line(found) > first));
            faults.addAll(said);
            return new Checked<>(Optional.empty(), faults);
        }
    }

    /**
     * Searches for slips by which an SOP can be read, but hardly as it was meant.
     *
     * @param document what was read; of an SOP in which something is no part of the format
     * @param faults what was said of it when it was read
     * @return what explains all that is wrong with it, and may stand for it; nothing when there is no such thing
     */
    public Optional<List<Finding>> slips(Node document, List<Finding> faults) {
        Source source = document.span().source();
        Repair.Outcome outcome = Repair.ofReadable(source, words, oddities(document, faults), this::judge);
        return outcome.explained() ? Optional.of(outcome.findings()) : Optional.empty();
    }

    private static int line(Finding finding) {
        return finding.span().from().line();
    }

    private Node parse(Source source, List<Finding> faults) throws JacksonException {
        try (YAMLParser parser = factory.createParser(source.text(0, source.length()))) {
            return new NodeReading(source, parser, faults, limits).document();
        } catch (JacksonException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory cannot fail", e);
        }
    }

    /** Returns how much of a text is no part of its format. */
    private int oddities(Node node, List<Finding> faults) {
        return faults.size() + foreign.applyAsInt(node);
    }

    private Judge.Verdict judge(String text) {
        Source source = new Source("", text);
        List<Finding> faults = new ArrayList<>();
        try {
            return Judge.Verdict.readable(oddities(parse(source, faults), faults));
        } catch (NodeReading.TooDeep e) {
            return Judge.Verdict.readable(Integer.MAX_VALUE);
        } catch (JacksonException e) {
            Finding fault = SyntaxFault.finding(source, e);
            Position place = fault.span().from();
            return new Judge.Verdict(place.line() - 1, place.column() - 1, faults.size(), fault.message());
        }
    }
}
