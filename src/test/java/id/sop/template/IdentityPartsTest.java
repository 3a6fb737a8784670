package id.sop.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.model.Sop;
import id.sop.paging.MinimumSizes;
import id.sop.paging.SheetPlan;
import id.sop.testing.Sops;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityPartsTest {
    private static String titles(String yaml) {
        Sop sop = Sops.sound("nama: x\n" + yaml + "\npelaksana: {a: A}\nlangkah: [{kegiatan: k, pelaksana: a}]");
        return String.join(
                " ",
                IdentityParts.of(sop.identity(), key -> key.substring(0, 4)).stream()
                        .map(part -> part.get("judul").toString())
                        .toList());
    }

    @Test
    void withoutOtherPartsTheSixOfTheRegulationStandInTheirOrder() {
        assertEquals("dasa kual kete pera peri penc", titles("nomor: 1"));
    }

    @ParameterizedTest
    @CsvSource({
        "nama, X dasa kual kete pera peri penc",
        "dasar_hukum, dasa X kual kete pera peri penc",
        "kualifikasi_pelaksana, dasa kual X kete pera peri penc",
        "keterkaitan, dasa kual kete X pera peri penc",
        "peralatan_perlengkapan, dasa kual kete pera X peri penc",
        "peringatan, dasa kual kete pera peri X penc",
        "pencatatan_pendataan, dasa kual kete pera peri penc X"
    })
    void aPartStandsBehindTheOneItNames(String key, String order) {
        assertEquals(order, titles("bagian_lain: [{judul: X, isi: a, sesudah: " + key + "}]"));
    }

    @Test
    void partsAtOnePlaceKeepTheirOrderAndThoseWithoutAPlaceComeLast() {
        assertEquals(
                "dasa A B kual kete pera peri penc D C E",
                titles(
                        """
                        bagian_lain:
                          - {judul: C, isi: c}
                          - {judul: A, isi: a, sesudah: dasar_hukum}
                          - {judul: D, isi: d, sesudah: pencatatan_pendataan}
                          - {judul: B, isi: b, sesudah: dasar_hukum}
                          - {judul: E, isi: e}"""));
    }

    @Test
    void aPartWithoutAPairIsAsWideAsTheSheet() throws SheetWriter.TemplateFault {
        assertEquals(0, wide("nomor: 1"));
        assertEquals(2, wide("bagian_lain: [{judul: X, isi: a}]"));
        assertEquals(0, wide("bagian_lain: [{judul: X, isi: a}, {judul: Y, isi: b}]"));
    }

    /** Returns how many cells of the lists below the identity are as wide as the sheet: a title and its content. */
    private static int wide(String yaml) throws SheetWriter.TemplateFault {
        Sop sop = Sops.sound("nama: x\n" + yaml + "\npelaksana: {a: A}\nlangkah: [{kegiatan: k, pelaksana: a}]");
        TextMeasurer widths = (text, bold) -> text.length() * 0.5;
        Template template = TemplateFiles.standard();
        String sheet = new SheetWriter(template, widths)
                .write(
                        sop,
                        SheetPlan.unbroken(1, true),
                        ColumnPlanner.plan(sop, template, new Density(9, 40), widths, 0),
                        MinimumSizes.ANY,
                        Optional.empty(),
                        false)
                .xhtml();
        String lists = sheet.substring(sheet.indexOf("class=\"daftar\""), sheet.indexOf("id=\"alur-1\""));
        return lists.split("colspan=\"2\"", -1).length - 1;
    }
}
