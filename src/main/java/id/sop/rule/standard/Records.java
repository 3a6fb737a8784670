package id.sop.rule.standard;

import id.sop.language.WordEdges;
import id.sop.model.Step;
import java.util.regex.Pattern;

/** Outputs that are kept where they were made, or go out, and that no later step needs: records, verdicts, filled-in forms, issued papers. */
final class Records {
    /** What records an act while the papers go on: "Berita acara pembukaan penawaran". */
    private static final Pattern RECORD = Pattern.compile(
            "^(?:berita acara|bap?|bast|risalah|bukti|rth|log|(?:lembar )?disposisi|paraf|daftar"
                    + " (?:peserta|pendaftar|penerima))"
                    + WordEdges.END,
            Pattern.CASE_INSENSITIVE);

    /** What a check yields for the one who decides: the way that is taken says it. */
    private static final Pattern VERDICT = Pattern.compile(
            "^(?:hasil|catatan|status|penentuan|keputusan|persetujuan|verifikasi|validasi|pemeriksaan|pengecekan|diagnosa|check ?list|ceklist?|daftar periksa"
                    + "|lembar (?:periksa|pemeriksaan|koreksi|verifikasi|kendali))"
                    + WordEdges.END,
            Pattern.CASE_INSENSITIVE);

    /** What is kept as a proof of what was asked, said or looked at. */
    private static final Pattern FILLED_IN =
            Pattern.compile("^(?:formulir|form|lembar|kartu|buku)" + WordEdges.END, Pattern.CASE_INSENSITIVE);

    /** What is issued is for those whom it concerns. */
    private static final Pattern ISSUING = Pattern.compile("^menerbitkan" + WordEdges.END, Pattern.CASE_INSENSITIVE);

    /** What is sent takes its covering letter along. */
    private static final Pattern SENDING = Pattern.compile(
            "^(?:mengirim|mengirimkan|menyampaikan|mengajukan)" + WordEdges.END, Pattern.CASE_INSENSITIVE);

    private static final Pattern COVERING =
            Pattern.compile("^surat pengantar" + WordEdges.END, Pattern.CASE_INSENSITIVE);

    /** What lies in an application once it has been entered there. */
    private static final Pattern RECORDED =
            Pattern.compile("^(?:database|status|transaksi|saldo|akun)" + WordEdges.END, Pattern.CASE_INSENSITIVE);

    /** What is worked on from step to step, and called after what it has come to. */
    private static final Pattern DATA =
            Pattern.compile("^(?:raw |micro |mikro )?data" + WordEdges.END, Pattern.CASE_INSENSITIVE);

    private static final Pattern APPLICATION = Pattern.compile(
            WordEdges.BEGIN + "(?:aplikasi|sistem|portal|website|webentry|web entry)" + WordEdges.END,
            Pattern.CASE_INSENSITIVE);

    /** What is done when it has been made: it goes to those whom it concerns, or is kept. A draft of it is not. */
    private static final Pattern FINAL = Pattern.compile(
            "^(?:surat|sk|laporan|lap|izin|ijin|sertifikat|piagam|rekomendasi|undangan|jadwal|agenda|kebijakan|putusan|akta|kutipan"
                    + "|kwitansi|kuitansi|spm|sp2d|spj|kontrak|perjanjian|mou)"
                    + WordEdges.END,
            Pattern.CASE_INSENSITIVE);

    private Records() {}

    /** Tells whether an output is a paper with which a piece of work ends, so that nobody need take it up. */
    static boolean isFinal(Documents.Document output) {
        return FINAL.matcher(Naming.unmarked(output.text().value())).find();
    }

    /** Tells whether an output records an act, while the papers that the act is about go on. */
    static boolean tellOfAct(Documents.Document output) {
        return RECORD.matcher(Naming.unmarked(output.text().value())).find();
    }

    /**
     * Tells whether an output of a step is what a check found, what was entered in an application, what was filled in as a proof,
     * what was issued, or a letter that went out with what it covers.
     */
    static boolean stayBehind(Documents.Document output, Step step) {
        String name = Naming.unmarked(output.text().value());
        return (step.decision().isPresent() && VERDICT.matcher(name).find())
                || FILLED_IN.matcher(name).find()
                || tells(step, ISSUING)
                || (COVERING.matcher(name).find() && tells(step, SENDING))
                || DATA.matcher(name).find()
                || (RECORDED.matcher(name).find() && tells(step, APPLICATION));
    }

    private static boolean tells(Step step, Pattern what) {
        return step.activity().filter(text -> what.matcher(text.value()).find()).isPresent();
    }
}
