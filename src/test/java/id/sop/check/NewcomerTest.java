package id.sop.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Handbook;
import id.sop.rule.Settings;
import id.sop.testing.Golden;
import id.sop.wording.Language;
import id.sop.yaml.node.Placeholders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What somebody reads who has never written YAML.
 *
 * <p>{@code salah.txt} is the table of the mistakes: a rating from 1, leads astray, to 5, says what was done and what to do; the
 * file; what was done in it; and below, what is read. {@code ragam.txt} has variations of each kind as replacements in the first
 * of these files; a row that begins with {@code ~} is right as it is, or holds two mistakes. {@code -Dgolden.update=true} writes
 * what is read anew.
 */
@Tag("slow")
final class NewcomerTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "newcomer");
    private static final Checker CHECKER = new Checker();
    private static final Corrector CORRECTOR = new Corrector(CHECKER);
    private static final Handbook HANDBOOK = new Handbook(Language.INDONESIAN);

    /** A sheet that a newcomer tries has no identity yet. */
    private static final String UNFINISHED = "ID001";

    private static List<String> rows(String table) throws IOException {
        return Files.readAllLines(FOLDER.resolve(table)).stream()
                .filter(line -> !line.startsWith(" "))
                .toList();
    }

    private static List<Diagnostic> said(String name, byte[] bytes) {
        return CHECKER.check(name, bytes, Placeholders.NONE, false, Settings.STANDARD).diagnostics().stream()
                .filter(diagnostic -> !diagnostic.code().equals(UNFINISHED))
                .toList();
    }

    /** Returns what is read of a file, and what is left of it when the program mends what it may. */
    private static String read(String name, byte[] bytes) {
        String said = said(name, bytes).stream().map(NewcomerTest::line).collect(Collectors.joining());
        return said + mended(name, bytes);
    }

    private static String line(Diagnostic found) {
        int line = found.span().from().line();
        int column = found.span().from().column();
        String related = found.finding().related().stream()
                .map(span -> ", " + span.from().line())
                .collect(Collectors.joining());
        return "    " + line + ":" + column + related + " " + found.code() + " " + HANDBOOK.message(found) + "\n"
                + HANDBOOK.hint(found).map(hint -> "        " + hint + "\n").orElse("");
    }

    private static String mended(String name, byte[] bytes) {
        for (boolean unsafe : new boolean[] {false, true}) {
            Correction correction = CORRECTOR.correct(name, bytes, Settings.STANDARD, unsafe);
            String after = correction.after().replaceAll("\\R?jumlah_waktu: .*", "");
            if (!after.equals(correction.before().replaceAll("\\R?jumlah_waktu: .*", ""))) {
                String left = codes(name, correction.after());
                return "    " + (unsafe ? "--fix-unsafe" : "--fix") + (left.isEmpty() ? "" : ": masih " + left) + "\n";
            }
        }
        return "";
    }

    private static String codes(String name, String text) {
        return said(name, text.getBytes(StandardCharsets.UTF_8)).stream()
                .map(Diagnostic::code)
                .collect(Collectors.joining(" "));
    }

    @Test
    void everyMistakeIsAnsweredAsTheTableSays() throws IOException {
        StringBuilder table = new StringBuilder();
        Set<String> named = new TreeSet<>();
        for (String row : rows("salah.txt")) {
            String file = row.split(" \\| ", -1)[1];
            named.add(file);
            byte[] bytes = Files.readAllBytes(FOLDER.resolve("salah").resolve(file));
            table.append(row).append('\n').append(read(file, bytes));
        }
        try (Stream<Path> files = Files.list(FOLDER.resolve("salah"))) {
            assertEquals(
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)),
                    named);
        }
        Golden.check("newcomer/salah.txt", table.toString());
    }

    @Test
    void noAnswerLeadsAstrayOrSaysOnlyHalf() throws IOException {
        for (String row : rows("salah.txt")) {
            assertTrue(Integer.parseInt(row.substring(0, 1)) >= 4, row);
        }
    }

    @Test
    void everyVariationIsAnsweredAsTheTableSays() throws IOException {
        StringBuilder table = new StringBuilder();
        for (String row : rows("ragam.txt")) {
            table.append(row).append('\n').append(read("ragam.yaml", varied(row).getBytes(StandardCharsets.UTF_8)));
        }
        Golden.check("newcomer/ragam.txt", table.toString());
    }

    /** One mistake, one message, at the line where it was made. */
    @Test
    void aMistakeIsToldOnceAndAtItsLine() throws IOException {
        String base = base();
        for (String row : rows("ragam.txt")) {
            if (row.startsWith("~")) {
                continue;
            }
            String text = varied(row);
            List<Diagnostic> said = said("ragam.yaml", text.getBytes(StandardCharsets.UTF_8));
            assertEquals(1, said.size(), row + "\n" + said);
            List<String> before = base.lines().toList();
            List<String> after = text.lines().toList();
            int first = 0;
            while (before.get(first).equals(after.get(first))) {
                first++;
            }
            int line = said.get(0).span().from().line() - 1;
            // A key may have got lines of its own below it.
            int last = first + Math.max(1, after.size() - before.size() + 1);
            assertTrue(first <= line && line <= last, row + "\n" + line(said.get(0)));
        }
    }

    /** Whatever is mended, every line that was not in question stays byte for byte. */
    @Test
    void aMendingTouchesNoLineThatWasRight() throws IOException {
        List<String> base = base().lines().toList();
        for (String row : rows("ragam.txt")) {
            String text = varied(row);
            List<String> wrong = text.lines().toList();
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            String after = CORRECTOR
                    .correct("ragam.yaml", bytes, Settings.STANDARD, false)
                    .after();
            List<String> mended = after.lines().toList();
            long kept = wrong.stream()
                    .filter(base::contains)
                    .filter(line -> !line.isBlank())
                    .count();
            long still = mended.stream()
                    .filter(base::contains)
                    .filter(line -> !line.isBlank())
                    .count();
            assertTrue(still >= kept, row + "\n" + after);
        }
    }

    private static String base() throws IOException {
        return Files.readString(FOLDER.resolve("salah").resolve("00-dasar.yaml"));
    }

    private static String varied(String row) throws IOException {
        String text = base();
        for (String replacement : row.substring(row.indexOf(" | ") + 3).split(" && ", -1)) {
            int arrow = replacement.indexOf(" => ");
            String from = plain(replacement.substring(0, arrow));
            assertTrue(text.contains(from), row);
            text = text.replace(from, plain(replacement.substring(arrow + 4)));
        }
        return text;
    }

    /** Undoes what the table writes for characters that nobody could see in it. */
    private static String plain(String written) {
        StringBuilder plain = new StringBuilder();
        int i = 0;
        while (i < written.length()) {
            char character = written.charAt(i++);
            if (character != '\\') {
                plain.append(character);
                continue;
            }
            char meant = written.charAt(i++);
            switch (meant) {
                case 'n' -> plain.append('\n');
                case 't' -> plain.append('\t');
                case 'u' -> {
                    plain.append((char) Integer.parseInt(written.substring(i, i + 4), 16));
                    i += 4;
                }
                default -> plain.append(meant);
            }
        }
        return plain.toString();
    }
}
