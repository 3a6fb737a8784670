package id.sop.importing.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.importing.draft.Draft;
import id.sop.importing.draft.DraftPart;
import id.sop.importing.draft.Found;
import id.sop.importing.pdf.PdfReader;
import id.sop.template.Paper;
import id.sop.testing.Definitions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Notes between two tables are those of the upper one. */
class TableNotesTest {
    private static List<String> values(List<Found<String>> notes) {
        return notes.stream().map(Found::value).toList();
    }

    @Test
    void theyComeBackFromAPrintedSheet() throws Exception {
        String yaml =
                """
                nama: Surat
                pelaksana: {a: Staf, b: Camat}
                bagian:
                  - judul: A. Awal
                    pelaksana: [a, b]
                    langkah:
                      - {kegiatan: Memeriksa surat, pelaksana: a}
                      - {kegiatan: Menandatangani surat, pelaksana: b}
                    catatan: [Surat dibawa sendiri, Surat bernomor]
                  - judul: B. Akhir
                    pelaksana: [b, a]
                    langkah:
                      - {kegiatan: Mengirim surat, pelaksana: b}
                      - {kegiatan: Mengarsipkan surat, pelaksana: a}
                catatan: Tanpa biaya
                """;
        byte[] pdf = Definitions.print(Definitions.parse(yaml), Definitions.standard(Paper.A4))
                .pdf();
        List<Draft> drafts =
                new Recogniser().recognise(new PdfReader().read("a.pdf", pdf)).drafts();
        assertEquals(1, drafts.size());
        assertEquals(
                List.of(List.of("Surat dibawa sendiri", "Surat bernomor"), List.of()),
                drafts.get(0).parts().stream()
                        .map(DraftPart::notes)
                        .map(TableNotesTest::values)
                        .toList());
        assertEquals(List.of("Tanpa biaya"), values(drafts.get(0).notes()));
    }
}
