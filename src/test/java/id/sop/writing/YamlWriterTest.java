package id.sop.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.source.Source;
import id.sop.testing.Seed;
import id.sop.yaml.YamlReader;
import id.sop.yaml.node.Limits;
import id.sop.yaml.node.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is written can be read again, whatever characters it has, and looks as a person would write it. */
class YamlWriterTest {
    private static final String[] PIECES = {
        "surat",
        "Camat",
        " ",
        " ",
        ":",
        ": ",
        " #",
        "#",
        "- ",
        "'",
        "\"",
        "\\",
        "*",
        "&",
        "!",
        "{",
        "}",
        "[",
        "]",
        ",",
        "|",
        ">",
        "%",
        "@",
        "`",
        "?",
        "~",
        "null",
        "true",
        "ya",
        "no",
        "12",
        "1e3",
        "0x1F",
        "2014-12-20",
        "\n",
        "\n\n",
        " \n",
        "\t",
        "é",
        "–",
        "\u00A0",
        "\u200B",
        "\u2028",
        "\u0085",
        "\uFEFF",
        "😀",
        "…",
        "=",
        "<<",
        "---",
        "..."
    };

    @Test
    void looksAsAPersonWouldWriteIt() {
        Block.Mapping step = new Block.Mapping(
                List.of(
                        new Block.Entry("kegiatan", new Block.Text("Menerima surat: asli")),
                        new Block.Entry("pelaksana", new Block.Blank(), Comments.beside("ISI: siapa?")),
                        new Block.Entry(
                                "keputusan", Block.Mapping.inline(new Block.Entry("tidak", new Block.Ordinal(1)))),
                        new Block.Entry(
                                "kelengkapan",
                                Block.Sequence.of(List.of(new Block.Text("KTP"), new Block.Text("12"))),
                                Comments.beside("sel D4")),
                        new Block.Entry("keterangan", new Block.Text("satu\ndua"))),
                false);
        Block.Mapping root = new Block.Mapping(
                List.of(
                        new Block.Entry(
                                "nama", new Block.Text("Surat masuk"), Comments.above(List.of("Dari a.xlsx", "", "x"))),
                        new Block.Entry(
                                "langkah",
                                new Block.Sequence(
                                        List.of(new Block.Item(step, Comments.above(List.of("PERIKSA: arah\nbaris")))),
                                        false))),
                false);
        assertEquals(
                """
                # Dari a.xlsx
                #
                # x
                nama: Surat masuk
                langkah:
                  - # PERIKSA: arah
                    # baris
                    kegiatan: 'Menerima surat: asli'
                    pelaksana:  # ISI: siapa?
                    keputusan: {tidak: 1}
                    # sel D4
                    kelengkapan:
                      - KTP
                      - '12'
                    keterangan: |-
                      satu
                      dua
                """,
                YamlWriter.write(root));
    }

    @Test
    void comesBackWhateverItsCharacters() {
        Random random = new Random(Seed.or(13));
        for (int trial = 0; trial < Seed.trials(2000); trial++) {
            Block.Mapping written = mapping(random, 0);
            String text = YamlWriter.write(written);
            var read = new YamlReader(Limits.STANDARD).read(new Source("a.yaml", text));
            assertEquals(List.of(), read.faults(), text);
            assertEquals(shown(written), shown(read.value().orElseThrow()), text);
            assertTrue(text.endsWith("\n"), text);
        }
    }

    private static Block.Mapping mapping(Random random, int depth) {
        List<Block.Entry> entries = new ArrayList<>();
        boolean inline = depth > 0 && random.nextInt(4) == 0;
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            entries.add(new Block.Entry("k" + i, value(random, inline ? 9 : depth + 1), comments(random)));
        }
        return new Block.Mapping(entries, inline);
    }

    private static Block value(Random random, int depth) {
        return switch (depth > 3 ? random.nextInt(3) : random.nextInt(5)) {
            case 0 -> new Block.Ordinal(random.nextInt(100));
            case 1 -> new Block.Text(text(random));
            case 2 -> depth == 9 ? new Block.Text(text(random)) : new Block.Blank();
            case 3 -> {
                boolean inline = random.nextBoolean();
                List<Block.Item> items = new ArrayList<>();
                for (int i = 0; i < 1 + random.nextInt(3); i++) {
                    Block value = value(random, inline ? 9 : depth + 1);
                    boolean list = value instanceof Block.Sequence;
                    items.add(new Block.Item(list ? new Block.Ordinal(i) : value, comments(random)));
                }
                yield new Block.Sequence(items, inline);
            }
            default -> mapping(random, depth);
        };
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("x".repeat(random.nextInt(2)));
        for (int i = 0; i < 1 + random.nextInt(8); i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString().isBlank() ? "-" : text.toString();
    }

    private static Comments comments(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Comments.above(List.of(text(random), text(random)));
            case 1 -> Comments.beside(text(random));
            case 2 -> new Comments(List.of(text(random)), text(random));
            default -> Comments.NONE;
        };
    }

    private static String shown(Block block) {
        if (block instanceof Block.Text text) {
            return "<" + text.text() + ">";
        } else if (block instanceof Block.Ordinal number) {
            return "<" + number.value() + ">";
        } else if (block instanceof Block.Sequence sequence) {
            return sequence.items().stream()
                    .map(item -> shown(item.value()))
                    .toList()
                    .toString();
        } else if (block instanceof Block.Mapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> entry.key() + "=" + shown(entry.value()))
                    .toList()
                    .toString();
        }
        return "";
    }

    private static String shown(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return "<" + scalar.text() + ">";
        } else if (node instanceof Node.Listing listing) {
            return listing.items().stream().map(YamlWriterTest::shown).toList().toString();
        } else if (node instanceof Node.Table table) {
            return table.entries().stream()
                    .map(entry -> entry.key().text() + "=" + shown(entry.value()))
                    .toList()
                    .toString();
        }
        return "";
    }
}
