package id.sop.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Finding;
import id.sop.source.Edit;
import id.sop.source.Edits;
import id.sop.testing.FaultLines;
import id.sop.testing.Sops;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Items of lists without their dash, whether YAML can read them, reads them as something else, or not at all. */
class UndashedItemsTest {
    /** Returns a text in which a slash begins a new line. */
    private static String lines(String text) {
        return text.replace('/', '\n') + "\n";
    }

    private static String mended(String text, List<Finding> faults) {
        List<Edit> edits = faults.stream()
                .filter(fault -> fault.code().equals("YM001"))
                .flatMap(fault -> fault.edits().stream())
                .toList();
        assertFalse(edits.isEmpty(), text);
        return Edits.apply(edits.get(0).span().source(), edits);
    }

    private static final String ROW = "{keputusan: [{oleh: 'a', tidak: '1'}, {oleh: 'b', tidak: '3'}]}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "keputusan:/  - oleh: a/    tidak: 1/  oleh: b/    tidak: 3",
                "keputusan:/  - oleh: a/    tidak: 1/  oleh: b/  tidak: 3",
                "keputusan:/  - oleh: a/    tidak: 1/    oleh: b/    tidak: 3",
                "keputusan:/  oleh: a/  tidak: 1/  oleh: b/  tidak: 3",
                "keputusan:/  oleh: a/  tidak: 1/  - oleh: b/    tidak: 3",
                "keputusan:/    oleh: a/    tidak: 1/  - oleh: b/    tidak: 3",
                "keputusan:/- oleh: a/  tidak: 1/oleh: b/  tidak: 3",
                "keputusan:/  - {oleh: a, tidak: 1}/  {oleh: b, tidak: 3}",
                "keputusan:/  {oleh: a, tidak: 1}/  - {oleh: b, tidak: 3}",
                "keputusan:/  {oleh: a, tidak: 1}/  {oleh: b, tidak: 3}",
            })
    void aDecisionWithoutItsDashIsGivenIt(String written) {
        String text = lines(written);
        List<Finding> faults = Nodes.faults(text);
        assertEquals(1, faults.size(), () -> FaultLines.of(faults).toString());
        assertEquals("YM001", faults.get(0).code());
        assertEquals(ROW, Nodes.shown(mended(text, faults)));
    }

    @Test
    void aDecisionInTheColumnOfItsKeyIsGivenItsDash() {
        String text =
                """
            nama: N
            pelaksana: {a: A, b: B}
            langkah:
              - kegiatan: k
                pelaksana: [a, b]
                keputusan:
                - oleh: a
                  tidak: 1
                oleh: b
                tidak: selesai
            """;
        Checked<?> read = Sops.decode(text);
        assertEquals(List.of("9:5 YM001.lupa-strip-butir «oleh»"), FaultLines.of(read.faults()));
        assertEquals(
                List.of(),
                FaultLines.of(Sops.decode(mended(text, read.faults())).faults()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "penandatangan:/  - sebagai: A/    nama: x/  sebagai: B/    nama: y | sebagai",
                "penandatangan:/  - sebagai: A/    nama: x/    sebagai: B/    nama: y | sebagai",
                "bagian_lain:/  judul: A/  isi: x/  judul: B/  isi: y | judul",
                "bagian_lain:/  - judul: A/    isi: x/  judul: B/  isi: y | judul",
                "kelengkapan:/  - dokumen: A/    dari: luar/    dokumen: B/    dari: luar | dokumen",
            })
    void soAreItemsOfOtherLists(String written, String key) {
        String text = lines(written);
        List<Finding> faults = Nodes.faults(text);
        assertEquals(
                "[YM001 lupa-strip-butir [" + key + "]]",
                faults.stream()
                        .map(fault -> fault.code() + " " + fault.variant() + " " + fault.arguments())
                        .toList()
                        .toString());
        assertEquals(List.of(), FaultLines.of(Nodes.faults(mended(text, faults))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "keputusan:/  oleh: a/  oleh: b/  tidak: 1",
                "disahkan_oleh:/  nama: a/  nama: b",
                "abaikan:/  MB001: a/  MB001: b",
            })
    void aKeyThatStandsTwiceInOneMappingIsTold(String written) {
        assertEquals("YM005", Nodes.faults(lines(written)).get(0).code());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "peringatan:/  a/  - b/  - c | 3:3 YM001.strip-pertama «- b» [- b, a] | ['a', 'b', 'c']",
                "peringatan: a/  - b | 2:3 YM001.strip-pertama «- b» [- b, a] | ['a', 'b']",
                "peringatan:/  a/  dan lagi/  - b | 4:3 YM001.strip-pertama «- b» [- b, a] | ['a dan lagi', 'b']",
                "peringatan:/    a/  - b/    dan lagi | 3:3 YM001.strip-pertama «- b» [- b, a] | ['a', 'b dan lagi']",
                "peringatan:/  a//  - b | 4:3 YM001.strip-pertama «- b» [- b, a] | ['a', 'b']",
                "peringatan:/  - a/    - b/    - c | 3:5 YM001.strip-menjorok «- b» [- b, a] | ['a', 'b', 'c']",
                "peringatan:/- a/  - b | 3:3 YM001.strip-menjorok «- b» [- b, a] | ['a', 'b']",
                "dampak:/  a/  - b | 3:3 YM001.strip-pertama «- b» [- b, a] | ['a', 'b']",
            })
    void itemsThatYamlReadsAsMoreOfTheTextAboveAreToldAndReadAsItems(String written, String fault, String read) {
        String text = lines(written);
        String key = text.substring(0, text.indexOf(':'));
        assertEquals(List.of(fault), FaultLines.withArguments(Nodes.faults(text)));
        assertEquals("{" + key + ": " + read + "}", Nodes.shown(text));
        String mended = mended(text, Nodes.faults(text));
        assertEquals(List.of(), FaultLines.of(Nodes.faults(mended)), mended);
        assertEquals("{" + key + ": " + read + "}", Nodes.shown(mended), mended);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "peringatan:/a/- b/- c | ['a', 'b', 'c']",
                "peringatan:/  a/- b | ['a', 'b']",
                "peringatan:/a/dan lagi/- b | ['a dan lagi', 'b']",
            })
    void soAreItemsBelowATextThatLeavesNothingReadable(String written, String read) {
        String text = lines(written);
        List<Finding> faults = Nodes.faults(text);
        assertEquals("strip-sebagian", faults.get(0).variant());
        assertEquals("{peringatan: " + read + "}", Nodes.shown(mended(text, faults)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "instansi:/  -a b/  - c",
                "instansi: -a b/  - c",
                "instansi:/    -a/    b/  - c",
            })
    void aFirstItemWithoutTheSpaceBehindItsDashIsGivenIt(String written) {
        String text = lines(written);
        List<Finding> faults = Nodes.faults(text);
        assertEquals(1, faults.size(), () -> FaultLines.of(faults).toString());
        assertFalse(faults.get(0).arguments().toString().contains("-a"), faults.toString());
        assertEquals("{instansi: ['a b', 'c']}", Nodes.shown(text));
        assertEquals("{instansi: ['a b', 'c']}", Nodes.shown(mended(text, faults)));
    }

    @Test
    void aKeyOfOneTextHoldsNoItems() {
        assertEquals(
                List.of("2:3 YM001.strip-satu-teks «- b» [- b, a, kegiatan]"),
                FaultLines.withArguments(Nodes.faults("kegiatan: a\n  - b\n")));
        assertEquals("{kegiatan: 'a - b'}", Nodes.shown("kegiatan: a\n  - b\n"));
    }

    @Test
    void aWrappedTextMayBeginALineWithADash() {
        String wide = "Kecamatan Karangploso Kabupaten Malang Provinsi Jawa Timur Indonesia";
        List<String> faults = new ArrayList<>();
        for (String text : List.of(
                "peringatan: " + wide + "\n  - Asia\n",
                "peringatan:\n  - " + wide + "\n    - Asia\n",
                "peringatan: \"a\n  - b\"\n",
                "peringatan: |\n  a\n  - b\n",
                "peringatan: a\n  -b\n",
                "peringatan: a - b\n  c\n",
                "waktu: [a, b\n  - c]\n")) {
            faults.addAll(FaultLines.of(Nodes.faults(text)));
        }
        assertEquals(List.of(), faults);
        assertEquals(1, Nodes.faults("peringatan:\n  " + wide + "\n  - Asia\n").size());
        assertEquals(
                1,
                Nodes.faults("peringatan: " + wide + "\n  - Asia\n  - Bumi\n").size());
    }

    @Test
    void columnsInAListMayBeCalledLikeKeysOfSteps() {
        String columns = "kolom:\n  - kegiatan: Uraian\n  - pelaksana: Petugas\n  - waktu: Lama\n";
        assertEquals(List.of(), FaultLines.of(Nodes.faults(columns)));
        assertEquals(List.of(), FaultLines.of(Nodes.faults("kolom: [kegiatan: U, pelaksana: P, waktu: L]\n")));
        String steps = columns.replace("kolom", "langkah");
        assertEquals(List.of("3:5 YM001.strip-lebih «pelaksana»"), FaultLines.of(Nodes.faults(steps)));
    }
}
