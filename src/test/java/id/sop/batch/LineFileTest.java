package id.sop.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineFileTest {
    @TempDir
    Path folder;

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("a"), content);
    }

    private static String text(byte[] line) {
        return new String(line, StandardCharsets.UTF_8);
    }

    @Test
    void everyLineIsReadAgainByItsPlace() throws IOException {
        List<String> written = List.of("satu", "", "x".repeat(1023), "y".repeat(1024), "z".repeat(70_000), "akhir");
        try (LineFile lines = new LineFile(FileChannel.open(file(String.join("\n", written) + "\n")))) {
            List<String> read = new ArrayList<>();
            List<Long> places = new ArrayList<>();
            lines.each((line, place) -> {
                read.add(text(line));
                places.add(place);
                assertEquals(text(line), text(lines.at(place)));
            });
            assertEquals(written, read);
            assertEquals(List.of(0L, 5L, 6L, 1030L, 2055L, 72_056L), places);
        }
    }

    @Test
    void whatFollowsTheLastLineBreakIsALineUnlessItIsEmpty() throws IOException {
        try (LineFile lines = new LineFile(FileChannel.open(file("satu\ndu")))) {
            List<String> read = new ArrayList<>();
            lines.each((line, place) -> read.add(place + " " + text(line)));
            assertEquals(List.of("0 satu", "5 du"), read);
            assertEquals("du", text(lines.at(5)));
            assertEquals("", text(lines.at(700)));
        }
    }

    @Test
    void linesAreReadFromTheBeginningEachTime() throws IOException {
        try (LineFile lines = new LineFile(FileChannel.open(file("a\nb\n")))) {
            List<String> read = new ArrayList<>();
            lines.each((line, place) -> read.add(text(line)));
            lines.each((line, place) -> read.add(text(line)));
            assertEquals(List.of("a", "b", "a", "b"), read);
        }
    }

    @Test
    void bytesAreWrittenAtTheirPlace() throws IOException {
        Path file = file("0123456789");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            LineFile.write(channel, 3, new byte[] {'x', 'y'});
            LineFile.write(channel, 10, new byte[] {'z'});
        }
        assertEquals("012xy56789z", Files.readString(file));
    }

    @Test
    void aClosedFileIsClosed() throws IOException {
        FileChannel channel = FileChannel.open(file("a\n"));
        LineFile lines = new LineFile(channel);
        lines.close();
        assertThrows(ClosedChannelException.class, () -> lines.at(0));
    }
}
