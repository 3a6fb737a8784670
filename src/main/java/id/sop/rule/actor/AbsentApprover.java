package id.sop.rule.actor;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.Title;
import id.sop.language.Word;
import id.sop.language.WordList;
import id.sop.model.Actor;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.rule.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A step signs or ratifies, but the one whose office puts the SOP into force has no column.
 *
 * <p>A column fits the office when the words of one are among those of the other: "Camat" and "CAMAT KARANGPLOSO". Who has
 * come from outside to sign a form is not meant, nor an official who signs in his own right: a PPK signs contracts, a
 * bendahara receipts, a secretary for the head, the head of a branch what it issues. What is left are clerks, who sign nothing for
 * the office.
 */
public final class AbsentApprover implements Rule {
    @Message.Words("PL008")
    record SignedByNoColumn(int step, String position) implements Message {}

    private static final Pattern SIGNS = Pattern.compile(
            "(?<!\\p{L})(?:menanda ?tangani|mengesahkan|penanda ?tanganan|pengesahan|membubuhkan tanda ?tangan)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    /** What anybody signs for himself, and signatures for somebody else. */
    private static final Pattern NOT_HIS_OFFICE = Pattern.compile(
            "(?<!\\p{L})(?:a\\.?n\\.|atas nama|u\\.b\\.|daftar hadir|absen\\p{L}*|tanda terima|bukti|berita acara|bast|kuitansi|kwitansi|formulir"
                    + "|pakta|kontrak|perjanjian|surat pernyataan|notul\\p{L}*|register|paraf)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> OUTSIDERS =
            Set.of("pemohon", "pelapor", "masyarakat", "warga", "penerima", "tamu");
    private static final Set<String> CLERKS = WordList.words(AbsentApprover.class, "clerks.txt");
    private static final Set<String> HEADS = Set.of("pimpinan", "kepala");

    @Override
    public Stream<Finding> check(Sop sop) {
        return sop.identity().approver().position().filter(text -> !text.open()).stream()
                .filter(position -> !sop.actors().isEmpty() && !hasColumn(position, sop))
                .flatMap(position -> sop.steps().stream()
                        .flatMap(step -> step.activity().filter(text -> isSignedInside(text, step, sop)).stream()
                                .map(text -> Finding.at(
                                                text.span(), new SignedByNoColumn(step.number(), position.value()))
                                        .with(position.span())))
                        .limit(1));
    }

    private static boolean hasColumn(Text position, Sop sop) {
        List<String> office = Title.words(position.value());
        return office.isEmpty()
                || sop.actors().stream().map(Actor::name).anyMatch(name -> name.open() || fits(name.value(), office));
    }

    private static boolean fits(String column, List<String> office) {
        Set<String> name = new HashSet<>(Title.words(column));
        boolean head = name.size() == 1 && HEADS.containsAll(name);
        return head || office.containsAll(name) || name.containsAll(office);
    }

    private static boolean isSignedInside(Text text, Step step, Sop sop) {
        boolean own = sop.columns(step.number()).stream()
                .map(column -> sop.actors(step.number()).get(column).name().value())
                .anyMatch(name -> isOutsider(name) || !isClerk(Title.words(name)));
        return !text.open()
                && !own
                && SIGNS.matcher(text.value()).find()
                && !NOT_HIS_OFFICE.matcher(text.value()).find();
    }

    private static boolean isOutsider(String name) {
        return Word.split(name).stream().anyMatch(word -> OUTSIDERS.contains(word.lower()));
    }

    private static boolean isClerk(List<String> title) {
        return !title.isEmpty() && CLERKS.contains(title.get(0));
    }
}
