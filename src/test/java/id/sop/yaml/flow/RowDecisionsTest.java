package id.sop.yaml.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Finding;
import id.sop.model.Answer;
import id.sop.model.Flow;
import id.sop.model.Sop;
import id.sop.source.Edit;
import id.sop.source.Edits;
import id.sop.testing.FaultLines;
import id.sop.testing.Seed;
import id.sop.testing.Sops;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several who decide in one row. */
final class RowDecisionsTest {
    private static Checked<Sop> decode(String performers, String decisions) {
        return Sops.decode(
                """
            nama: N
            pelaksana: {a: A, b: B, c: C}
            langkah:
              - {kegiatan: k, pelaksana: a}
              - {kegiatan: k, pelaksana: %s, keputusan: %s}
              - {kegiatan: k, pelaksana: c}
            """
                        .formatted(performers, decisions));
    }

    private static Sop sop(String performers, String decisions) {
        Checked<Sop> sop = decode(performers, decisions);
        assertEquals(List.of(), FaultLines.of(sop.faults()));
        return sop.value().orElseThrow();
    }

    /** Returns the exits of the second step as {@code YES NO 1}: the answers that are given in turn, and where they lead. */
    private static List<String> exits(Sop sop) {
        return sop.flow().exits(2).stream().map(RowDecisionsTest::exit).toList();
    }

    private static String exit(Flow.Exit exit) {
        Answer answer = exit.answer().orElseThrow();
        StringBuilder text = new StringBuilder();
        answer.before().forEach(earlier -> text.append(earlier.condition()).append(' '));
        text.append(answer.condition()).append(' ');
        return text.append(exit.to().isPresent() ? exit.to().getAsInt() : "end").toString();
    }

    @Test
    void whoActsNextDecidesBehindTheFirstAnswer() {
        Sop sop = sop("[a, b]", "[{oleh: a, tidak: 1}, {oleh: b, tidak: selesai}]");
        assertEquals(List.of("YES YES 3", "YES NO end", "NO 1"), exits(sop));
    }

    @Test
    void whoActsByTheOrderOfTheRowIsToldWhereHeIsNamed() {
        Checked<Sop> sop = decode(
                "[a, c, b, a, b, c]",
                "[{oleh: a, ya: {lewat: [a, b]}, tidak: selesai}, {oleh: b, tidak: {lewat: a}}, {oleh: c, tidak: {lewat: a}}]");
        assertEquals(List.of("5:40 YM004.lewat-mendahului «a»"), FaultLines.of(sop.faults()));
    }

    /** Also of rows that nobody would write: a message without a place cannot be followed. */
    @Test
    void whateverIsDecidedEveryFaultHasAPlace() {
        Random random = new Random(Seed.or(7));
        for (int trial = 0; trial < Seed.trials(2000); trial++) {
            StringBuilder decisions = new StringBuilder("[");
            for (int i = 0; i < 2 + random.nextInt(2); i++) {
                decisions
                        .append(i == 0 ? "" : ", ")
                        .append("{oleh: ")
                        .append(actor(random))
                        .append(answer(", ya: ", random))
                        .append(answer(", tidak: ", random))
                        .append('}');
            }
            String all = decisions.append(']').toString();
            String performers = actors(random);
            Checked<Sop> sop = decode(performers, all);
            for (Finding fault : sop.faults()) {
                assertEquals("a.yaml", fault.span().source().name(), fault + " " + performers + " " + all);
            }
        }
    }

    private static String actor(Random random) {
        return String.valueOf("abc".charAt(random.nextInt(3)));
    }

    private static String actors(Random random) {
        return IntStream.range(0, 1 + random.nextInt(5))
                .mapToObj(i -> actor(random))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String answer(String key, Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> key + "{lewat: " + actors(random) + "}";
            case 1 -> key + "{lewat: " + actors(random) + ", lanjut: " + (1 + random.nextInt(3)) + "}";
            case 2 -> key + "{di: " + actor(random) + ", lanjut: 1}";
            case 3 -> key + "selesai";
            default -> "";
        };
    }

    @Test
    void anAnswerSaysWhoDecidesBehindIt() {
        Sop sop = sop("[a, b, c]", "[{oleh: a, tidak: {lewat: c}}, {oleh: c, ya: 1, tidak: 3}]");
        assertEquals(List.of("YES 3", "NO YES 1", "NO NO 3"), exits(sop));
    }

    @Test
    void threeMayDecideInOneRow() {
        Sop sop = sop("[a, b, c]", "[{oleh: a, tidak: 1}, {oleh: b, tidak: 1}, {oleh: c, tidak: 1}]");
        assertEquals(List.of("YES YES YES 3", "YES YES NO 1", "YES NO 1", "NO 1"), exits(sop));
    }

    @Test
    void oneMayDecideTwice() {
        Sop sop = sop("[a, a]", "[{oleh: a, tidak: 1}, {oleh: a, tidak: 3}]");
        assertEquals(List.of("YES YES 3", "YES NO 3", "NO 1"), exits(sop));
    }

    @Test
    void anAnswerMayLeadBackToWhoHasDecidedBefore() {
        Sop sop = sop("[c, a, b]", "[{oleh: a, tidak: 1}, {oleh: b, tidak: {lewat: a}}]");
        assertEquals(List.of("YES YES 3", "YES NO 2", "NO 1"), exits(sop));
        Flow.Exit back = sop.flow().exits(2).get(1);
        assertEquals(1, sop.course(2).enteredAgain(back).orElseThrow().place());
    }

    @Test
    void whoStandsBetweenTwoDecidersActsBetweenThem() {
        Sop sop = sop("[a, c, b]", "[{oleh: a, tidak: 1}, {oleh: b, tidak: 1}]");
        assertEquals(
                List.of(1, 2),
                sop.actsBehind(sop.flow().exits(2).get(0)).stream()
                        .map(act -> act.place())
                        .toList());
    }

    @Test
    void aListOfOneIsADecision() {
        assertEquals(List.of("YES 3", "NO 1"), exits(sop("[a, b]", "[{oleh: b, tidak: 1}]")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[a, b] | [{oleh: a, ya: 3, tidak: 1}, {oleh: b, tidak: 1}] | 5:85 YM004.keputusan-tujuan «b»",
                "[b, a] | [{oleh: a, tidak: 1}, {oleh: b, tidak: 1}] | 5:78 YM004.keputusan-urutan «b»",
                "[a, c, b] | [{oleh: a, ya: {lewat: c}, tidak: 1}, {oleh: b, tidak: 1}] | 5:97 YM004.keputusan-lepas «b»",
                "[a, b] | [{oleh: a, tidak: 1}, {oleh: a, tidak: 1}] | 5:78 YM004.keputusan-sekali «a»",
                "[a, b] | [{oleh: a, ya: {lewat: b}, tidak: {lewat: b}}, {oleh: b, tidak: 1}] | 5:103"
                        + " YM004.keputusan-dua-jalan «b»",
                "{bersama: [a, b]} | [{oleh: a, tidak: 1}, {oleh: b, tidak: 1}] | 5:82 YM004.keputusan-bersama «{»",
                "[a, b] | [{oleh: a, tidak: 1}, b] | 5:71 YM004.butir-pasangan «b»",
                "[a, b] | [{ya: 3}, {tidak: 1}] | 5:51 YM004.pasangan-daftar «ya»"
            })
    void whatCannotBeDrawnIsTold(String performers, String decisions, String fault) {
        assertEquals(
                fault,
                String.join("; ", FaultLines.of(decode(performers, decisions).faults())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[a, b] | [{oleh: a, tidak: 1}, {tidak: 1, ya: 3}] | oleh 2 '- {oleh: b, tidak: 1, ya: 3}'",
                "[a, b] | [{tidak: 1}, {oleh: b, tidak: 1}] | oleh 1 '- {oleh: a, tidak: 1}'",
                "[a, b, c] | [{tidak: 1}, {tidak: 1}] | oleh 1 '- {oleh: b, tidak: 1}'; oleh 2 '- {oleh: c, tidak: 1}'",
                "[a, b, c] | [{oleh: a, tidak: 1}, {tidak: 1}, {oleh: c, tidak: 1}] | oleh 2 '- {oleh: b, tidak: 1}'",
                "[a, a] | [{oleh: a, tidak: 1}, {tidak: 1, ya: 3}] | oleh 2 '- {oleh: a, tidak: 1, ya: 3}'",
                "[a, b] | [{oleh: a, tidak: 1}, {oleh: , tidak: 1}] | oleh 2 '- {oleh: b, tidak: 1}'",
                "[a] | [{tidak: 1}, {tidak: 1}] | oleh-pelaksana 1 'a'; oleh-pelaksana 2 'a'",
                "[a, b] | [{oleh: b, tidak: 1}, {tidak: 1}] | oleh-pelaksana 2 'a, b'",
            })
    void whoDecidesIsSaidByTheOrderOfThePerformers(String performers, String decisions, String said) {
        assertEquals(
                said,
                decode(performers, decisions).faults().stream()
                        .map(fault -> fault.variant() + " "
                                + fault.arguments().get(2) + " '"
                                + fault.arguments().get(3) + "'")
                        .collect(Collectors.joining("; ")));
    }

    @Test
    void whoDecidesIsWrittenIntoHisDecision() {
        String yaml =
                """
            nama: N
            pelaksana: {a: A, b: B}
            langkah:
              - {kegiatan: k, pelaksana: a}
              - kegiatan: k
                pelaksana: [a, b]
                keputusan:
                  - tidak: 1
                  - {tidak: 1}
              - {kegiatan: k, pelaksana: a}
            """;
        Checked<Sop> sop = Sops.decode(yaml);
        List<Edit> edits =
                sop.faults().stream().flatMap(fault -> fault.edits().stream()).toList();
        assertTrue(edits.stream().noneMatch(Edit::safe));
        String mended = Edits.apply(edits.get(0).span().source(), edits);
        assertTrue(mended.contains("      - oleh: a\n        tidak: 1\n      - {oleh: b, tidak: 1}\n"), mended);
        assertEquals(List.of("YES YES 3", "YES NO 1", "NO 1"), exits(sop.value().orElseThrow()));
    }

    /** Returns the faults of a row with two actors that hands over or decides, at places in its line. */
    private static List<String> faults(String keys) {
        return FaultLines.of(Sops.decode(
                        """
                        nama: N
                        pelaksana: {a: A, b: B, c: C}
                        langkah:
                          - {kegiatan: k, pelaksana: c}
                          - {kegiatan: k, %s}
                          - {kegiatan: k, pelaksana: c}
                        """
                                .formatted(keys))
                .faults());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pelaksana: b, keputusan: {ya: {lewat: b}, tidak: 1} | lewat-semua «b»",
                "pelaksana: [a, b], keputusan: {ya: {lewat: a}, tidak: {lewat: b}} | lewat-semua «a»",
                "pelaksana: b, keputusan: {oleh: b, ya: {lewat: b}, tidak: 1} | lewat-memutuskan «b»",
                "pelaksana: [a, b], keputusan: {oleh: a, tidak: {lewat: [b, a]}} | lewat-memutuskan «a»",
                "pelaksana: [a, b], keputusan: {oleh: b, tidak: {lewat: a}} | lewat-mendahului «a»",
                "pelaksana: [a, b], keputusan: {tidak: {lewat: a}} | lewat-mendahului «a»",
                "pelaksana: {bersama: [a, b]}, keputusan: {oleh: a, tidak: {lewat: b}} | lewat-bersama «b»",
                "pelaksana: [a, b], keputusan: [{oleh: a, tidak: {lewat: a}}, {oleh: b, tidak: 1}] | lewat-memutuskan «a»",
                "pelaksana: [a, b], keputusan: [{oleh: a, tidak: 1}, {oleh: b, tidak: {lewat: b}}] | lewat-memutuskan «b»",
                "pelaksana: [c, a, b], keputusan: [{oleh: a, tidak: 1}, {oleh: b, tidak: {lewat: c}}] | lewat-mendahului «c»",
                "pelaksana: [a, b, c], keputusan: [{oleh: a, tidak: 1}, {oleh: b, tidak: {lewat: [c, a]}}] | lewat-memutuskan «a»",
                "pelaksana: a, lanjut: [lanjut, {lewat: a}] | lewat-meneruskan «a»",
                "pelaksana: [a, b], lanjut: [lanjut, {lewat: a}] | lewat-meneruskan «a»",
                "pelaksana: [a, b, c], lanjut: [lanjut, {lewat: b}] | lewat-mendahului «b»",
                "pelaksana: {bersama: [a, b]}, lanjut: [lanjut, {lewat: b}] | lewat-bersama «b»"
            })
    void whoHasNoPartLeftCannotActBehindAnAnswer(String keys, String fault) {
        List<String> faults = faults(keys);
        assertEquals(1, faults.size(), () -> faults.toString());
        assertEquals("YM004." + fault, faults.get(0).substring(faults.get(0).indexOf(' ') + 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[a, b] | {lewat: a} | [a, b, [b, a], [a, b, a], 2]",
                "[a, b, c] | {lewat: b} | [b, c, [a, c, b], [a, b, c, b], {lanjut: 2, di: b}]",
                "[a, b, c, a] | {lewat: b} | [b, a, [a, c, a, b], [a, b, c, a, b], {lanjut: 2, di: b}]",
            })
    void theWholeRowIsProposedWhereSomebodyStandsBeforeTheDecider(String performers, String no, String arguments) {
        List<Finding> faults = decode(performers, "{tidak: %s}".formatted(no)).faults();
        assertEquals(
                "[[lewat, " + arguments.substring(1) + "]",
                faults.stream().map(Finding::arguments).toList().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pelaksana: [b, b], keputusan: {ya: {lewat: b}, tidak: 1}",
                "pelaksana: [a, b, a], keputusan: {ya: {lewat: a}, tidak: 1}",
                "pelaksana: [a, b, a], keputusan: {oleh: b, tidak: {lewat: a}}",
                "pelaksana: [a, a], lanjut: [lanjut, {lewat: a}]",
                "pelaksana: [a, b], lanjut: {lewat: b}",
                "pelaksana: [a, a, b], keputusan: [{oleh: a, ya: {lewat: b}, tidak: {lewat: a}}, {oleh: b, tidak: 1}]",
                "pelaksana: [a, b, c], keputusan: {oleh: a, ya: {lewat: [b, c]}, tidak: {lewat: c, lanjut: 1}}"
            })
    void whoHasAPartLeftActsBehindAnAnswer(String keys) {
        assertEquals(List.of(), faults(keys));
    }
}
