package id.sop.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Handbook;
import id.sop.wording.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes a {@code sop.yaml} unreadable is told where it was done, as it is of an SOP. */
class ConfigurationSlipsTest {
    private static final Handbook HANDBOOK = new Handbook(Language.INDONESIAN);

    private static final String OFFICE =
            """
            akar: ya
            isian:
              kode: 35.07.23
              camat: Suroto
              nip: 19610219 198103 1 007
              klasifikasi: "070"
            instansi:
              - Pemerintah ${kabupaten}
              - Kecamatan ${kecamatan}
            disahkan_oleh:
              jabatan: Camat
              nama: ${camat}
            logo: logo.png
            """;

    @ParameterizedTest
    @CsvSource({
        "'  camat: Suroto', '  camat: \"Suroto', '4:10', tidak pernah ditutup",
        "'  camat: Suroto', '  camat: \"Suroto  # ISI', '4:10', tidak pernah ditutup",
        "'  nip: 1961', ' nip: 1961', '5:2', beri tepat 2 spasi di depan `nip`",
        "'  nip: 1961', '   nip: 1961', '5:4', beri tepat 2 spasi di depan `nip`",
        "'  camat: Suroto', 'camat: Suroto', '4:1', beri tepat 2 spasi di depan `camat`",
        "'logo: ', ' logo: ', '13:2', hapus spasi di depan `logo`",
        "'isian:', 'isian', '2:1', tulis `isian: …`",
        "'  camat: Suroto', '  camat:Suroto', '4:3', tulis `camat: …`",
        "'  - Kecamatan', '  Kecamatan', '9:3', tulis `- Kecamatan ${kecamatan}`",
    })
    void itIsToldOnce(String right, String wrong, String place, String words) {
        assertTrue(OFFICE.contains(right));
        byte[] text = OFFICE.replace(right, wrong).getBytes(StandardCharsets.UTF_8);
        List<Diagnostic> found = new Checker().configuration("sop.yaml", text).diagnostics();
        assertEquals(1, found.size(), found::toString);
        Diagnostic told = found.get(0);
        assertEquals(place, told.span().from().line() + ":" + told.span().from().column());
        String said = HANDBOOK.message(told) + " " + HANDBOOK.hint(told).orElse("");
        assertTrue(said.contains(words), said);
    }
}
