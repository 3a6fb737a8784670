package id.sop.rule.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamingTest {
    @Test
    void aListIsPartedOutsideOfBracketsOnly() {
        assertEquals(
                List.of("Surat (asli (satu), salinan)", "KTP"), Naming.pieces("Surat (asli (satu), salinan), KTP"));
        assertEquals(List.of("Surat)", "KTP"), Naming.pieces("Surat), KTP"));
    }

    @Test
    void aCommaBetweenDigitsPartsNothing() {
        assertEquals(List.of("Uang Rp30.000,00"), Naming.pieces("Uang Rp30.000,00"));
        assertEquals(List.of("Formulir 5", "Surat"), Naming.pieces("Formulir 5,Surat"));
        assertEquals(List.of("Surat", "5 lembar"), Naming.pieces("Surat,5 lembar"));
        assertEquals(List.of("5 lembar"), Naming.pieces(",5 lembar"));
        assertEquals(List.of("Formulir 5"), Naming.pieces("Formulir 5,"));
    }

    @Test
    void jointAndAlternativeThingsAreTakenApart() {
        assertEquals(List.of("BAST lelang", "Surat keputusan"), Naming.joined("BAST lelang dan Surat keputusan"));
        assertEquals(List.of("Surat"), Naming.joined("Surat dan -"));
        assertEquals(
                List.of("Laptop", "PC", "printer", "kertas"), Naming.smallest("Laptop/PC, printer beserta kertas"));
    }

    @Test
    void aRemarkIsANameOfItsOwnWhenItIsShortAndInCapitals() {
        assertEquals(Set.of("Surat izin praktik", "SIP"), Naming.withoutRemark("Surat izin praktik (SIP)"));
        assertEquals(Set.of("Surat izin praktik"), Naming.withoutRemark("Surat izin praktik (Asli)"));
        assertEquals(Set.of("SPPBJ"), Naming.withoutRemark("SPPBJ (apabila ditolak, disampaikan kepada Pokja)"));
        assertEquals(Set.of(), Naming.withoutRemark("Surat izin praktik"));
    }

    @Test
    void aTextOfSeveralDocumentsIsKnownByEachOfThem() {
        assertEquals(Set.of("KTP dan KK", "KTP", "KK", "Surat kuasa"), Naming.listed("KTP dan KK, Surat kuasa"));
        assertEquals(Set.of(), Naming.listed("Surat kuasa"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
        Fotokopi KTP             | KTP
        FC. Ijazah               | Ijazah
        Salinan dari putusan     | putusan
        Ijazah asli              | Ijazah
        Surat kuasa rangkap 3    | Surat kuasa
        Surat kuasa              | -
        Salinannya               | -
        """)
    void aCopyIsOfTheDocumentThatIsNamedBehindIt(String name, String original) {
        assertEquals(Optional.ofNullable(original), Naming.original(name));
    }
}
