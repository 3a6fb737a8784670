package id.sop.yaml;

import static id.sop.yaml.OneStep.decode;
import static id.sop.yaml.OneStep.faults;
import static id.sop.yaml.OneStep.step;
import static id.sop.yaml.OneStep.to;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.diagnostic.Checked;
import id.sop.model.Performers;
import id.sop.model.Requirement;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Target;
import id.sop.model.Text;
import id.sop.testing.Sops;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepDecoderTest {
    private static List<Requirement> requirements(String yaml) {
        return step("kelengkapan: " + yaml).requirements();
    }

    private static Requirement needs(String document, String from) {
        return new Requirement(Text.of(document), Optional.ofNullable(from).map(Text::of));
    }

    @Test
    void everyKeyStandsInItsPlace() {
        Step step = step(
                """
                id: susun, waktu: 2 jam, output: [o, p], keterangan: [x, y], kelengkapan: [m, n],
                    lanjut: susun, abaikan: {MB010: alasan, PL001: ''}""");
        assertEquals(1, step.number());
        assertEquals(Optional.of(Text.of("susun")), step.id());
        assertEquals(Optional.of(Text.of("k")), step.activity());
        assertEquals("2 jam", step.time().orElseThrow().text().value());
        assertEquals(List.of(Text.of("o"), Text.of("p")), step.outputs());
        assertEquals(List.of(Text.of("x"), Text.of("y")), step.notes());
        assertEquals(List.of(needs("m", null), needs("n", null)), step.requirements());
        assertEquals(List.of(to("susun")), step.next());
        assertEquals("MB010", step.suppressions().get(0).code());
        assertEquals(Optional.of(Text.of("alasan")), step.suppressions().get(0).reason());
        assertEquals("MB010", step.suppressions().get(0).place().text());
        assertEquals(Optional.empty(), step.suppressions().get(1).reason());
        assertEquals(Optional.empty(), step.decision());
    }

    @Test
    void performersAreOneSeveralInTurnOrSeveralTogether() {
        assertEquals(List.of(Text.of("a")), step("pelaksana: a").performers().keys());
        assertFalse(step("pelaksana: a").performers().together());
        assertEquals(
                List.of(Text.of("b"), Text.of("a")),
                step("pelaksana: [b, a]").performers().keys());
        assertFalse(step("pelaksana: [b, a]").performers().together());
        assertEquals(
                List.of(Text.of("a"), Text.of("b")),
                step("pelaksana: {bersama: [a, b]}").performers().keys());
        assertTrue(step("pelaksana: {bersama: [a, b]}").performers().together());
        assertTrue(step("pelaksana: {bersama: a}").performers().together());
    }

    @Test
    void anActorMayActAgainInAStepButNotTogetherWithHimself() {
        Checked<Sop> sop = decode("kegiatan: k, pelaksana: [a, b, a]");
        assertEquals(List.of(), sop.faults());
        assertEquals(
                List.of(Text.of("a"), Text.of("b"), Text.of("a")),
                sop.value().orElseThrow().step(1).performers().keys());
        assertEquals(List.of("4:47 YM004.dua-kali «b»"), faults("kegiatan: k, pelaksana: {bersama: [a, b, b]}"));
    }

    @Test
    void thoseTogetherAreDrawnAsTheAuthorSays() {
        assertEquals(Performers.Bond.LINE, bond("[a, b]"));
        assertEquals(Performers.Bond.LINE, bond("{bersama: [a, b]}"));
        assertEquals(Performers.Bond.LINE, bond("{bersama: [a, b], gambar: garis}"));
        assertEquals(Performers.Bond.ONE_BOX, bond("{bersama: [a, b], gambar: satu_kotak}"));
        assertEquals(Performers.Bond.DASHED, bond("{bersama: [a, b], gambar: garis_putus}"));
        assertEquals(Performers.Bond.BOTH_WAYS, bond("{bersama: [a, b], gambar: panah_dua_arah}"));
        assertEquals(
                List.of("4:56 YM004.pilihan «kotak»"),
                faults("kegiatan: k, pelaksana: {bersama: [a, b], gambar: kotak}"));
    }

    private static Performers.Bond bond(String performers) {
        return decode("kegiatan: k, pelaksana: " + performers)
                .value()
                .orElseThrow()
                .step(1)
                .performers()
                .bond();
    }

    @Test
    void togetherNeedsItsListAndKnowsNothingElse() {
        assertEquals(List.of("4:31 YM002 «lain»", "4:30 YM003 «{»"), faults("kegiatan: k, pelaksana: {lain: a}"));
        assertEquals(List.of("4:31 YM003.kosong «bersama»"), faults("kegiatan: k, pelaksana: {bersama: []}"));
        assertEquals(List.of("4:40 YM004.teks-daftar «{x: y}»"), faults("kegiatan: k, pelaksana: {bersama: {x: y}}"));
    }

    @Test
    void requirementsAreATextAListOrSayWhereTheyComeFrom() {
        assertEquals(List.of(needs("DPA", null)), requirements("DPA"));
        assertEquals(List.of(needs("DPA", null), needs("RKA", null)), requirements("[DPA, RKA]"));
        assertEquals(List.of(needs("Draf", "susun")), requirements("{dokumen: Draf, dari: susun}"));
        assertEquals(
                List.of(needs("Draf", "2"), needs("DPA", null), needs("Surat", "luar")),
                requirements("[{dokumen: Draf, dari: 2}, DPA, {dokumen: Surat, dari: luar}]"));
        assertEquals(List.of(), requirements("[]"));
    }

    @Test
    void aRequirementFromOutsideIsNoStep() {
        assertTrue(needs("x", "luar").isFromOutside());
        assertTrue(needs("x", "SOP Perencanaan").isFromOutside());
        assertFalse(needs("x", "sopir").isFromOutside());
        assertFalse(needs("x", null).isFromOutside());
        assertEquals(Optional.of(Text.of("susun")), needs("x", "susun").fromStep());
        assertEquals(Optional.empty(), needs("x", "Luar").fromStep());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[[a]]                    | 4:47 YM004.butir «[a]»",
                "['', b]                  | 4:47 YM004.butir-kosong «''»",
                "{dari: 2}                | 4:46 YM003 «{»",
                "{dokumen: }              | 4:47 YM003.kosong «dokumen»",
                "{dokumen: [x]}           | 4:56 YM004.teks «[x]»",
                "{dokumen: x, dari: [1]}  | 4:65 YM004.teks «[1]»",
                "{dokumen: x, asal: luar} | 4:59 YM002.sinonim «asal»"
            })
    void aFaultyRequirementIsPointedAt(String requirement, String fault) {
        assertEquals(List.of(fault), faults("kegiatan: k, pelaksana: a, kelengkapan: " + requirement));
    }

    @Test
    void aStepNeedsAnActivityAndPerformers() {
        assertEquals(List.of("4:5 YM003 «{»", "4:5 YM003 «{»"), faults("waktu: 1 jam"));
        assertEquals(List.of("4:6 YM003.kosong «kegiatan»"), faults("kegiatan: , pelaksana: []"));
    }

    @Test
    void textsThatArePlaceholdersAreOpen() {
        Step step = step("id: a, waktu: '${lama}', output: '${apa} jadi', lanjut: '${ke}'");
        assertTrue(step.time().orElseThrow().text().open());
        assertTrue(step.outputs().get(0).open());
        assertFalse(step.activity().orElseThrow().open());
        assertEquals(List.of(to("${ke}")).toString(), step.next().toString());
    }

    @Test
    void aFilledPlaceholderIsAnOrdinaryTextAndNeverYaml() {
        Sop sop = Sops.decode(
                        "nama: ${n}\npelaksana: {a: A}\nlangkah: [{kegiatan: '${k}', pelaksana: a, lanjut: '${l}'}]",
                        Map.of("n", "[a, b]: {c} # d", "k", "- x\n- y", "l", "selesai"),
                        true)
                .value()
                .orElseThrow();
        assertEquals("[a, b]: {c} # d", sop.identity().name().orElseThrow().value());
        assertEquals("- x\n- y", sop.step(1).activity().orElseThrow().value());
        assertEquals(List.of(new Target.End()), sop.step(1).next());
    }
}
