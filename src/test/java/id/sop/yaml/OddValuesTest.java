package id.sop.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.check.CheckResult;
import id.sop.check.Checker;
import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Handbook;
import id.sop.diagnostic.Severity;
import id.sop.pdf.Typesetter;
import id.sop.render.SheetRenderer;
import id.sop.render.SopPrinter;
import id.sop.rule.Settings;
import id.sop.source.Source;
import id.sop.template.Paper;
import id.sop.testing.Definitions;
import id.sop.wording.Language;
import id.sop.yaml.format.MappingSpec;
import id.sop.yaml.format.SopFormat;
import id.sop.yaml.node.Limits;
import id.sop.yaml.node.Node;
import id.sop.yaml.node.Placeholders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every key of the format, with values of every kind that beginners put there: something is said of them, or they are printed. */
@Tag("slow")
class OddValuesTest {
    private static final List<String> VALUES = List.of(
            "",
            "''",
            "~",
            "{}",
            "[]",
            "0",
            "-1",
            "3",
            "1.5",
            "ya",
            "lanjut",
            "selesai",
            "Ya, Tidak",
            "a / b",
            "[3, 1]",
            "[a, a]",
            "[Ya: 3, Tidak: 1]",
            "[{judul: J}, {isi: I}]",
            "[kegiatan: k]",
            "[{}]",
            "[[]]",
            "['']",
            "[[a], {b: [c]}]",
            "{Ya: 3, Tidak: 1}",
            "{Ya: 3}",
            "{a: , b: []}",
            "{a: {}, b: {c: {d: e}}}",
            "{lewat: b, lanjut: 1}",
            "{tidak: {tidak: 1}}",
            "{salah_satu: [], bersama: {}}");

    /** Holds every mapping of the format that may stand among steps, and one of each kind of the others. */
    private static final String PLAIN =
            """
            nama: Surat Masuk
            disahkan_oleh: {jabatan: Camat}
            penandatangan: [{sebagai: Dibuat oleh, jabatan: Sekretaris}]
            bagian_lain: [{judul: Maksud, isi: [Tertib]}]
            pelaksana: {a: Staf, b: Sekretaris, c: Camat}
            kolom: {kelengkapan: Syarat, waktu: Waktu, output: Output, risiko: Risiko}
            langkah:
              - {kegiatan: Mencatat surat, pelaksana: {bersama: [a, b]}, kelengkapan: [{dokumen: Surat}], risiko: Hilang}
              - {kegiatan: Memilah surat, pelaksana: b, keputusan: {pilihan: {Biasa: 3, Rahasia: 4}}}
              - {kegiatan: Menelaah surat, pelaksana: [b, c], keputusan: {oleh: b, ya: {lewat: c}, tidak: 1}}
              - {kegiatan: Menyimpan surat, pelaksana: c}
            """;

    private static final String IN_PARTS =
            """
            nama: Surat Masuk
            pelaksana: {a: Staf, b: Sekretaris}
            bagian:
              - judul: A. Persiapan
                pelaksana: [a]
                langkah: [{kegiatan: Mencatat surat, pelaksana: a}]
              - {judul: B. Pelaksanaan, langkah: [{kegiatan: Menyimpan surat, pelaksana: b}]}
            """;

    private static final Map<String, MappingSpec> INNER = Map.of(
            "disahkan_oleh", SopFormat.APPROVAL,
            "penandatangan", SopFormat.SIGNATORY,
            "bagian_lain", SopFormat.OTHER_PART,
            "langkah", SopFormat.STEP,
            "bagian", SopFormat.PART,
            "keputusan", SopFormat.DECISION,
            "ya", SopFormat.ANSWER,
            "kelengkapan", SopFormat.REQUIREMENT);

    private final Checker checker = new Checker();
    private final List<Handbook> handbooks = List.of(new Handbook(Language.INDONESIAN), new Handbook(Language.ENGLISH));

    private static Node read(String yaml) {
        return new YamlReader(Limits.STANDARD)
                .read(new Source("uji", yaml))
                .value()
                .orElseThrow();
    }

    private static Node odd(String value) {
        return ((Node.Table) read("x: " + value + "\n")).entries().get(0).value();
    }

    /**
     * Returns the document with an odd value at each key, one at a time: each that a mapping may have, and of further items of a
     * list those that are written.
     */
    private static List<Node> variants(Node node, Optional<MappingSpec> spec, Node odd) {
        List<Node> variants = new ArrayList<>();
        if (node instanceof Node.Listing list) {
            for (int i = 0; i < list.items().size(); i++) {
                Node item = list.items().get(i);
                for (Node inner :
                        variants(item, spec.filter(first -> list.items().get(0) == item), odd)) {
                    List<Node> items = new ArrayList<>(list.items());
                    items.set(i, inner);
                    variants.add(new Node.Listing(items, list.span()));
                }
            }
        } else if (node instanceof Node.Table table) {
            table.entries().forEach(entry -> variants(
                            entry.value(),
                            Optional.ofNullable(INNER.get(entry.key().text())),
                            odd)
                    .forEach(inner -> variants.add(with(table, entry.key().text(), inner))));
            spec.map(MappingSpec::keys).orElse(List.of()).stream()
                    .map(MappingSpec.Key::name)
                    .filter(key -> !key.equals("langkah") || table.get("bagian").isEmpty())
                    .forEach(key -> variants.add(with(table, key, odd)));
            if (spec.isEmpty()) {
                table.entries()
                        .forEach(entry -> variants.add(with(table, entry.key().text(), odd)));
            }
        }
        return variants;
    }

    private static Node.Table with(Node.Table table, String key, Node value) {
        List<Node.Entry> entries = new ArrayList<>();
        boolean found = false;
        for (Node.Entry entry : table.entries()) {
            boolean same = entry.key().text().equals(key);
            entries.add(same ? new Node.Entry(entry.key(), value) : entry);
            found |= same;
        }
        if (!found) {
            entries.add(new Node.Entry(new Node.Scalar(key, table.span()), value));
        }
        return new Node.Table(entries, table.span());
    }

    @Test
    void whateverStandsAtAKeyIsToldOrPrinted() {
        List<String> sound = new ArrayList<>();
        int checked = 0;
        for (String document : List.of(PLAIN, IN_PARTS)) {
            for (String value : VALUES) {
                for (Node variant : variants(read(document), Optional.of(SopFormat.SOP), odd(value))) {
                    String yaml = BlockYaml.of(variant, new Random(checked++)).strip() + "\n";
                    if (isSound(yaml)) {
                        sound.add(yaml);
                    }
                }
            }
        }
        assertTrue(checked > 2_500, "only " + checked);
        // Printing takes long; every two hundredth shows those that the rules let through.
        for (int i = 0; i < sound.size(); i += 200) {
            print(sound.get(i));
        }
    }

    private boolean isSound(String yaml) {
        try {
            CheckResult result = checker.check(
                    "uji.yaml", yaml.getBytes(StandardCharsets.UTF_8), Placeholders.NONE, true, Settings.STANDARD);
            for (Diagnostic diagnostic : result.diagnostics()) {
                handbooks.forEach(
                        handbook -> assertTrue(!handbook.message(diagnostic).isBlank()));
                handbooks.forEach(handbook -> handbook.hint(diagnostic));
            }
            return result.diagnostics().stream().noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
        } catch (RuntimeException e) {
            throw new AssertionError(yaml, e);
        }
    }

    private void print(String yaml) {
        try {
            SopPrinter.Printed printed = printer(yaml).print(Map.of());
            assertEquals(List.of(), printed.errors(), yaml);
        } catch (RuntimeException e) {
            throw new AssertionError(yaml, e);
        }
    }

    private SopPrinter printer(String yaml) {
        return new SopPrinter(
                checker,
                checker.open("uji.yaml", yaml.getBytes(StandardCharsets.UTF_8)),
                Settings.STANDARD,
                RENDERER,
                SopPrinter.NO_LOGOS);
    }

    private static final SheetRenderer RENDERER =
            new SheetRenderer(new Typesetter(), Definitions.standard(Paper.A4), Optional.empty());
}
