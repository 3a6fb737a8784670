package id.sop.yaml.flow;

import static id.sop.yaml.OneStep.decode;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.diagnostic.Checked;
import id.sop.model.Answer;
import id.sop.model.Sop;
import id.sop.model.Target;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several targets of one answer, of which some say at whom they are entered. */
class ListedTargetsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ya: [{lanjut: 4, di: kasi}, 5], tidak: 1|[4 kasi, 5]",
                "ya: {lewat: b, lanjut: [{lanjut: 4, di: kasi}, 5]}, tidak: 1|[4 kasi, 5]",
                "ya: [{di: kasi}, {lanjut: 5, di: camat}], tidak: 1|[ kasi, 5 camat]",
                "pilihan: {A: [3, {lanjut: 4, di: kasi}], B: 1}|[3, 4 kasi]"
            })
    void eachOfSeveralTargetsMaySayWhereItIsEntered(String written, String expected) {
        Checked<Sop> sop = decode("kegiatan: k, pelaksana: [a, b], keputusan: {oleh: a, " + written + "}");
        assertEquals(List.of(), sop.faults());
        Answer first = sop.value()
                .orElseThrow()
                .step(1)
                .decision()
                .orElseThrow()
                .answers()
                .get(0);
        assertEquals(
                expected,
                first.targets().stream()
                        .map(target -> (target.last() instanceof Target.Reference reference
                                        ? reference.step().value()
                                        : "")
                                + target.entry()
                                        .map(actor -> " " + actor.value())
                                        .orElse(""))
                        .toList()
                        .toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ya: [{lanjut: 4, di: kasi}, {lanjut: 4, di: kasi}], tidak: 1|YM004.tujuan-dua-kali",
                "ya: [{lanjut: 4, di: kasi}, 5, 5], tidak: 1|YM004.tujuan-dua-kali",
                "ya: [{lanjut: 4}, 5], tidak: 1|YM003",
                "ya: [{lanjut: selesai, di: kasi}, 5], tidak: 1|YM004.di-selesai",
                "ya: [{lewat: b, lanjut: 4}, 5], tidak: 1|YM004.daftar-lewat"
            })
    void whatIsWrongAmongSeveralTargetsIsToldOnce(String written, String code) {
        Checked<Sop> sop = decode("kegiatan: k, pelaksana: [a, b], keputusan: {oleh: a, " + written + "}");
        assertEquals(
                List.of(code),
                sop.faults().stream()
                        .map(fault -> fault.code() + (fault.variant().isEmpty() ? "" : "." + fault.variant()))
                        .toList());
    }
}
