package id.sop.check;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.config.Configuration;
import id.sop.config.ConfigurationLayer;
import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Finding;
import id.sop.model.Sop;
import id.sop.rule.Fixture;
import id.sop.rule.Settings;
import id.sop.source.Span;
import id.sop.template.Paper;
import id.sop.testing.Definitions;
import id.sop.testing.Seed;
import id.sop.yaml.OfficeIdentity;
import id.sop.yaml.format.MappingSpec;
import id.sop.yaml.format.SopFormat;
import id.sop.yaml.node.Node;
import id.sop.yaml.node.Placeholders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * An SOP that has parts of its identity from its office is the one that says them itself: {@code -Dseed=…} tries other parts.
 *
 * <p>The office has them at the very lines where the SOP had them, so that not only what is found is the same but also where.
 */
class OfficeIdentityTest {
    private static final long SEED = Seed.or(35_2012);
    private static final Checker CHECKER = new Checker();

    /**
     * An SOP of which an office has a part.
     *
     * @param own what is left in its file
     * @param office what its office says
     */
    private record Parted(String own, String office) {
        Definition open() {
            Node shared = CHECKER.document("sop.yaml", bytes(office)).value().orElseThrow();
            return CHECKER.open("a.yaml", bytes(own), OfficeIdentity.of(((Node.Table) shared).entries()));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Moves some keys of the identity; nothing where there is none, or where that would not leave two sound files. */
    private static Optional<Parted> parted(String text, Random random) {
        Checker.Decoded<Node> read = CHECKER.document("a.yaml", bytes(text));
        if (!read.diagnostics().isEmpty() || !(read.value().orElse(null) instanceof Node.Table table)) {
            return Optional.empty();
        }
        List<String> own = new ArrayList<>();
        List<String> office = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        List<Node.Entry> entries = table.entries();
        boolean moved = false;
        for (int i = 0; i < entries.size(); i++) {
            int line = i == 0 ? 1 : entries.get(i).key().span().from().line();
            int end = i + 1 < entries.size()
                    ? entries.get(i + 1).key().span().from().line()
                    : lines.length + 1;
            boolean shared = isShared(entries.get(i)) && random.nextInt(3) > 0;
            for (int number = line; number < end; number++) {
                (shared ? office : own).add(lines[number - 1]);
                (shared ? own : office).add("");
            }
            moved |= shared;
            if (end == line) {
                return Optional.empty();
            }
        }
        Parted parted = new Parted(String.join("\n", own), String.join("\n", office));
        boolean sound = moved
                && own.size() == lines.length
                && CHECKER.document("a.yaml", bytes(parted.own())).diagnostics().isEmpty()
                && CHECKER.configuration("sop.yaml", bytes(parted.office()))
                        .diagnostics()
                        .isEmpty();
        return sound ? Optional.of(parted) : Optional.empty();
    }

    private static boolean isShared(Node.Entry entry) {
        return !(entry.value() instanceof Node.Blank)
                && SopFormat.SHARED.stream()
                        .map(MappingSpec.Key::name)
                        .anyMatch(entry.key().text()::equals);
    }

    /** What is said, and where; what nobody wrote is told at the first line of the SOP, wherever that is. */
    private static List<String> said(List<Diagnostic> diagnostics, Optional<Sop> sop) {
        return diagnostics.stream()
                .map(found -> found.severity() + " " + found.code() + " "
                        + found.finding().variant() + " " + found.finding().arguments() + " "
                        + place(found.span(), sop))
                .sorted()
                .toList();
    }

    private static String place(Span span, Optional<Sop> sop) {
        boolean head = sop.filter(known -> known.origin().start().equals(span)).isPresent();
        return head ? "head" : span.from() + "-" + span.to();
    }

    /** All of a model but where it stands. */
    private static String content(Optional<Sop> sop) {
        return sop.toString()
                .replaceAll("Source@[0-9a-f]+", "")
                .replaceAll("[a-z]+\\.yaml:[0-9]+:[0-9]+", "")
                .replaceAll("Span\\[[^]]*]", "");
    }

    private static CheckResult assertSame(String text, Parted parted, Placeholders values, boolean complete) {
        CheckResult whole = CHECKER.check("a.yaml", bytes(text), values, complete, Settings.STANDARD);
        Definition definition = parted.open();
        CheckResult shared = CHECKER.check(definition, values, complete, Settings.STANDARD);
        String both = parted.own() + "\n----\n" + parted.office();
        assertEquals(content(whole.sop()), content(shared.sop()), both);
        assertEquals(said(whole.diagnostics(), whole.sop()), said(shared.diagnostics(), shared.sop()), both);
        Definition alone = CHECKER.open("a.yaml", bytes(text));
        assertEquals(content(CHECKER.head(alone, values)), content(CHECKER.head(definition, values)), both);
        assertEquals(alone.placeholders().keySet(), definition.placeholders().keySet(), both);
        for (Diagnostic found : shared.diagnostics()) {
            Finding finding = found.finding();
            String there = finding.span().source().name().equals("a.yaml") ? parted.own() : parted.office();
            String line = there.split("\n", -1)[finding.span().from().line() - 1];
            assertTrue(!line.isBlank() || place(finding.span(), shared.sop()).equals("head"), both + finding);
        }
        return shared;
    }

    @Test
    void definitionsAreTheSame() throws IOException {
        int count = 0;
        for (Path definition : Definitions.all()) {
            String text = Files.readString(Path.of("sop-definitions").resolve(definition));
            Placeholders values =
                    new Placeholders(Definitions.configuration(definition).values());
            for (int round = 0; round < 5; round++) {
                Optional<Parted> parted = parted(text, new Random(SEED + 31L * count + round));
                parted.ifPresent(some -> assertSame(text, some, values, true));
                count += parted.isPresent() ? 1 : 0;
            }
        }
        assertTrue(count > 30, "too few: " + count);
    }

    /** Fixtures hold every defect that an identity can have. */
    @Test
    void whatIsFoundInFixturesIsTheSame() {
        int count = 0;
        int told = 0;
        for (Fixture fixture : Fixture.all()) {
            for (byte[] content : fixture.contents()) {
                String text = new String(content, StandardCharsets.UTF_8);
                for (int round = 0; round < 2; round++) {
                    Optional<Parted> parted = parted(text, new Random(SEED + 31L * count + round));
                    if (parted.isEmpty()) {
                        continue;
                    }
                    CheckResult shared = assertSame(text, parted.get(), Placeholders.NONE, false);
                    count++;
                    told += shared.diagnostics().stream()
                                    .anyMatch(found ->
                                            found.span().source().name().equals("sop.yaml"))
                            ? 1
                            : 0;
                }
            }
        }
        assertTrue(count > 150 && told > 40, "too few: " + count + ", of which found in the office: " + told);
    }

    @Test
    void sheetsAreTheSame() throws IOException {
        Random random = new Random(SEED);
        List<Path> all = Definitions.all();
        int count = 0;
        while (count < 2) {
            Path definition = all.get(random.nextInt(all.size()));
            String text = Files.readString(Path.of("sop-definitions").resolve(definition));
            Optional<Parted> parted = parted(text, random);
            if (parted.isPresent()) {
                Map<String, String> values =
                        Definitions.configuration(definition).values();
                byte[] whole = Definitions.print(
                                CHECKER.check(
                                                CHECKER.open("a.yaml", bytes(text)),
                                                new Placeholders(values),
                                                true,
                                                Settings.STANDARD)
                                        .sop()
                                        .orElseThrow(),
                                Definitions.standard(Paper.A4))
                        .pdf();
                byte[] shared = Definitions.print(
                                CHECKER.check(parted.get().open(), new Placeholders(values), true, Settings.STANDARD)
                                        .sop()
                                        .orElseThrow(),
                                Definitions.standard(Paper.A4))
                        .pdf();
                assertArrayEquals(whole, shared, definition.toString());
                count++;
            }
        }
    }

    private static Sop sop(String own, String office) {
        Node shared = CHECKER.document("sop.yaml", bytes(office)).value().orElseThrow();
        return CHECKER.check(
                        CHECKER.open("a.yaml", bytes(own), OfficeIdentity.of(((Node.Table) shared).entries())),
                        Placeholders.NONE,
                        false,
                        Settings.STANDARD)
                .sop()
                .orElseThrow();
    }

    private static List<String> institution(String own) {
        return sop("nama: X\n" + own, "instansi: [KABUPATEN A, KECAMATAN B]\n").identity().institution().stream()
                .map(line -> line.value())
                .toList();
    }

    @Test
    void whatAnSopSaysItselfWinsAsAWhole() {
        assertEquals(List.of("KECAMATAN C"), institution("instansi: KECAMATAN C\n"));
        assertEquals(List.of("KECAMATAN C"), institution("Instansi: KECAMATAN C\n"), "however it is spelled");
        Sop sop = sop("nama: X\ndisahkan_oleh: {nama: A}\n", "disahkan_oleh: {jabatan: CAMAT, nama: B, nip: 1}\n");
        assertEquals("A", sop.identity().approval().name().orElseThrow().value());
        assertEquals(Optional.empty(), sop.identity().approval().employeeNumber(), "no number of somebody else");
        assertEquals(
                Optional.empty(),
                sop("nama: X\nnip: 2\n", "disahkan_oleh: {jabatan: CAMAT, nip: 1}\n")
                        .identity()
                        .approval()
                        .position(),
                "written beside its mapping");
    }

    @Test
    void aKeyWithoutAValueSaysNothingAndEmptyBracketsSayThatThereIsNone() {
        List<String> office = List.of("KABUPATEN A", "KECAMATAN B");
        assertEquals(office, institution(""));
        assertEquals(office, institution("instansi:\n"));
        assertEquals(office, institution("instansi:  # ISI\n"));
        assertEquals(List.of(), institution("instansi: []\n"));
        assertEquals(List.of(), institution("instansi: \"\"\n"));
    }

    @Test
    void everythingOfTheIdentityButNameAndNumbersMayBeShared() {
        Set<String> shared =
                SopFormat.SHARED.stream().map(MappingSpec.Key::name).collect(Collectors.toSet());
        assertTrue(shared.containsAll(Set.of("instansi", "logo", "disahkan_oleh", "kode_wilayah", "bagian_lain")));
        for (String own : List.of("nama", "nomor", "nomor_revisi", "masukan", "pelaksana", "langkah", "abaikan")) {
            assertTrue(!shared.contains(own), own);
        }
        assertEquals(OfficeIdentity.NONE, Configuration.STANDARD.identity());
    }

    /** As {@code []} does, which only a list can say. */
    @Test
    void aNearerOfficeSaysThatThereIsNone() {
        String far = "alamat: Jalan Raya\ninstansi: [A]\ntanggal_efektif: 2 Januari 2024\n";
        String near = "alamat: \"\"\ninstansi: []\ntanggal_efektif:\n";
        List<ConfigurationLayer> layers = Stream.of(near, far)
                .map(text -> new ConfigurationLayer(
                        "/a", CHECKER.document("sop.yaml", bytes(text)).value().orElseThrow()))
                .toList();
        OfficeIdentity office = OfficeIdentity.of(ConfigurationLayer.merge(layers));
        Definition sop = CHECKER.open("a.yaml", bytes("nama: Uji\npelaksana: {a: A}\nlangkah: [Menulis]\n"), office);
        Node.Table whole = office.completing((Node.Table) sop.content().orElseThrow());
        assertTrue(whole.get("alamat").isEmpty());
        assertEquals(Optional.of(List.of()), whole.get("instansi").map(node -> ((Node.Listing) node).items()));
        assertTrue(whole.get("tanggal_efektif").isPresent());
    }
}
