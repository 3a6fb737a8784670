package id.sop.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.wording.Language;
import id.sop.wording.Phrases;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rows that are pasted from a workbook or a document say of steps; cells are parted by / here. */
class PastedTableTest {
    private static final List<String> ACTORS = List.of("Staf", "Kasi Pelayanan", "Camat");

    private static List<String> read(String... lines) {
        PastedTable table = new PastedTable(new Answers(new Phrases(Language.INDONESIAN)), ACTORS);
        return Stream.of(lines)
                .map(line -> table.step(line.replace('/', '\t')))
                .filter(step -> !step.activity().isEmpty())
                .map(step -> step.activity() + " | " + String.join(", ", step.performers()) + " | "
                        + String.join("; ", step.requirements()) + " | " + step.time() + " | " + step.output())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "1/Menerima surat/Staf/Surat masuk/5 mnt/Agenda = Menerima surat | Staf | Surat masuk | 5 menit | Agenda",
                "Menerima surat/staf/Surat masuk/5 menit/Agenda = Menerima surat | Staf | Surat masuk | 5 menit | Agenda",
                "1./Menerima surat/Kasi Pelayanan, Staf/Surat; KTP/1jam/Agenda/-"
                        + " = Menerima surat | Kasi Pelayanan, Staf | Surat; KTP | 1 jam | Agenda",
                "2)/- Menerima surat/Sekretaris/Surat/5 menit/Agenda = Menerima surat |  |  | 5 menit | Agenda",
                "Menerima surat/5 menit = Menerima surat |  |  | 5 menit |",
                "Menerima surat/Camat = Menerima surat | Camat |  |  |",
                "Menerima surat/Surat masuk/Agenda = Menerima surat |  |  |  |",
                "1/Menerima surat/Staf/1. Surat 2. KTP/5 menit/- = Menerima surat | Staf | Surat; KTP | 5 menit |",
                "\u2022 Menerima surat = Menerima surat |  |  |  |",
                "\u27A4 Menerima surat = Menerima surat |  |  |  |",
                "(3) Menerima surat = Menerima surat |  |  |  |",
                "a. Menerima surat; = Menerima surat |  |  |  |",
                "b. Menandatangani surat. = Menandatangani surat |  |  |  |",
                "1/Menerima surat;/Staf/Surat masuk/5 menit/Agenda = Menerima surat | Staf | Surat masuk | 5 menit | Agenda",
                "Menyiapkan KTP, KK, dll. = Menyiapkan KTP, KK, dll. |  |  |  |",
                "Menghadap dr. Budi, S.H. = Menghadap dr. Budi, S.H. |  |  |  |",
                "120. Menerima surat = Menerima surat |  |  |  |",
                "3D model = 3D model |  |  |  |",
            })
    void aRowWithoutAHeadIsTakenAsFarAsItIsPlain(String line, String step) {
        assertEquals(List.of(step), read(line).stream().map(String::strip).toList());
    }

    @Test
    void aHeadSaysWhatTheColumnsMean() {
        assertEquals(
                List.of(
                        "Menerima surat | Staf | Surat masuk | 15 menit | Agenda",
                        "Memeriksa surat |  |  | 20 menit | Disposisi"),
                read(
                        "No/Output/Uraian Kegiatan/Waktu (menit)/Pelaksana/Persyaratan/Ket",
                        "1/Agenda/Menerima surat/15/Staf/Surat masuk/",
                        "2/Disposisi/Memeriksa surat/20/Sekretaris/-/arsip"));
    }

    @Test
    void aHeadOfTwoRowsHasActorsBelow() {
        assertEquals(
                List.of(
                        "Menerima surat | Staf | Surat masuk | 5 menit | Agenda",
                        "Memeriksa surat |  | Agenda | 1 jam | Disposisi",
                        "Menandatangani surat | Camat | Disposisi | 1 hari | Surat"),
                read(
                        "No/Kegiatan/Pelaksana///Mutu Baku///Keterangan",
                        "//Staf/Kasi Pelayanan/Camat/Kelengkapan/Waktu/Output/",
                        "1/Menerima surat/v///Surat masuk/5 menit/Agenda/",
                        "2/Memeriksa surat/\u221A/\u221A//Agenda/1 jam/Disposisi/",
                        "3/Menandatangani surat///X/Disposisi/1 hari/Surat/"));
    }
}
