package id.sop.yaml.format;

import static id.sop.yaml.format.MappingSpec.filledIfWritten;
import static id.sop.yaml.format.MappingSpec.required;

import id.sop.model.Keys;
import id.sop.yaml.format.ValueSpec.Either;
import id.sop.yaml.format.ValueSpec.Entries;
import id.sop.yaml.format.ValueSpec.Names;
import id.sop.yaml.format.ValueSpec.Table;
import java.util.List;

/** The keys about the columns of the actors. */
public final class ActorFormat {
    /** A column with more than its head. */
    public static final MappingSpec ACTOR = new MappingSpec(
            Keys.ACTORS,
            List.of(
                    required(Keys.NAME, "Kepala Seksi Pelayanan").explained("Nama pelaksana", "Kepala kolomnya."),
                    filledIfWritten(Keys.ACTOR_GROUP, "Bidang Pelayanan")
                            .explained(
                                    "Kelompok",
                                    "Kepala di atas kolom-kolom sekelompok yang bersebelahan, pengganti Pelaksana; `\"-\"` bila"
                                            + " kolom ini di luar kelompok mana pun, setinggi kepala tabel.")));

    /** The columns from left to right. */
    static final MappingSpec.Key ACTORS = required(Keys.ACTORS, "{camat: Camat, sekretaris: Sekretaris}")
            .holding(new Entries(Names.CHOSEN, new Either(List.of(ValueSpec.TEXT, new Table(ACTOR))), false))
            .explained(
                    "Pelaksana",
                    "Kolom dari kiri ke kanan: kunci pendek dan kepala kolomnya, atau kunci pendek dan pasangan `nama` dan"
                            + " `kelompok`.");

    private ActorFormat() {}
}
