package id.sop.model;

/** The keys of the YAML format, as authors write them. */
public final class Keys {
    public static final String NAME = "nama";
    public static final String NUMBER = "nomor";
    public static final String REVISION_NUMBER = "nomor_revisi";
    public static final String INSTITUTION = "instansi";
    public static final String ADDRESS = "alamat";
    public static final String LOGO = "logo";
    public static final String REGION_CODE = "kode_wilayah";
    public static final String KIND = "jenis";
    public static final String CREATED = "tanggal_pembuatan";
    public static final String REVISED = "tanggal_revisi";
    public static final String EFFECTIVE = "tanggal_efektif";
    public static final String APPROVAL = "disahkan_oleh";
    public static final String APPROVER_POSITION = "jabatan";
    public static final String APPROVER_RANK = "pangkat";
    public static final String APPROVER_ID = "nip";
    public static final String SERVICE_ID = "nrp";
    public static final String SIGNATURE_PLACE = "letak";
    public static final String SIGNED_IN = "tempat_tanggal";
    public static final String SIGNATORIES = "penandatangan";
    public static final String SIGNED_AS = "sebagai";
    public static final String LEGAL_BASIS = "dasar_hukum";
    public static final String QUALIFICATIONS = "kualifikasi_pelaksana";
    public static final String RELATED = "keterkaitan";
    public static final String EQUIPMENT = "peralatan_perlengkapan";
    public static final String WARNINGS = "peringatan";
    public static final String RECORDS = "pencatatan_pendataan";
    public static final String OTHER_PARTS = "bagian_lain";
    public static final String PART_TITLE = "judul";
    public static final String PART_CONTENT = "isi";
    public static final String PART_AFTER = "sesudah";
    public static final String EXTERNAL_INPUTS = "masukan";
    public static final String ACTORS = "pelaksana";
    public static final String ACTOR_GROUP = "kelompok";
    public static final String COLUMNS = "kolom";
    public static final String STEPS = "langkah";
    public static final String PARTS = "bagian";
    public static final String TOTAL_TIME = "jumlah_waktu";
    public static final String CAPSULES = "kapsul";
    public static final String REMARKS = "catatan";
    public static final String SUPPRESSIONS = "abaikan";
    public static final String ID = "id";
    public static final String ACTIVITY = "kegiatan";
    public static final String OPTIONAL = "opsional";
    public static final String TOGETHER = "bersama";
    public static final String EITHER = "salah_satu";
    public static final String BOND = "gambar";
    public static final String DECISION = "keputusan";
    public static final String DECIDED_BY = "oleh";
    public static final String YES = "ya";
    public static final String NO = "tidak";
    public static final String YES_LABEL = "label_ya";
    public static final String NO_LABEL = "label_tidak";
    public static final String QUESTION = "tanya";
    public static final String ANSWERS = "pilihan";
    public static final String THROUGH = "lewat";
    public static final String AT = "di";
    public static final String REQUIREMENTS = "kelengkapan";
    public static final String DOCUMENT = "dokumen";
    public static final String FROM = "dari";
    public static final String TIME = "waktu";
    public static final String TIME_UNTIL = "waktu_sampai";
    public static final String OUTPUT = "output";
    public static final String NOTE = "keterangan";
    public static final String NEXT = "lanjut";
    public static final String END = "selesai";
    public static final String START = "mulai";

    /** What stands behind the key of a column in that which says how far down a cell of it reaches. */
    public static final String UNTIL = "_sampai";

    private Keys() {}

    /** Returns the key that says up to which step the cell of a column reaches. */
    public static String until(String column) {
        return column + UNTIL;
    }
}
