package id.sop.yaml;

import static id.sop.yaml.MappingSpec.optional;
import static id.sop.yaml.MappingSpec.present;
import static id.sop.yaml.MappingSpec.required;

import id.sop.model.Keys;
import java.util.List;

/** The mappings of an SOP file. */
public final class SopFormat {
    /** The file itself. */
    public static final MappingSpec SOP = new MappingSpec(
            "SOP",
            List.of(
                    required(Keys.NAME, "Pelaporan Kinerja"),
                    optional(Keys.NUMBER, "070/12/421.632/2014"),
                    optional(Keys.INSTITUTION, "[PEMERINTAH KABUPATEN MALANG, KANTOR KECAMATAN KARANGPLOSO]"),
                    optional(Keys.LOGO, "logo/malang.png"),
                    optional(Keys.REGION_CODE, "35.07.23"),
                    optional(Keys.KIND, "administratif"),
                    optional(Keys.CREATED, "20 Desember 2014"),
                    optional(Keys.REVISED, "20 Desember 2014"),
                    optional(Keys.EFFECTIVE, "20 Desember 2014"),
                    optional(Keys.APPROVAL, "{jabatan: Camat, nama: Suroto, nip: 19610219 198103 1 007}"),
                    optional(Keys.LEGAL_BASIS, "[Peraturan Presiden Nomor 29 Tahun 2014]"),
                    optional(Keys.QUALIFICATIONS, "[Mampu mengoperasikan komputer]"),
                    optional(Keys.RELATED, "[SOP Pengumpulan Data Kinerja]"),
                    optional(Keys.EQUIPMENT, "[Dokumen IKU, Komputer]"),
                    optional(Keys.WARNINGS, "Tim harus sudah ditetapkan oleh Camat."),
                    optional(Keys.RECORDS, "Dokumen Laporan Kinerja"),
                    optional(Keys.EXTERNAL_INPUTS, "[Surat permohonan]"),
                    required(Keys.ACTORS, "{camat: Camat, sekretaris: Sekretaris}"),
                    required(Keys.STEPS, "[{kegiatan: Menyusun laporan, pelaksana: sekretaris}]"),
                    optional(Keys.TOTAL_TIME, "2 jam 10 menit"),
                    optional(Keys.SUPPRESSIONS, "{MB010: arsip disimpan di luar prosedur ini}")));

    /** The approver. */
    public static final MappingSpec APPROVAL = new MappingSpec(
            Keys.APPROVAL,
            List.of(
                    optional(Keys.APPROVER_POSITION, "CAMAT KARANGPLOSO"),
                    optional(Keys.NAME, "SUROTO, SH, MM"),
                    optional(Keys.APPROVER_RANK, "Pembina Tingkat I"),
                    optional(Keys.APPROVER_ID, "19610219 198103 1 007")));

    /** A step. */
    public static final MappingSpec STEP = new MappingSpec(
            Keys.STEPS,
            List.of(
                    optional(Keys.ID, "susun"),
                    required(Keys.ACTIVITY, "Menyusun laporan"),
                    present(Keys.ACTORS, "sekretaris"),
                    optional(Keys.DECISION, "{ya: lanjut, tidak: susun}"),
                    optional(Keys.REQUIREMENTS, "[Laporan Realisasi Anggaran, DPA]"),
                    optional(Keys.TIME, "2 jam 10 menit"),
                    optional(Keys.OUTPUT, "Draf laporan"),
                    optional(Keys.NOTE, "Diparaf Sekretaris"),
                    optional(Keys.NEXT, "susun"),
                    optional(Keys.END, "true"),
                    optional(Keys.SUPPRESSIONS, "{MB010: arsip disimpan di luar prosedur ini}")));

    /** The performers of a step who act together. */
    public static final MappingSpec TOGETHER =
            new MappingSpec(Keys.ACTORS, List.of(present(Keys.TOGETHER, "[sekretaris, camat]")));

    /** A decision. */
    public static final MappingSpec DECISION = new MappingSpec(
            Keys.DECISION,
            List.of(
                    optional(Keys.DECIDED_BY, "sekretaris"),
                    optional(Keys.YES, "lanjut"),
                    required(Keys.NO, "susun"),
                    optional(Keys.YES_LABEL, "Lengkap"),
                    optional(Keys.NO_LABEL, "Tidak lengkap"),
                    optional(Keys.QUESTION, "Setuju?")));

    /** A requirement that says where it comes from. */
    public static final MappingSpec REQUIREMENT = new MappingSpec(
            Keys.REQUIREMENTS, List.of(required(Keys.DOCUMENT, "Draf laporan"), optional(Keys.FROM, "susun")));

    private SopFormat() {}
}
