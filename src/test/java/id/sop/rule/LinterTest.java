package id.sop.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.check.CheckResult;
import id.sop.check.Checker;
import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.diagnostic.Severity;
import id.sop.model.Sop;
import id.sop.source.Source;
import id.sop.testing.ExampleSettings;
import id.sop.testing.Sops;
import id.sop.yaml.node.Placeholders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LinterTest {
    /** An SOP with an output that nobody uses in each of two steps, and room for suppressions. */
    private static String sop(String inFirst, String inSecond, String inFile) {
        return """
            nama: Laporan
            pelaksana: {staf: Staf}
            langkah:
              - {kegiatan: Menyusun, pelaksana: staf, kelengkapan: Bahan, waktu: 1 jam, output: [Laporan, Salinan], abaikan: {%s}}
              - {kegiatan: Memeriksa, pelaksana: staf, kelengkapan: Laporan, waktu: 1 jam, output: [Hasil, Catatan], abaikan: {%s}}
              - {kegiatan: Mengirim, pelaksana: staf, kelengkapan: Hasil, waktu: 1 jam, output: Bukti kirim}
            abaikan: {%s}
            """
                .formatted(inFirst, inSecond, inFile);
    }

    private static CheckResult check(byte[] bytes, Map<String, Optional<Severity>> severities) {
        Settings settings = ExampleSettings.of("MB010", Settings.STANDARD.withSeverities(severities));
        return new Checker().check("laporan.yaml", bytes, Placeholders.NONE, false, settings);
    }

    private static List<String> said(String text, Map<String, Optional<Severity>> severities) {
        return check(text.getBytes(StandardCharsets.UTF_8), severities).diagnostics().stream()
                .map(LinterTest::brief)
                .toList();
    }

    /** Returns line, code and variant. */
    private static String brief(Diagnostic diagnostic) {
        return (diagnostic.span().from().line() + " " + diagnostic.code() + " "
                        + diagnostic.finding().variant())
                .strip();
    }

    @Test
    void withoutSuppressionsEveryFindingIsSaid() {
        assertEquals(List.of("4 MB010", "5 MB010"), said(sop("", "", ""), Map.of()));
    }

    private static final String ASKING =
            """
            nama: Laporan
            pelaksana: {staf: Staf}
            langkah:
              - {kegiatan: Menyusun, pelaksana: staf, kelengkapan: Bahan, waktu: 1 jam, output: Laporan}
              - {kegiatan: "Lengkap?", pelaksana: staf}
              - {kegiatan: Mengirim, pelaksana: staf, kelengkapan: Laporan, waktu: 1 jam, output: Bukti kirim}
            """;

    private static final String INCOMPLETE = "5 MB001";

    @Test
    void whatFollowsFromAFindingIsNotSaid() {
        assertEquals(List.of("5 AL011 tanya"), said(ASKING, Map.of("MB001", Optional.of(Severity.WARNING))));
    }

    @Test
    void nothingFollowsFromWhatIsNotSaid() {
        Map<String, Optional<Severity>> without =
                Map.of("AL011", Optional.empty(), "MB001", Optional.of(Severity.WARNING));
        assertEquals(List.of(INCOMPLETE), said(ASKING, without));
    }

    @Test
    void nothingFollowsFromWhatWeighsLess() {
        Map<String, Optional<Severity>> grave = Map.of("MB001", Optional.of(Severity.ERROR));
        assertTrue(said(ASKING, grave).contains(INCOMPLETE));
        assertTrue(new Checker()
                        .errors(
                                new Checker().open("laporan.yaml", ASKING.getBytes(StandardCharsets.UTF_8)),
                                Placeholders.NONE,
                                Settings.STANDARD.withSeverities(grave))
                        .errors()
                        .stream()
                        .anyMatch(error -> brief(error).equals(INCOMPLETE)));
    }

    @Test
    void aSuppressionInAStepCoversThatStepOnly() {
        assertEquals(List.of("5 MB010"), said(sop("MB010: arsip", "", ""), Map.of()));
        assertEquals(List.of("4 MB010"), said(sop("", "MB010: arsip", ""), Map.of()));
    }

    @Test
    void aSuppressionMayNameWhatTheFindingIsAbout() {
        assertEquals(List.of("5 MB010"), said(sop("", "", "MB010 Salinan: arsip"), Map.of()));
        assertEquals(List.of("4 MB010", "5 MB010", "7 YM010"), said(sop("", "", "MB010 Kwitansi: arsip"), Map.of()));
        assertEquals(
                List.of("4 MB010", "7 YM010 alasan"),
                said(sop("", "", "MB010 Catatan: arsip, MB010 Salinan: "), Map.of()));
    }

    @Test
    void aSuppressionOfTheFileCoversAllSteps() {
        assertEquals(List.of(), said(sop("", "", "MB010: arsip"), Map.of()));
    }

    @Test
    void theNearestSuppressionWinsSoThatOneLeftWithoutWorkIsNoticed() {
        assertEquals(List.of(), said(sop("MB010: arsip", "", "MB010: arsip"), Map.of()));
        assertEquals(List.of("7 YM010"), said(sop("MB010: arsip", "MB010: arsip", "MB010: arsip"), Map.of()));
    }

    @Test
    void aSuppressionWithoutAReasonHasNoEffect() {
        assertEquals(List.of("4 MB010", "4 YM010 alasan", "5 MB010"), said(sop("MB010: ", "", ""), Map.of()));
        assertEquals(List.of("5 MB010", "7 YM010 alasan"), said(sop("MB010: arsip", "", "MB010: \"\""), Map.of()));
    }

    @Test
    void everySuppressionThatDoesNothingIsReportedWithItsCause() {
        assertEquals(
                List.of("4 MB010", "4 YM010", "4 YM010 kode", "4 YM010 kode-saran", "4 YM010 tetap", "5 MB010"),
                said(sop("AL004: x, MB01: x, ALL: x, YM003: x", "", ""), Map.of()).stream()
                        .sorted()
                        .toList());
    }

    @Test
    void aSuppressionOfWhatDependsOnTheRunIsLeftInPeace() {
        assertEquals(List.of(), said(sop("MB010: arsip", "MB010: arsip", "RG001: x, KT001: x, ID028: x"), Map.of()));
    }

    private static Linter.Member member(String name, Settings settings) {
        String text = "nama: Surat\ninstansi: Kecamatan\nnomor: 1/2\npelaksana: {staf: Staf}\nlangkah: []";
        return new Checker()
                .check(name + ".yaml", text.getBytes(StandardCharsets.UTF_8), Placeholders.NONE, false, settings)
                .member()
                .orElseThrow();
    }

    @Test
    void theOrderInWhichFilesAreGivenDoesNotMatter() {
        List<Linter.Member> members = Stream.of("c", "a", "b")
                .map(name -> member(name, Settings.STANDARD))
                .toList();
        List<Linter.Member> backwards = List.of(members.get(2), members.get(1), members.get(0));
        List<String> said = Linter.lintTogether(members, Optional.empty()).stream()
                .map(diagnostic -> diagnostic.span().source().name() + " " + diagnostic.code())
                .toList();
        assertEquals(List.of("b.yaml RG002", "b.yaml RG001", "c.yaml RG002", "c.yaml RG001"), said);
        assertEquals(Linter.lintTogether(members, Optional.empty()), Linter.lintTogether(backwards, Optional.empty()));
    }

    @Test
    void aRuleThatIsSwitchedOffStillLeavesItsSuppressionsInPeace() {
        assertEquals(List.of(), said(sop("MB010: arsip", "", ""), Map.of("MB010", Optional.empty())));
    }

    @Test
    void anOfficeMayWeighARuleDifferently() {
        CheckResult inspection =
                check(sop("", "", "").getBytes(StandardCharsets.UTF_8), Map.of("MB010", Optional.of(Severity.ERROR)));
        assertTrue(inspection.hasError());
    }

    @ParameterizedTest
    @ValueSource(strings = {"YM001", "YM008"})
    void aFileThatCannotBeReadIsNeverPassedOverInSilence(String code) {
        byte[] latin = sop("", "", "").replace("Salinan", "Caf\u00e9").getBytes(StandardCharsets.ISO_8859_1);
        byte[] torn = "nama: \"Laporan".getBytes(StandardCharsets.UTF_8);
        assertTrue(check(code.equals("YM001") ? torn : latin, Map.of(code, Optional.empty()))
                .hasError());
    }

    @Message.Words("RN002")
    private record TallStep(int step) implements Message {}

    @Test
    void whatCannotBePrintedIsNeverPassedOverInSilence() {
        Settings settings = Settings.STANDARD.withSeverities(Map.of("RN002", Optional.empty()));
        Source source = new Source("laporan.yaml", "nama: Laporan");
        Finding fault = Finding.at(source.span(0, 4), new TallStep(1));
        assertTrue(Linter.hasError(settings.weigh(List.of(fault))));
    }

    @Test
    void invisibleCharactersMayBeAccepted() {
        String text = sop("", "", "MB010: arsip").replace("Laporan\n", "Lap\u200boran\n");
        assertEquals(List.of("1 YM008 tak-tampak"), said(text, Map.of()));
        assertEquals(List.of(), said(text, Map.of("YM008", Optional.empty())));
    }

    /** MB010 is a note and YM010 a warning, so that errors of theirs are looked for only where an office makes them such. */
    @ParameterizedTest
    @ValueSource(strings = {"", "MB010", "YM010", "AL004"})
    void theErrorsAloneAreThoseAmongAllThatIsSaid(String grave) {
        Map<String, Optional<Severity>> weights =
                grave.isEmpty() ? Map.of() : Map.of(grave, Optional.of(Severity.ERROR));
        Linter linter = new Linter(ExampleSettings.of("MB010", Settings.STANDARD.withSeverities(weights)));
        String text =
                sop("MB009: x, MB010: arsip", "", "").replace("staf, kelengkapan: Hasil", "camat, kelengkapan: Hasil");
        Checked<Sop> read = Sops.decode(text);
        List<Diagnostic> errors = linter.lint(read.value().orElseThrow(), read.faults()).stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
        assertEquals(grave.equals("MB010") || grave.equals("YM010") ? 2 : 1, errors.size());
        assertEquals(errors, linter.errors(read.value().orElseThrow(), read.faults()));
    }

    @Test
    void theErrorsOfARunAreThoseThatSomeOfficeHoldsForErrors() {
        Settings strict = Settings.STANDARD.withSeverities(Map.of("RG002", Optional.of(Severity.ERROR)));
        for (Settings second : List.of(Settings.STANDARD, strict)) {
            List<Linter.Member> members = List.of(member("a", Settings.STANDARD), member("b", second));
            List<Diagnostic> errors = Linter.lintTogether(members, Optional.empty()).stream()
                    .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                    .toList();
            assertEquals(second.equals(strict) ? 2 : 1, errors.size());
            assertEquals(errors, Linter.errorsTogether(members));
        }
    }

    @Test
    void warningsAreNoErrors() {
        assertFalse(check(sop("", "", "").getBytes(StandardCharsets.UTF_8), Map.of())
                .hasError());
        Source source = new Source("laporan.yaml", "nama: Laporan");
        Finding fault = Finding.at(source.span(0, 4), new TallStep(1));
        assertFalse(Linter.hasError(List.of(new Diagnostic(Severity.WARNING, fault))));
        assertTrue(Linter.hasError(
                List.of(new Diagnostic(Severity.WARNING, fault), new Diagnostic(Severity.ERROR, fault))));
    }
}
