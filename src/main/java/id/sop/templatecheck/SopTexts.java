package id.sop.templatecheck;

import id.sop.model.Actor;
import id.sop.model.Approval;
import id.sop.model.DateText;
import id.sop.model.Identity;
import id.sop.model.Requirement;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.time.DateNotation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a sheet has to show of an SOP, whatever its template. */
final class SopTexts {
    private SopTexts() {}

    /**
     * A text that must be on the sheet.
     *
     * @param variable how templates call it
     * @param value as it is printed
     */
    record Shown(String variable, String value) {}

    /** Returns the texts in the order of the sheet. */
    static List<Shown> of(Sop sop) {
        Identity identity = sop.identity();
        Approval approval = identity.approval();
        Stream<Shown> words = Stream.of(
                        one("sop.nama", identity.name()),
                        one("sop.nomor", identity.number()),
                        all("sop.instansi", identity.institution()),
                        date("sop.tanggal_pembuatan", identity.created()),
                        date("sop.tanggal_revisi", identity.revised()),
                        date("sop.tanggal_efektif", identity.effective()),
                        one("disahkan_oleh.jabatan", approval.position()),
                        one("disahkan_oleh.nama", approval.name()),
                        one("disahkan_oleh.pangkat", approval.rank()),
                        one("disahkan_oleh.nip", approval.employeeNumber()),
                        all("sop.dasar_hukum", identity.legalBasis()),
                        all("sop.kualifikasi_pelaksana", identity.qualifications()),
                        all("sop.keterkaitan", identity.related()),
                        all("sop.peralatan_perlengkapan", identity.equipment()),
                        all("sop.peringatan", identity.warnings()),
                        all("sop.pencatatan_pendataan", identity.records()),
                        all("pelaksana", sop.actors().stream().map(Actor::name).toList()))
                .flatMap(shown -> shown);
        return Stream.concat(words, sop.steps().stream().flatMap(SopTexts::of)).toList();
    }

    private static Stream<Shown> of(Step step) {
        return Stream.of(
                        one(".kegiatan", step.activity()),
                        all(
                                ".kelengkapan",
                                step.requirements().stream()
                                        .map(Requirement::document)
                                        .toList()),
                        one(".waktu", step.time().map(time -> time.text())),
                        all(".output", step.outputs()),
                        all(".keterangan", step.notes()))
                .flatMap(shown -> shown);
    }

    private static Stream<Shown> one(String variable, Optional<Text> text) {
        return all(variable, text.stream().toList());
    }

    private static Stream<Shown> all(String variable, List<Text> texts) {
        return texts.stream().map(text -> new Shown(variable, text.value()));
    }

    private static Stream<Shown> date(String variable, Optional<DateText> date) {
        return date.stream()
                .map(written -> new Shown(
                        variable,
                        written.date()
                                .map(DateNotation::print)
                                .orElse(written.text().value())));
    }
}
