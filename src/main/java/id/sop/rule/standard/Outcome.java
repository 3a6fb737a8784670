package id.sop.rule.standard;

import id.sop.language.PlainWords;
import id.sop.language.Title;
import id.sop.language.Verb;
import id.sop.language.Word;
import id.sop.language.WordEdges;
import id.sop.language.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Outputs that tell what has become so or what has been done, and name no document that another step could take: "Tiket terkirim",
 * "Terbitnya SP2D", "Data pemohon tercatat", "Semua pegawai menerima kartu".
 */
final class Outcome {
    /** A state in which something has left the procedure for good, or stands in a book or a system, as the last word. */
    private static final Pattern GONE = Pattern.compile(
            "(?:di(?:kirim|serah|salur|sampai|bagi|distribusi|pulang|rujuk|makam|musnah|antar"
                    + "|umum|tayang|unggah|publikasi|rilis)(?:kan)?"
                    + "|ter(?:kirim|publikasi|publikasikan|unggah|serahkan|salur|salurkan|sampaikan|bagi|distribusi|distribusikan|layani|tangani|obati)"
                    + "|\\slisan)$",
            Pattern.CASE_INSENSITIVE);

    /** What has been entered stands in a book or a system; with a place behind it too. */
    private static final Pattern ENTERED = Pattern.compile(
            "\\s(?:ter(?:catat|input|entri|entry|rekam|daftar|data|simpan|arsip|arsipkan|laksana|pasang|bayar)"
                    + "|di(?:catat|input|entri|rekam|data|daftarkan|arsipkan|simpan)|terkirim|dikirim)(?:$|\\s(?:di|pada|dalam|kepada|ke)\\s)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern STILL_NEEDED =
            Pattern.compile(WordEdges.BEGIN + "yang" + WordEdges.END, Pattern.CASE_INSENSITIVE);

    /** What is addressed to people who are waiting for it, and what is an act or a state of the work and no document. */
    private static final Pattern ADDRESSED = Pattern.compile(
            "^pengumuman(?=(?-i:\\p{Lu}))|^(?:(?:penetapan dan )?pengumuman|(?:surat )?undangan|(?:surat"
                    + " )?pemberitahuan|surat (?:permohonan|permintaan|edaran)|jawaban(?= \\p{L})|dokumentasi|foto|screenshot|tangkapan"
                    + " layar|notula|notulen|notulensi|(?:laporan|resume|catatan) (?:hasil |pelaksanaan |kegiatan"
                    + " )?(?:rapat|acara|kegiatan|perjalanan|kunjungan|sosialisasi|kick"
                    + " ?off|pelatihan|bimbingan|supervisi|lomba|upacara)|laporan kegiatan|(?:sk|surat"
                    + " keputusan|keputusan) (?:tim|panitia|pokja|pos komando|posko|satgas|satuan tugas|gugus tugas)"
                    + "|persetujuan (?:elektronik|lisan|pimpinan|atasan)|perintah (?:lisan|tertulis)|daftar isian|logbook|memo|memorandum|sertifikat|piagam|berkas arsip|hasil"
                    + " (?:rapat|koordinasi|konsultasi|sosialisasi)|informasi|monitoring|pesan|notifikasi|press"
                    + " release|siaran pers|nomor|kode|validasi|kartu (?:kendali|stok|barang|persediaan|inventaris)|agenda"
                    + "|kelayakan|kesesuaian|kebenaran|ketersediaan|kelancaran|kepastian|kepatuhan"
                    + "|progress?|pemahaman|penyerahan|pengiriman|penyampaian|pembukaan|pelaksanaan"
                    + "|penataan|pengisian|pembagian|pencatatan|penyimpanan"
                    + "|penempatan|pemasangan|pembersihan|pendampingan|pemindahan|pemulangan|pengawalan|pengamanan|penandatanganan|pembayaran|pemutusan|pemanfaatan|(?:buku"
                    + " )?register|buku agenda|kesiapan|kondisi|performa|masalah|kolaborasi|koordinasi)"
                    + WordEdges.END,
            Pattern.CASE_INSENSITIVE);

    /** A sentence about what has become so: "Data telah dientri", "Ditindaklanjuti", "Terbitnya SP2D", "Tersedia ruang". */
    private static final Pattern TOLD = Pattern.compile(
            "\\p{L}\\s{1,3}(?:telah|sudah)\\s{1,3}\\p{L}|" + WordEdges.BEGIN
                    + "(?:telah|sudah)\\s{1,3}(?:di|ter)\\s?\\p{L}|^di\\p{L}{4,20}$"
                    + "|^(?:ter|di)\\p{L}{3,20}nya\\s|^tersedia\\s"
                    + "|\\ssesuai\\s(?:perintah|disposisi|arahan|instruksi|kebutuhan)"
                    + "|\\s(?:meningkat|membaik|menurun|berhasil)$"
                    + "|\\sberjalan\\s(?:sesuai|dengan|lancar|baik|tertib)",
            Pattern.CASE_INSENSITIVE);

    /** Before people who are meant as a whole. */
    private static final Set<String> ALL = Set.of("semua", "seluruh", "para", "setiap", "masing-masing");

    /** Beginnings of names of documents; what is in a state and begins otherwise is none. */
    private static final Set<String> PAPERS = AtHand.names("papers.txt");

    /** Nouns made of verbs that are names of documents too; any other is an act: "Pendeportasian deteni". */
    private static final Set<String> WRITTEN_ACTS = WordList.words(Outcome.class, "written-acts.txt");

    private static final int SHORTEST_REACHED = 7;

    private static final Set<String> STATES = WordList.words(Outcome.class, "outcome-states.txt");

    private Outcome() {}

    /** Tells whether a text names a document by the state it is in: "Tiket yang dikirim". */
    static boolean isStillNeeded(String text) {
        boolean record = ADDRESSED.matcher(Naming.unmarked(text)).find();
        return !record && STILL_NEEDED.matcher(text).find() && !isAboutPeople(text);
    }

    /** Tells whether a text tells what has become so. */
    static boolean isTold(String output) {
        String text = Naming.unmarked(output);
        return GONE.matcher(text).find()
                || ENTERED.matcher(text).find()
                || TOLD.matcher(text).find()
                || ADDRESSED.matcher(text).find()
                || isAct(text)
                || isThingInState(text)
                || isAboutPeople(text);
    }

    private static boolean isAct(String text) {
        List<String> words = PlainWords.of(text);
        return !words.isEmpty()
                && words.get(0).startsWith("pe")
                && Verb.isDerivedNoun(words.get(0))
                && !WRITTEN_ACTS.contains(words.get(0));
    }

    /** Tells whether a name begins with a kind of paper, or with capitals that stand for one: "SEP". */
    static boolean isNamedAsPaper(String text) {
        String name = Naming.original(Naming.unmarked(text)).orElse(Naming.unmarked(text));
        List<String> words = PlainWords.of(name);
        return !words.isEmpty()
                && (PAPERS.contains(words.get(0))
                        || Products.begins(name)
                        || AtHand.isForm(name)
                        || name.strip().startsWith(words.get(0).toUpperCase(Locale.ROOT)));
    }

    /** Tells whether a text names a paper, by its kind or in capitals, and neither people nor a thing: "Bayi diimunisasi". */
    static boolean namesPaper(String text) {
        return !AtHand.isPeople(text)
                && !Tools.begin(PlainWords.of(text))
                && Naming.listedParts(text).stream().anyMatch(Outcome::isNamedAsPaper);
    }

    /** Tells whether one of the words of a name is that of a document. */
    static boolean isPaper(List<String> words) {
        return words.stream().anyMatch(PAPERS::contains);
    }

    /** Tells whether a text names a thing and the state it is in: "Api padam", "Regu siap berangkat", "Persyaratan sah". */
    private static boolean isThingInState(String text) {
        List<String> words = PlainWords.of(text);
        boolean paper = isPaper(words) || Products.begins(text);
        boolean shortName =
                !words.isEmpty() && text.strip().startsWith(words.get(0).toUpperCase(Locale.ROOT));
        return !paper
                && !shortName
                && Word.split(text).stream()
                        .skip(1)
                        .anyMatch(word -> STATES.contains(word.lower()) || isReached(word) || Products.isState(word));
    }

    /** "tertertibkan", "teratasi": behind what is no document such a word tells a state, whatever its root. */
    private static boolean isReached(Word word) {
        return word.text().length() >= SHORTEST_REACHED && word.lower().startsWith("ter");
    }

    /** Tells whether a text says what people do or know: "Semua pegawai yang terpilih menerima kartu", "SM memahami pedoman". */
    private static boolean isAboutPeople(String text) {
        List<Word> words = Word.split(text);
        boolean all = !words.isEmpty() && ALL.contains(words.get(0).lower());
        List<Word> told = all ? words.subList(1, words.size()) : words;
        if (told.size() < 2) {
            return false;
        }
        String first = told.get(0).text();
        boolean people = Title.isHolder(told.get(0)) || Title.isOutsider(first) || AtHand.isPeople(first);
        boolean shortName = first.equals(first.toUpperCase(Locale.ROOT))
                && Verb.isTransitive(told.get(1).text());
        return shortName || (people && told.stream().skip(1).anyMatch(word -> Verb.isTransitive(word.text())));
    }
}
