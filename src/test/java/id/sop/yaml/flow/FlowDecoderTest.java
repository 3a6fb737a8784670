package id.sop.yaml.flow;

import static id.sop.yaml.OneStep.decode;
import static id.sop.yaml.OneStep.faults;
import static id.sop.yaml.OneStep.step;
import static id.sop.yaml.OneStep.to;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.diagnostic.Checked;
import id.sop.model.Answer;
import id.sop.model.Decision;
import id.sop.model.Flow;
import id.sop.model.Sop;
import id.sop.model.Target;
import id.sop.model.Text;
import id.sop.testing.Effort;
import id.sop.testing.FaultLines;
import id.sop.testing.Sops;
import id.sop.testing.YesOrNo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decisions, targets and starts of steps as they are read. */
final class FlowDecoderTest {
    @Test
    void aDecisionHasTwoExitsOfWhichYesLeadsOnByDefault() {
        Decision decision = step("keputusan: {tidak: susun}").decision().orElseThrow();
        assertEquals(
                YesOrNo.decision(
                        Optional.empty(),
                        List.of(new Target.Next()),
                        List.of(to("susun")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                decision);
        assertEquals(
                "tidak", decision.origin().key("tidak").orElseThrow().name().text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pilihan: [Ya: 1, Tidak: lanjut]|2",
                "pilihan: [{Ya: 1, Tidak: lanjut}, Lain: selesai]|3",
                "pilihan: [Ya: 1, Ya: lanjut]|0",
                "pilihan: [1, lanjut]|0",
                "pilihan: {}|0",
                "pilihan: 'Ya, Tidak'|0",
                "pilihan: {Ya: [], Tidak: 1}|2",
                "tidak: []|2"
            })
    void answersThatAreOddlyWrittenAreReadOrReportedOnce(String written, int answers) {
        Checked<Sop> sop = decode("kegiatan: k, pelaksana: a, keputusan: {" + written + "}");
        assertEquals(
                answers,
                sop.value()
                        .orElseThrow()
                        .step(1)
                        .decision()
                        .map(Decision::answers)
                        .orElse(List.of())
                        .size());
        assertEquals(1, sop.faults().size(), () -> FaultLines.of(sop.faults()).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "keputusan: {tidak: 1}, lanjut: selesai|[End[]]",
                "keputusan: {ya: lanjut, tidak: 1}, lanjut: selesai|[End[], Next[]]",
                "keputusan: {tidak: 1}, selesai: ya|[Next[]]"
            })
    void whatStandsBesideADecisionIsItsAnswerYes(String written, String targets) {
        Checked<Sop> sop = decode("kegiatan: k, pelaksana: a, " + written);
        Decision decision = sop.value().orElseThrow().step(1).decision().orElseThrow();
        assertEquals(targets, decision.answers().get(0).targets().toString());
        assertEquals(1, sop.faults().size());
    }

    @Test
    void aDecisionSaysWhoDecidesWhatIsAskedAndWhatItsExitsAreCalled() {
        Decision decision =
                step("""
                keputusan: {oleh: a, ya: selesai, tidak: lanjut, label_ya: Lengkap, label_tidak: Belum,
                    tanya: 'Lengkap?'}""")
                        .decision()
                        .orElseThrow();
        assertEquals(
                YesOrNo.decision(
                        Optional.of(Text.of("a")),
                        List.of(new Target.End()),
                        List.of(new Target.Next()),
                        Optional.of(Text.of("Lengkap")),
                        Optional.of(Text.of("Belum")),
                        Optional.of(Text.of("Lengkap?"))),
                decision);
    }

    @Test
    void aDecisionMayHaveAnswersOfItsOwn() {
        Decision decision = step("keputusan: {pilihan: {Biasa: 3, Penting: [4, susun], Rahasia: {lewat: b}}}")
                .decision()
                .orElseThrow();
        assertEquals(
                List.of(
                        named("Biasa", List.of(), to("3")),
                        named("Penting", List.of(), to("4"), to("susun")),
                        named("Rahasia", List.of(Text.of("b")), new Target.Next())),
                decision.answers());
        assertTrue(decision.isNamed());
    }

    private static Answer named(String label, List<Text> through, Target... targets) {
        return new Answer(Flow.Condition.NAMED, Optional.of(Text.of(label)), through, List.of(targets));
    }

    @Test
    void anAnswerOfYesOrNoMayPassOthersOfTheRowAndLeadToSeveralSteps() {
        Decision decision = step("keputusan: {ya: [3, selesai], tidak: {lewat: [b, c], lanjut: susun}}")
                .decision()
                .orElseThrow();
        assertEquals(
                List.of(
                        new Answer(Flow.Condition.YES, Optional.empty(), List.of(), List.of(to("3"), new Target.End())),
                        new Answer(
                                Flow.Condition.NO,
                                Optional.empty(),
                                List.of(Text.of("b"), Text.of("c")),
                                List.of(to("susun")))),
                decision.answers());
        assertFalse(decision.isNamed());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{pilihan: }                  | 4:45 YM003.kosong «pilihan»",
                "{pilihan: {}}                | 4:45 YM003.kosong «pilihan»",
                "{pilihan: {A: 3, B: }}       | 4:61 YM003.kosong «B»",
                "{pilihan: {A: 3, B: {}}}     | 4:64 YM003 «{»",
                "{pilihan: {A: 3, B: {x: 1}}} | 4:65 YM002 «x»; 4:64 YM003 «{»",
                "{pilihan: [3, 4]}            | 4:54 YM004.pemetaan «[3, 4]»",
                "{pilihan: {A: 3, A: 4}}      | 4:61 YM005 «A»",
                "{pilihan: {A: 3}, ya: 4}     | 4:62 YM004.bertentangan «ya»",
                "{berat: 3, ringan: 4}        | 4:45 YM002.jawaban «berat»"
            })
    void anAnswerNeedsItsTarget(String decision, String faults) {
        assertEquals(faults, String.join("; ", faults("kegiatan: k, pelaksana: a, keputusan: " + decision)));
    }

    @Test
    void aStepMayLeadToSeveralStepsAndBeAStart() {
        assertEquals(
                List.of(to("3"), new Target.End()), step("lanjut: [3, selesai]").next());
        assertTrue(step("mulai: ya").starts());
        assertFalse(step("mulai: tidak").starts());
        assertFalse(step("waktu: 1 jam").starts());
    }

    @Test
    void oneOfTheWaysAtOnceMayPassOthersOfTheRow() {
        assertEquals(
                List.of(to("3"), new Target.Through(List.of(Text.of("b")), new Target.Next())),
                step("lanjut: [3, {lewat: b}]").next());
        assertEquals(
                List.of(new Target.Through(List.of(Text.of("b")), new Target.End())),
                step("lanjut: {lewat: b, lanjut: selesai}").next());
        assertEquals(
                List.of("4:66 YM004.bertentangan «selesai»"),
                faults("kegiatan: k, pelaksana: [a, c, b], lanjut: {lewat: [c, b]}, selesai: ya"));
        assertEquals(List.of("4:46 YM003.kosong «lewat»"), faults("kegiatan: k, pelaksana: a, lanjut: [3, {lewat: }]"));
        assertEquals(List.of("4:52 YM002 «untuk»"), faults("kegiatan: k, pelaksana: a, lanjut: {lewat: b, untuk: 3}"));
    }

    @Test
    void aTargetMaySayAtWhomItIsEntered() {
        Target entry = new Target.At(to("3"), Text.of("b"));
        assertEquals(List.of(entry), step("lanjut: {lanjut: 3, di: b}").next());
        assertEquals(
                List.of(to("4"), new Target.Through(List.of(Text.of("c")), entry)),
                step("lanjut: [4, {lewat: c, lanjut: 3, di: b}]").next());
        assertEquals(
                List.of(new Target.At(new Target.Next(), Text.of("b"))),
                step("lanjut: {di: b}").next());
        Decision decision =
                step("keputusan: {tidak: {lanjut: 3, di: b}}").decision().orElseThrow();
        assertEquals(
                new Answer(Flow.Condition.NO, Optional.empty(), List.of(), List.of(entry)),
                decision.answers().get(1));
        assertEquals(
                List.of("4:63 YM004.di-selesai «b»"),
                faults("kegiatan: k, pelaksana: a, lanjut: {lanjut: selesai, di: b}"));
        assertEquals(
                List.of("4:49 YM002.sinonim «langkah»"),
                faults("kegiatan: k, pelaksana: a, lanjut: {di: b, langkah: 3}"));
    }

    @Test
    void aDecisionNeedsItsNo() {
        assertEquals(List.of("4:44 YM003 «{»"), faults("kegiatan: k, pelaksana: a, keputusan: {ya: lanjut}"));
        assertEquals(List.of("4:45 YM003.kosong «tidak»"), faults("kegiatan: k, pelaksana: a, keputusan: {tidak: }"));
        assertEquals(List.of("4:44 YM004.keputusan «lanjut»"), faults("kegiatan: k, pelaksana: a, keputusan: lanjut"));
        assertEquals(
                List.of("4:53 YM002 «x»", "4:52 YM003 «{»"),
                faults("kegiatan: k, pelaksana: a, keputusan: {tidak: {x: 1}}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lanjut: 3        | Reference[step=3]",
                "lanjut: 03       | Reference[step=03]",
                "lanjut: susun    | Reference[step=susun]",
                "lanjut: lanjut   | Next[]",
                "lanjut: selesai  | End[]",
                "selesai: true    | End[]",
                "selesai: ya      | End[]",
                "selesai: YA      | End[]",
                "selesai: false   | Next[]",
                "selesai: tidak   | Next[]",
                "selesai:         | Next[]",
                "waktu: 1 jam     | Next[]"
            })
    void aStepSaysWhereItLeads(String key, String target) {
        assertEquals("[" + target + "]", step(key).next().toString());
    }

    @Test
    void theEndIsSaidWithYesOrNo() {
        Checked<Sop> sop = decode("kegiatan: k, pelaksana: a, selesai: mungkin");
        assertEquals(
                List.of("4:42 YM004.pilihan «mungkin» [selesai, true, ya, false, tidak, mungkin]"),
                FaultLines.withArguments(sop.faults()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lanjut: 3, selesai: true                     | 4:44 YM004.bertentangan «selesai» [selesai, lanjut]",
                "lanjut: 3, keputusan: {tidak: 1}             | 4:33 YM004.lanjut-keputusan «lanjut» [lanjut, keputusan, {ya: 3, tidak: 1}]",
                "keputusan: {tidak: 1}, selesai: ya           | 4:56 YM004.lanjut-keputusan «selesai» [selesai, keputusan, {ya: selesai, tidak: 1}]",
                "selesai: ya, keputusan: {tidak: 1}, lanjut: 2| 4:69 YM004.lanjut-keputusan «lanjut» [lanjut, keputusan, {ya: 2, tidak: 1}]"
            })
    void aStepCannotLeadToTwoPlaces(String keys, String fault) {
        assertEquals(
                List.of(fault),
                FaultLines.withArguments(
                        decode("kegiatan: k, pelaksana: a, " + keys).faults()));
    }

    @Test
    void notEndingContradictsNothing() {
        assertEquals(List.of(to("3")), step("lanjut: 3, selesai: false").next());
        assertTrue(step("keputusan: {tidak: 1}, selesai: tidak").decision().isPresent());
    }

    @Test
    void theExampleForForeignAnswersCanBeCopied() {
        Checked<Sop> sop = decode("kegiatan: k, keputusan: {\"lengkap, sah\": 2, \"kurang: tulis\": 1}");
        assertEquals(
                "{pilihan: {\"lengkap, sah\": 2, \"kurang: tulis\": 1}}",
                sop.faults().stream()
                        .filter(fault -> fault.variant().equals("jawaban"))
                        .findFirst()
                        .orElseThrow()
                        .arguments()
                        .get(1));
    }

    /** Reading all activities anew for each decision took fourteen times as much. */
    @Test
    void theActivitiesAreReadOnceForAllDecisionsThatAreTexts() throws Exception {
        String sop = "nama: x\npelaksana: {a: A}\nlangkah:\n"
                + IntStream.range(0, 400)
                        .mapToObj("- {kegiatan: Menyusun laporan %d, pelaksana: a, keputusan: mundur}\n"::formatted)
                        .collect(Collectors.joining());
        assertEquals(
                400,
                Effort.within(20, 300_000_000, () -> Sops.decode(sop)).faults().size());
    }
}
