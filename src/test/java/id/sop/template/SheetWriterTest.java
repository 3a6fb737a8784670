package id.sop.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.diagnostic.Finding;
import id.sop.model.Sop;
import id.sop.paging.MinimumSizes;
import id.sop.paging.SheetPlan;
import id.sop.source.Position;
import id.sop.testing.Sops;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class SheetWriterTest {
    /** Every text of an SOP, each marked with the key it stands under. */
    private static final String HOSTILE =
            """
            nama: "@nama"
            nomor: "@nomor"
            instansi: ["@instansi"]
            alamat: ["@alamat"]
            tanggal_pembuatan: "@tanggal_pembuatan"
            tanggal_revisi: "@tanggal_revisi"
            tanggal_efektif: "@tanggal_efektif"
            disahkan_oleh: {jabatan: "@jabatan", nama: "@pejabat", pangkat: "@pangkat", nip: "@nip", nrp: "@nrp"}
            dasar_hukum: ["@dasar_hukum", "@dasar_hukum_kedua"]
            kualifikasi_pelaksana: ["@kualifikasi"]
            keterkaitan: ["@keterkaitan"]
            peralatan_perlengkapan: ["@peralatan"]
            peringatan: ["@peringatan"]
            pencatatan_pendataan: ["@pencatatan"]
            bagian_lain: [{judul: "@judul_bagian", isi: ["@isi_bagian"]}]
            pelaksana: {a: "@pelaksana"}
            langkah:
              - kegiatan: "@kegiatan"
                pelaksana: a
                kelengkapan: ["@kelengkapan", "@kelengkapan_kedua"]
                waktu: "@waktu"
                output: ["@output"]
                keterangan: ["@keterangan"]
            jumlah_waktu: "@jumlah_waktu"
            """;

    private static final TextMeasurer HALF_EM = (text, bold) -> text.length() * 0.5;

    private static final String POISON = "<script>alert(1)</script>&amp;'\\\"]]>$${x}#{y}<#stop>[=z]</td>";

    private static ColumnWidths columns(Template template, Sop sop) {
        return ColumnPlanner.plan(sop, template, new Density(9, 40), HALF_EM, 0);
    }

    private static String write(Template template, Sop sop) throws SheetWriter.TemplateFault {
        SheetPlan plan = SheetPlan.unbroken(sop.steps().size(), true);
        return new SheetWriter(template, HALF_EM)
                .write(sop, plan, columns(template, sop), MinimumSizes.ANY, Optional.empty(), false)
                .xhtml();
    }

    private static String write(String sheet) throws SheetWriter.TemplateFault {
        return write(TemplateFiles.of(sheet), Sops.ofSteps(""));
    }

    private static Finding fault(Template template) {
        return assertThrows(SheetWriter.TemplateFault.class, () -> write(template, Sops.ofSteps("")))
                .faults()
                .get(0);
    }

    private static Document parse(String xhtml) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xhtml.strip())));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(xhtml, e);
        }
    }

    @Test
    void everyTextOfAnSopPrintsAsItIsAndIsNeverMarkup() throws SheetWriter.TemplateFault {
        String yaml = Pattern.compile("\"@(\\w+)\"")
                .matcher(HOSTILE)
                .replaceAll(found -> Matcher.quoteReplacement("\"" + found.group(1) + POISON + "\""));
        Sop sop = Sops.decode(yaml).value().orElseThrow();
        String text =
                parse(write(TemplateFiles.standard(), sop)).getDocumentElement().getTextContent();
        String shown = "<script>alert(1)</script>&amp;'\"]]>${x}#{y}<#stop>[=z]</td>";
        List<String> missing = Pattern.compile("\"@(\\w+)\"")
                .matcher(HOSTILE)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !text.contains(name + shown))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void aHostileActorKeyIsEscapedInTheIdsOfItsCells() throws SheetWriter.TemplateFault {
        Sop sop = Sops.sound("nama: x\npelaksana: {'a\"><b>': A}\nlangkah: [{kegiatan: k, pelaksana: 'a\"><b>'}]");
        Document sheet = parse(write(TemplateFiles.standard(), sop));
        assertEquals(0, sheet.getElementsByTagName("b").getLength());
        assertTrue(write(TemplateFiles.standard(), sop).contains("simbol-1-a&quot;&gt;&lt;b&gt;"));
    }

    @Test
    void aMissingPartLeavesItsCellEmpty() throws SheetWriter.TemplateFault {
        String official = HOSTILE.replaceAll("bagian_lain: .*\n", "");
        String full =
                write(TemplateFiles.standard(), Sops.decode(official).value().orElseThrow());
        Sop empty =
                Sops.sound("nama: x\npelaksana: {a: A}\nlangkah: [{kegiatan: k, pelaksana: a}]\njumlah_waktu: 1 jam");
        String bare = write(TemplateFiles.standard(), empty);
        assertFalse(bare.contains("null"));
        assertEquals(cells(full), cells(bare), "no cell depends on what the author wrote");
    }

    private static List<Integer> cells(String xhtml) {
        Document sheet = parse(xhtml);
        return List.of(
                sheet.getElementsByTagName("tr").getLength(),
                sheet.getElementsByTagName("th").getLength(),
                sheet.getElementsByTagName("td").getLength());
    }

    @Test
    void aNipPrintsInItsFourGroupsAndADateInWords() throws SheetWriter.TemplateFault {
        Sop sop = Sops.sound(
                """
                nama: SOP Uji
                tanggal_efektif: 2014-05-05
                tanggal_revisi: "-"
                disahkan_oleh: {nip: 196102191981031007}
                pelaksana: {a: A}
                langkah: [{kegiatan: k, pelaksana: a}]
                """);
        String xhtml = write(TemplateFiles.standard(), sop);
        assertTrue(xhtml.contains("19610219 198103 1 007"));
        assertTrue(xhtml.contains("<td>5 Mei 2014</td>"));
        assertTrue(xhtml.contains("<td>-</td>"));
        assertTrue(xhtml.contains("<title>SOP Uji</title>"), "SOP is not said twice");
    }

    @Test
    void everySymbolCellHasItsId() throws SheetWriter.TemplateFault {
        String xhtml = write(TemplateFiles.standard(), Sops.ofSteps("", "keputusan: {tidak: 1}"));
        TreeSet<String> ids = new TreeSet<>();
        Pattern.compile("id=\"((?:simbol|akhir)-[^\"]*)\"")
                .matcher(xhtml)
                .results()
                .forEach(id -> ids.add(id.group(1)));
        assertTrue(
                ids.containsAll(List.of("simbol-1-a", "simbol-1-b", "simbol-2-a", "simbol-2-b", "akhir-2-a")),
                ids.toString());
    }

    @Test
    void theSameSopIsWrittenTheSame() throws SheetWriter.TemplateFault {
        Sop sop = Sops.ofSteps("", "waktu: 1 jam");
        assertEquals(write(TemplateFiles.standard(), sop), write(TemplateFiles.standard(), sop));
    }

    @Test
    void numbersPrintWithoutTheHabitsOfAnyCountry() throws SheetWriter.TemplateFault {
        assertEquals("1234567.5", write("${1234567.5}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "satu\\n<#if x>      | 2:1",
                "satu\\n  ${nama.tidak.ada}|2:5",
                "a\\nb ${1 + }| 2:9",
                "<#include 'x.ftlh'>| 1:1"
            })
    void aBrokenTemplateIsAFaultWithItsFileLineAndColumn(String sheet, String place) {
        Finding fault = fault(TemplateFiles.of(sheet.replace("\\n", "\n")));
        assertEquals("RN004", fault.code());
        assertEquals("t/lembar.ftlh", fault.span().source().name());
        Position from = fault.span().from();
        assertEquals(place, from.line() + ":" + from.column());
        assertFalse(fault.arguments().get(0).isBlank());
    }

    @Test
    void aFaultNamesTheFileInWhichItStands() {
        Finding included =
                fault(TemplateFiles.of(Map.of("lembar.ftlh", "\n<#include 'x.ftlh'>", "x.ftlh", "a\n\n ${y}")));
        assertEquals("t/x.ftlh", included.span().source().name());
        assertEquals(new Position(3, 4), included.span().from());
        Template based = new Template(
                "t",
                Paper.A4,
                true,
                new Margins(0, 0, 0, 0),
                List.of(new Density(9, 40)),
                Map.of(),
                Map.of(),
                List.of(new TemplateFiles("t", Map.of()), new TemplateFiles("dasar", Map.of("lembar.ftlh", "${y}"))));
        assertEquals("dasar/lembar.ftlh", fault(based).span().source().name());
    }

    @Test
    void aTemplateWithoutASheetIsAFault() {
        Template bare = new Template(
                "t",
                Paper.A4,
                true,
                new Margins(0, 0, 0, 0),
                List.of(new Density(9, 40)),
                Map.of(),
                Map.of(),
                List.of(new TemplateFiles("t", Map.of())));
        assertEquals("t/lembar.ftlh", fault(bare).span().source().name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"/\")}",
                "<#assign x=\"freemarker.template.utility.JythonRuntime\"?new()>",
                "${sop?api.class}",
                "${sop.class.name}",
                "${sop.getClass()}",
                "${sop.nama?api}",
                "${halaman?api.size()}",
                "${sop.nama.class}",
                "${statics[\"java.lang.System\"]}",
                "<#include \"/etc/passwd\">",
                "<#include \"../sop-ap/lembar.css\">",
                "<#include \"file:///etc/passwd\">",
                "<#include \"classpath:/templates/sop-ap/lembar.css\">",
                "<#import \"../x.ftl\" as x>",
                "<#include \"sub/x.ftlh\">",
                "${.get_optional_template('/etc/passwd').include()}",
                "<#macro m><@m/></#macro><@m/>",
                "<#include \"lembar.ftlh\">",
                "<#function f x><#return f(x)></#function>${f(1)}"
            })
    void aTemplateReachesNoClassAndNoFileButItsOwn(String sheet) {
        assertEquals("RN004", fault(TemplateFiles.of(sheet)).code());
    }

    @Test
    void textsOfTheTemplateItselfAreEscapedToo() throws SheetWriter.TemplateFault {
        assertEquals("&lt;b&gt;", write("<#assign x = '<b>'>${x}"));
    }
}
