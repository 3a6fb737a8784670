package id.sop.rule.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Words of the names of documents")
final class WordFormsTest {
    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "surat, surat, true", // the same
        "rekap, rekapitulasi, true", // a short and a long form, either way round
        "rekapitulasi, rekap, true",
        "terparaf, diparaf, true", // two passives of one verb
        "teri, dii, false", // what is left of them says nothing
        "bayar, pembayaran, true", // a verb and the act of it
        "ratarata, rata, true", // said twice without a hyphen, either way round
        "rata, ratarata, true",
        "dasdas, das, true",
        "iiii, ii, false", // numerals are not
        "ktp, ktm, false", // three letters differ on purpose
        "akta, akte, true", // a slip at the end,
        "kartu, karut, true", // two letters changed places,
        "berkas, bekras, true",
        "surat, surt, true", // one is missing at the end,
        "surat, srat, true", // or within
        "kartu, kertas, false", // two slips in a short word
        "berkas, bekraz, false",
        "undangan, undanggn, true", // from eight letters on two slips are forgiven
        "permohonan, premohonam, true",
        "permohonan, premohomas, false",
        "ktp2024, ktp2025, false", // numbers differ on purpose, wherever they stand
        "formulir2a, formulir2b, false",
        "formulir1, formulirl, false",
        "formulirl, formulir1, false",
    })
    void areOneOrTwo(String one, String other, boolean same) {
        assertEquals(same, WordForms.areOne(one, other));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "lampirannya, lampiran",
        "isianya, isia", // the shortest that can have the ending
        "tanya, tanya",
        "hanya, hanya",
        "punyanya, punya",
        "lampiran, lampiran",
    })
    void losesTheEndingOfAPossessor(String word, String without) {
        assertEquals(without, WordForms.withoutPossessor(word));
    }
}
