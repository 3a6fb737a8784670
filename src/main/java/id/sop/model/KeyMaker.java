package id.sop.model;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes keys of names: of lower-case letters, digits and underscores, each only once. */
public final class KeyMaker {
    /** No key is longer, in characters, unless its first word is. */
    private static final int LONGEST = 32;

    /** Words that YAML, or the format where keys of actors stand, takes for something else. */
    private static final Set<String> TAKEN = Set.of(
            "ya",
            "tidak",
            "yes",
            "no",
            "on",
            "off",
            "y",
            "n",
            "true",
            "false",
            "null",
            "lanjut",
            "selesai",
            "bersama",
            "salah_satu",
            "gambar",
            "pelaksana",
            "kegiatan",
            "keputusan",
            "kelengkapan",
            "waktu",
            "output",
            "keterangan",
            "id",
            "opsional",
            "mulai",
            "abaikan");

    private final Set<String> given = new HashSet<>(TAKEN);

    /**
     * Returns a key that was not given before.
     *
     * @param spare what to call what has no letters
     */
    public String key(String name, String spare) {
        String key = bare(name);
        if (key.isEmpty() || Character.isDigit(key.charAt(0))) {
            key = key.isEmpty() ? spare : spare + "_" + key;
        }
        String unique = key;
        for (int i = 2; !given.add(unique); i++) {
            unique = key + "_" + i;
        }
        return unique;
    }

    private static String bare(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (word) {
                key.append(c);
            } else if (key.length() > 0 && key.charAt(key.length() - 1) != '_' && c < 0x300) {
                key.append('_');
            }
        }
        int last = key.lastIndexOf("_", LONGEST);
        if (key.length() > LONGEST && last > 0) {
            key.setLength(last);
        }
        String whole = key.toString();
        return whole.endsWith("_") ? whole.substring(0, whole.length() - 1) : whole;
    }
}
