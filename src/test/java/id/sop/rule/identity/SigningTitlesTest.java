package id.sop.rule.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SigningTitlesTest {
    /** A slash stands for the end of a line, a bar between two titles. */
    @ParameterizedTest
    @CsvSource({
        "Plt. KEPALA DINAS/Sekretaris, KEPALA DINAS|Sekretaris",
        "Plt KEPALA DINAS/SEKRETARIS DINAS, KEPALA DINAS|SEKRETARIS DINAS",
        "a.n. KEPALA DINAS/Sekretaris/u.b./Kepala Bidang Perizinan, KEPALA DINAS|Sekretaris|Kepala Bidang Perizinan",
        "a.n. KEPALA DINAS/PEKERJAAN UMUM/Sekretaris, KEPALA DINAS PEKERJAAN UMUM|Sekretaris",
        "A.N. KEPALA DINAS Sekretaris, KEPALA DINAS|Sekretaris",
        "an. KEPALA BADAN/u.b/Kabid Pajak, KEPALA BADAN|Kabid Pajak",
        "KEPALA DINAS selaku Pengguna Anggaran, KEPALA DINAS|Pengguna Anggaran",
        "KEPALA DINAS/Pembina Tk. I, KEPALA DINAS|Tk. I",
        "KEPALA DINAS/PERPUSTAKAAN DAN ARSIP, KEPALA DINAS PERPUSTAKAAN DAN ARSIP",
        "Pj. BUPATI MALANG, BUPATI MALANG",
        "CAMAT GALANG, CAMAT GALANG",
    })
    void aTitleEndsWhereAnotherBegins(String position, String titles) {
        assertEquals(List.of(titles.split("\\|")), SigningTitles.of(position.replace('/', '\n')));
    }
}
