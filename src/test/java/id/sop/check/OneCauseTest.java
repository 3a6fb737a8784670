package id.sop.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.diagnostic.Diagnostic;
import id.sop.rule.Settings;
import id.sop.yaml.node.Placeholders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is too much, or cannot be printed, is told as that and as nothing else. */
class OneCauseTest {
    private static final Path BASE = Path.of("src", "test", "resources", "newcomer", "salah", "00-dasar.yaml");

    /** An identity that is not filled in yet is no part of these mistakes. */
    private static final String UNFINISHED = "ID001";

    private static List<String> codes(String text) {
        return new Checker()
                        .check(
                                "a.yaml",
                                text.getBytes(StandardCharsets.UTF_8),
                                Placeholders.NONE,
                                false,
                                Settings.STANDARD)
                        .diagnostics()
                        .stream()
                        .map(Diagnostic::code)
                        .filter(code -> !code.equals(UNFINISHED))
                        .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "nomor: @\\nlangkah:, langkah:",
        "tanggal_pembuatan: @\\nlangkah:, langkah:",
        "'disahkan_oleh: {jabatan: Camat, nama: Budi, nip: @}\\nlangkah:', langkah:",
        "waktu: @, waktu: 30 menit",
        "'    pelaksana: @', '    pelaksana: camat'",
        "tidak: @, tidak: 1",
        "kegiatan: Memeriksa @, kegiatan: Memeriksa berkas",
        "output: @, output: Konsep surat"
    })
    void aWordWithoutAnEndIsToldOnce(String with, String from) throws IOException {
        String text =
                Files.readString(BASE).replace(from, with.replace("\\n", "\n").replace("@", "a".repeat(1500)));
        assertEquals(List.of("YM009"), codes(text));
    }

    @ParameterizedTest
    @CsvSource({
        "waktu: 30\uE000 menit, waktu: 30 menit",
        "tanggal_pembuatan: 2 Januari\uFFFD 2024\\nlangkah:, langkah:",
        "'    pelaksana: loket\uFFFD', '    pelaksana: loket'",
        "tidak: 1\uE000, tidak: 1",
        "'    mulai: ya\uE000', '    keputusan: {tidak: 1}'",
        "kegiatan: 检, kegiatan: Memeriksa berkas",
        "nama: 👍🏽 Pen, nama: Pen",
        "nama: ✅️ Pen, nama: Pen"
    })
    void aCharacterThatCannotBePrintedIsToldOnce(String with, String from) throws IOException {
        String text = Files.readString(BASE).replace(from, with.replace("\\n", "\n"));
        assertEquals(List.of("YM012"), codes(text));
    }

    @Test
    void theColumnsThatHaveNoRoomAreNotMissedAtTheSteps() {
        String actors = IntStream.range(0, 60)
                .mapToObj(i -> "  a" + i + ": Petugas " + i + "\n")
                .collect(Collectors.joining());
        String steps = IntStream.range(0, 60)
                .mapToObj(i -> "  - {kegiatan: Memeriksa berkas, pelaksana: a" + i
                        + ", kelengkapan: Berkas, waktu: 5 menit, output: Berkas}\n")
                .collect(Collectors.joining());
        List<String> codes = codes("nama: Uji\npelaksana:\n" + actors + "langkah:\n" + steps);
        assertEquals(1, codes.stream().filter("YM009"::equals).count());
        assertEquals(0, codes.stream().filter("PL003"::equals).count());
    }
}
