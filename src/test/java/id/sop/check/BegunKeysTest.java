package id.sop.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Handbook;
import id.sop.rule.Settings;
import id.sop.wording.Language;
import id.sop.yaml.format.Synonyms;
import id.sop.yaml.node.Placeholders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said while somebody types a key, letter by letter. */
@Tag("slow")
final class BegunKeysTest {
    private static final Checker CHECKER = new Checker();
    private static final Handbook HANDBOOK = new Handbook(Language.INDONESIAN);
    private static final Pattern KEY = Pattern.compile("( *(?:- )?)([a-z_]+):(?: .*)?");
    private static final List<String> SAID = List.of("yang belum selesai", "tidak ada titik dua");

    private static final String START =
            """
            nama: Pelayanan Surat
            pelaksana:
              loket: Petugas
            langkah:
              - kegiatan: Menerima berkas
                pelaksana: loket
                waktu: 5 menit
                output: Berkas
              - kegiatan: Memeriksa berkas
                pelaksana: loket
                kelengkapan: Berkas
            """;

    private static final Set<String> KEYS = Synonyms.keyWords().exact();

    private static List<Diagnostic> unreadable(String text) {
        return CHECKER
                .check("a.yaml", text.getBytes(StandardCharsets.UTF_8), Placeholders.NONE, false, Settings.STANDARD)
                .diagnostics()
                .stream()
                .filter(found -> found.code().startsWith("YM"))
                .toList();
    }

    private static String said(Diagnostic found) {
        return found.span().from().line() + " " + found.code() + " " + HANDBOOK.message(found) + " | "
                + HANDBOOK.hint(found).orElse("");
    }

    /** Returns lengths at which a key may be half written: one letter, two, three, all but one, and all, without its colon. */
    private static Set<Integer> lengths(String key) {
        return Stream.of(1, 2, 3, key.length() - 1, key.length())
                .filter(letters -> letters > 0 && letters <= key.length())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns what was said of keys that are not written to their end, other than of that key once and in its line. */
    private static List<String> astray(String text) {
        List<String> lines = text.lines().toList();
        List<String> astray = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher line = KEY.matcher(lines.get(i));
            if (!line.matches() || !KEYS.contains(line.group(2))) {
                continue;
            }
            String key = line.group(2);
            for (int letters : lengths(key)) {
                List<String> typed = new ArrayList<>(lines);
                typed.set(i, line.group(1) + key.substring(0, letters));
                List<Diagnostic> found = unreadable(String.join("\n", typed) + "\n");
                String said = found.stream().map(BegunKeysTest::said).collect(Collectors.joining(" + "));
                // Of keys that begin with the same word, the shortest is named.
                String named = key.split("_", 2)[0];
                boolean once = found.size() == 1 && found.get(0).span().from().line() == i + 1;
                if (!once || !said.contains(named) || SAID.stream().noneMatch(said::contains)) {
                    astray.add((i + 1) + " `" + typed.get(i) + "` (" + key + "): " + said);
                }
            }
        }
        return astray;
    }

    /** The first steps are enough: the further ones have the same keys. */
    private static String shortened(String file) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("sop-definitions").resolve(file));
        int end = lines.indexOf("langkah:");
        for (int steps = 0; end < lines.size() && steps < 3; end++) {
            steps += lines.get(end).startsWith("  - ") ? 1 : 0;
        }
        return String.join("\n", lines.subList(0, end - 1)) + "\n";
    }

    @ParameterizedTest
    @ValueSource(strings = {"karangploso/pemantauan-kinerja.yaml", "umum/perencanaan-kinerja.yaml"})
    void everyBeginningOfAKeyIsToldAsOne(String file) throws IOException {
        assertEquals("", String.join("\n", astray(shortened(file))));
    }

    @ParameterizedTest
    @CsvSource({
        "kegiatan, '- keg'",
        "kegiatan, '- kegiatan'",
        "keputusan, kep",
        "output, OUT",
        "output, outptu",
        "output, hasil",
        "waktu_sampai, waktu_s",
        "keterangan, ket"
    })
    void aBeginningAtTheEndOfAFileIsToldToo(String key, String typed) {
        String indent = typed.startsWith("-") ? "  " : "    ";
        List<Diagnostic> found = unreadable(START + indent + typed + "\n");
        assertEquals(
                List.of(12), found.stream().map(one -> one.span().from().line()).toList());
        assertTrue(said(found.get(0)).contains("`" + key + ":"), () -> said(found.get(0)));
    }

    /** What begins no key is more of the text above it, or a line of its own. */
    @ParameterizedTest
    @ValueSource(strings = {"dan stempel", "Camat", "surat", "untuk", "x"})
    void otherWordsBeginNoKey(String typed) {
        List<Diagnostic> found = unreadable(START + "    " + typed + "\n");
        assertTrue(found.stream().noneMatch(one -> said(one).contains("belum selesai")), found::toString);
    }
}
