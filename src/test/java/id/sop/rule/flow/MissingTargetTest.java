package id.sop.rule.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.diagnostic.Finding;
import id.sop.model.Sop;
import id.sop.source.Edit;
import id.sop.testing.Sops;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingTargetTest {
    private static Finding finding(String target) {
        Sop sop = Sops.decode(
                        "nama: A\npelaksana: {loket: Petugas Loket, kasi: Kasi, camat: Camat, sek: Sekretaris, luar: Desa}\n"
                                + "langkah:\n"
                                + "  - {kegiatan: Menyusun konsep, pelaksana: [loket, kasi]}\n"
                                + "  - {id: paraf, kegiatan: Memaraf konsep, pelaksana: [kasi, sek]}\n"
                                + "  - {kegiatan: Menandatangani surat, pelaksana: [loket, camat, sek], keputusan: {oleh: camat, tidak: "
                                + target + "}}\n"
                                + "  - {kegiatan: Mengarsip surat, pelaksana: loket}\n")
                .value()
                .orElseThrow();
        List<Finding> findings = new MissingTarget().check(sop).toList();
        assertEquals(1, findings.size(), findings::toString);
        return findings.get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "loket | pelaksana-langkah | [loket, loket, 1`, `3`, `4]",
                "kasi | pelaksana-langkah | [kasi, kasi, {lanjut: 1, di: kasi}`, `paraf]",
                "camat | pelaksana-langkah | [camat, camat, {lanjut: 3, di: camat}]",
                "sek | pelaksana-langkah | [sek, sek, {lanjut: paraf, di: sek}`, `{lewat: sek}]",
                "KASI | pelaksana-langkah | [KASI, kasi, {lanjut: 1, di: kasi}`, `paraf]",
                "Petugas Loket | pelaksana-langkah | [Petugas Loket, loket, 1`, `3`, `4]",
                "Kassi | pelaksana-langkah | [Kassi, kasi, {lanjut: 1, di: kasi}`, `paraf]",
                "kembali ke Kasi | pelaksana-langkah | [kembali ke Kasi, kasi, {lanjut: 1, di: kasi}`, `paraf]",
                "Bapak Camat | pelaksana-langkah | [Bapak Camat, camat, {lanjut: 3, di: camat}]",
                "{lanjut: Kasi, di: kasi} | pelaksana-langkah | [Kasi, kasi, {lanjut: 1, di: kasi}`, `paraf]",
                "Kasi dan Camat | beberapa-pelaksana | [Kasi dan Camat, [{lanjut: 1, di: kasi}, …]]",
                "Loket atau Kasi | beberapa-pelaksana | [Loket atau Kasi, [1, {lanjut: 1, di: kasi}]]",
                "kasi/sek | beberapa-pelaksana | [kasi/sek, [{lanjut: 1, di: kasi}, {lanjut: paraf, di: sek}]]",
                "Kasi & Desa | beberapa-pelaksana | [Kasi & Desa, [{lanjut: 1, di: kasi}, …]]",
                "luar | pelaksana | [luar, luar, {lewat: luar, lanjut: selesai}]",
                "Desa | pelaksana | [Desa, luar, {lewat: luar, lanjut: selesai}]",
            })
    void anActorIsNoStepAndNoneIsWrittenForHim(String target, String variant, String arguments) {
        Finding finding = finding(target);
        assertEquals(variant, finding.variant());
        assertEquals(arguments, finding.arguments().toString());
        assertEquals(List.of(), finding.edits());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "parap | paraf",
                "memaraf konsep | paraf",
                "kembali | paraf",
                "langkah 1 | 1",
                "kembali ke Kasi langkah 1 | 1",
                "menyusun konsep | 1",
                "berhenti | selesai",
                "selessai | selesai",
            })
    void aStepInWordsIsProposed(String target, String meant) {
        Finding finding = finding(target);
        assertEquals("saran", finding.variant());
        assertEquals(
                List.of(meant), finding.edits().stream().map(Edit::replacement).toList());
    }

    @ParameterizedTest
    @CsvSource({"9", "12", "bupati"})
    void whatMeansNothingHasNoProposal(String target) {
        Finding finding = finding(target);
        assertEquals("", finding.variant());
        assertEquals(List.of(), finding.edits());
    }
}
