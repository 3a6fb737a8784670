package id.sop.check;

import id.sop.formatting.Formatter;
import id.sop.source.Source;
import id.sop.yaml.YamlReader;
import id.sop.yaml.node.Limits;
import id.sop.yaml.node.Node;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Puts files into the one layout of SOPs. May be shared by threads. */
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
     * Returns a file in the layout; nothing when something is wrong with how it is written, so that it is not certain what was meant.
     *
     * @param name how messages call the file
     * @param bytes its content; of a file over {@link Checker#mostBytes()} any first part longer than that suffices
     */
    public Optional<Reformatted> format(String name, byte[] bytes) {
        Definition definition = checker.open(name, bytes);
        Optional<Node> content = definition.content().filter(node -> definition.isSound());
        if (content.isEmpty() || !(content.get() instanceof Node.Table document)) {
            return Optional.empty();
        }
        Source source = document.span().source();
        String before = new String(bytes, StandardCharsets.UTF_8);
        boolean windows = before.indexOf('\n') > 0 && before.charAt(before.indexOf('\n') - 1) == '\r';
        return formatter
                .format(source, document)
                .map(text -> windows ? text.replace("\n", "\r\n") : text)
                .map(text -> new Reformatted(before, before.startsWith(Corrector.MARK) ? Corrector.MARK + text : text));
    }
}
