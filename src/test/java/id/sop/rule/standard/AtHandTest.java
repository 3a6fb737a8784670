package id.sop.rule.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.testing.Sops;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a step needs and no other has to bring, by what an office lists and by names of which it is plain. */
final class AtHandTest {
    private static final AtHand OFFICE = new AtHand(
            Sops.sound(
                    """
            nama: Surat
            kualifikasi_pelaksana: [Mampu mengoperasikan OMSPAN, Memahami SKP]
            peralatan_perlengkapan: [Meteran dan kompas, Tabel harga satuan (THS), Aplikasi SiLAPOR]
            pelaksana: {a: A}
            langkah: [{kegiatan: k, pelaksana: a}]
            """),
            Set.of("Peta desa"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Meteran",
                "kompas",
                "Meteran dan kompas",
                "Tabel harga satuan (THS)",
                "Tabel harga satuan",
                "THS",
                "Tabel harga",
                "Harga satuan",
                "OMSPAN",
                "SiLAPOR",
                "SiLAPOR Kemendagri",
                "peta desa",
                "Peta",
                "Meteran, printer",
            })
    void whatIsListedIsThereAndSoAreTools(String name) {
        assertEquals(true, OFFICE.hasThings(name));
        assertEquals(true, OFFICE.mayHave(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Meteran, Gambar kerja",
                "SKP",
                "Data SiLAPOR",
                "SiLAPOR bulan lalu",
                "Tabel harga satuan bahan",
                "Gambar kerja",
                "Kosong",
                "Gambar kosong sebagian",
                "Formulir yang telah ditandatangani",
                "-",
            })
    void anythingElseMustComeFromSomewhere(String name) {
        assertEquals(false, OFFICE.hasThings(name));
        assertEquals(false, OFFICE.mayHave(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Formulir",
                "Buku ekspedisi surat keluar",
                "Gambar kosong",
                "KTP",
                "Fotokopi KTP",
                "KTP yang telah ditandatangani",
                "Dokter",
                "Formulir dan KTP",
            })
    void emptyFormsPeopleAndTheirOwnPapersAreThereUnlessAStepBringsTheLike(String name) {
        assertEquals(false, OFFICE.hasThings(name));
        assertEquals(true, OFFICE.mayHave(name));
    }
}
