package id.sop.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmphasisMarksTest {
    /** Writes a reading as it is set: italics between slashes, bold between hashes. */
    private static String shown(String written) {
        EmphasisMarks.Reading reading = EmphasisMarks.read(written);
        StringBuilder shown = new StringBuilder();
        int from = 0;
        for (Emphasis stretch : reading.stretches()) {
            String signs = (stretch.bold() ? "#" : "") + (stretch.italic() ? "/" : "");
            shown.append(reading.text(), from, stretch.start())
                    .append(signs)
                    .append(reading.text(), stretch.start(), stretch.end())
                    .append(new StringBuilder(signs).reverse());
            from = stretch.end();
        }
        return shown.append(reading.text().substring(from)).toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*front office*                 | /front office/",
                "**wajib** dibawa               | #wajib# dibawa",
                "***keduanya***                 | #/keduanya/#",
                "**tebal *dan miring***         | #tebal ##/dan miring/#",
                "*miring **dan tebal** lagi*    | /miring /#/dan tebal/#/ lagi/",
                "berkas (*scan*), *file*        | berkas (/scan/), /file/",
                "kata*tengah*kata               | kata/tengah/kata",
                "\"*e-office*\"                 | \"/e-office/\"",
                "*${nama}* dan *a*              | /${nama}/ dan /a/",
                "(*istilah*)*)                  | (/istilah/)*)",
                "*istilah**)                    | /istilah/*)",
                "**istilah***)                  | #istilah#*)",
                "*soft copy*/*hard copy*        | /soft copy///hard copy/",
                "\\*bukan\\* *ya*               | *bukan* /ya/",
                "*buka \\* tutup*               | /buka * tutup/",
                "*é* **“kutip”**                | /é/ #“kutip”#",
                "*a*, *b*, dan *c*              | /a/, /b/, dan /c/"
            })
    void wordsBetweenMarksAreEmphasised(String written, String shown) {
        assertEquals(shown, shown(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 * 3",
                "2*3*4",
                "*) dokumen pendukung KTP*)",
                "**) salinan",
                "Surat *), KTP **), dan KK *)",
                "Dokumen* dan Surat*",
                "*Wajib dan *perlu",
                "Nama (*), Alamat (*)",
                "*.pdf dan *.docx",
                "(*.pdf/*.docx)",
                "* Diisi petugas",
                "** Diisi oleh pemohon",
                "***",
                "bintang *****",
                "*",
                "*123*45*6#",
                "3507******0001",
                "${a*}",
                "*tidak ditutup",
                "tidak dibuka*",
                "* tidak menempel *",
                "kata *${x}",
                "C:\\surat"
            })
    void otherAsterisksStayAsTheyAreWithoutAWord(String written) {
        assertEquals(new EmphasisMarks.Reading(written, List.of(), List.of()), EmphasisMarks.read(written));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mencatat **surat* masuk | **surat* | **surat**",
                "*surat** masuk          | *surat** | **surat**",
                "***surat* masuk         | ***surat* | ***surat***",
                "**surat ** masuk        | **surat ** | **surat**",
                "itu ** surat** masuk    | ** surat** | **surat**"
            })
    void marksThatDoNotMatchAreSlips(String written, String slip, String meant) {
        assertEquals(
                List.of(new EmphasisMarks.Slip(slip, meant)),
                EmphasisMarks.read(written).slips());
    }

    @Test
    void anItemOfAListIsAParagraphOfItsOwn() {
        assertEquals("- *a\n- b* c", shown("- *a\n- b* c"));
        assertEquals("- /a/ b\n- /c/", shown("- *a* b\n- *c*"));
    }

    @Test
    void signsSayWhatIsEmphasisedAndGoWithoutTrace() {
        List<Emphasis> stretches = List.of(
                new Emphasis(0, 2, false, true), new Emphasis(3, 4, true, false), new Emphasis(4, 6, true, true));
        String signed = Emphasis.signed("ab cdef", stretches);
        assertEquals("ab cdef", Emphasis.unsigned(signed));
        assertEquals(stretches, Emphasis.ofSigned(signed));
        assertEquals(
                List.of(new Emphasis(0, 1, true, false), new Emphasis(1, 2, true, true)),
                Emphasis.within(stretches, 3, 5));
    }

    /** What a thousand asterisks cost grows with their number only, and a text without marks costs nothing. */
    @Test
    void allAsterisksOfALongTextAreRead() {
        assertEquals("/a/ ".repeat(2000), shown("*a* ".repeat(2000)));
        assertEquals("*a ".repeat(2000), shown("*a ".repeat(2000)));
        assertEquals("a* ".repeat(2000), shown("a* ".repeat(2000)));
    }
}
