package id.sop.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.roster.RosterReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OfficesTest {
    private static final String ROSTER =
            """
            kode,nama,alamat
            01,Satu,
            02,Dua,Jl. Dua
            """;

    private static Offices offices(
            Map<String, String> common, Map<String, Map<String, String>> own, Map<String, String> fixed) {
        byte[] bytes = ROSTER.getBytes(StandardCharsets.UTF_8);
        return new Offices(RosterReader.read("daftar.csv", bytes).value().orElseThrow(), common, own, fixed);
    }

    private static Offices plain() {
        return offices(Map.of(), Map.of(), Map.of());
    }

    @Test
    void theCommandLineWinsOverTheOfficeThisOverTheRosterAndThisOverAll() {
        Map<String, String> common = Map.of("nama", "semua", "kota", "Kota");
        Map<String, Map<String, String>> own = Map.of("01", Map.of("nama", "sendiri"));
        assertEquals(Optional.of("Satu"), offices(common, Map.of(), Map.of()).value(0, "nama"));
        assertEquals(Optional.of("sendiri"), offices(common, own, Map.of()).value(0, "nama"));
        assertEquals(Optional.of("Dua"), offices(common, own, Map.of()).value(1, "nama"));
        assertEquals(
                Optional.of("tetap"),
                offices(common, own, Map.of("nama", "tetap")).value(0, "nama"));
        assertEquals(Optional.of("Kota"), offices(common, own, Map.of()).value(0, "kota"));
    }

    @Test
    void anEmptyCellSaysNothing() {
        assertEquals(Optional.empty(), plain().value(0, "alamat"));
        assertEquals(Optional.of("Jl. Dua"), plain().value(1, "alamat"));
        assertEquals(
                Optional.of("Jl. X"),
                offices(Map.of("alamat", "Jl. X"), Map.of(), Map.of()).value(0, "alamat"));
        assertEquals(
                Optional.empty(),
                offices(Map.of("kota", ""), Map.of(), Map.of()).value(0, "kota"));
        assertEquals(Optional.empty(), plain().value(0, "kota"));
    }

    @Test
    void officesAreNamedByTheirCodeAndTheirRow() {
        Offices offices = plain();
        assertEquals(2, offices.size());
        assertEquals("01", offices.code(0));
        assertEquals("02", offices.code(1));
        assertEquals("02", offices.place(1).text());
        assertEquals(Set.of("kode", "nama", "alamat"), offices.columns());
        assertEquals("kode,nama,alamat", offices.head().text());
    }

    @Test
    void aCellIsFoundByItsHeadingAndAHeadingByItsCell() {
        Offices offices = plain();
        assertEquals("Jl. Dua", offices.place(1, "alamat").orElseThrow().text());
        assertEquals(Optional.empty(), offices.place(1, "kota"));
        assertEquals(
                Optional.of("alamat"),
                offices.heading(1, offices.place(1, "alamat").orElseThrow()));
        assertEquals(
                Optional.empty(), offices.heading(0, offices.place(1, "alamat").orElseThrow()));
    }

    @Test
    void aValueHasItsSourceInTheRosterUnlessItComesFromElsewhere() {
        assertEquals("Satu", plain().source(0, "nama").orElseThrow().text());
        assertEquals(Optional.empty(), plain().source(0, "alamat"), "an empty cell is the source of nothing");
        Map<String, String> other = Map.of("nama", "lain");
        assertEquals(Optional.empty(), offices(Map.of(), Map.of(), other).source(0, "nama"));
        Offices overridden = offices(Map.of(), Map.of("01", other), Map.of());
        assertEquals(Optional.empty(), overridden.source(0, "nama"));
        assertTrue(overridden.source(1, "nama").isPresent());
    }

    @Test
    void aNameMayBeKnownFromAnyOfTheFourPlaces() {
        Map<String, String> kota = Map.of("kota", "Kota");
        assertTrue(plain().mayKnow("alamat"));
        assertFalse(plain().mayKnow("kota"));
        assertTrue(offices(kota, Map.of(), Map.of()).mayKnow("kota"));
        assertTrue(offices(Map.of(), Map.of("02", kota), Map.of()).mayKnow("kota"));
        assertTrue(offices(Map.of(), Map.of(), kota).mayKnow("kota"));
        assertFalse(offices(kota, Map.of("02", kota), kota).mayKnow("provinsi"));
    }
}
