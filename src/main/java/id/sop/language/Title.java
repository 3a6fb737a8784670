package id.sop.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Titles of office, written out so that "Kasubag Umum" and "Kepala Sub Bagian Umum" are the same. */
public final class Title {
    private static final Map<String, List<String>> ABBREVIATIONS = Map.ofEntries(
            Map.entry("ka", List.of("kepala")),
            Map.entry("kasubag", List.of("kepala", "sub", "bagian")),
            Map.entry("kasubbag", List.of("kepala", "sub", "bagian")),
            Map.entry("kasubbid", List.of("kepala", "sub", "bidang")),
            Map.entry("kasubid", List.of("kepala", "sub", "bidang")),
            Map.entry("kasi", List.of("kepala", "seksi")),
            Map.entry("kasie", List.of("kepala", "seksi")),
            Map.entry("kabid", List.of("kepala", "bidang")),
            Map.entry("kabag", List.of("kepala", "bagian")),
            Map.entry("kadis", List.of("kepala", "dinas")),
            Map.entry("kadin", List.of("kepala", "dinas")),
            Map.entry("kaban", List.of("kepala", "badan")),
            Map.entry("kades", List.of("kepala", "desa")),
            Map.entry("subag", List.of("sub", "bagian")),
            Map.entry("subbag", List.of("sub", "bagian")),
            Map.entry("subbagian", List.of("sub", "bagian")),
            Map.entry("subbidang", List.of("sub", "bidang")),
            Map.entry("subbid", List.of("sub", "bidang")),
            Map.entry("sie", List.of("seksi")),
            Map.entry("sekcam", List.of("sekretaris")),
            Map.entry("sekdis", List.of("sekretaris")),
            Map.entry("sekdes", List.of("sekretaris", "desa")),
            Map.entry("staff", List.of("staf")),
            Map.entry("walikota", List.of("wali", "kota")),
            Map.entry("plt", List.of()),
            Map.entry("plh", List.of()),
            Map.entry("pj", List.of()));

    /** What comes behind "sub" when the unit is written out. */
    private static final Set<String> UNITS = Set.of("bagian", "bidang", "seksi", "unit", "dinas", "koordinator");

    private static final Set<String> HOLDERS = Set.of(
            "admin",
            "anggota",
            "arsiparis",
            "bendahara",
            "bupati",
            "camat",
            "danramil",
            "direktur",
            "gubernur",
            "kapolsek",
            "kepala",
            "ketua",
            "koordinator",
            "lurah",
            "masyarakat",
            "operator",
            "panitia",
            "pegawai",
            "pejabat",
            "pelapor",
            "pelaksana",
            "pemohon",
            "pengadministrasi",
            "pengelola",
            "petugas",
            "pimpinan",
            "pokja",
            "ppk",
            "pptk",
            "resepsionis",
            "sekretaris",
            "seksi",
            "staf",
            "sub",
            "tim",
            "verifikator",
            "wali",
            "walikota",
            "warga",
            "wakil");

    private Title() {}

    /** Returns the words of a name in lower case, abbreviations written out, an acting holder as the holder. */
    public static List<String> words(List<Word> name) {
        List<String> full = new ArrayList<>();
        for (int i = 0; i < name.size(); i++) {
            full.addAll(words(name, i));
        }
        return full;
    }

    /** Returns the words for which one word of a text stands; none for "Plt.". */
    public static List<String> words(List<Word> text, int at) {
        boolean unitFollows =
                at + 1 < text.size() && UNITS.contains(text.get(at + 1).lower());
        return words(text.get(at), unitFollows);
    }

    /** Returns the words of a name in lower case, abbreviations written out. */
    public static List<String> words(String name) {
        return words(Word.split(name));
    }

    private static List<String> words(Word word, boolean unitFollows) {
        String lower = word.lower();
        if (lower.equals("sub") && !unitFollows) {
            return List.of("sub", "bagian");
        }
        return ABBREVIATIONS.getOrDefault(lower, List.of(lower));
    }

    /** Tells whether a word is the title of someone who acts, such as "Camat", "Kasubag" or "Petugas". */
    public static boolean isHolder(Word word) {
        List<String> full = words(List.of(word));
        return full.isEmpty() || HOLDERS.contains(full.get(0));
    }
}
