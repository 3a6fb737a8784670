package id.sop.time;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that stand in the Waktu column of real sheets and tell when, how often or on what it depends, but not how long: nobody
 * can add them up.
 */
final class OpenTimes {
    private static final Set<String> WHOLE = phrases(
            """
            segera, real-time, sesegera mungkin, secepatnya, secepat mungkin, seketika, langsung, spontan, real time, realtime
            kondisional, tentatif, situasional, fleksibel, relatif, bervariasi, variatif, variasi, dinamis, insidental
            insidentil, insidensial, menyesuaikan, disesuaikan, tergantung, bergantung, rutin, berkala, periodik, kontinu
            kontinyu, terus menerus, terus-menerus, berkelanjutan, berkesinambungan, on going, ongoing, sewaktu-waktu
            sewaktu waktu, setiap saat, sepanjang waktu, tepat waktu, harian, mingguan, bulanan, triwulanan, kuartalan
            semesteran, tahunan, dwimingguan, dwibulanan, caturwulanan, lima tahunan, 5 tahunan, jam kerja, jam dinas
            hari kerja, tidak terbatas, tak terbatas, tidak ditentukan, tidak tentu, belum ditentukan, sampai selesai
            s/d selesai, s.d. selesai, sampai dengan selesai, hingga selesai, selesai, hari itu juga, saat itu juga
            hari yang sama, hari itu, sesuai, nonstop, non stop, kapan saja, kapan pun, tak terhingga, tidak terhingga, tidak dibatasi
            tak dibatasi, tidak pasti, tidak menentu, tanpa batas, jam kantor, jam operasional, hari libur, 24/7, hari-h
            tentative, flexible, conditional, incidental, periodic, on the spot, on schedule, on demand, on call, as needed
            anytime, asap
            """);

    /** Words with which such texts begin; what they begin is not looked at. */
    private static final Set<String> OPENINGS = phrases(
            """
            segera, sesuai, disesuaikan, di sesuaikan, menyesuaikan, tergantung, bergantung, mengikuti, menurut, berdasarkan, menunggu
            selama, sepanjang, setiap, tiap, tiap-tiap, per, saat, pada, ketika, sewaktu, apabila, jika, bila, kalau
            setelah, sesudah, sebelum, sejak, awal, akhir, pertengahan, tanggal, tgl, tgl., hari senin, hari selasa
            hari rabu, hari kamis, hari jumat, hari jum'at, hari sabtu, hari minggu, hari ke, hari pertama, hari terakhir
            hari pelaksanaan, hari h, senin, selasa, rabu, kamis, jumat, jum'at, sabtu, minggu ke, minggu pertama
            minggu kedua, minggu ketiga, minggu keempat, minggu terakhir, minggu i, minggu ii, minggu iii, minggu iv
            bulan berjalan, bulan berikutnya, bulan ke, tahun berjalan, tahun berikutnya, tahun ke, semester, triwulan
            tw, kuartal, caturwulan, januari, februari, maret, april, mei, juni, juli, agustus, september, oktober
            november, desember, bulan januari, bulan februari, bulan maret, bulan april, bulan mei, bulan juni, bulan juli
            bulan agustus, bulan september, bulan oktober, bulan november, bulan desember, satu kali, dua kali, tiga kali
            empat kali, sekali, kondisional, tentatif, sampai, sampai dengan, hingga, s/d, s.d., dalam, waktu
            rutin, berkala, insidental, insidentil, situasional, fleksibel, bervariasi, terus menerus, terus-menerus
            jam kerja, jam pelayanan, jam dinas, jam kantor, jam operasional, hari libur, tanpa batas, tidak ada batas
            tidak dapat ditentukan, tidak bisa ditentukan, tri wulan, kwartal, catur wulan, cawu, bulanan, triwulanan, semesteran, tahunan, harian, mingguan
            """);

    /** An end that nobody knows, and teaching hours, which are of another length in every school. */
    private static final Set<String> CLOSINGS = Set.of(" selesai", " jam pelajaran", " jp", " jpl");

    /** Behind a name or a number, as in "laporan bulanan" and "3 tahunan". */
    private static final Set<String> INTERVALS =
            Set.of(" harian", " mingguan", " bulanan", " triwulanan", " kuartalan", " semesteran", " tahunan");

    /** They open a text that tells no time; where one stands behind them, they only announce it. */
    private static final Set<String> ANNOUNCING =
            Set.of("dalam", "waktu", "sampai", "sampai dengan", "hingga", "s/d", "s.d.");

    private static final Set<String> MONTHS = phrases(
            """
            januari, februari, maret, april, mei, juni, juli, agustus, september, oktober, november, desember, pebruari, nopember
            jan, feb, peb, mar, apr, jun, jul, agu, ags, agt, agust, sep, sept, okt, nov, nop, des
            """);

    private static final int LONGEST_OPENING = words(OPENINGS);

    /** Days before and after that of the event: H-3, H+7. */
    private static final Set<Character> EVENTS = Set.of('h', 't', 'd', 'n', 'm');

    private static final Set<String> DATE_WORDS =
            Set.of("s", "d", "sd", "sampai", "dengan", "hingga", "dan", "atau", "tanggal", "tgl", "setiap", "tahun");

    private static final Pattern LIST = Pattern.compile("[/,;]| dan | atau ");

    private static final Pattern FREQUENCY = Pattern.compile(
            "^\\d++ ?+(?:(?:[-~\u2013]|s/d|s\\.d\\.?|sampai|hingga|atau) ?+\\d++ ?+)?+(?:\\([^()]*+\\) ?+)?+(?:kali(?!\\p{L})|[x×](?!\\p{L})) ?+(?!\\d).*");

    private OpenTimes() {}

    /** Reads a text that as a whole is such words; nothing for every other one. */
    static Optional<Reading> read(String text) {
        String plain = Cursor.plain(text);
        Cursor cursor = new Cursor(plain);
        Qualifier.takeAll(cursor);
        cursor.skipSpaces();
        // "paling lambat tanggal 10" is open as "tanggal 10" is; "selama kegiatan" is open by its first word.
        String qualified = cursor.textBetween(cursor.position(), plain.length());
        return isOpen(plain) || isOpen(qualified) || isListOfOpen(plain)
                ? Optional.of(new Reading.Unmeasured(plain))
                : Optional.empty();
    }

    private static boolean isOpen(String plain) {
        return WHOLE.contains(plain)
                || isOpened(plain)
                || isEventDay(plain)
                || isFrequency(plain)
                || isBefore(plain)
                || isDate(plain)
                || CLOSINGS.stream().anyMatch(plain::endsWith)
                || INTERVALS.stream().anyMatch(plain::endsWith);
    }

    /** Tells whether each of several texts is open: "Bulanan/Triwulanan". */
    private static boolean isListOfOpen(String plain) {
        String[] parts = LIST.split(plain, -1);
        return parts.length > 1 && Stream.of(parts).allMatch(part -> isOpen(part.strip()));
    }

    /** Tells whether some first words are an opening with something behind them that is more than a number with a unit. */
    private static boolean isOpened(String plain) {
        int end = 0;
        for (int words = 0; words < LONGEST_OPENING && end >= 0; words++) {
            end = plain.indexOf(' ', end == 0 ? 0 : end + 1);
            if (end > 0 && OPENINGS.contains(plain.substring(0, end))) {
                return !ANNOUNCING.contains(plain.substring(0, end)) || !RemarkReader.namesTime(plain.substring(end));
            }
        }
        return opensBefore(plain, '-') || opensBefore(plain, '.') || (OPENINGS.contains(plain) && !isUnit(plain));
    }

    private static boolean opensBefore(String plain, char sign) {
        int place = plain.indexOf(sign);
        return place > 0 && OPENINGS.contains(plain.substring(0, place));
    }

    /** Tells whether a text names days or months of a calendar: "31 Desember 2024", "5 s/d 10 Januari", "Jan - Mar". */
    private static boolean isDate(String plain) {
        boolean month = false;
        Cursor cursor = new Cursor(plain);
        while (!cursor.atEnd()) {
            String word = cursor.word();
            boolean known = MONTHS.contains(word);
            if (word.isEmpty()) {
                cursor.take(cursor.peek(0));
            } else if (known || DATE_WORDS.contains(word)) {
                cursor.moveTo(cursor.wordEnd());
            } else {
                return false;
            }
            month |= known;
        }
        return month || DateNotation.parse(plain).isPresent();
    }

    /** "jam" alone lacks its number; "triwulan" says how often. */
    private static boolean isUnit(String word) {
        return (UnitReader.isUnit(word) && !UnitReader.isPeriod(word))
                || word.equals("per")
                || word.equals("dalam")
                || word.equals("waktu");
    }

    private static boolean isEventDay(String plain) {
        String tight = Cursor.withoutSpaces(plain)
                .replace("minus", "-")
                .replace("min", "-")
                .replace("plus", "+");
        return tight.length() > 2
                && EVENTS.contains(tight.charAt(0))
                && "+-–−".indexOf(tight.charAt(1)) >= 0
                && Character.isDigit(tight.charAt(2));
    }

    /** Tells whether a text says how often: "2 kali seminggu", "3 x sehari", "6 bulan sekali", "1x". */
    private static boolean isFrequency(String plain) {
        return FREQUENCY.matcher(plain).matches() || plain.endsWith(" sekali") || plain.endsWith(" kali");
    }

    /** Tells whether a text says when, by what comes after it: "3 hari sebelum rapat". */
    private static boolean isBefore(String plain) {
        return plain.contains(" sebelum ") || plain.endsWith(" sebelum") || plain.endsWith(" sebelumnya");
    }

    private static Set<String> phrases(String lines) {
        return Stream.of(lines.strip().split("[,\\n]\\s*"))
                .map(phrase -> phrase.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static int words(Set<String> phrases) {
        return phrases.stream()
                .mapToInt(phrase -> phrase.split(" ", -1).length)
                .max()
                .orElse(0);
    }
}
