package id.sop.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.check.Checker;
import id.sop.config.Configuration;
import id.sop.pdf.Typesetter;
import id.sop.template.BuiltInTemplates;
import id.sop.testing.Definitions;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** What files say of their age: the SOP's date, the moment that was asked for, or nothing; never the beginning of 1970. */
class DocumentDatesTest {
    private static final String UNDATED =
            """
            nama: Surat
            pelaksana: {a: Camat, b: Staf}
            langkah:
              - {kegiatan: Mengetik surat, pelaksana: b, waktu: 1 jam, output: Surat}
              - {kegiatan: Memeriksa surat, pelaksana: a, kelengkapan: Surat, waktu: 1 jam, output: Surat}
            """;

    private static byte[] printed(String yaml, Optional<Instant> moment) {
        return new SheetRenderer(
                        new Typesetter(),
                        TemplateReader.read(
                                        new Checker(),
                                        BuiltInTemplates.find("sop-ap").orElseThrow(),
                                        Configuration.STANDARD)
                                .template()
                                .orElseThrow(),
                        moment)
                .print(Definitions.parse(yaml), Optional.empty(), false)
                .value()
                .orElseThrow()
                .pdf();
    }

    private static Optional<Instant> created(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return Optional.ofNullable(document.getDocumentInformation().getCreationDate())
                    .map(calendar -> calendar.toInstant());
        }
    }

    private static String metadata(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void anSopWithoutADateSaysNothing() throws Exception {
        byte[] pdf = printed(UNDATED, Optional.empty());
        assertEquals(Optional.empty(), created(pdf));
        assertFalse(metadata(pdf).contains("CreateDate"));
        assertFalse(new String(pdf, StandardCharsets.ISO_8859_1).contains("1970"));
    }

    @Test
    void theDateOfTheSopIsThatOfTheFile() throws Exception {
        byte[] pdf = printed("tanggal_efektif: 5 Mei 2026\n" + UNDATED, Optional.empty());
        assertEquals(Optional.of(Instant.parse("2026-05-05T00:00:00Z")), created(pdf));
        assertTrue(metadata(pdf).contains("<xmp:CreateDate>2026-05-05T00:00:00Z</xmp:CreateDate>"));
    }

    @Test
    void aMomentThatIsAskedForGoesFirst() throws Exception {
        Instant moment = Instant.parse("2026-06-01T10:00:00Z");
        assertEquals(Optional.of(moment), created(printed(UNDATED, Optional.of(moment))));
    }
}
