package id.sop.testing;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The SOPs of {@link RandomSops} with all that a sheet says besides its flow: the identity with parts of the office's own and
 * signatures, notes, lists in cells, questions in rhombi, steps that are performed at times, and words in italic or bold letters.
 */
public final class RandomSheets {
    private static final Pattern CELL =
            Pattern.compile("(?m)^( +)(?:- )?(kegiatan|kelengkapan|output|keterangan): (.*)$");
    private static final Pattern CHOICE = Pattern.compile("(?m)^( +)keputusan:(\n| \\{)");
    private static final List<String> PARTS = List.of(
            "dasar_hukum",
            "kualifikasi_pelaksana",
            "keterkaitan",
            "peralatan_perlengkapan",
            "peringatan",
            "pencatatan_pendataan");
    private static final List<String> WORDS = List.of(
            "peraturan",
            "daerah",
            "tentang",
            "komputer",
            "pelayanan",
            "SOP",
            "pengelolaan",
            "arsip",
            "dan",
            "buku",
            "agenda",
            "pemerintahan",
            "bupati",
            "APBD",
            "pertanggungjawaban",
            "di",
            "kecamatan");
    private static final List<String> POSITIONS = List.of(
            "CAMAT KARANGPLOSO",
            "Sekretaris Kecamatan",
            "Kepala Seksi Pelayanan Umum",
            "Plt. Kepala Dinas Sosial",
            "[a.n. BUPATI MALANG, Sekretaris Daerah]");
    private static final List<String> NAMES =
            List.of("Siti Aminah", "Budi Santoso, S.Sos.", "Drs. Suroto, M.Si.", "Dr. Made Wirawan");
    private static final List<String> RANKS = List.of("Pembina", "Penata Tk. I", "Pembina Utama Muda, IV/c");
    private static final List<String> TITLES = List.of("Maksud dan Tujuan", "Ruang Lingkup", "Definisi", "Sasaran");
    private static final List<String> ROLES =
            List.of("Disusun oleh", "Dibuat oleh", "Diperiksa oleh", "Diverifikasi oleh", "Disahkan oleh");
    private static final List<String> MONTHS = List.of("Januari", "Mei", "Agustus", "Desember");
    private static final List<String> MARKS = List.of("", "*", "**", "***");

    private final Random random;

    private RandomSheets(long seed) {
        random = new Random(seed * 31 + 7);
    }

    /** Returns an SOP with the steps of {@link RandomSops} for the same seed. */
    public static String yaml(long seed) {
        RandomSheets sheets = new RandomSheets(seed);
        String steps = sheets.cells(RandomSops.yaml(seed));
        return sheets.identity(sheets.questions(steps)) + sheets.notes();
    }

    private boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    private String cells(String yaml) {
        return CELL.matcher(yaml).replaceAll(found -> {
            String key = found.group(2);
            boolean activity = key.equals("kegiatan");
            String begin = found.group()
                    .substring(0, found.group().length() - found.group(3).length());
            String text = once(5) ? emphasised(found.group(3)) : found.group(3);
            String value = !activity && once(4) ? list(2 + random.nextInt(3), 1, 5, true) : quoted(text);
            String more = "";
            if (activity && once(8)) {
                more = "\n" + " ".repeat(4) + "opsional: " + (random.nextBoolean() ? "ya" : "bila berkas hilang");
            }
            return Matcher.quoteReplacement(begin + value + more);
        });
    }

    private String questions(String yaml) {
        return CHOICE.matcher(yaml)
                .replaceAll(found -> once(3)
                        ? found.group().endsWith("{")
                                ? found.group() + "tanya: " + question() + ", "
                                : found.group() + found.group(1) + "  tanya: " + question() + "\n"
                        : Matcher.quoteReplacement(found.group()));
    }

    private String question() {
        return quoted(List.of("Sah?", "Lengkap?", "Sudah benar?").get(random.nextInt(3)));
    }

    private String identity(String yaml) {
        StringBuilder said = new StringBuilder();
        int end = yaml.indexOf('\n') + 1;
        said.append(yaml, 0, end);
        value(said, 3, "nomor", "\"470/" + (1 + random.nextInt(90)) + ".3/VI/2024\"");
        value(said, 1, "nomor_revisi", "\"0" + random.nextInt(10) + "\"");
        if (once(2)) {
            said.append("instansi: [PEMERINTAH KABUPATEN MALANG, KECAMATAN KARANGPLOSO]\n");
            value(said, 2, "alamat", "[Jalan Raya Karangploso 5, Telepon (0341) 461 234 Kode Pos 65152]");
        }
        value(said, 3, "tanggal_pembuatan", date());
        value(said, 3, "tanggal_revisi", once(3) ? "\"-\"" : date());
        value(said, 3, "tanggal_efektif", date());
        boolean approved = !once(4);
        if (approved) {
            said.append("disahkan_oleh: ").append(official("", once(4))).append('\n');
        }
        if (once(3)) {
            said.append("penandatangan:\n");
            boolean below = once(2);
            int last = ROLES.size() - 1;
            for (String role : ROLES.subList(random.nextInt(last), approved ? last : last + 1)) {
                said.append("  - ")
                        .append(official("sebagai: " + role + ", ", below))
                        .append('\n');
            }
        }
        for (String part : PARTS) {
            value(said, 3, part, list(1 + random.nextInt(4), 2, 14, true));
        }
        if (once(3)) {
            said.append("bagian_lain:\n");
            int first = random.nextInt(TITLES.size());
            for (String title : TITLES.subList(first, Math.min(TITLES.size(), first + 2))) {
                said.append("  - {judul: ")
                        .append(title)
                        .append(", isi: ")
                        .append(list(1 + random.nextInt(3), 3, 12, true))
                        .append(
                                once(2)
                                        ? ", sesudah: " + (once(4) ? "nama" : PARTS.get(random.nextInt(PARTS.size())))
                                        : "")
                        .append("}\n");
            }
        }
        value(said, 1, "jumlah_waktu", "3 hari 2 jam");
        return said.append(yaml.substring(end)).toString();
    }

    /** Writes a value in so many of four SOPs. */
    private void value(StringBuilder said, int often, String key, String value) {
        if (random.nextInt(4) < often) {
            said.append(key).append(": ").append(value).append('\n');
        }
    }

    private String date() {
        return 1 + random.nextInt(28) + " " + MONTHS.get(random.nextInt(MONTHS.size())) + " "
                + (2010 + random.nextInt(15));
    }

    private String official(String role, boolean below) {
        StringBuilder official = new StringBuilder("{").append(role);
        official.append("jabatan: ").append(POSITIONS.get(random.nextInt(POSITIONS.size())));
        official.append(", nama: ").append(quoted(NAMES.get(random.nextInt(NAMES.size()))));
        if (once(2)) {
            official.append(", pangkat: ").append(quoted(RANKS.get(random.nextInt(RANKS.size()))));
        }
        official.append(once(6) ? ", nrp: 76031234" : ", nip: 19700101 199503 2 00" + random.nextInt(10));
        if (below) {
            official.append(", letak: bawah");
        }
        if (once(4)) {
            official.append(", tempat_tanggal: \"Malang, ").append(date()).append('"');
        }
        return official.append('}').toString();
    }

    private String notes() {
        if (!once(3)) {
            return "";
        }
        return once(2)
                ? "catatan: [\"*) " + sentence(2, 20, false) + "\", \"**) " + sentence(2, 8, false) + "\"]\n"
                : "catatan: " + list(1 + random.nextInt(3), 3, 25, true) + "\n";
    }

    private String list(int items, int least, int most, boolean emphasis) {
        return IntStream.range(0, items)
                .mapToObj(i -> quoted(sentence(least, most, emphasis && once(4))))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private String sentence(int least, int most, boolean emphasis) {
        String text = IntStream.range(0, least + random.nextInt(most - least + 1))
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
        String begun = Character.toUpperCase(text.charAt(0)) + text.substring(1);
        return emphasis ? emphasised(begun) : begun;
    }

    /** Returns a text with one or two of its words in other letters; one word alone stays as it is. */
    private String emphasised(String text) {
        String[] words = text.split(" ", -1);
        if (words.length < 3) {
            return text;
        }
        int first = random.nextInt(words.length - 2);
        String mark = MARKS.get(1 + random.nextInt(3));
        words[first] = mark + words[first];
        int last = first + random.nextInt(2);
        words[last] = words[last] + mark;
        return String.join(" ", words);
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
