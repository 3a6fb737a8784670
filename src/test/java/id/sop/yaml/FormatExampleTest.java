package id.sop.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.check.CheckResult;
import id.sop.check.Checker;
import id.sop.model.Actor;
import id.sop.model.Approval;
import id.sop.model.Columns;
import id.sop.model.DateText;
import id.sop.model.Identity;
import id.sop.model.Parts;
import id.sop.model.Performers;
import id.sop.model.Requirement;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Target;
import id.sop.model.Text;
import id.sop.model.TimeText;
import id.sop.rule.Settings;
import id.sop.source.Origin;
import id.sop.source.Position;
import id.sop.testing.YesOrNo;
import id.sop.time.TimeNotation;
import id.sop.yaml.node.Placeholders;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The example that defines the format, decoded to its last word. */
class FormatExampleTest {
    private static final DateText DAY = new DateText(Text.of("2014-12-20"), Optional.of(LocalDate.of(2014, 12, 20)));

    private static CheckResult inspection() {
        try (InputStream in = FormatExampleTest.class.getResourceAsStream("format.yaml")) {
            return new Checker().check("format.yaml", in.readAllBytes(), Placeholders.NONE, true, Settings.STANDARD);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Text> some(String text) {
        return Optional.of(Text.of(text));
    }

    private static List<Text> list(String... texts) {
        return Stream.of(texts).map(Text::of).toList();
    }

    private static TimeText time(String text) {
        return new TimeText(Text.of(text), TimeNotation.parse(text));
    }

    private static Actor actor(String key, String name) {
        return new Actor(key, Text.of(name), Optional.empty(), Origin.NONE);
    }

    private static Requirement needs(String document) {
        return new Requirement(Text.of(document), Optional.empty());
    }

    @Test
    void everyKeyStandsInItsPlaceInTheModel() {
        Identity identity = new Identity(
                some("Pelaporan Kinerja"),
                some("070/ /421.632/2014"),
                Optional.empty(),
                list("PEMERINTAH KABUPATEN MALANG", "KANTOR KECAMATAN KARANGPLOSO"),
                List.of(),
                Optional.empty(),
                some("35.07.23"),
                Optional.of(Identity.Kind.ADMINISTRATIVE),
                Optional.of(DAY),
                Optional.of(DAY),
                Optional.of(DAY),
                new Approval(
                        some("CAMAT KARANGPLOSO"),
                        some("SUROTO, SH, MM"),
                        some("Pembina Tingkat I"),
                        some("19610219 198103 1 007"),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Origin.NONE),
                list("Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah"),
                list("Memiliki kemampuan analisa data berdasar IKU", "Mampu mengoperasikan komputer"),
                list("SOP Pengumpulan Data Kinerja ttg Musrenbangcam"),
                list("Laporan Data Kinerja", "Dokumen IKU"),
                list("Tim Akuntabilitas Kinerja harus sudah ditetapkan oleh Camat."),
                list("Dokumen Laporan Kinerja"),
                List.of(),
                List.of());
        List<Step> steps = List.of(
                new Step(
                        1,
                        Optional.empty(),
                        some("Mengumpulkan bahan laporan untuk disusun menjadi berkas pelaporan"),
                        Optional.empty(),
                        Performers.inTurn(list("evapor")),
                        Optional.empty(),
                        List.of(new Target.Next()),
                        false,
                        List.of(needs("Laporan Realisasi Anggaran"), needs("DPA")),
                        Optional.of(time("1 jam")),
                        list("Bahan penyusunan laporan"),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Origin.NONE),
                new Step(
                        2,
                        some("susun"),
                        some("Menyusun dan menyelesaikan berkas pelaporan menjadi satu draft laporan"),
                        Optional.empty(),
                        Performers.inTurn(list("tim")),
                        Optional.empty(),
                        List.of(new Target.Next()),
                        false,
                        List.of(needs("Bahan penyusunan laporan")),
                        Optional.of(time("1 hari")),
                        list("Draf Laporan Kinerja"),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Origin.NONE),
                new Step(
                        3,
                        Optional.empty(),
                        some("Memeriksa dan mengevaluasi draft laporan"),
                        Optional.empty(),
                        Performers.inTurn(list("sekretaris", "camat")),
                        Optional.of(YesOrNo.decision(
                                some("sekretaris"),
                                List.of(new Target.Next()),
                                List.of(new Target.Reference(Text.of("susun"))),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())),
                        List.of(new Target.Next()),
                        false,
                        List.of(new Requirement(Text.of("Draft Laporan Kinerja"), some("susun"))),
                        Optional.of(time("1 hari")),
                        list("Draft laporan yang sudah diparaf dan ditandatangani"),
                        list("Diparaf Sekretaris dan ditandatangani Camat"),
                        List.of(),
                        List.of(),
                        List.of(),
                        Origin.NONE));
        Sop expected = new Sop(
                identity,
                List.of(
                        actor("camat", "Camat"),
                        actor("sekretaris", "Sekretaris"),
                        actor("tim", "Tim"),
                        actor("umum", "Sub. Umum"),
                        actor("evapor", "Sub. Evapor")),
                Columns.STANDARD,
                steps,
                Parts.NONE,
                Optional.of(time("2 hari 3 jam 15 menit")),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Origin.NONE);
        assertEquals(expected, inspection().sop().orElseThrow());
    }

    @Test
    void valuesKnowTheirPlaces() {
        Sop sop = inspection().sop().orElseThrow();
        assertEquals(new Position(1, 1), sop.origin().span().from());
        assertEquals(
                new Position(1, 7), sop.identity().name().orElseThrow().span().from());
        assertEquals("camat", sop.actors().get(0).origin().span().text());
        assertEquals("susun", sop.step(2).id().orElseThrow().span().text());
        Text asked = sop.step(3).requirements().get(0).document();
        assertEquals("Draft Laporan Kinerja", asked.span().text());
        assertEquals(
                "oleh",
                sop.step(3)
                        .decision()
                        .orElseThrow()
                        .origin()
                        .key("oleh")
                        .orElseThrow()
                        .name()
                        .text());
        assertEquals(
                "lanjut",
                sop.step(3).decision().orElseThrow().origin().value("ya").text());
    }

    @Test
    void theExampleShowsTheFormatAndIsNoSheetToSign() {
        List<String> codes = inspection().diagnostics().stream()
                .filter(d -> d.severity() == id.sop.diagnostic.Severity.ERROR)
                .map(d -> d.code())
                .toList();
        assertEquals(List.of("PL001", "MB015"), codes);
        assertFalse(codes.stream().anyMatch(code -> code.startsWith("YM")));
        assertTrue(inspection().hasError());
    }
}
