package id.sop.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.diagnostic.Checked;
import id.sop.model.Approval;
import id.sop.model.Identity;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.testing.FaultLines;
import id.sop.testing.Sops;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An SOP as a whole: the keys that it must have, its actors and steps, and how large it may be. */
class SopDecoderTest {
    private static List<Text> texts(String... texts) {
        return List.of(texts).stream().map(Text::of).toList();
    }

    @Test
    void whatIsNotSaidIsEmpty() {
        Sop sop = Sops.sound("nama: x" + SmallSop.REST);
        Identity identity = sop.identity();
        assertEquals(Optional.empty(), identity.number());
        assertEquals(List.of(), identity.institution());
        assertEquals(Approval.NONE, identity.approval());
        assertEquals(Optional.empty(), identity.effective());
        assertEquals(Optional.empty(), identity.kind());
        assertEquals(Optional.empty(), sop.totalTime());
        assertEquals(List.of(), sop.externalInputs());
        assertEquals(List.of(), sop.suppressions());
    }

    @Test
    void theKeysThatTheExampleLacksStandInTheirPlacesToo() {
        Sop sop = Sops.sound(
                "nama: x\nlogo: logo/a.png\njenis: Teknis\nmasukan: [m, n]\nabaikan: {MB010: karena}" + SmallSop.REST);
        assertEquals(Optional.of(Text.of("logo/a.png")), sop.identity().logo());
        assertEquals(Optional.of(Identity.Kind.TECHNICAL), sop.identity().kind());
        assertEquals(texts("m", "n"), sop.externalInputs());
        assertEquals("MB010", sop.suppressions().get(0).code());
        assertEquals(Optional.of(Text.of("karena")), sop.suppressions().get(0).reason());
    }

    @Test
    void anUnknownKeyNamesTheNearestKnownOne() {
        assertEquals(
                List.of("2:1 YM002.saran «tanggal_efektiv»", "3:1 YM002 «zzz»"),
                SmallSop.faults("tanggal_efektiv: 2014-12-20\nzzz: 1"));
        assertEquals(
                "tanggal_efektif",
                SmallSop.decode("tanggal_efektiv: x")
                        .faults()
                        .get(0)
                        .arguments()
                        .get(3));
        assertEquals(List.of("2:1 YM002.ejaan «Nomor»"), SmallSop.faults("Nomor: 1"));
    }

    @Test
    void theRequiredKeysAreMissedAtTheBeginningOfTheFile() {
        assertEquals(
                List.of("1:1 YM003 «n» [nama, SOP, Pelaporan Kinerja]"),
                FaultLines.withArguments(Sops.decode("nomor: 1" + SmallSop.REST).faults()));
        assertEquals(
                List.of("1:1 YM003 «n»", "1:1 YM003 «n»"),
                FaultLines.of(Sops.decode("nama: x").faults()));
        assertEquals(
                List.of("1:1 YM003.kosong «nama»", "2:1 YM003.kosong «pelaksana»", "3:1 YM003.kosong «langkah»"),
                FaultLines.of(
                        Sops.decode("nama: ''\npelaksana: {}\nlangkah: []").faults()));
    }

    @Test
    void actorsAreAMappingOfKeysToNames() {
        assertEquals(
                List.of("2:12 YM004.pemetaan «[a, b]»"),
                FaultLines.of(Sops.decode("nama: x\npelaksana: [a, b]\nlangkah: [{kegiatan: k, pelaksana: a}]")
                        .faults()));
        assertEquals(
                List.of("2:13 YM003.kosong «a»", "2:23 YM004.teks «[B]»"),
                FaultLines.of(
                        Sops.decode("nama: x\npelaksana: {a: '', b: [B], c: C}\nlangkah: [{kegiatan: k, pelaksana: c}]")
                                .faults()));
    }

    @Test
    void stepsAreAListOfMappings() {
        assertEquals(
                List.of("3:10 YM004.daftar «{kegiatan: k}»"),
                FaultLines.of(Sops.decode("nama: x\npelaksana: {a: A}\nlangkah: {kegiatan: k}")
                        .faults()));
        Checked<Sop> sop = Sops.decode("nama: x\npelaksana: {a: A}\nlangkah: [K, {kegiatan: k, pelaksana: a}, [l]]");
        assertEquals(
                List.of("3:11 YM004.butir-langkah «K»", "3:43 YM004.butir-langkah «[l]»"), FaultLines.of(sop.faults()));
        assertEquals(3, sop.value().orElseThrow().steps().size(), "a broken step keeps its number");
    }

    @Test
    void stepIdsAreUniqueAndCannotBeMistaken() {
        Checked<Sop> sop = Sops.decode(
                """
                nama: x
                pelaksana: {a: A}
                langkah:
                  - {id: susun, kegiatan: k, pelaksana: a}
                  - {id: 12, kegiatan: k, pelaksana: a}
                  - {id: lanjut, kegiatan: k, pelaksana: a}
                  - {id: selesai, kegiatan: k, pelaksana: a}
                  - {id: susun, kegiatan: k, pelaksana: a}
                  - {id: 1.5, kegiatan: k, pelaksana: a}
                  - {id: 2b, kegiatan: k, pelaksana: a}
                """);
        assertEquals(
                List.of(
                        "5:10 YM011.angka «12» [12]",
                        "6:10 YM011.kata-alur «lanjut» [lanjut]",
                        "7:10 YM011.kata-alur «selesai» [selesai]",
                        "8:10 YM011 «susun» [susun, 4]",
                        "9:10 YM011.angka «1.5» [1.5]"),
                FaultLines.withArguments(sop.faults()));
        assertEquals("susun", sop.faults().get(3).related().get(0).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# apa\n", "---\n"})
    void anEmptyFileIsSaidToBeEmpty(String text) {
        Checked<Sop> sop = Sops.decode(text);
        assertTrue(sop.value().isEmpty());
        assertEquals(1, sop.faults().size());
        assertEquals("YM003", sop.faults().get(0).code());
        assertEquals("berkas-kosong", sop.faults().get(0).variant());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a, b]", "kata", "- nama: x"})
    void aFileThatIsNoMappingIsNoSop(String text) {
        Checked<Sop> sop = Sops.decode(text);
        assertTrue(sop.value().isEmpty());
        assertTrue(FaultLines.of(sop.faults()).get(0).startsWith("1:1 YM004.bukan-sop «"));
        assertEquals(1, sop.faults().size());
    }

    @Test
    void anSopMayHave500StepsAndFortyActors() {
        assertEquals(List.of(), FaultLines.of(large(500, 40).faults()));
        assertEquals(
                List.of("43:3 YM009.pelaksana «p41»"),
                FaultLines.of(large(1, 41).faults()));
        assertEquals(1, large(501, 1).faults().size());
        assertEquals(500, large(600, 1).value().orElseThrow().steps().size());
        assertEquals("langkah", large(600, 1).faults().get(0).variant());
    }

    private static Checked<Sop> large(int steps, int actors) {
        String columns = IntStream.rangeClosed(1, actors)
                .mapToObj(i -> "  p" + i + ": P" + i + "\n")
                .collect(Collectors.joining());
        return Sops.decode(
                "nama: x\npelaksana:\n" + columns + "langkah:\n" + "  - {kegiatan: k, pelaksana: p1}\n".repeat(steps));
    }

    @Test
    void openTextsAreNotJudgedUntilTheyArePrinted() {
        String yaml = "nama: ${a}\njenis: ${b}\ntanggal_efektif: ${c}\nnomor: x${d}y${a}" + SmallSop.REST;
        assertEquals(List.of(), FaultLines.of(Sops.decode(yaml).faults()));
        assertEquals(
                List.of("[a]", "[d]", "[a]", "[b]", "[c]"),
                Sops.decode(yaml, Map.of(), true).faults().stream()
                        .map(fault -> fault.arguments().toString())
                        .toList());
        assertEquals(
                List.of("3:18 ID005 «${c}»"),
                FaultLines.of(Sops.decode(yaml, Map.of("a", "x", "b", "teknis", "c", "besok", "d", ""), true)
                        .faults()));
    }

    @Test
    void aMalformedPlaceholderIsReportedAtItsText() {
        assertEquals(
                List.of("2:8 YM007 «12/${a b}» [${a b}]"),
                FaultLines.withArguments(SmallSop.decode("nomor: 12/${a b}").faults()));
    }

    @Test
    void aRequiredTextThatIsFilledWithNothingIsMissed() {
        Checked<Sop> sop = Sops.decode("nama: ${a}" + SmallSop.REST, Map.of("a", " "), true);
        assertEquals(List.of("1:1 YM003.kosong «nama»"), FaultLines.of(sop.faults()));
        Checked<Sop> step = Sops.decode(
                "nama: x\npelaksana: {a: A}\nlangkah:\n  - kegiatan: ${k}\n    pelaksana: [a, '${k}']\n",
                Map.of("k", ""),
                true);
        assertEquals(List.of("4:5 YM003.kosong «kegiatan»"), FaultLines.of(step.faults()));
        Checked<Sop> actor = Sops.decode(
                "nama: x\npelaksana: {a: '${k}', b: B}\nlangkah: [{kegiatan: k, pelaksana: b}]", Map.of("k", ""), true);
        assertEquals(List.of("2:13 YM003.kosong «a»"), FaultLines.of(actor.faults()));
    }
}
