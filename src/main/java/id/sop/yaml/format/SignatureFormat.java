package id.sop.yaml.format;

import static id.sop.yaml.format.MappingSpec.optional;
import static id.sop.yaml.format.MappingSpec.required;

import id.sop.model.Keys;
import id.sop.yaml.format.ValueSpec.Listing;
import id.sop.yaml.format.ValueSpec.Table;
import id.sop.yaml.format.ValueSpec.Words;
import java.util.List;
import java.util.stream.Stream;

/** The mappings of those who sign. */
public final class SignatureFormat {
    /** Signs below the table. */
    public static final String BELOW = "bawah";

    private static final List<MappingSpec.Key> OFFICIAL = List.of(
            optional(Keys.APPROVER_POSITION, "CAMAT KARANGPLOSO")
                    .holding(ValueSpec.TEXTS)
                    .explained(
                            "Jabatan",
                            "Jabatan pejabat yang mengesahkan, sebagaimana dicetak, dengan Plt. bila perlu; daftar bila"
                                    + " beberapa baris: `[a.n. CAMAT, Sekretaris]`."),
            optional(Keys.NAME, "SUROTO, SH, MM").explained("Nama pejabat", "Nama pejabat dengan gelarnya."),
            optional(Keys.APPROVER_RANK, "Pembina Tingkat I").explained("Pangkat", "Pangkat pejabat."),
            optional(Keys.APPROVER_ID, "19610219 198103 1 007")
                    .explained("NIP", "Delapan belas angka; dicetak 8-6-1-3."),
            optional(Keys.SERVICE_ID, "78010101")
                    .explained("NRP", "Nomor pejabat Polri atau TNI, pengganti `nip`; dicetak NRP."),
            optional(Keys.SIGNED_IN, "Padang, 2 Januari 2024")
                    .explained("Tempat dan tanggal", "Tempat dan tanggal di atas tanda tangan, sebagaimana dicetak."),
            optional(Keys.SIGNATURE_PLACE, BELOW)
                    .holding(Words.of("identitas", BELOW))
                    .explained(
                            "Letak tanda tangan",
                            "`identitas` (bawaan), atau `bawah`: di bawah tabel, sesudah catatan, tanpa garis."));

    /** The approver. */
    static final MappingSpec APPROVAL = new MappingSpec(Keys.APPROVAL, OFFICIAL);

    /** Somebody else who signs. */
    static final MappingSpec SIGNATORY = new MappingSpec(
            Keys.SIGNATORIES,
            Stream.concat(
                            Stream.of(required(Keys.SIGNED_AS, "Dibuat oleh")
                                    .explained(
                                            "Sebagai",
                                            "Kepala tanda tangannya: Dibuat oleh, Diperiksa oleh, Disahkan oleh, dan"
                                                    + " lain-lain.")),
                            OFFICIAL.stream())
                    .toList());

    /** The key below which they stand. */
    static final MappingSpec.Key SIGNATORIES = optional(
                    Keys.SIGNATORIES, "[{sebagai: Dibuat oleh, jabatan: Kepala Seksi, nama: Suroto}]")
            .holding(new Listing(new Table(SIGNATORY), false))
            .explained(
                    "Penanda tangan lain",
                    "Yang menandatangani selain pejabat pada `disahkan_oleh`, dicetak sejajar di bawah identitas; bila"
                            + " yang mengesahkan ada di sini, `disahkan_oleh` tidak ditulis.");

    private SignatureFormat() {}
}
