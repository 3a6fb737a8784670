package id.sop.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Rosters of offices that might exist, made from a seed; the same one for the same seed. */
final class RosterWorkload {
    /** The kode of the first office. */
    static final String FIRST = "11.01.01";

    private static final int SUBDISTRICTS_PER_REGENCY = 21;
    private static final int REGENCIES_PER_PROVINCE = 13;
    private static final List<String> BEGINNINGS = List.of(
            "Sumber", "Karang", "Tanjung", "Banjar", "Suka", "Muara", "Gunung", "Rawa", "Batu", "Kota", "Pulau",
            "Simpang");
    private static final List<String> ENDINGS = List.of(
            "agung", "rejo", "sari", "jaya", "mulya", "Tengah", "Hilir", "Barat", "makmur", "Baru", "anyar", "Selatan");
    private static final List<String> GIVEN = List.of(
            "Suroto",
            "Yuliana",
            "Achmad",
            "Ketut",
            "Zulfikar",
            "Siti",
            "Bambang",
            "Maria",
            "Yosef",
            "Rahmawati",
            "Andi");
    private static final List<String> FAMILY = List.of(
            "Hidayat", "Nasution", "Simanjuntak", "Wulandari", "Kurniawan", "Siregar", "Saputra", "Lestari", "Fauzi");
    private static final List<String> DEGREES = List.of("SH, MM", "S.Sos", "S.STP, M.Si", "SE", "S.IP, M.AP");
    private static final List<String> RANKS = List.of("Pembina", "Pembina Tingkat I", "Pembina Utama Muda");

    private final Random random;

    private RosterWorkload(long seed) {
        random = new Random(seed);
    }

    /** Returns a roster in CSV with the columns that the standard texts do not take from their configuration. */
    static String of(int offices, long seed) {
        RosterWorkload workload = new RosterWorkload(seed);
        StringBuilder csv = new StringBuilder("kode;kecamatan;kabupaten_kota;camat;pangkat;nip\n");
        String regency = "";
        for (int office = 0; office < offices; office++) {
            int place = office % SUBDISTRICTS_PER_REGENCY;
            if (place == 0) {
                regency = "Kabupaten " + workload.place();
            }
            int number = office / SUBDISTRICTS_PER_REGENCY;
            String code = String.format(
                    Locale.ROOT,
                    "%02d.%02d.%02d",
                    11 + number / REGENCIES_PER_PROVINCE,
                    1 + number % REGENCIES_PER_PROVINCE,
                    1 + place);
            csv.append(String.join(
                            ";",
                            code,
                            workload.place(),
                            regency,
                            workload.officer(),
                            workload.one(RANKS),
                            workload.employeeNumber()))
                    .append('\n');
        }
        return csv.toString();
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private String place() {
        String ending = one(ENDINGS);
        return one(BEGINNINGS) + (Character.isUpperCase(ending.charAt(0)) ? " " : "") + ending;
    }

    private String officer() {
        return one(GIVEN) + " " + one(FAMILY) + ", " + one(DEGREES);
    }

    private String employeeNumber() {
        int birth = 1966 + random.nextInt(20);
        return String.format(
                Locale.ROOT,
                "%d%02d%02d %d%02d %d %03d",
                birth,
                1 + random.nextInt(12),
                1 + random.nextInt(28),
                birth + 24,
                1 + random.nextInt(12),
                1 + random.nextInt(2),
                1 + random.nextInt(30));
    }
}
