package id.sop.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.model.Sop;
import id.sop.model.TimeText;
import id.sop.testing.Sops;
import id.sop.time.Reading;
import id.sop.time.TimeNotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers under a head that names their unit. */
class HeadedTimeTest {
    private static Reading under(String head, String time) {
        Sop sop = Sops.sound("nama: x\nkolom: [{waktu: '" + head + "'}]\npelaksana: {a: A}\nlangkah:\n"
                + "  - {kegiatan: Mencatat, pelaksana: a, waktu: '" + time + "'}\njumlah_waktu: '" + time + "'\n");
        Reading reading = sop.step(1).time().map(TimeText::reading).orElseThrow();
        assertEquals(reading, sop.totalTime().map(TimeText::reading).orElseThrow());
        return reading;
    }

    @ParameterizedTest
    @CsvSource({
        "Waktu (Menit), 30, 30 menit",
        "WAKTU ( Menit ), '1,5', '1,5 menit'",
        "Waktu (dalam menit), 5 - 10, 5 - 10 menit",
        "Waktu dalam jam, ± 2, ± 2 jam",
        "Lama/hari, 3, 3 hari",
        "Waktu (hari kerja), 3, 3 hari kerja",
        "Menit, 15, 15 menit",
        "Waktu (Menit), 2 jam, 2 jam",
        "Waktu (Menit), segera, segera"
    })
    void aNumberCountsInTheUnitOfItsHead(String head, String time, String meant) {
        Reading expected = TimeNotation.parse(meant);
        Reading read = under(head, time);
        if (expected instanceof Reading.Measured measured) {
            assertEquals(measured.value(), ((Reading.Measured) read).value());
        } else {
            assertEquals(expected, read);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Waktu (mnt)", "Waktu (hari  kerja)", "mnt"})
    void whatIsOddAboutTheHeadIsNoOddityOfTheTime(String head) {
        for (String time : new String[] {"30", "5 - 10", "½", "1,5"}) {
            Reading.Measured read = (Reading.Measured) under(head, time);
            assertTrue(
                    read.oddities().stream().allMatch(oddity -> oddity.offset() + oddity.length() <= time.length()),
                    () -> read.oddities().toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Waktu",
                "Waktu (kerja)",
                "Waktu (Jam/Menit)",
                "Hari (jam)",
                "Waktu (hari, jam)",
                "Waktu penyelesaian menit ini",
                "Jam mulai"
            })
    void otherHeadsGiveNoUnit(String head) {
        assertTrue(under(head, "30") instanceof Reading.Unreadable);
    }

    @Test
    void whatIsNoNumberIsReadAsItStands() {
        assertTrue(under("Waktu (Menit)", "08.00") instanceof Reading.Unreadable);
        assertTrue(under("Waktu (Menit)", "a. 5") instanceof Reading.Unreadable);
    }
}
