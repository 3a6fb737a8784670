package id.sop.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.sop.check.Checker;
import id.sop.check.Schemas;
import id.sop.config.ConfigurationFormat;
import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Finding;
import id.sop.source.Source;
import id.sop.testing.Seed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An editor with the printed schema and {@code sop validate} accept and reject the same documents: the reader accepts what
 * it has no YM002 (unknown key), YM003 (missing) and YM004 (wrong shape) against.
 *
 * <p>What they see differently on purpose:
 *
 * <ul>
 *   <li>What is no plain data: syntax, encoding, anchors, tags, further documents (YM001, YM006, YM008). Editors have their
 *       own words for it.
 *   <li>A key that stands twice (YM005): data has no place for the second. Here as in the reader the first counts.
 *   <li>Ids, placeholders, dates and limits (YM007, YM009, YM011, ID005): a schema knows shapes, and messages about texts
 *       would be patterns.
 *   <li>Times and regular expressions in sop.yaml (YM004 "angka"): their notation is no regular expression of a size that
 *       anyone would read in an editor.
 *   <li>A text, list or mapping without content where another kind is due at a key: the reader takes it for nothing
 *       written, the schema asks for the due kind, so that its messages can name that kind alone.
 *   <li>{@code ~} and {@code null}: texts for the reader, nothing for an editor, which says so only where a value is due.
 *   <li>{@code yes}, {@code no}, {@code on}, {@code off} for {@code selesai}: an editor of YAML 1.1 takes them for
 *       booleans, which the schema must accept for {@code true} and {@code false}.
 * </ul>
 */
@Tag("slow")
class SchemaAgreementTest {
    private static final Set<String> SHAPES = Set.of("YM002", "YM003", "YM004");
    private static final Set<String> NO_DATA = Set.of("YM001", "YM006", "YM008", "YM009");
    private static final JsonNodeFactory DATA = JsonNodeFactory.instance;
    private static final String ROOT = "/";

    /** Mappings whose keys the author chooses; in them, an empty list is a list. */
    private static final Set<String> CHOSEN =
            Set.of("/pelaksana", "/abaikan", "abaikan", "/aturan", "aturan", "/istilah", "/label", "/opsi");

    private static final long SEED = Seed.or(20141220);

    private static final Format SOP = new Format(Schemas.sop(), SopFormat.SOP, SchemaAgreementTest::sopFaults);
    private static final Format CONFIGURATION =
            new Format(Schemas.configuration(), ConfigurationFormat.FILE, SchemaAgreementTest::configurationFaults);

    /** A kind of file that has a schema. */
    private record Format(String text, MappingSpec file, Function<String, List<Finding>> reader, Schema schema) {
        Format(String text, MappingSpec file, Function<String, List<Finding>> reader) {
            this(
                    text,
                    file,
                    reader,
                    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                            .getSchema(text));
        }

        @Override
        public String toString() {
            return file.name();
        }
    }

    static Stream<Format> formats() {
        return Stream.of(SOP, CONFIGURATION);
    }

    private static List<Finding> sopFaults(String yaml) {
        Checked<Node> document = new YamlReader(Limits.STANDARD).read(new Source("uji.yaml", yaml));
        List<Finding> faults = new ArrayList<>(document.faults());
        document.value()
                .ifPresent(node -> faults.addAll(new SopDecoder(Limits.STANDARD, character -> true)
                        .decode(node, Placeholders.NONE, false)
                        .faults()));
        return faults;
    }

    private static List<Finding> configurationFaults(String yaml) {
        return new Checker()
                .configuration("sop.yaml", yaml.getBytes(StandardCharsets.UTF_8)).diagnostics().stream()
                        .map(Diagnostic::finding)
                        .filter(fault -> !fault.variant().equals("angka"))
                        .toList();
    }

    /** Returns whether a text was accepted, by reader and schema alike; nothing when it is no data. */
    private static Optional<Boolean> verdict(Format format, String yaml, String where) {
        List<Finding> faults = format.reader().apply(yaml);
        if (faults.stream().anyMatch(fault -> NO_DATA.contains(fault.code()))) {
            return Optional.empty();
        }
        boolean accepted = faults.stream().noneMatch(fault -> SHAPES.contains(fault.code()));
        for (EditorView view : EditorView.values()) {
            JsonNode data = filled(view.of(yaml), ROOT);
            if (view == EditorView.YAML_1_1 && saysEndOtherwise(yaml)) {
                continue;
            }
            var errors = format.schema.validate(data);
            assertEquals(
                    accepted,
                    errors.isEmpty(),
                    () -> where + ", " + view + "\nreader: " + faults + "\nschema: " + errors + "\n" + yaml);
        }
        return Optional.of(accepted);
    }

    private static boolean saysEndOtherwise(String yaml) {
        return yaml.lines().anyMatch(line -> line.matches(".*selesai: *(yes|no|on|off)\\b.*"));
    }

    /** Puts nothing in the place of empty texts, lists and mappings at the keys of the format, as the reader does. */
    private static JsonNode filled(JsonNode data, String path) {
        if (data instanceof ArrayNode array) {
            ArrayNode items = DATA.arrayNode();
            array.forEach(item -> items.add(filled(item, "")));
            return items;
        }
        if (data instanceof ObjectNode object) {
            boolean chosen = CHOSEN.contains(path);
            ObjectNode filled = DATA.objectNode();
            object.properties().forEach(property -> {
                JsonNode value = filled(property.getValue(), (path.equals(ROOT) ? "/" : "") + property.getKey());
                filled.set(property.getKey(), isEmpty(value) && !chosen ? DATA.nullNode() : value);
            });
            return filled;
        }
        return path.equals(ROOT) && isEmpty(data) ? DATA.nullNode() : data;
    }

    private static boolean isEmpty(JsonNode data) {
        return data.isTextual() ? data.asText().isBlank() : data.isContainerNode() && data.isEmpty();
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("sop-definitions", "src/test/resources")) {
            try (Stream<Path> found = Files.walk(Path.of(folder))) {
                found.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(files::add);
            }
        }
        return files;
    }

    private static Optional<String> text(Path file) throws IOException {
        return new TextReader(Limits.STANDARD)
                .read(file.toString(), Files.readAllBytes(file))
                .value()
                .map(source -> source.text(0, source.length()));
    }

    private static Format format(Path file) {
        return file.endsWith("sop.yaml") ? CONFIGURATION : SOP;
    }

    @Test
    void everyFileOfTheProjectIsSeenAlike() throws IOException {
        int compared = 0;
        for (Path file : files()) {
            Optional<String> text = text(file);
            if (text.isPresent()
                    && verdict(format(file), text.get(), file.toString()).isPresent()) {
                compared++;
            }
        }
        assertTrue(compared >= 10, "too few files: " + compared);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void changedFilesAreSeenAlike(Format format) throws IOException {
        List<Node> documents = documents(format);
        List<String> keys = new ArrayList<>(format.file.names());
        keys.addAll(SopFormat.STEP.names());
        keys.addAll(SopFormat.DECISION.names());
        keys.addAll(List.of("bersama", "dokumen", "dari", "MB010", "MB015", "YM001", "xx", "1"));
        List<Node> pieces = documents.stream()
                .flatMap(document -> Mutation.values(document).stream())
                .toList();
        int accepted = 0;
        int rejected = 0;
        int wanted = Seed.trials(format.equals(SOP) ? 6000 : 2000);
        for (int i = 0; i < wanted; i++) {
            Random random = new Random(SEED + i);
            Node document = documents.get(random.nextInt(documents.size()));
            String yaml = BlockYaml.of(new Mutation(random, keys, pieces).of(document), random);
            Optional<Boolean> verdict = verdict(format, yaml, "seed " + (SEED + i));
            accepted += verdict.filter(Boolean::booleanValue).isPresent() ? 1 : 0;
            rejected += verdict.filter(yes -> !yes).isPresent() ? 1 : 0;
        }
        assertTrue(accepted > wanted / 10, "accepted only " + accepted);
        assertTrue(rejected > wanted / 10, "rejected only " + rejected);
        assertTrue(accepted + rejected > wanted * 9 / 10, accepted + " + " + rejected);
    }

    /** Returns the documents of the project in a format, and small ones that show every key. */
    private static List<Node> documents(Format format) throws IOException {
        List<String> texts = new ArrayList<>(format.equals(SOP) ? SMALL_SOPS : SMALL_CONFIGURATIONS);
        for (Path file : files()) {
            if (format(file).equals(format)) {
                text(file).ifPresent(texts::add);
            }
        }
        List<Node> documents = new ArrayList<>();
        for (String text : texts) {
            Checked<Node> document = new YamlReader(Limits.STANDARD).read(new Source("uji.yaml", text));
            if (document.faults().isEmpty()) {
                documents.add(document.value().orElseThrow());
            }
        }
        return documents;
    }

    private static final List<String> SMALL_SOPS = List.of(
            "nama: a\npelaksana: {a: A}\nlangkah: [{kegiatan: k, pelaksana: a}]\n",
            """
            nama: a
            jenis: teknis
            masukan: [m, n]
            disahkan_oleh: {jabatan: j, nama: n, pangkat: p, nip: 1}
            pelaksana: {a: A, b: B}
            langkah:
              - {id: x, kegiatan: k, pelaksana: {bersama: [a, b]}, output: [o, p], keterangan: t, lanjut: 2}
              - kegiatan: k
                pelaksana: [a, b]
                keputusan: {oleh: a, ya: selesai, tidak: x, label_ya: l, label_tidak: m, tanya: t}
                kelengkapan: [d, {dokumen: e, dari: luar}]
                abaikan: {MB010: r}
              - {kegiatan: k, pelaksana: a, selesai: ya, kelengkapan: {dokumen: e}, waktu: 1 jam}
            jumlah_waktu: 1 jam
            abaikan: {MB009: r, MB010: ''}
            """);

    private static final List<String> SMALL_CONFIGURATIONS = List.of(
            "kertas: F4\n",
            "template: sop-ap\nhari_kerja: 8 jam\nminggu_kerja: 5 hari\npola_nomor: '[0-9]+'\n",
            """
            kertas: a4
            aturan: {MB010: mati, MB009: galat}
            istilah: {renja: rencana kerja}
            label: {kegiatan: Aktivitas}
            opsi: {sampul: ya}
            """,
            """
            turunan_dari: ../sop.yaml
            khusus:
              - {berkas: "lama/**", aturan: {MB010: mati}}
              - berkas: [a.yaml, b.yaml]
                aturan: {MB009: galat, MB010: catatan}
            """);

    @ParameterizedTest
    @MethodSource("formats")
    void theSchemasAreSchemas(Format format) {
        Schema ofSchemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(SchemaLocation.of("http://json-schema.org/draft-07/schema#"));
        assertEquals(List.of(), ofSchemas.validate(format.text, InputFormat.JSON));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nama: 070\npelaksana: {a: 1}\nlangkah: [{kegiatan: true, pelaksana: a, waktu: 15}]\n",
                "nama: a\nnomor:\npelaksana: {a: A}\nlangkah: [{kegiatan: k, pelaksana: , lanjut: 1, selesai: no}]\n",
                "nama: a\npelaksana: {a: A}\nlangkah: [{kegiatan: k, pelaksana: a, selesai: FALSE, lanjut: 1}]\n",
                "nama: a\njenis: ${jenis}\npelaksana: {a: A}\nlangkah: [{kegiatan: k, pelaksana: a}]\n"
            })
    void valuesThatEditorsTakeForSomethingElseAreTexts(String yaml) {
        assertEquals(!yaml.contains(": no}"), verdict(SOP, yaml, "").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lanjut: 1, keputusan: {tidak: 1}",
                "lanjut: , keputusan: {tidak: 1}",
                "selesai: true, keputusan: {tidak: 1}",
                "selesai: YA, lanjut: 1",
                "pelaksana: [a, a]",
                "kelengkapan: [{dari: luar}]",
                "keputusan: {ya: 1}",
                "output: [a, '']",
                "jenis: teknis"
            })
    void whatContradictsItselfIsRejectedByBoth(String keys) {
        String actors = keys.startsWith("pelaksana") ? "" : "pelaksana: a, ";
        String yaml = "nama: a\npelaksana: {a: A}\nlangkah: [{kegiatan: k, " + actors + keys + "}]\n";
        assertFalse(verdict(SOP, yaml, keys).orElseThrow());
    }

    @Test
    void aTextThatIsDueIsNotBlankInTheSchemaEither() {
        for (String blank : List.of("", "''", "'  '", "[]", "{}")) {
            String yaml = "nama: " + blank + "\npelaksana: {a: A}\nlangkah: [{kegiatan: k, pelaksana: a}]\n";
            assertEquals(1, SOP.schema.validate(EditorView.YAML_1_2.of(yaml)).size(), yaml);
        }
    }

    @Test
    void everyKeyIsExplainedWithAnExample() {
        for (Format format : List.of(SOP, CONFIGURATION)) {
            explained(format.file);
        }
    }

    private static void explained(MappingSpec mapping) {
        for (MappingSpec.Key key : mapping.keys()) {
            String name = mapping.name() + "." + key.name();
            assertFalse(key.title().isBlank() || key.title().equals(key.name()), name);
            assertTrue(key.description().matches("(?s)[`A-Z0-9].*\\."), name);
            assertFalse(key.description().contains("|"), name);
            nested(key.value()).forEach(SchemaAgreementTest::explained);
        }
    }

    private static Stream<MappingSpec> nested(ValueSpec value) {
        if (value instanceof ValueSpec.Table table) {
            return Stream.of(table.mapping());
        }
        if (value instanceof ValueSpec.Either either) {
            return either.alternatives().stream().flatMap(SchemaAgreementTest::nested);
        }
        return value instanceof ValueSpec.Listing listing ? nested(listing.item()) : Stream.of();
    }
}
