package id.sop.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.diagnostic.Checked;
import id.sop.source.Source;
import id.sop.testing.Seed;
import id.sop.yaml.format.SopFormat;
import id.sop.yaml.node.Limits;
import id.sop.yaml.node.Node;
import id.sop.yaml.reading.TextReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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
 *   <li>A key and another word for it in one mapping (YM005 "sama", "langkah"): the schema knows the second one as unknown.
 *   <li>Numbers as keys of columns (YM004 "kolom-bernomor"): told only where all are.
 *   <li>Ids, placeholders, dates and limits (YM007, YM009, YM011, ID005): a schema knows shapes, and messages about texts
 *       would be patterns.
 *   <li>Times and regular expressions in sop.yaml (YM004 "angka"): their notation is no regular expression of a size that
 *       anyone would read in an editor.
 *   <li>How several who act in one row hang together (YM004 "keputusan-lepas", "lewat-semua" and others): a schema cannot
 *       compare what stands at different places.
 *   <li>A text, list or mapping without content where another kind is due at a key: the reader takes it for nothing
 *       written, the schema asks for the due kind, so that its messages can name that kind alone.
 *   <li>{@code ~} and {@code null}: texts for the reader, nothing for an editor, which says so only where a value is due.
 *   <li>{@code yes}, {@code no}, {@code on}, {@code off} for {@code selesai}: an editor of YAML 1.1 takes them for
 *       booleans, which the schema must accept for {@code true} and {@code false}.
 *   <li>Unknown keys of steps of an SOP that has columns of its own (YM002): a schema cannot say that the keys of one mapping are
 *       named in another.
 *   <li>Where the cell of such a column ends ({@code risiko_sampai}): for a schema it is a key like that of the column, which may
 *       hold a list.
 *   <li>A number that stands twice in a list, once in quotation marks: the same text for the reader, two kinds of data for an
 *       editor.
 * </ul>
 */
@Tag("slow")
class SchemaAgreementTest {
    private static final long SEED = Seed.or(20141220);

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

    private static SchemaFormat format(Path file) {
        return file.endsWith("sop.yaml") ? SchemaFormat.CONFIGURATION : SchemaFormat.SOP;
    }

    @Test
    void everyFileOfTheProjectIsSeenAlike() throws IOException {
        int compared = 0;
        for (Path file : files()) {
            Optional<String> text = text(file);
            if (text.isPresent()
                    && format(file).verdict(text.get(), file.toString()).isPresent()) {
                compared++;
            }
        }
        assertTrue(compared >= 10, "too few files: " + compared);
    }

    @ParameterizedTest
    @MethodSource("id.sop.yaml.SchemaFormat#all")
    void changedFilesAreSeenAlike(SchemaFormat format) throws IOException {
        List<Node> documents = documents(format);
        List<String> keys = new ArrayList<>(format.file().names());
        keys.addAll(SopFormat.STEP.names());
        keys.addAll(SopFormat.DECISION.names());
        keys.addAll(List.of("bersama", "dokumen", "dari", "MB010", "MB015", "YM001", "xx", "1"));
        List<Node> pieces = documents.stream()
                .flatMap(document -> Mutation.values(document).stream())
                .toList();
        int accepted = 0;
        int rejected = 0;
        int wanted = Seed.trials(format.equals(SchemaFormat.SOP) ? 3000 : 1000);
        for (int i = 0; i < wanted; i++) {
            Random random = new Random(SEED + i);
            Node document = documents.get(random.nextInt(documents.size()));
            String yaml = BlockYaml.of(new Mutation(random, keys, pieces).of(document), random);
            Optional<Boolean> verdict = format.verdict(yaml, "seed " + (SEED + i));
            accepted += verdict.filter(Boolean::booleanValue).isPresent() ? 1 : 0;
            rejected += verdict.filter(yes -> !yes).isPresent() ? 1 : 0;
        }
        assertTrue(accepted > wanted / 10, "accepted only " + accepted);
        assertTrue(rejected > wanted / 10, "rejected only " + rejected);
        assertTrue(accepted + rejected > wanted * 9 / 10, accepted + " + " + rejected);
    }

    /** Returns the documents of the project in a format, and small ones that show every key. */
    private static List<Node> documents(SchemaFormat format) throws IOException {
        List<String> texts = new ArrayList<>(format.equals(SchemaFormat.SOP) ? SMALL_SOPS : SMALL_CONFIGURATIONS);
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
            pelaksana: {a: A, b: {nama: B, kelompok: K}}
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
            instansi: [PEMERINTAH KABUPATEN, KECAMATAN]
            logo: kantor.png
            jenis: administratif
            disahkan_oleh: {jabatan: [a.n. CAMAT, Sekretaris], nama: n, nip: 1}
            penandatangan: [{sebagai: s, jabatan: j}]
            bagian_lain: [{judul: j, isi: [i], sesudah: dasar_hukum}]
            aturan: {MB010: mati, MB009: galat}
            istilah: {renja: rencana kerja}
            selalu_tersedia: [Buku jurnal]
            dasar_hukum_dicabut: {Perbup 5/2014: Perbup 7/2020}
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
    @ValueSource(
            strings = {
                "nama: 070\npelaksana: {a: 1}\nlangkah: [{kegiatan: true, pelaksana: a, waktu: 15}]\n",
                "nama: a\nnomor:\npelaksana: {a: A}\nlangkah: [{kegiatan: k, pelaksana: , lanjut: 1, selesai: no}]\n",
                "nama: a\npelaksana: {a: A}\nlangkah: [{kegiatan: k, pelaksana: a, selesai: FALSE, lanjut: 1}]\n",
                "nama: a\njenis: ${jenis}\npelaksana: {a: A}\nlangkah: [{kegiatan: k, pelaksana: a}]\n"
            })
    void valuesThatEditorsTakeForSomethingElseAreTexts(String yaml) {
        assertEquals(!yaml.contains(": no}"), SchemaFormat.SOP.verdict(yaml, "").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pelaksana: {' ': A, a: B}",
                "pelaksana: {'': {nama: A}, a: B}",
                "pelaksana: {' ': {b: A, c: B}, a: B}",
                "pelaksana: {a: A}\nkolom: {output: O, ' ': R}",
                "pelaksana: {a: A}\nkolom: [output, {}]",
                "pelaksana: {a: A}\nkolom: {dasar: D, pelaksana: [A]}"
            })
    void aKeyThatTheAuthorChoosesHasANameForBoth(String keys) {
        String yaml = "nama: a\n" + keys + "\nlangkah: [{kegiatan: k, pelaksana: a}]\n";
        assertFalse(SchemaFormat.SOP.verdict(yaml, keys).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"istilah", "dasar_hukum_dicabut", "label", "opsi", "kolom"})
    void soHasOneInAConfiguration(String key) {
        assertFalse(
                SchemaFormat.CONFIGURATION.verdict(key + ": {' ': x}\n", key).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lanjut: 1, keputusan: {tidak: 1}",
                "lanjut: , keputusan: {tidak: 1}",
                "selesai: true, keputusan: {tidak: 1}",
                "selesai: YA, lanjut: 1",
                "pelaksana: {bersama: [a, a]}",
                "pelaksana: {salah_satu: [a], bersama: [a]}",
                "pelaksana: {salah_satu: [a], gambar: satu_kotak}",
                "kelengkapan: [{dari: luar}]",
                "keputusan: {ya: 1}",
                "output: [a, '']",
                "keputusan: {pilihan: {' ': 1, B: 1}}",
                "jenis: teknis"
            })
    void whatContradictsItselfIsRejectedByBoth(String keys) {
        String actors = keys.startsWith("pelaksana") ? "" : "pelaksana: a, ";
        String yaml = "nama: a\npelaksana: {a: A}\nlangkah: [{kegiatan: k, " + actors + keys + "}]\n";
        assertFalse(SchemaFormat.SOP.verdict(yaml, keys).orElseThrow());
    }
}
