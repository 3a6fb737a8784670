package id.sop.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ManifestTest {
    private static final BuildInputs INPUTS =
            new BuildInputs("a1", "b2", "c3", "d4", Map.of("nama_dinas", "Dinas X", "alamat", "Jl. Y"), "f6");

    private static final ManifestEntry MADE = ManifestEntry.ok(
            "x/izin.pdf",
            new ManifestEntry.Subject("x", "umum/izin"),
            new ManifestEntry.Made(INPUTS, 4711, "0".repeat(64), 3));

    private static final String LINE =
            "{\"output\":\"x/izin.pdf\",\"status\":\"ok\",\"office\":\"x\",\"sop\":\"umum/izin\","
                    + "\"bytes\":4711,\"pages\":3,\"sha256\":\"" + "0".repeat(64) + "\",\"inputs\":{\"program\":\"a1\","
                    + "\"definition\":\"b2\",\"settings\":\"c3\",\"template\":\"d4\","
                    + "\"values\":{\"alamat\":\"Jl. Y\",\"nama_dinas\":\"Dinas X\"},\"logo\":\"f6\"}}\n";

    private static final List<FileMark> MARKS = List.of(FileMark.of(new byte[] {1}), new FileMark(5, "f".repeat(64)));

    private static byte[] bytes(String line) {
        return line.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aLineOfTheManifestIsWrittenAlwaysInTheSameWay() {
        assertEquals(LINE, new String(Manifest.line(MADE), StandardCharsets.UTF_8));
    }

    @Test
    void everyDigestIsReadBackByItsName() throws IOException {
        assertEquals(MADE, Manifest.entry(bytes(LINE)));
        String turned = LINE.replace("\"program\":\"a1\",", "")
                .replace("\"logo\":\"f6\"", "\"logo\":\"f6\",\"program\":\"a1\"");
        assertEquals(MADE, Manifest.entry(bytes(turned)));
    }

    @Test
    void whatBecameOfAResultIsReadBack() throws IOException {
        ManifestEntry.Subject subject = new ManifestEntry.Subject("x", "izin");
        List<ManifestEntry.Failure> failures = List.of(new ManifestEntry.Failure("MB015", "izin.yaml:3:1"));
        for (ManifestEntry entry : List.of(
                ManifestEntry.failed("x.pdf", ManifestEntry.Status.FAILED, subject, MARKS, failures),
                ManifestEntry.failed("x.pdf", ManifestEntry.Status.CRASHED, subject, List.of(), List.of()),
                ManifestEntry.stale("x.pdf", Optional.empty(), List.of(FileMark.UNKNOWN)),
                ManifestEntry.stale("x.pdf", Optional.empty(), MARKS))) {
            assertEquals(entry, Manifest.entry(Manifest.line(entry)));
        }
        assertEquals(
                ManifestEntry.stale("x.pdf", Optional.empty(), MARKS),
                Manifest.entry(Manifest.announcement("x.pdf", MARKS)));
    }

    @Test
    void aFileOfWhichOnlyTheFirstEditionKnewIsKnownToNobody() throws IOException {
        ManifestEntry entry = Manifest.entry(bytes("{\"output\":\"x.pdf\",\"status\":\"stale\",\"leftover\":true}\n"));
        assertEquals(List.of(FileMark.UNKNOWN), entry.marks());
        assertFalse(entry.marks().contains(FileMark.of(new byte[0])));
    }

    @Test
    void aNameThatLeadsOutOfTheFolderIsRefused() {
        for (String output : List.of("../x.pdf", "/x.pdf", "a//x.pdf", ".sop/x.pdf", "a\\\\x.pdf", "", "catatan.txt")) {
            String line = LINE.replace("x/izin.pdf", output);
            assertThrows(Manifest.Damaged.class, () -> Manifest.entry(bytes(line)), output);
        }
    }

    @Test
    void theHeadTellsHowManyResultsThereAreAndWhichPartThisIs() throws IOException {
        Manifest.Head whole = new Manifest.Head(3, "p", Shard.WHOLE);
        assertEquals(
                "{\"format\":\"sop-batch/1\",\"outputs\":3,\"plan\":\"p\"}\n",
                new String(Manifest.line(whole), StandardCharsets.UTF_8));
        for (Manifest.Head head : List.of(whole, new Manifest.Head(3, "p", new Shard(2, 5)))) {
            assertEquals(head, Manifest.head(Manifest.line(head)));
        }
        assertThrows(Manifest.Damaged.class, () -> Manifest.head(bytes("{\"format\":\"sop-batch/1\"}")));
    }

    @Test
    void theNameOfALineIsReadByItself() throws IOException {
        assertEquals("x/izin.pdf", Manifest.output(bytes(LINE)));
        assertEquals("x/izin.pdf", Manifest.output(bytes("{\"output\":\"x/izin.pdf\",")), "and nothing behind it");
        assertEquals("x.PDF", Manifest.output(bytes("{\"output\":\"x.PDF\"}")));
        for (String line : List.of("", "1", "{}", "{\"output\":7}", "{\"sop\":\"a.pdf\"}", "{\"output\":\"a/.pdf\"}")) {
            assertThrows(Manifest.Damaged.class, () -> Manifest.output(bytes(line)), line);
        }
    }

    @Test
    void aLineWithSomethingElseWhereSomethingIsWantedIsDamaged() {
        for (String line : List.of(
                "[]",
                LINE.replace("\"ok\"", "\"fine\""),
                LINE.replace("4711", "\"4711\""),
                LINE.replace("\"pages\":3", "\"pages\":\"3\""),
                LINE.replace("\"office\":\"x\"", "\"office\":1"),
                LINE.replace("\"inputs\":{", "\"errors\":[1],\"inputs\":{"),
                LINE.replace("\"inputs\":{", "\"leftover\":[{\"bytes\":\"1\",\"sha256\":\"a\"}],\"inputs\":{"),
                LINE.replace("\"inputs\":{", "\"leftover\":[{\"bytes\":1}],\"inputs\":{"),
                LINE.substring(0, LINE.length() / 2))) {
            assertThrows(Manifest.Damaged.class, () -> Manifest.entry(bytes(line)), line);
        }
    }

    @Test
    void ofTheFilesThatMayBeThereOnlyThoseThatAreKnownAreWritten() throws IOException {
        List<FileMark> marks = List.of(FileMark.UNKNOWN, MARKS.get(1));
        assertEquals(
                List.of(MARKS.get(1)),
                Manifest.entry(Manifest.announcement("x.pdf", marks)).leftovers());
    }

    @Test
    void anEntryKnowsTheFilesThatMayBeThere() {
        FileMark made = new FileMark(4711, "0".repeat(64));
        assertEquals(List.of(made), MADE.marks());
        assertTrue(MADE.hasFile());
        assertFalse(MADE.withoutFile().hasFile());
        assertEquals(List.of(), MADE.withoutFile().marks());
        assertEquals("x/izin.pdf", MADE.withoutFile().output());
        ManifestEntry both = new ManifestEntry(
                "a.pdf",
                ManifestEntry.Status.OK,
                Optional.empty(),
                MADE.file(),
                List.of(made, MARKS.get(0)),
                List.of());
        assertEquals(List.of(made, MARKS.get(0)), both.marks());
        assertTrue(ManifestEntry.stale("a.pdf", Optional.empty(), MARKS).hasFile());
    }
}
