package id.sop.yaml;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.diagnostic.Spelling;
import id.sop.language.Word;
import id.sop.model.Column;
import id.sop.model.Columns;
import id.sop.model.Keys;
import id.sop.model.Text;
import id.sop.source.Edit;
import id.sop.source.Origin;
import id.sop.source.Span;
import id.sop.yaml.decoding.Decoding;
import id.sop.yaml.decoding.Fields;
import id.sop.yaml.format.ColumnFormat;
import id.sop.yaml.format.SopFormat;
import id.sop.yaml.format.Synonyms;
import id.sop.yaml.node.ExceededLimit;
import id.sop.yaml.node.Node;
import id.sop.yaml.repair.KeyWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decodes {@code kolom}: which columns a sheet has beside those of the number, the activity and the actors. */
public final class ColumnDecoder {
    /** More fit on no paper. */
    private static final int MOST = 20;

    /** In letters; what differs more is a column of its own. */
    private static final int MOST_SLIPS = 2;

    /** What stands over others. */
    private static final String OVER_OTHERS = "mutu_baku";

    private static final Set<String> BEFORE_OTHERS = Set.of(Keys.ACTIVITY, Keys.ACTORS);

    @Message.Words("YM016")
    private record AlwaysThere(String names) implements Message {}

    @Message.Words("YM016.dipakai")
    private record KeyOfStep(String name) implements Message {}

    @Message.Words("YM016.dua-kali")
    private record Twice(String name, int line) implements Message {}

    @Message.Words("YM016.bukan-nama")
    private record NoName(String written) implements Message {}

    @Message.Words("YM016.ejaan")
    private record OtherwiseWritten(String written, String meant) implements Message {}

    @Message.Words("YM016.saran")
    private record Misspelt(String written, String meant) implements Message {}

    /** Another word for a column of the regulation, which is its head there. */
    @Message.Words("YM016.sinonim")
    private record Synonym(String written, String meant, String head) implements Message {}

    @Message.Words("YM016.koma")
    private record NamesInOneText(String written, String list) implements Message {}

    /** A column as it was written. */
    private record Written(Text name, Optional<Node.Entry> entry) {}

    private final Decoding decoding;
    private final List<Column> columns = new ArrayList<>();
    private final Map<String, Text> heads = new HashMap<>();
    private final ColumnPlaces places;
    private final List<Text> always = new ArrayList<>();

    /** The names of columns that are always there which are misspelt, with those that were meant. */
    private final Map<Text, String> misspelt = new LinkedHashMap<>();

    private final Fields fields;
    private List<String> listed = List.of();
    private StandingColumns standing;

    private ColumnDecoder(Fields fields, Decoding decoding) {
        this.fields = fields;
        this.decoding = decoding;
        this.places = new ColumnPlaces(decoding);
        this.standing = new StandingColumns(fields, List.of());
    }

    /** Returns the columns that a mapping chooses; nothing when it chooses none. */
    public static Optional<Columns> columns(Fields fields, Decoding decoding) {
        return fields.written(Keys.COLUMNS)
                .filter(node -> !(node instanceof Node.Blank))
                .filter(node ->
                        !(node instanceof Node.Scalar scalar && scalar.text().isBlank()))
                .map(node -> new ColumnDecoder(fields, decoding).columns(node));
    }

    private Columns columns(Node node) {
        List<Written> written = written(node);
        listed = written.stream()
                .map(column -> KeyWords.normal(column.name().value()))
                .toList();
        standing = new StandingColumns(fields, listed);
        for (Written column : written) {
            if (columns.size() == MOST) {
                decoding.missColumn();
                decoding.report(column.name().span(), new ExceededLimit.Columns(MOST));
                break;
            }
            add(column);
        }
        always.removeAll(places.told(columns));
        misspelt.forEach((name, meant) -> {
            if (!always.contains(name)) {
                mend(name, new Misspelt(name.value(), meant), meant);
            }
        });
        if (!always.isEmpty()) {
            String names = always.stream().map(Text::value).collect(Collectors.joining("`, `"));
            decoding.report(Finding.at(always.stream().map(Text::span).toList(), new AlwaysThere(names)));
        }
        return new Columns(columns, heads);
    }

    private List<Written> written(Node node) {
        List<Written> written = new ArrayList<>();
        if (node instanceof Node.Table table) {
            table.entries().forEach(entry -> written.addAll(written(entry)));
        } else if (node instanceof Node.Listing listing) {
            listing.items().forEach(item -> written.addAll(ofItem(item)));
        } else if (node instanceof Node.Scalar scalar) {
            decoding.text(scalar).ifPresent(text -> inOneText(text)
                    .forEach(name -> written.add(new Written(name, Optional.empty()))));
        }
        return written;
    }

    /** Columns that stand under the head that is printed over them are read as if they stood alone. */
    private List<Written> written(Node.Entry entry) {
        Optional<Text> name = decoding.text(entry.key());
        boolean over = name.isPresent()
                && OVER_OTHERS.equals(KeyWords.normal(name.get().value()))
                && (entry.value() instanceof Node.Table || entry.value() instanceof Node.Listing);
        if (over) {
            always.add(name.get());
            return written(entry.value());
        }
        return name.map(found -> new Written(found, Optional.of(entry))).stream()
                .toList();
    }

    private List<Written> ofItem(Node item) {
        if (item instanceof Node.Table table && !table.entries().isEmpty()) {
            return written(item);
        }
        if (item instanceof Node.Scalar scalar) {
            return decoding.text(scalar).map(name -> new Written(name, Optional.empty())).stream()
                    .toList();
        }
        decoding.missColumn();
        decoding.reportItem(
                item instanceof Node.Table ? new Node.Blank(item.span()) : item,
                Keys.COLUMNS,
                ColumnFormat.COLUMNS.example());
        return List.of();
    }

    private List<Text> inOneText(Text text) {
        List<String> names =
                Stream.of(text.value().split("[,;]", -1)).map(String::strip).toList();
        if (names.size() == 1) {
            return List.of(text);
        }
        String list = names.stream().filter(name -> !name.isEmpty()).collect(Collectors.joining(", ", "[", "]"));
        Finding finding = Finding.at(text.span(), new NamesInOneText(text.value(), list));
        decoding.report(
                text.span().text().equals(text.value())
                        ? finding.mendedBy(new Edit(text.span(), list, false))
                        : finding);
        return names.stream()
                .filter(name -> !name.isEmpty())
                .map(name -> new Text(name, text.open(), text.origin()))
                .toList();
    }

    private void add(Written written) {
        String name = written.name().value();
        String key = KeyWords.normal(name);
        Optional<Text> head = written.entry().flatMap(entry -> decoding.text(entry, Keys.COLUMNS));
        if (key.isEmpty() || !Character.isLetter(key.codePointAt(0))) {
            decoding.missColumn();
            decoding.report(written.name().span(), new NoName(name));
        } else if (Columns.STANDARD_KEYS.contains(key)) {
            if (put(key, head, written) && !name.equals(key)) {
                mend(written.name(), new OtherwiseWritten(name, key), key);
            }
        } else if (standing.isMeant(key)) {
            if (BEFORE_OTHERS.contains(key) && head.isPresent()) {
                heads.putIfAbsent(key, head.get());
            } else {
                always.add(written.name());
            }
            places.mark(written.name(), written.entry(), key, columns);
        } else if (standing.meant(key, head).isPresent()) {
            standing(written, standing.meant(key, head).get(), head);
        } else if (SopFormat.STEP.key(key).isPresent() || saysHowFar(key)) {
            decoding.report(written.name().span(), new KeyOfStep(key));
        } else {
            other(written, key, head);
        }
    }

    /** One of the columns of activities and actors, by a name that is not theirs. */
    private void standing(Written written, String meant, Optional<Text> head) {
        String name = written.name().value();
        if (head.isPresent()
                && Synonyms.meant(KeyWords.normal(name), SopFormat.STEP).isPresent()) {
            decoding.report(
                    written.name().span(), new Synonym(name, meant, head.get().value()));
        } else {
            misspelt.put(written.name(), meant);
            always.addAll(head.isEmpty() ? List.of(written.name()) : List.of());
        }
        head.ifPresent(found -> heads.putIfAbsent(meant, found));
        places.mark(written.name(), written.entry(), meant, columns);
    }

    /** Tells whether a name is that of a key which says how far down the cells of another column reach. */
    private boolean saysHowFar(String key) {
        return key.endsWith(Keys.UNTIL) && listed.contains(key.substring(0, key.length() - Keys.UNTIL.length()));
    }

    /** A column of the regulation by another name, unless that one is there too; else one of the office's own. */
    private void other(Written written, String key, Optional<Text> head) {
        String name = written.name().value();
        Optional<String> synonym = Synonyms.meant(key, SopFormat.STEP).filter(this::isMissing);
        Optional<String> near = Spelling.nearest(key, Columns.STANDARD_KEYS)
                .filter(this::isMissing)
                .filter(standard -> Spelling.isWithin(MOST_SLIPS, key, standard));
        if (synonym.isPresent()) {
            String meant = synonym.get();
            String printed = head.map(Text::value).orElse(spoken(name, key));
            if (put(meant, head.or(() -> Optional.of(headOf(written, printed))), written)) {
                decoding.report(written.name().span(), new Synonym(name, meant, printed));
            }
        } else if (near.isPresent()) {
            if (put(near.get(), head, written)) {
                mend(written.name(), new Misspelt(name, near.get()), near.get());
            }
        } else {
            put(key, head.or(() -> Optional.of(headOf(written, spoken(name, key)))), written);
        }
    }

    private boolean isMissing(String standard) {
        return Columns.STANDARD_KEYS.contains(standard) && !listed.contains(standard);
    }

    /** Adds a column; tells whether it is the first of its key, else it has been reported. */
    private boolean put(String key, Optional<Text> head, Written written) {
        Span place = written.name().span();
        Optional<Column> first =
                columns.stream().filter(column -> column.key().equals(key)).findFirst();
        if (first.isPresent()) {
            Span other = first.get().origin().span();
            Message message = new Twice(written.name().value(), other.from().line());
            decoding.report(Finding.at(place, message).with(other));
            return false;
        }
        columns.add(new Column(key, head, Column.Place.BEHIND, Origin.of(place)));
        return true;
    }

    private void mend(Text name, Message message, String key) {
        Span place = name.span();
        Finding finding = Finding.at(place, message);
        decoding.report(place.text().equals(name.value()) ? finding.mendedBy(new Edit(place, key, false)) : finding);
    }

    private static Text headOf(Written written, String head) {
        return new Text(head, written.name().open(), written.name().origin());
    }

    /** Returns a name as a head: "tanda_tangan" is "Tanda tangan"; one that is written as a head is left as it is. */
    private static String spoken(String name, String key) {
        return name.equals(key) ? Word.capitalised(key.replace('_', ' ')) : name;
    }
}
