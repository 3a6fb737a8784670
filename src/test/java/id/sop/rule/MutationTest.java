package id.sop.rule;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.check.CheckResult;
import id.sop.check.Checker;
import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Handbook;
import id.sop.source.Position;
import id.sop.source.Span;
import id.sop.testing.HangGuard;
import id.sop.testing.Mutations;
import id.sop.testing.Seed;
import id.sop.time.Oddity;
import id.sop.time.Reading;
import id.sop.time.TimeNotation;
import id.sop.wording.Language;
import id.sop.yaml.node.Placeholders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever becomes of a file, the checker answers soon, with diagnostics that can be printed and that point into the file.
 *
 * <p>102,000 inputs: SOPs, office files and times, all of them real ones with changes. Each has random numbers of its own, so
 * that one that fails can be tried alone. {@code -Dseed=…} tries others.
 */
@Tag("slow")
@HangGuard
final class MutationTest {
    private static final Logger LOGGER = Logger.getLogger(MutationTest.class.getName());
    private static final long SEED = Seed.or(35_2012);
    private static final int SOPS = 6_000;
    private static final int OFFICE_FILES = 6_000;
    private static final int TIMES = 90_000;

    /** Of computing, not of waiting, since other work may share the machine. */
    private static final long MOST_NANOSECONDS = TimeUnit.SECONDS.toNanos(1);

    private static final Pattern TIME = Pattern.compile("waktu: *(.+)");
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2026, 1, 31));

    private final Checker checker = new Checker();
    private final List<Handbook> handbooks = List.of(new Handbook(Language.INDONESIAN), new Handbook(Language.ENGLISH));

    @Test
    void noSopEscapesAsAnException() {
        List<byte[]> originals = files(file -> !isOfficeFile(file));
        Linter.Member neighbour = checker.check(
                        "asli.yaml", originals.get(originals.size() - 1), Placeholders.NONE, false, Settings.STANDARD)
                .member()
                .orElseThrow();
        eachSoon(SOPS, random -> Mutations.file(any(originals, random), random), mutant -> {
            CheckResult inspection =
                    checker.check("mutan.yaml", mutant, Placeholders.NONE, mutant.length % 2 == 0, Settings.STANDARD);
            inspection.diagnostics().forEach(this::assertPrintable);
            List<Linter.Member> members = Stream.concat(Stream.of(neighbour), inspection.member().stream())
                    .toList();
            Linter.lintTogether(members, DAY).forEach(this::assertPrintable);
        });
    }

    @Test
    void noOfficeFileEscapesAsAnException() {
        List<byte[]> originals = new ArrayList<>(files(MutationTest::isOfficeFile));
        // An SOP in the wrong place is an office file that is wrong throughout.
        originals.addAll(files(file -> file.toString().contains("YM00")));
        eachSoon(
                OFFICE_FILES,
                random -> Mutations.file(any(originals, random), random),
                mutant ->
                        checker.configuration("sop.yaml", mutant).diagnostics().forEach(this::assertPrintable));
    }

    @Test
    void noTimeEscapesAsAnException() {
        List<String> originals = files(file -> true).stream()
                .flatMap(bytes ->
                        TIME.matcher(new String(bytes, StandardCharsets.UTF_8)).results())
                .map(found -> found.group(1))
                .distinct()
                .toList();
        eachSoon(
                TIMES,
                random -> Mutations.line(any(originals, random), random).getBytes(StandardCharsets.UTF_8),
                mutant -> assertPlaces(new String(mutant, StandardCharsets.UTF_8)));
    }

    private static void eachSoon(int count, Function<Random, byte[]> mutation, Consumer<byte[]> test) {
        LOGGER.info(() -> count + " mutations of seed " + SEED);
        IntStream.range(0, count).parallel().forEach(number -> {
            byte[] mutant = mutation.apply(new Random(SEED + 1_000_003L * number));
            try {
                long began = computing();
                test.accept(mutant);
                long took = computing() - began;
                assertTrue(took < MOST_NANOSECONDS, () -> took / 1_000_000 + " ms");
            } catch (RuntimeException | AssertionError | StackOverflowError e) {
                throw new AssertionError(
                        "mutation " + number + " of seed " + SEED + ": "
                                + Base64.getEncoder().encodeToString(mutant),
                        e);
            }
        });
    }

    private static long computing() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static <T> T any(List<T> originals, Random random) {
        return originals.get(random.nextInt(originals.size()));
    }

    /** Returns the content of the fixtures and of the shipped definitions. */
    private static List<byte[]> files(Predicate<Path> wanted) {
        List<byte[]> contents = new ArrayList<>();
        for (String folder : List.of("src/test/resources/rules", "sop-definitions")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(found -> found.toString().endsWith(".yaml"))
                        .filter(wanted)
                        .sorted()
                        .toList()) {
                    contents.add(Files.readAllBytes(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        assertFalse(contents.isEmpty());
        return contents;
    }

    private static boolean isOfficeFile(Path file) {
        return file.toString().endsWith("sop.yaml");
    }

    private static void assertPlaces(String text) {
        Reading reading = TimeNotation.parse(text);
        if (reading instanceof Reading.Unreadable unreadable) {
            assertTrue(text.startsWith(unreadable.piece(), unreadable.offset()), reading::toString);
        } else if (reading instanceof Reading.Measured measured) {
            for (Oddity oddity : measured.oddities()) {
                assertTrue(text.startsWith(oddity.written(), oddity.offset()), oddity::toString);
            }
            assertTrue(TimeNotation.parse(measured.print()) instanceof Reading.Measured, measured::print);
        }
    }

    private void assertPrintable(Diagnostic diagnostic) {
        assertInside(diagnostic.span());
        diagnostic.finding().related().forEach(MutationTest::assertInside);
        for (Handbook handbook : handbooks) {
            assertFalse(handbook.message(diagnostic).isBlank());
            assertFalse(handbook.message(diagnostic).contains("\n"));
            assertTrue(handbook.hint(diagnostic)
                    .filter(hint -> hint.isBlank() || hint.endsWith(": "))
                    .isEmpty());
            if (!diagnostic.finding().related().isEmpty()) {
                assertFalse(handbook.related(diagnostic).isBlank());
            }
            String variant = diagnostic.finding().variant();
            boolean known = variant.isEmpty()
                    || handbook.page(diagnostic.code()).fields().keySet().stream()
                            .anyMatch(key -> key.endsWith("." + variant));
            assertTrue(known, () -> diagnostic.code() + "." + variant);
        }
    }

    private static void assertInside(Span span) {
        Position from = span.from();
        assertTrue(0 <= span.start()
                && span.start() <= span.end()
                && span.end() <= span.source().length());
        assertTrue(1 <= from.line() && from.line() <= span.source().lines());
        int width = span.source()
                .line(from.line())
                .codePointCount(0, span.source().line(from.line()).length());
        assertTrue(1 <= from.column() && from.column() <= width + 2, () -> from + " of a line of " + width);
    }
}
