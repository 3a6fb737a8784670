package id.sop.yaml;

import id.sop.diagnostic.Message;
import id.sop.yaml.decoding.Decoding;
import id.sop.yaml.decoding.UnknownKey;
import id.sop.yaml.format.MappingSpec;
import id.sop.yaml.node.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Heads of a sheet written as keys over what stands under them: {@code mutu_baku: {waktu: 1 jam, output: Surat}},
 * {@code identitas: {nomor: 1}}. The keys under them are read as if they stood beside them.
 */
final class Wrappers {
    @Message.Words("YM002.pembungkus")
    private record Wrapper(String key, String mapping, String keys) implements Message {}

    private Wrappers() {}

    /** Returns a mapping without such heads; reports each. */
    static Node.Table opened(Node.Table table, MappingSpec spec, Decoding decoding) {
        if (table.entries().stream()
                .noneMatch(entry -> entry.value() instanceof Node.Table
                        && UnknownKey.isForeign(entry.key().text(), spec))) {
            return table;
        }
        Set<String> beside = table.entries().stream()
                .map(entry -> entry.key().text())
                .collect(Collectors.toCollection(HashSet::new));
        List<Node.Entry> entries = new ArrayList<>();
        for (Node.Entry entry : table.entries()) {
            if (isWrapper(entry, spec, beside)) {
                List<Node.Entry> inner = ((Node.Table) entry.value()).entries();
                String keys = inner.stream().map(one -> one.key().text()).collect(Collectors.joining("`, `"));
                decoding.report(entry.key().span(), new Wrapper(entry.key().text(), spec.name(), keys));
                entries.addAll(inner);
                inner.forEach(one -> beside.add(one.key().text()));
            } else {
                entries.add(entry);
            }
        }
        return new Node.Table(entries, table.span());
    }

    private static boolean isWrapper(Node.Entry entry, MappingSpec spec, Set<String> beside) {
        return UnknownKey.isForeign(entry.key().text(), spec)
                && entry.value() instanceof Node.Table inner
                && !inner.entries().isEmpty()
                && inner.entries().stream()
                        .map(one -> one.key().text())
                        .allMatch(key -> spec.key(key).isPresent() && !beside.contains(key));
    }
}
