package id.sop.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.pdf.Typesetter;
import id.sop.rule.Settings;
import id.sop.template.BuiltInTemplates;
import id.sop.template.Template;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How another program maps a list of offices over a form. */
class FormTest {
    private static final String SOP =
            """
            nama: "Surat Masuk Kecamatan ${kecamatan}"
            pelaksana: {staf: Staf}
            langkah:
              - {kegiatan: Mencatat surat, pelaksana: staf, kelengkapan: Surat, waktu: 15 menit, output: Catatan}
            """;

    /** What a worker of a cluster makes once for itself. */
    private static Form form(String sop) {
        Checker checker = new Checker();
        Template template = TemplateShelf.read(
                        checker, BuiltInTemplates.find("sop-ap").orElseThrow(), Configuration.STANDARD)
                .template()
                .orElseThrow();
        Press press = new Press(new Typesetter(), template, Optional.empty());
        Definition definition = checker.open("surat.yaml", sop.getBytes(StandardCharsets.UTF_8));
        return new Form(checker, definition, Settings.STANDARD, press, Form.NO_LOGOS);
    }

    @Test
    void aListOfOfficesIsMappedByManyThreadsToTheSameBytes() {
        List<Map<String, String>> offices = IntStream.range(0, 20)
                .mapToObj(i -> Map.of("kecamatan", "Nomor " + i))
                .toList();
        Form shared = form(SOP);
        assertEquals(Set.of("kecamatan"), shared.definition().placeholders().keySet());
        List<Integer> parallel = offices.parallelStream()
                .map(office -> shared.print(office).sheet().orElseThrow().pdf())
                .map(Arrays::hashCode)
                .toList();
        Form other = form(SOP);
        List<Integer> alone = offices.stream()
                .map(office -> other.print(office).sheet().orElseThrow().pdf())
                .map(Arrays::hashCode)
                .toList();
        assertEquals(alone, parallel);
        assertEquals(20, new HashSet<>(alone).size(), "every office has a sheet of its own");
    }

    @Test
    void whatKeepsASheetFromBeingPrintedIsReturnedAndNotThrown() {
        Form.Printed unfilled = form(SOP).print(Map.of());
        assertTrue(unfilled.sheet().isEmpty());
        assertEquals("YM007", unfilled.errors().get(0).code());
        Form.Printed unreadable = form("nama: [").print(Map.of());
        assertEquals("YM001", unreadable.errors().get(0).code());
    }
}
