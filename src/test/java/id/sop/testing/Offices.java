package id.sop.testing;

import id.sop.model.Approval;
import id.sop.model.Identity;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.source.Origin;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Many offices that print the same procedures: only region, office, officer and number differ. */
public final class Offices {
    private static final List<String> REGIONS = List.of("MALANG", "PESISIR SELATAN", "BREBES", "KARO", "YAHUKIMO");
    private static final List<String> SUBDISTRICTS = List.of(
            "KARANGPLOSO", "IV JURAI", "BANTARKAWUNG", "SIMPANG EMPAT", "DEKAI", "LAWANG", "BAYANG UTARA", "WANASARI");
    private static final List<String> OFFICERS = List.of(
            "SUROTO, SH, MM", "Dra. YULIANA", "H. ACHMAD FAUZI, S.Sos", "M. QODIR, SE", "ZULFIKAR, S.STP, M.Si");

    private Offices() {}

    /** Returns the procedure as an office prints it; another one for each number. */
    public static Sop issue(Sop sop, int number) {
        return issue(sop, sop.identity().name(), number);
    }

    /** Returns a procedure of another name, so that no page of it is that of another; another one for each number. */
    public static Sop another(Sop sop, int number) {
        return issue(sop, sop.identity().name().map(name -> Text.of(name + " " + number)), number);
    }

    private static Sop issue(Sop sop, Optional<Text> title, int number) {
        Identity old = sop.identity();
        String name = SUBDISTRICTS.get(number % SUBDISTRICTS.size()) + " " + number;
        Approval approval = new Approval(
                text("CAMAT " + name),
                text(OFFICERS.get(number % OFFICERS.size())),
                text("Pembina Tingkat I"),
                text(String.format(Locale.ROOT, "19610219198103%04d", 1000 + number % 1000)),
                Optional.empty(),
                old.approval().signedIn(),
                old.approval().isBelow(),
                Origin.NONE);
        Identity identity = new Identity(
                title,
                text("070/" + number + "/421.632/2014"),
                old.revisionNumber(),
                List.of(
                        Text.of("PEMERINTAH KABUPATEN " + REGIONS.get(number % REGIONS.size())),
                        Text.of("KECAMATAN " + name)),
                old.address(),
                old.logo(),
                old.regionCode(),
                old.kind(),
                old.created(),
                old.revised(),
                old.effective(),
                approval,
                old.legalBasis(),
                old.qualifications(),
                old.related(),
                old.equipment(),
                old.warnings(),
                old.records(),
                old.otherParts(),
                old.signatories());
        return new Sop(
                identity,
                sop.actors(),
                sop.columns(),
                sop.steps(),
                sop.parts(),
                sop.totalTime(),
                sop.externalInputs(),
                sop.capsules(),
                sop.remarks(),
                sop.suppressions(),
                sop.origin());
    }

    private static Optional<Text> text(String value) {
        return Optional.of(Text.of(value));
    }
}
