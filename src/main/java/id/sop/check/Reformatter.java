package id.sop.check;

import id.sop.config.ConfigurationFormat;
import id.sop.diagnostic.Checked;
import id.sop.formatting.Formatter;
import id.sop.source.Source;
import id.sop.yaml.YamlReader;
import id.sop.yaml.format.MappingSpec;
import id.sop.yaml.format.SopFormat;
import id.sop.yaml.node.Limits;
import id.sop.yaml.node.Node;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Puts SOPs and configurations into the one layout. May be shared by threads. */
public final class Reformatter {
    private final Checker checker;
    private final Formatter formatter = new Formatter(new YamlReader(Limits.STANDARD));

    /** Makes one that reads files by a checker. */
    public Reformatter(Checker checker) {
        this.checker = checker;
    }

    /**
     * A file before and after.
     *
     * @param before its whole text, with the byte order mark if it has one
     * @param after its text in the layout, with that mark, and with lines that end as its first line does
     */
    public record Reformatted(String before, String after) {
        /** Tells whether the file was not in the layout. */
        public boolean isChange() {
            return !before.equals(after);
        }
    }

    /**
     * Returns an SOP in the layout; nothing when something is wrong with how it is written, so that it is not certain what was meant.
     *
     * @param name how messages call the file
     * @param bytes its content; of a file over {@link Checker#mostBytes()} any first part longer than that suffices
     */
    public Optional<Reformatted> format(String name, byte[] bytes) {
        Definition definition = checker.open(name, bytes);
        return format(definition.content().filter(node -> definition.isSound()), bytes, SopFormat.SOP);
    }

    /** Returns a {@code sop.yaml} in the layout; nothing when something is wrong with how it is written. */
    public Optional<Reformatted> formatConfiguration(String name, byte[] bytes) {
        Checked<Node> read = checker.read(name, bytes);
        return format(read.value().filter(node -> read.faults().isEmpty()), bytes, ConfigurationFormat.FILE);
    }

    private Optional<Reformatted> format(Optional<Node> content, byte[] bytes, MappingSpec file) {
        if (content.isEmpty() || !(content.get() instanceof Node.Table document)) {
            return Optional.empty();
        }
        Source source = document.span().source();
        String before = new String(bytes, StandardCharsets.UTF_8);
        boolean windows = before.indexOf('\n') > 0 && before.charAt(before.indexOf('\n') - 1) == '\r';
        return formatter
                .format(source, document, file)
                .map(text -> windows ? text.replace("\n", "\r\n") : text)
                .map(text -> new Reformatted(before, before.startsWith(Corrector.MARK) ? Corrector.MARK + text : text));
    }
}
