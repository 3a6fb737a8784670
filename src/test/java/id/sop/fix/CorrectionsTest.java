package id.sop.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sop.model.Sop;
import id.sop.source.Edit;
import id.sop.source.Edits;
import id.sop.source.Source;
import id.sop.testing.Definitions;
import id.sop.time.WorkCalendar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionsTest {
    private static String corrected(String yaml) {
        Sop sop = Definitions.parse(yaml);
        return Edits.apply(source(sop), Corrections.safe(sop));
    }

    private static Source source(Sop sop) {
        return sop.origin().span().source();
    }

    private static String time(String value) {
        return "nama: A\nlangkah:\n  - waktu: " + value
                + " # tetap\n    kegiatan: B\n  - waktu: 2 jam\n    kegiatan: C\n";
    }

    @ParameterizedTest
    @CsvSource({"90 menit, 90 menit", "90 mnt, 90 menit", "1.5 hari, '1,5 hari'", "5', 5 menit", "5 menit, 5 menit"})
    void aSheetThatCountsInMinutesKeepsThem(String written, String proper) {
        String yaml =
                "nama: A\nlangkah:\n  - waktu: %s # tetap\n    kegiatan: B\n  - waktu: 30 menit\n    kegiatan: C\n";
        assertEquals(String.format(yaml, proper), corrected(String.format(yaml, written)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "90 menit | 1 jam 30 menit",
                "60 menit | 1 jam",
                "15 mnt | 15 menit",
                "15 Mnt. | 15 Menit",
                "15 MNT | 15 Menit",
                "2 jm 15 mnt | 2 jam 15 menit",
                "3 hr | 3 hari",
                "2 hk | 2 hari kerja",
                "2 HK | 2 Hari Kerja",
                "1.5 jam | 1 jam 30 menit",
                "1.5 hari | 1,5 hari",
                "1,5 Jam | 1 Jam 30 Menit",
                "90 MENIT | 1 JAM 30 MENIT",
                "½ jam | 30 menit",
                "maks. 90 menit | maks. 1 jam 30 menit",
                "± 90 menit | ± 1 jam 30 menit",
                "60-90 menit | 1 jam – 1 jam 30 menit",
                "1-3 hr | 1-3 hari",
                "1  hari   90 mnt | 1 hari 1 jam 30 menit",
                "'15 mnt' | '15 menit'",
                "\"90 menit\" | \"1 jam 30 menit\"",
                "\" 90 menit \" | \" 1 jam 30 menit \"",
            })
    void timesTakeTheirProperAndShortestForm(String written, String proper) {
        assertEquals(time(proper), corrected(time(written)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15 Menit",
                "15 MENIT",
                "2  jam",
                "1 jam 30 menit",
                "30 menit 1 jam",
                "2 (dua) hari kerja",
                "90 (sembilan puluh) menit",
                "2 hari kerja 90 menit",
                "sembilan puluh menit",
                "sejam 90 menit",
                "24 jam",
                "0,5 hari",
                "segera",
                "90 menit per berkas",
                "2 x 50 menit",
                "120 menit (2 jam)",
                "90 menit dengan Bupati; 30 menit dengan Camat",
                "90",
                "1.000 menit",
                "\"90 \\x6denit\"",
                "90\n      menit",
                "|\n      90 menit",
                "*a",
                "&a 90 menit",
            })
    void otherTimesStayAsTheyAre(String written) {
        assertEquals(time(written), corrected(time(written)));
    }

    @ParameterizedTest
    @CsvSource({
        "196102191981031007, 19610219 198103 1 007",
        "19610219  198103 1 007, 19610219 198103 1 007",
        "19610219 1981031007, 19610219 198103 1 007",
        "'1961 0219 1981 0310 07', 19610219 198103 1 007",
        "19610219\u00A0198103\u00A01\u00A0007, 19610219 198103 1 007",
        "19610219 198103 1 007, 19610219 198103 1 007",
        "19610219.198103.1.007, 19610219.198103.1.007",
        "19610219198103100, 19610219198103100",
        "NIP 196102191981031007, NIP 196102191981031007",
        "-, -",
    })
    void aNipIsPrintedInItsFourParts(String written, String proper) {
        String yaml = "nama: A\ndisahkan_oleh: {nama: B, nip: %s} # tetap\n";
        assertEquals(String.format(yaml, proper), corrected(String.format(yaml, written)));
    }

    @ParameterizedTest
    @CsvSource({
        "5  mei 2014, 5 Mei 2014",
        "5 MEI 2014, 5 Mei 2014",
        "05   Mei  2014, 05 Mei 2014",
        "\"5 mei 2014\", \"5 Mei 2014\"",
        "05 Mei 2014, 05 Mei 2014",
        "2014-05-05, 2014-05-05",
        "31 februari 2014, 31 februari 2014",
        "mei 2014, mei 2014",
    })
    void datesTakeTheirUsualSpacesAndCapitals(String written, String proper) {
        String yaml = "nama: A\ntanggal_revisi: %s # tetap\ntanggal_efektif: %s\n";
        assertEquals(String.format(yaml, proper, proper), corrected(String.format(yaml, written, written)));
    }

    @Test
    void aCommaWithinBracesEarnsQuotes() {
        assertEquals(
                "nama: A\nlangkah: [{waktu: \"1,5 hari\"}, {waktu: '1,5 hari'}, {waktu: 3 jam}]\n",
                corrected("nama: A\nlangkah: [{waktu: 1.5 hari}, {waktu: '1.5 hari'}, {waktu: 3 jm}]\n"));
    }

    private static String total(String steps, String rest) {
        StringBuilder yaml = new StringBuilder("nama: A\n");
        yaml.append(rest);
        yaml.append("langkah:\n");
        Stream.of(steps.split(";"))
                .forEach(step -> yaml.append("  - waktu: ").append(step).append('\n'));
        return yaml.toString();
    }

    private static String completed(String yaml) {
        Sop sop = Definitions.parse(yaml);
        Optional<Edit> edit = Corrections.missingTotal(sop)
                .or(() -> Corrections.wrongTotals(sop, WorkCalendar.STANDARD).stream()
                        .findFirst());
        return Edits.apply(source(sop), edit.stream().toList());
    }

    @Test
    void aMissingTotalBecomesTheLastLine() {
        String yaml = total("1 jam;45 menit", "");
        assertEquals(yaml + "jumlah_waktu: 1 jam 45 menit\n", completed(yaml));
        String open = yaml.strip();
        assertEquals(open + "\njumlah_waktu: 1 jam 45 menit", completed(open));
        String remark = yaml.strip() + " # akhir\n\n# penutup\n";
        assertEquals(yaml.strip() + " # akhir\njumlah_waktu: 1 jam 45 menit\n\n# penutup\n", completed(remark));
        assertEquals(
                yaml.replace("\n", "\r\n") + "jumlah_waktu: 1 jam 45 menit\r\n", completed(yaml.replace("\n", "\r\n")));
        assertEquals(
                yaml.strip().replace("\n", "\r\n") + "\r\njumlah_waktu: 1 jam 45 menit",
                completed(yaml.strip().replace("\n", "\r\n")));
        String indented = "  " + yaml.strip().replace("\n", "\n  ") + "\n";
        assertEquals(indented + "  jumlah_waktu: 1 jam 45 menit\n", completed(indented));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "peringatan: [a,\n  b]\n",
                "peringatan: |\n  a\n  b\n",
                "peringatan:\n",
                "peringatan: 'a\n  b'\n",
                "pelaksana: {\n  a: B\n}\n",
                "pelaksana:\n  a: B\n",
            })
    void theLastLineMayBelongToAnything(String last) {
        String yaml = total("1 jam", "") + last;
        assertEquals(yaml + "jumlah_waktu: 1 jam\n", completed(yaml));
        assertEquals(yaml + "jumlah_waktu: 1 jam\n...\n", completed(yaml + "...\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 jam;45 menit | 2 jam | 1 jam 45 menit",
                "1 jam;45 menit | paling lama 2 jam | paling lama 1 jam 45 menit",
                "1-2 jam;45 menit | paling lama 2 jam | paling lama 2 jam 45 menit",
                "1-2 jam;45 menit | \"2 jam\" | \"1 jam 45 menit – 2 jam 45 menit\"",
                "1 Jam;45 Menit | 2 Jam | 1 Jam 45 Menit",
                "1 hari;45 menit | 2 hari | 1 hari 45 menit",
            })
    void aWrongTotalBecomesTheSum(String steps, String wrong, String right) {
        assertEquals(
                total(steps, "jumlah_waktu: " + right + " # jumlah\n"),
                completed(total(steps, "jumlah_waktu: " + wrong + " # jumlah\n")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 jam;45 menit | jumlah_waktu: 105 menit",
                "1 jam;± 45 menit | jumlah_waktu: 2 jam",
                "1 jam;± 45 menit | jenis: teknis",
                "1 jam;segera | jumlah_waktu: 2 jam",
                "1 jam;45 | jenis: teknis",
                "1 jam;${lama} | jumlah_waktu: 2 jam",
                "1 jam;${lama} | jenis: teknis",
                "1 jam;45 menit | jumlah_waktu: ${lama}",
                "1 jam;45 menit | jumlah_waktu: segera",
                "1 jam;45 menit | jumlah_waktu:",
                "1 jam;45 menit | jumlah_waktu: 2 (dua) jam",
                "0 menit;0 jam | jenis: teknis",
            })
    void otherTotalsStayAsTheyAre(String steps, String total) {
        String yaml = total(steps, total + "\n");
        assertEquals(yaml, completed(yaml));
    }

    @Test
    void aMappingInBracesGetsNoLine() {
        String yaml = "{nama: A, langkah: [{waktu: 1 jam}]}\n";
        assertEquals(yaml, completed(yaml));
    }

    @Test
    void editsThatOverlapAreRefused() {
        Source source = new Source("a.yaml", "abc\uD83D\uDE00def");
        Edit one = new Edit(source.span(1, 3), "x", true);
        Edit emoji = new Edit(source.span(3, 4), "y", true);
        assertEquals("axydef", Edits.apply(source, List.of(emoji, one)));
        Edit overlapping = new Edit(source.span(2, 4), "z", true);
        assertThrows(IllegalArgumentException.class, () -> Edits.apply(source, List.of(one, overlapping)));
        Source other = new Source("b.yaml", "abc");
        assertThrows(IllegalArgumentException.class, () -> Edits.apply(other, List.of(one)));
    }
}
