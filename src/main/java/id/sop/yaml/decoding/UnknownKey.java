package id.sop.yaml.decoding;

import id.sop.diagnostic.Message;
import id.sop.diagnostic.Spelling;
import id.sop.model.Column;
import id.sop.model.Columns;
import id.sop.model.Keys;
import id.sop.yaml.format.MappingSpec;
import id.sop.yaml.format.SopFormat;
import id.sop.yaml.format.Synonyms;
import id.sop.yaml.repair.KeyWords;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is said of a key that its mapping does not know (YM002).
 *
 * @param mapping how messages call the mapping
 * @param known the keys that it knows; of many the first ones
 * @param meant the known key that looks like it; here none, so that it is empty
 */
@Message.Words("YM002")
public record UnknownKey(String key, String mapping, String known, String meant) implements Message {
    /** The number of the page, in the words of printed sheets. */
    private static final Set<String> PRINTED =
            Set.of("halaman", "hal", "no_halaman", "nomor_halaman", "halaman_ke", "jumlah_halaman", "total_halaman");

    /** The number of a step, likewise. */
    private static final Set<String> NUMBERS = Set.of(
            "no",
            "nomor",
            "nomer",
            "no_urut",
            "nomor_urut",
            "urut",
            "urutan",
            "nomor_langkah",
            "no_langkah",
            "langkah_ke",
            "nomor_tahap",
            "no_tahap",
            "tahap_ke",
            "nomor_kegiatan",
            "no_kegiatan",
            "kegiatan_ke",
            "nomor_baris",
            "no_baris",
            "baris_ke",
            "step_no",
            "step_number");

    /** Kinds of offices, as the fields of forms ask for them. */
    private static final Set<String> OFFICES = Set.of(
            "kementerian",
            "provinsi",
            "kabupaten",
            "kota",
            "dinas",
            "badan",
            "kecamatan",
            "kelurahan",
            "desa",
            "nagari",
            "uptd");

    private static final String NAME_OF = "nama_";

    private static final Set<String> SIGNATURES = Set.of("tanda_tangan", "ttd", "penandatangan", "penanda_tangan");

    /** The head over three columns. */
    private static final Set<String> QUALITIES = Set.of("mutu_baku", "baku_mutu");

    private static final Set<String> SHAPES = Set.of("simbol", "bentuk", "shape", "warna", "ikon", "panah", "garis");

    /** Keys of the SOP that no office has as a column: they slip into a step by their indentation. */
    private static final Set<String> NEVER_OF_STEP = Set.of(
            Keys.REVISION_NUMBER,
            Keys.INSTITUTION,
            Keys.LOGO,
            Keys.REGION_CODE,
            Keys.CREATED,
            Keys.REVISED,
            Keys.EFFECTIVE,
            Keys.APPROVAL,
            Keys.QUALIFICATIONS,
            Keys.RELATED,
            Keys.RECORDS,
            Keys.OTHER_PARTS,
            Keys.COLUMNS,
            Keys.TOTAL_TIME,
            Keys.CAPSULES);

    /** In words; a longer text is no head of a column. */
    private static final int LONGEST_NAME = 3;

    /** What is said of a key that can be read on as one which its mapping knows. */
    sealed interface Understood extends Message {
        /** Returns the key that was meant. */
        String meant();
    }

    /** What is said of a key that looks like one which its mapping knows. */
    @Message.Words("YM002.saran")
    record Misspelt(String key, String mapping, String known, String meant) implements Understood {}

    /** What is said of a key in other capitals, or with other signs between its words. */
    @Message.Words("YM002.ejaan")
    record OtherwiseWritten(String key, String mapping, String known, String meant) implements Understood {
        /** Returns the same about several keys, with all that were meant. */
        OtherwiseWritten meaning(String all) {
            return new OtherwiseWritten(key, mapping, known, all);
        }
    }

    /** What is said of another word for a key. */
    @Message.Words("YM002.sinonim")
    public record Synonym(String key, String mapping, String known, String meant) implements Understood {}

    /** What is said of a key that several steps have: a column that nobody has named. */
    @Message.Words("YM002.kolom")
    record UnnamedColumn(String key, String mapping, String columns) implements Message {}

    /** What is said of a key that one step has. */
    @Message.Words("YM002.kolom-satu")
    record PerhapsColumn(String key, String mapping, String columns, String known) implements Message {}

    /** What is said of a signature in a step. */
    @Message.Words("YM002.tanda-tangan")
    record SignatureInStep(String key, String mapping) implements Message {}

    /** What is said of a key of the whole SOP within one of its parts, or of its steps. */
    @Message.Words("YM002.seluruh")
    record OfWholeSop(String key, String mapping) implements Message {}

    /** What is said of a key of each SOP that stands among what its office says. */
    @Message.Words("YM002.tiap-sop")
    record OfEachSop(String key, String mapping) implements Message {}

    /** What is said of something that every sheet shows by itself. */
    @Message.Words("YM002.tercetak")
    record PrintedAnyway(String key, String mapping) implements Message {}

    /** What is said of the number of a step. */
    @Message.Words("YM002.nomor-langkah")
    public record NumberedAnyway(String key, String mapping) implements Message {}

    /** What is said of how a step is drawn. */
    @Message.Words("YM002.simbol")
    record DrawnAnyway(String key, String mapping) implements Message {}

    /** What is said of a kind of office, whose name belongs to the agency. */
    @Message.Words("YM002.kantor")
    record OfAgency(String key, String mapping) implements Message {}

    /** What is said of a word with which several keys begin. */
    @Message.Words("YM002.beberapa")
    record Ambiguous(String key, String mapping, String known, String choices) implements Message {}

    /** Returns what is to be said of a key, with the known key that it most likely was meant to be. */
    public static Message of(String key, String mapping, List<String> known) {
        String all = String.join(", ", known);
        Optional<String> meant = nearest(key, known);
        if (meant.isPresent()) {
            return new Misspelt(key, mapping, all, meant.get());
        }
        return KnownKeys.told(key, mapping, known);
    }

    /** Returns the known key that a key looks like: who misspells a word still begins it alike, or errs in one letter. */
    private static Optional<String> nearest(String key, List<String> known) {
        String written = KeyWords.normal(key);
        return Spelling.nearest(key, known)
                .filter(near -> written.startsWith(near.substring(0, 1)) || Spelling.isWithin(1, written, near));
    }

    /** Returns what is to be said of a key of the format. */
    static Message of(String key, MappingSpec mapping) {
        String all = String.join(", ", mapping.names());
        Optional<String> same = KeyWords.otherwiseWritten(key, mapping.names());
        if (same.isPresent()) {
            return new OtherwiseWritten(key, mapping.name(), all, same.get());
        }
        String beginning = KeyWords.normal(key) + "_";
        List<String> several = mapping.names().stream()
                .filter(name -> name.startsWith(beginning))
                .toList();
        if (several.size() > 1) {
            return new Ambiguous(key, mapping.name(), all, String.join(", ", several));
        }
        boolean ofStep = mapping.name().equals(Keys.STEPS);
        if (ofStep && QUALITIES.contains(KeyWords.normal(key))) {
            String choices = String.join(", ", Keys.REQUIREMENTS, Keys.TIME, Keys.OUTPUT);
            return new Ambiguous(key, mapping.name(), all, choices);
        }
        if (ofStep && SHAPES.contains(KeyWords.normal(key))) {
            return new DrawnAnyway(key, mapping.name());
        }
        if (isOfWholeSop(key, mapping)) {
            return new OfWholeSop(key, mapping.name());
        }
        if (isOfEachSop(key, mapping)) {
            return new OfEachSop(key, mapping.name());
        }
        if (isPrintedAnyway(key, mapping)) {
            return new PrintedAnyway(key, mapping.name());
        }
        if (isNumber(key, mapping)) {
            return new NumberedAnyway(key, mapping.name());
        }
        if (isOfAgency(key, mapping)) {
            return new OfAgency(key, mapping.name());
        }
        if (isSignature(key, mapping)) {
            return new SignatureInStep(key, mapping.name());
        }
        return Synonyms.meant(key, mapping)
                .<Message>map(meant -> new Synonym(key, mapping.name(), all, meant))
                .orElseGet(() -> of(key, mapping.name(), mapping.names()));
    }

    /** Tells whether a key of a part is one of the SOP, and no other word for one of a part. */
    private static boolean isOfWholeSop(String key, MappingSpec mapping) {
        String word = KeyWords.normal(key);
        boolean inside = mapping.name().equals(Keys.PARTS)
                ? SopFormat.SOP.names().contains(word)
                : mapping.name().equals(Keys.STEPS) && NEVER_OF_STEP.contains(word);
        return inside && Synonyms.meant(key, mapping).isEmpty();
    }

    private static boolean isOfEachSop(String key, MappingSpec mapping) {
        return mapping.name().equals(SopFormat.OFFICE) && SopFormat.SOP.names().contains(KeyWords.normal(key));
    }

    private static boolean isSignature(String key, MappingSpec mapping) {
        return mapping.name().equals(Keys.STEPS) && SIGNATURES.contains(KeyWords.normal(key));
    }

    /**
     * Returns what is to be said of this key in steps, where it may be a column that nobody has named.
     *
     * @param places how many steps have it
     */
    Message ofSteps(int places, Columns columns) {
        Stream<String> ofSheet = columns.all().stream().map(Column::key);
        String all = Stream.concat(ofSheet, Stream.of(KeyWords.normal(key))).collect(Collectors.joining(", "));
        if (places > 1) {
            return new UnnamedColumn(key, mapping, all);
        }
        return looksLikeName() ? new PerhapsColumn(key, mapping, all, known) : this;
    }

    /** Tells whether a key could be the name of a column: a few words, and nothing besides. */
    private boolean looksLikeName() {
        return !key.isEmpty()
                && Character.isLetter(key.codePointAt(0))
                && key.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == ' ')
                && KeyWords.normal(key).split("_", -1).length <= LONGEST_NAME;
    }

    private static boolean isOfAgency(String key, MappingSpec mapping) {
        String word = KeyWords.normal(key);
        return List.of(SopFormat.SOP.name(), SopFormat.OFFICE).contains(mapping.name())
                && OFFICES.contains(word.startsWith(NAME_OF) ? word.substring(NAME_OF.length()) : word);
    }

    private static boolean isPrintedAnyway(String key, MappingSpec mapping) {
        return mapping.equals(SopFormat.SOP) && PRINTED.contains(KeyWords.normal(key));
    }

    /** Tells whether a key of a step is one for its number. */
    static boolean isNumber(String key, MappingSpec mapping) {
        return mapping.name().equals(Keys.STEPS) && NUMBERS.contains(KeyWords.normal(key));
    }

    /** Tells whether a key is none of a mapping, and looks like none. */
    public static boolean isForeign(String key, MappingSpec mapping) {
        return mapping.key(key).isEmpty() && meant(key, mapping).isEmpty();
    }

    /** Returns the key that was meant by another, if there is one. */
    public static Optional<String> meant(String key, MappingSpec mapping) {
        return KeyWords.otherwiseWritten(key, mapping.names())
                .or(() -> Synonyms.meant(key, mapping))
                .or(() -> isOfWholeSop(key, mapping)
                                || isOfEachSop(key, mapping)
                                || isPrintedAnyway(key, mapping)
                                || isNumber(key, mapping)
                                || isSignature(key, mapping)
                        ? Optional.empty()
                        : nearest(key, mapping.names()));
    }
}
