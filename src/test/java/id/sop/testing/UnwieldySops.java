package id.sop.testing;

import id.sop.model.Sop;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Whole SOPs as no office would write them and some office has: long words, long lists, many actors, empty parts.
 *
 * <p>The same seed gives the same SOP.
 */
public final class UnwieldySops {
    private static final String[] WORDS = {
        "menyusun",
        "laporan",
        "kinerja",
        "kecamatan",
        "dan",
        "untuk",
        "di",
        "yang",
        "pemerintah",
        "desa",
        "berkas",
        "rekapitulasi",
        "penyelenggaraan",
        "memverifikasi",
        "pertanggungjawaban",
        "surat",
        "keputusan",
        "camat",
        "evaluasi",
        "data",
        "IKU",
        "(RKA/DPA)",
        "tahun",
        "2024,",
        "s.d.",
        "triwulan",
        "e-SAKIP",
        "hasil",
        "rapat"
    };
    private static final String[] RARE = {
        "café",
        "Żółć",
        "naïveté",
        "α≤β",
        "±5%",
        "½",
        "“asli”",
        "‘salinan’",
        "–",
        "Rp1.000.000,00",
        "m²",
        "→",
        "§3",
        "<b>&amp;</b>",
        "½×¾",
        "Σμ≥10",
        "Čapek",
        "ångström",
        "100°C",
        "{a}",
        "C:\\data",
        "don't",
        "[x]",
        "#1",
        "@camat"
    };
    private static final String[] LONG = {
        "mempertanggungjawabkannya",
        "https://sakip.malangkab.go.id/unduh/laporan-kinerja-instansi-pemerintah-2024.pdf",
        "Pengadministrasian/Penatausahaan/Pertanggungjawaban",
        "LAPORAN_PENYELENGGARAAN_PEMERINTAHAN_DAERAH_TAHUNAN_FINAL_REVISI",
        "ketidakbertanggungjawabannya-ketidakbertanggungjawabannya"
    };
    private static final String[] OFFICES = {
        "Camat",
        "Sekretaris Camat",
        "Kasubag Umum dan Kepegawaian",
        "Kasi Pemerintahan",
        "Staf",
        "Tim Penyusun",
        "Kasubag Perencanaan, Evaluasi, dan Pelaporan",
        "Pemohon",
        "Kepala Desa",
        "Bendahara",
        "Operator",
        "Pengadministrasi Umum",
        "Kasi Ketenteraman dan Ketertiban",
        "Petugas Loket Pelayanan Terpadu",
        "Lurah",
        "Analis Kebijakan",
        "Arsiparis",
        "Kasi Pemberdayaan Masyarakat dan Desa",
        "Bupati",
        "Inspektorat"
    };
    private static final String[] TIMES = {"15 menit", "1 jam", "2 hari", "2 (dua) hari kerja", "1 jam 30 menit"};

    private final Random random;
    private final StringBuilder yaml = new StringBuilder();
    private final int actors;
    private final int steps;

    private UnwieldySops(long seed, int actors, int steps) {
        this.random = new Random(seed);
        this.actors = actors > 0 ? actors : random.nextInt(5) == 0 ? 10 + random.nextInt(6) : 1 + random.nextInt(9);
        this.steps = steps > 0 ? steps : 1 + random.nextInt(random.nextInt(4) == 0 ? 60 : 20);
    }

    /** Returns the SOP of a seed. */
    public static Sop sop(long seed) {
        return Definitions.parse(yaml(seed));
    }

    /** Returns the file of a seed. */
    public static String yaml(long seed) {
        return new UnwieldySops(seed, 0, 0).write();
    }

    /** Returns the file of a seed with so many actors and steps. */
    public static String yaml(long seed, int actors, int steps) {
        return new UnwieldySops(seed, actors, steps).write();
    }

    private String write() {
        line("nama: " + quoted(text(1 + random.nextInt(12))));
        identity();
        line("pelaksana:");
        for (int actor = 0; actor < actors; actor++) {
            line("  a" + actor + ": " + quoted(actor(actor)));
        }
        line("langkah:");
        for (int step = 1; step <= steps; step++) {
            step(step);
        }
        return yaml.toString();
    }

    private String actor(int actor) {
        String office = OFFICES[actor % OFFICES.length];
        String number = actor < OFFICES.length ? "" : " " + (actor / OFFICES.length + 1);
        return random.nextInt(12) == 0 ? office + " " + pick(RARE) + number : office + number;
    }

    private void identity() {
        maybe("nomor: " + quoted("070/ /421.632/2014"));
        maybe("tanggal_pembuatan: 2014-12-20");
        maybe("tanggal_revisi: \"-\"");
        maybe("tanggal_efektif: 5 Mei 2015");
        if (random.nextInt(4) > 0) {
            line("disahkan_oleh:");
            maybe("  jabatan: " + quoted(text(2)));
            line("  nama: " + quoted(text(3)));
            maybe("  pangkat: Pembina Tingkat I");
            maybe("  nip: 19610219 198103 1 007");
        }
        for (String key : List.of(
                "instansi",
                "dasar_hukum",
                "kualifikasi_pelaksana",
                "keterkaitan",
                "peralatan_perlengkapan",
                "peringatan",
                "pencatatan_pendataan")) {
            if (random.nextInt(5) > 0) {
                line(key + ": " + list(1 + random.nextInt(4), 10));
            }
        }
    }

    private void step(int number) {
        line("  - kegiatan: " + quoted("Menyusun " + text(random.nextInt(random.nextInt(8) == 0 ? 60 : 14))));
        int first = random.nextInt(actors);
        int second = random.nextInt(actors);
        boolean two = random.nextInt(5) == 0 && first != second;
        boolean together = two && random.nextInt(3) == 0;
        line("    pelaksana: "
                + (!two
                        ? "a" + first
                        : (together ? "{bersama: " : "") + "[a" + first + ", a" + second + "]"
                                + (together ? "}" : "")));
        int choice = random.nextInt(6);
        if (choice == 0 && number > 1 && number < steps) {
            int back = Math.max(1, number - 1 - random.nextInt(4));
            line("    keputusan: {tidak: " + back + (random.nextInt(8) == 0 ? ", label_tidak: \"Tidak lengkap\"" : "")
                    + (random.nextInt(8) == 0 ? ", tanya: \"Lengkap?\"" : "") + "}");
        } else if (choice == 1 && number + 2 <= steps) {
            line("    keputusan: {tidak: " + Math.min(steps, number + 2 + random.nextInt(5)) + "}");
        }
        maybe("    kelengkapan: " + list(1 + random.nextInt(3), 6));
        maybe("    waktu: " + pick(TIMES));
        maybe("    output: " + list(1 + random.nextInt(random.nextInt(5) == 0 ? 5 : 1), 6));
        if (random.nextInt(4) == 0) {
            line("    keterangan: " + list(1 + random.nextInt(2), 8));
        }
    }

    private String list(int items, int words) {
        List<String> list = new ArrayList<>();
        for (int i = 0; i < items; i++) {
            list.add(quoted(text(1 + random.nextInt(words))));
        }
        return "[" + String.join(", ", list) + "]";
    }

    private String text(int words) {
        List<String> text = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            int chance = random.nextInt(100);
            text.add(chance == 0 ? pick(LONG) : chance < 6 ? pick(RARE) : pick(WORDS));
        }
        return String.join(" ", text);
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }

    private static String quoted(String text) {
        String known = text.isBlank() ? "x" : text;
        return "\"" + known.replace("\\", "\\\\").replace("\"", "\\\"").replace("$", "$$") + "\"";
    }

    private void maybe(String line) {
        if (random.nextInt(6) > 0) {
            line(line);
        }
    }

    private void line(String line) {
        yaml.append(line).append('\n');
    }
}
