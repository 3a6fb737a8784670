package id.sop.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.diagnostic.Diagnostic;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.rule.Settings;
import id.sop.yaml.node.Placeholders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes along from a printed sheet is told once, as what it is, and never becomes part of a value. */
final class PastedTextTest {
    private static final Checker CHECKER = new Checker();
    private static final Corrector CORRECTOR = new Corrector(CHECKER);
    private static final String ABOVE =
            """
            nama: Penerbitan Surat
            pelaksana: {loket: Loket, camat: Camat}
            langkah:
              - kegiatan: Memeriksa berkas
                pelaksana: loket
                output: Konsep surat
            """;
    private static final String BELOW =
            """
              - kegiatan: Menandatangani surat
                pelaksana: camat
                output: Surat
            """;

    private static List<Diagnostic> said(String text) {
        return CHECKER.check("a.yaml", bytes(text), Placeholders.NONE, false, Settings.STANDARD).diagnostics().stream()
                .filter(found -> found.code().equals("YM001"))
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String corrected(String text, boolean unsafe) {
        return CORRECTOR
                .correct("a.yaml", bytes(text), Settings.STANDARD, unsafe)
                .after();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2\tMenerima berkas\tLoket\t5 menit",
                "| 2 | Menerima berkas | Loket |",
                "2    Menerima berkas    Loket    5 menit",
                "Camat Maju,\nttd\nBudi, S.Sos\nNIP. 19800101 200501 1 003",
                "Halaman 1 dari 3",
                "TAHAP PENANDATANGANAN"
            })
    void nothingPastedIsGluedToAValue(String pasted) {
        for (int indent : new int[] {0, 2, 4, 6, 20}) {
            String block = pasted.indent(indent);
            String text = ABOVE + block + BELOW;
            List<Diagnostic> said = said(text);
            assertEquals(1, said.size(), text + said);
            assertEquals(7, said.get(0).span().from().line(), text);
            assertEquals(text, corrected(text, false));
            String mended = corrected(text, true);
            assertEquals(mended, corrected(mended, true));
            block.lines().forEach(line -> assertTrue(mended.contains(line), mended));
            CHECKER.check("a.yaml", bytes(mended), Placeholders.NONE, false, Settings.STANDARD)
                    .sop()
                    .ifPresent(sop -> assertEquals("Konsep surat", output(sop)));
        }
    }

    private static String output(Sop sop) {
        Step first = sop.steps().get(0);
        return String.join("; ", first.outputs().stream().map(Text::value).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yang diparaf\n      Kepala Seksi",
                "(asli)",
                "dan Surat\n      Keterangan NIP",
                "beserta halaman 3 buku agenda",
                "sesuai dengan\n      PERMENDAGRI"
            })
    void aTextThatIsWrappedStaysOne(String rest) {
        String text = ABOVE.stripTrailing() + "\n      " + rest + "\n" + BELOW;
        assertTrue(said(text).isEmpty(), text);
        assertEquals(text, corrected(text, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"paralel: 2", "bersamaan: 1", "serentak: ya", "kembali: 1", "ke: 1", "tahap: 2"})
    void aNumberOfAStepIsNoOtherOne(String key) {
        String text = ABOVE + BELOW + "    " + key + "\n";
        assertFalse(corrected(text, true).contains("lanjut:"), key);
        assertEquals(text, corrected(text, false));
    }

    /** Wherever the next quotation mark stands, the one that is missing is missing on the line where the text begins. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "nama: \"Surat Usaha\nnomor:\ntanggal_revisi: \"-\"  # belum\n",
                "nama: \"Surat Usaha\ntanggal_pembuatan:  # ISI: misalnya 5 Januari\ntanggal_revisi: \"-\"\n",
                "nama: 'Surat Usaha\nnomor: '070'\n",
                "nama: \"Surat Usaha  # ISI\nperingatan:\n  - \"Satu\"\n  - Dua\n",
            })
    void aQuotationMarkThatIsNotClosedIsToldWhereItOpens(String head) {
        String text = head
                + """
                pelaksana: {a: Camat}
                langkah:
                  - kegiatan: "Menerima surat"
                    pelaksana: a
                    kelengkapan: Surat
                    waktu: 5 menit
                    output: Surat masuk
                """;
        List<Diagnostic> said = said(text);
        assertEquals(1, said.size(), text + said);
        assertEquals(1, said.get(0).span().from().line(), text);
        assertEquals(7, said.get(0).span().from().column(), text);
        assertEquals(text, corrected(text, false));
        String mended = corrected(text, true);
        char mark = text.charAt(6);
        assertTrue(mended.startsWith("nama: " + mark + "Surat Usaha" + mark), mended);
        assertEquals(List.of(), said(mended), mended);
    }
}
