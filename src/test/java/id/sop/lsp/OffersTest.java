package id.sop.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.lsp.text.Desk;
import id.sop.lsp.text.Page;
import id.sop.lsp.text.Units;
import id.sop.wording.Language;
import id.sop.wording.Phrases;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.api.Test;

/** What is offered in texts as people type them: unfinished. The sign | is the cursor. */
class OffersTest {
    private static final String HEAD =
            """
            nama: Surat
            pelaksana:
              loket: Petugas Loket
              kasi: Kepala Seksi
              camat: Camat
            """;

    private static final String BEGIN = HEAD
            + """
            langkah:
              - id: terima
                kegiatan: Menerima surat
                pelaksana: loket
                kelengkapan: Surat permohonan
                waktu: 5 menit
                output: Surat tercatat
            """;

    private static List<String> offered(String text) {
        Desk desk = new Desk(Path.of("").toAbsolutePath());
        int cursor = text.indexOf('|');
        Page page = Page.of("untitled:a", 1, text.replace("|", ""), Units.UTF16);
        desk.lay(page);
        DocumentRequests requests = new DocumentRequests(new Desktop(
                desk,
                new Phrases(Language.INDONESIAN),
                Optional.empty(),
                new PrintStream(OutputStream.nullOutputStream())));
        Position place = page.position(text.codePointCount(0, cursor));
        return requests
                .completion(new CompletionParams(new TextDocumentIdentifier(page.uri()), place))
                .join()
                .getLeft()
                .stream()
                .map(CompletionItem::getLabel)
                .toList();
    }

    private static void assertOffers(List<String> expected, String text) {
        assertEquals(expected, offered(text), text);
    }

    private static void assertBegins(List<String> expected, String text) {
        List<String> all = offered(text);
        assertEquals(expected, all.subList(0, Math.min(expected.size(), all.size())), text);
    }

    @Test
    void actorsBehindPelaksana() {
        List<String> actors = List.of("loket", "kasi", "camat");
        for (String line : List.of(
                "pelaksana: |",
                "pelaksana:|",
                "pelaksana: l|",
                "pelaksana: \"l|",
                "pelaksana: [|",
                "pelaksana: [loket, |",
                "pelaksana: {bersama: [|",
                "pelaksana: {salah_satu: [loket, |",
                "keputusan: {oleh: |",
                "lanjut: {lewat: |")) {
            assertOffers(actors, BEGIN + "  - kegiatan: Memeriksa surat\n    " + line);
        }
        assertOffers(actors, BEGIN + "  - pelaksana: |\n    kegiatan: Memeriksa");
        assertOffers(actors, BEGIN + "  - kegiatan: Memeriksa\n    keputusan:\n      oleh: |");
        assertTrue(offered(BEGIN + "  - kegiatan: Memeriksa\n    pelaksana:\n      - |")
                .containsAll(actors));
        assertTrue(offered(BEGIN + "  - kegiatan: Memeriksa\n    pelaksana:\n    - k|")
                .containsAll(actors));
    }

    /** What follows a closing bracket is a comma or another one. */
    @Test
    void nothingBehindAClosedBracket() {
        String step = BEGIN + "  - kegiatan: Memeriksa surat\n    ";
        for (String line : List.of(
                "pelaksana: [loket, kasi]|",
                "pelaksana: [loket, kasi] |",
                "pelaksana: {bersama: [loket, kasi]|",
                "pelaksana: {bersama: [loket, kasi]}|",
                "kelengkapan: [Surat tercatat]|",
                "keputusan: {ya: lanjut, tidak: 1}|")) {
            assertOffers(List.of(), step + line);
        }
        assertOffers(List.of("gambar"), step + "pelaksana: {bersama: [loket, kasi], |");
        assertOffers(List.of("ya"), step + "opsional: |");
    }

    /** Who writes `abaikan` does so because of what was found. */
    @Test
    void codesOfWhatWasFoundComeFirst() {
        String text = BEGIN + "  - kegiatan: Memeriksa surat\n    pelaksana: kasi\nabaikan:\n  ";
        assertBegins(List.of("ID001", "MB001", "PL001", "AL001"), text + "|");
        assertBegins(List.of("MB001", "PL001", "AL001"), text + "ID001: memang kosong\n  |");
    }

    @Test
    void withinBracketsOverSeveralLines() {
        List<String> actors = List.of("loket", "kasi", "camat");
        String step = BEGIN + "  - kegiatan: Memeriksa surat\n    ";
        assertOffers(actors, step + "pelaksana: [\n      loket,  # yang pertama\n      |");
        assertOffers(actors, step + "pelaksana: {\n      bersama: [loket,\n        k|");
        List<String> steps = List.of("lanjut", "selesai", "terima", "2");
        assertOffers(steps, step + "pelaksana: kasi\n    keputusan: {\n      ya: lanjut,\n      tidak: |");
        assertOffers(steps, step + "pelaksana: kasi\n    keputusan: {\n      ya: lanjut,\n      tidak: t|\n    }\n");
        assertOffers(actors, BEGIN + "  - {kegiatan: Memeriksa,\n     pelaksana: |");
        assertOffers(actors, step + "keputusan: {ya: lanjut,\n      tidak: terima}\n    pelaksana: |");
        assertTrue(!offered(step + "keputusan: {\n      ya: lanjut,\n      |").contains("ya"));
        assertTrue(offered(step + "keputusan: {\n      ya: lanjut,\n      |").contains("tidak"));
    }

    @Test
    void stepsBehindWhereTheFlowGoes() {
        List<String> steps = List.of("lanjut", "selesai", "terima", "2");
        for (String line : List.of(
                "keputusan: {ya: |",
                "keputusan: {ya: lanjut, tidak: t|",
                "lanjut: |",
                "lanjut:|",
                "keputusan: {pilihan: {Lengkap: |")) {
            assertOffers(steps, BEGIN + "  - kegiatan: Memeriksa surat\n    pelaksana: kasi\n    " + line);
        }
        assertOffers(steps, BEGIN + "  - kegiatan: Memeriksa\n    keputusan:\n      ya: lanjut\n      tidak: |");
        assertOffers(steps, BEGIN + "  - kegiatan: Memeriksa\n    keputusan:\n      pilihan:\n        Kurang: |");
        assertOffers(
                List.of("luar", "terima", "2"),
                BEGIN + "  - kegiatan: Memeriksa\n    kelengkapan:\n      - dokumen: KTP\n        dari: |");
        assertOffers(List.of("terima", "2"), BEGIN + "  - kegiatan: Memeriksa\n    waktu_sampai: |");
    }

    @Test
    void documentsBehindKelengkapan() {
        assertOffers(List.of("Surat tercatat"), BEGIN + "  - kegiatan: Memeriksa\n    kelengkapan: |");
        assertOffers(List.of("Surat tercatat"), BEGIN + "  - kegiatan: Memeriksa\n    kelengkapan: [KTP, |");
        assertBegins(
                List.of("Surat tercatat", "dokumen", "dari"),
                BEGIN + "  - kegiatan: Memeriksa\n    kelengkapan:\n      - |");
    }

    @Test
    void keysThatAreNotThereYetAndTheRequiredOnesFirst() {
        assertBegins(List.of("kegiatan", "pelaksana"), BEGIN + "  - |");
        assertBegins(List.of("kegiatan", "pelaksana"), BEGIN + "  -|");
        assertBegins(List.of("kegiatan", "pelaksana"), BEGIN + "  - keg|");
        assertBegins(
                List.of("pelaksana", "kelengkapan", "waktu", "output", "id"), BEGIN + "  - kegiatan: Memeriksa\n    |");
        assertBegins(
                List.of("pelaksana", "kelengkapan", "output", "id"),
                BEGIN + "  - kegiatan: Memeriksa\n    p|\n    waktu: 5 menit");
        assertBegins(List.of("tidak", "pilihan"), BEGIN + "  - kegiatan: Memeriksa\n    keputusan: {|");
        assertTrue(offered(BEGIN + "  - kegiatan: Memeriksa\n    |").stream().noneMatch("kegiatan"::equals));
        assertTrue(offered(HEAD + "|").contains("langkah"));
        assertTrue(offered(HEAD + "la|").contains("langkah"));
        assertTrue(offered(HEAD + "|").stream().noneMatch("pelaksana"::equals));
        assertBegins(List.of("nama", "pelaksana", "langkah"), "|");
        assertTrue(offered("disahkan_oleh:\n  |").containsAll(List.of("jabatan", "nip")));
    }

    @Test
    void noKeyThatContradictsOneThatIsThere() {
        assertTrue(offered("nama: Surat\nlangkah:\n  - kegiatan: Menerima surat\n|").stream()
                .noneMatch("bagian"::equals));
        assertTrue(offered("nama: Surat\nbagian:\n  - judul: A\n|").stream().noneMatch("langkah"::equals));
        assertTrue(offered(BEGIN + "  - kegiatan: Memeriksa\n    keputusan: {tidak: 1, |").stream()
                .noneMatch("pilihan"::equals));
        assertTrue(offered(BEGIN + "  - kegiatan: Memeriksa\n    lanjut: terima\n    |").stream()
                .noneMatch("keputusan"::equals));
    }

    @Test
    void theBeginningOfAnItemWhereOnlyAListMayStand() {
        assertOffers(List.of("- kegiatan"), HEAD + "langkah:\n  |");
        assertOffers(List.of("- kegiatan"), BEGIN + "  |");
        assertOffers(List.of("- judul"), HEAD + "bagian:\n  |");
        assertOffers(List.of(), HEAD + "instansi:\n  |");
    }

    @Test
    void theSumBehindTheTotal() {
        assertOffers(List.of("5 menit"), BEGIN + "jumlah_waktu: |");
        assertOffers(
                List.of("1 jam 10 menit"),
                BEGIN + "  - kegiatan: Memeriksa\n    pelaksana: kasi\n    waktu: 1 jam 5 menit\njumlah_waktu: |");
    }

    @Test
    void aLineThatIsTooFarInIsStillPartOfItsStep() {
        assertBegins(
                List.of("pelaksana", "kelengkapan", "waktu", "output", "id"),
                BEGIN + "  - kegiatan: Memeriksa\n      |");
    }

    @Test
    void timesCodesWordsAndLaws() {
        assertTrue(offered(BEGIN + "  - kegiatan: Memeriksa\n    waktu: |").contains("15 menit"));
        assertTrue(offered(BEGIN + "  - kegiatan: Memeriksa\n    waktu: 20|").contains("20 menit"));
        assertTrue(offered(BEGIN + "  - kegiatan: Memeriksa\n    waktu: 20 m|").contains("20 menit"));
        assertTrue(offered(BEGIN + "    abaikan: {|").contains("MB010"));
        assertTrue(offered(BEGIN + "    abaikan:\n      M|").contains("MB010"));
        assertBegins(List.of("administratif", "teknis"), "jenis: |");
        assertTrue(offered(HEAD + "dasar_hukum:\n  - P|").contains("PermenPAN-RB Nomor 35 Tahun 2012"));
    }

    @Test
    void nothingInAComment() {
        assertOffers(List.of(), BEGIN + "    # pel|");
    }

    @Test
    void whatIsKnownWhenTheRestIsBroken() {
        assertOffers(
                List.of("loket", "kasi", "camat"),
                BEGIN
                        + "  - kegiatan: Memeriksa: berkas\n    pelaksana: [|\n    waktu: 5 menit\n"
                                .replace(": berkas", ""));
    }
}
