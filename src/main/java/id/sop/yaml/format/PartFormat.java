package id.sop.yaml.format;

import static id.sop.yaml.format.MappingSpec.oneOf;
import static id.sop.yaml.format.MappingSpec.optional;
import static id.sop.yaml.format.MappingSpec.required;

import id.sop.model.Keys;
import id.sop.yaml.format.ValueSpec.Either;
import id.sop.yaml.format.ValueSpec.Listing;
import id.sop.yaml.format.ValueSpec.Table;
import id.sop.yaml.format.ValueSpec.Words;
import java.util.List;

/** The mapping of a part of a procedure: steps under a heading. */
public final class PartFormat {
    /** The word by which the steps of a part are counted from 1 again. */
    public static final String ANEW = "ulang";

    /** A part, as one line of YAML. */
    public static final String EXAMPLE =
            "[{judul: A. Persiapan, langkah: [{kegiatan: Menyusun laporan, pelaksana: sekretaris}]}]";

    private PartFormat() {}

    /** Returns the key of an SOP for its parts. */
    static MappingSpec.Key key(MappingSpec part) {
        return oneOf(Keys.PARTS, EXAMPLE)
                .holding(new Listing(new Table(part), false))
                .explained("Bagian", "Pengganti `langkah` bila langkah-langkahnya dibagi di bawah judul.");
    }

    /** Returns the mapping of a part whose steps have a form. */
    static MappingSpec of(MappingSpec step) {
        return new MappingSpec(
                Keys.PARTS,
                List.of(
                        required(Keys.PART_TITLE, "A. Tahap Persiapan")
                                .explained("Judul bagian", "Judul sebagaimana dicetak, dengan huruf atau nomornya."),
                        optional(Keys.ACTORS, "[sekretaris, camat]")
                                .holding(new Either(List.of(ValueSpec.TEXT, new Listing(ValueSpec.TEXT, true))))
                                .explained(
                                        "Pelaksana bagian",
                                        "Kunci pelaksana yang menjadi kolom bagian ini, dari kiri ke kanan: bagian ini menjadi"
                                                + " tabel tersendiri. Tanpa ini bagian memakai semua kolom."),
                        optional(Keys.NUMBER, ANEW)
                                .holding(Words.of(ANEW, Keys.NEXT))
                                .explained(
                                        "Nomor langkah",
                                        "`ulang` bila langkah bagian ini dinomori mulai dari 1 lagi; bawaan: `lanjut`."),
                        required(Keys.STEPS, "[{kegiatan: Menyusun laporan, pelaksana: sekretaris}]")
                                .holding(new Listing(new Table(step), false))
                                .explained("Langkah bagian", "Daftar langkah bagian ini, dari yang pertama."),
                        optional(Keys.TOTAL_TIME, "2 jam 10 menit")
                                .explained(
                                        "Jumlah waktu bagian",
                                        "Dicetak di bawah langkah terakhir bagian ini, dan diperiksa; tabel tersendiri"
                                                + " menghitungnya bila tidak ada."),
                        optional(Keys.REMARKS, "[Jadwal diumumkan kepada semua desa]")
                                .holding(ValueSpec.TEXTS)
                                .explained(
                                        "Catatan bagian",
                                        "Catatan di bawah tabel bagian ini, seperti `catatan` seluruh lembar.")));
    }
}
