package id.sop.yaml.format;

import id.sop.model.Column;
import id.sop.model.Columns;
import id.sop.model.Keys;
import id.sop.yaml.format.ValueSpec.Either;
import id.sop.yaml.format.ValueSpec.Entries;
import id.sop.yaml.format.ValueSpec.Listing;
import id.sop.yaml.format.ValueSpec.Names;
import id.sop.yaml.node.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The keys about columns, in an SOP and in {@code sop.yaml}, and those that steps have on account of them. */
public final class ColumnFormat {
    private static final ValueSpec HEADED = new Entries(Names.CHOSEN, ValueSpec.TEXT, false);
    private static final ValueSpec VALUE = new Either(
            List.of(ValueSpec.TEXT, new Listing(new Either(List.of(ValueSpec.TEXT, HEADED)), false), HEADED));

    /** Which columns there are. */
    public static final MappingSpec.Key COLUMNS = MappingSpec.optional(
                    Keys.COLUMNS, "{kelengkapan: Persyaratan, output: Output, waktu: Waktu, risiko: Risiko}")
            .holding(VALUE)
            .explained(
                    "Kolom sesudah pelaksana",
                    "Kolom sesudah pelaksana, dari kiri ke kanan: daftar nama, atau nama dan kepalanya. Selain `kelengkapan`,"
                            + " `waktu`, `output`, dan `keterangan` boleh kolom sendiri; isinya ditulis pada langkah dengan"
                            + " kunci itu. Yang ditulis sebelum `kegiatan` atau `pelaksana` berdiri di depannya. Bawaan:"
                            + " keempatnya.");

    /** Up to which step a time holds. */
    static final MappingSpec.Key TIME_UNTIL = MappingSpec.filledIfWritten(Keys.TIME_UNTIL, "5")
            .explained(
                    "Waktu bersama",
                    "Nomor atau id langkah terakhir yang tercakup `waktu` langkah ini; dicetak sebagai satu sel, dihitung"
                            + " sekali.");

    private static final Pattern QUOTED = Pattern.compile("^([\"'])(.*)\\1$", Pattern.DOTALL);

    private ColumnFormat() {}

    /** Returns the keys of a step on a sheet with some columns. */
    public static MappingSpec step(Columns columns) {
        List<MappingSpec.Key> keys = new ArrayList<>(SopFormat.STEP.keys());
        columns.own()
                .flatMap(column -> Stream.of(key(column), until(column.key())))
                .forEach(keys::add);
        return keys.size() == SopFormat.STEP.keys().size()
                ? SopFormat.STEP
                : new MappingSpec(SopFormat.STEP.name(), keys, SopFormat.STEP.exclusions());
    }

    /** Returns a step in which the columns of the office's own, written as where they were named or as at their head, have their keys. */
    public static Node.Table named(Node.Table step, Columns columns) {
        if (columns.own().findAny().isEmpty()) {
            return step;
        }
        Map<String, String> keys = new HashMap<>();
        columns.own().forEach(column -> {
            keys.put(QUOTED.matcher(column.origin().span().text()).replaceFirst("$2"), column.key());
            column.head().ifPresent(head -> keys.put(head.value(), column.key()));
        });
        SopFormat.STEP.names().forEach(keys::remove);
        keys.values().removeIf(key -> step.get(key).isPresent());
        Set<String> taken = new HashSet<>();
        return new Node.Table(
                step.entries().stream()
                        .map(entry -> Optional.ofNullable(keys.get(entry.key().text()))
                                .filter(taken::add)
                                .map(key -> new Node.Entry(
                                        new Node.Scalar(key, entry.key().span()), entry.value()))
                                .orElse(entry))
                        .toList(),
                step.span());
    }

    /** Returns the keys of an SOP of an office with some columns. */
    public static MappingSpec sop(Columns office) {
        MappingSpec step = step(office);
        Map<String, ValueSpec> values = Map.of(Keys.STEPS, listOf(step), Keys.PARTS, listOf(PartFormat.of(step)));
        return new MappingSpec(
                SopFormat.SOP.name(),
                SopFormat.SOP.keys().stream()
                        .map(key -> key.holding(values.getOrDefault(key.name(), key.value())))
                        .toList(),
                SopFormat.SOP.exclusions());
    }

    private static ValueSpec listOf(MappingSpec mapping) {
        return new Listing(new ValueSpec.Table(mapping), false);
    }

    /** Returns the key that says up to which step the cell of a column other than that of the times reaches. */
    static MappingSpec.Key until(String column) {
        return MappingSpec.filledIfWritten(Keys.until(column), "5")
                .explained(
                        "Sel bersama",
                        "Nomor atau id langkah terakhir yang tercakup `" + column
                                + "` langkah ini; dicetak sebagai satu sel.");
    }

    private static MappingSpec.Key key(Column column) {
        return MappingSpec.optional(column.key(), "…")
                .holding(ValueSpec.TEXTS)
                .explained(column.head().map(Object::toString).orElse(column.key()), "Isi kolom itu pada langkah ini.");
    }
}
