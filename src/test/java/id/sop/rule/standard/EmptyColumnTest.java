package id.sop.rule.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.diagnostic.Finding;
import id.sop.model.Sop;
import id.sop.testing.Sops;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmptyColumnTest {
    private static List<String> named(String columns, String keys) {
        Sop sop = Sops.sound("nama: N\nkolom: " + columns + "\npelaksana: {a: A}\nlangkah:\n"
                + "  - {kegiatan: k, pelaksana: a}\n"
                + "  - {kegiatan: k, pelaksana: a" + keys + "}\n");
        return new EmptyColumn()
                .check(sop)
                .map(Finding::arguments)
                .map(Object::toString)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[waktu, dampak] | '' | [[dampak]]",
                "[waktu, dampak, risiko] | '' | [[dampak], [risiko]]",
                "{dampak: Akibat} | '' | [[dampak]]",
                "[dampak] | ', dampak: r' | []",
                "[dampak] | ', dampak: [r, s]' | []",
                "[waktu, output] | '' | []",
                "[paraf, tanda_tangan, Hasil Cek] | '' | []",
                "{cocok: Ada/Tidak, lembar: Paraf Kasi} | '' | []",
            })
    void aColumnThatNoStepFillsIsToldUnlessAPersonFillsIt(String columns, String keys, String told) {
        assertEquals(told, named(columns, keys).toString());
    }
}
