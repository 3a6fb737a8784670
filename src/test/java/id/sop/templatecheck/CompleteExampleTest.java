package id.sop.templatecheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.template.TemplateDecoder;
import id.sop.testing.CompleteExample;
import id.sop.yaml.format.MappingSpec;
import id.sop.yaml.format.SopFormat;
import id.sop.yaml.format.ValueSpec;
import id.sop.yaml.node.Node;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The example that leaves nothing out: a template that prints it whole prints every SOP whole. */
class CompleteExampleTest {
    /** The keys of what no template prints, and of what only some can: those of columns stand in an example of their own. */
    private static final Set<String> UNPRINTED = Set.of(
            "SOP.kode_wilayah",
            "SOP.jenis",
            "SOP.masukan",
            "SOP.kapsul",
            "SOP.kolom",
            "langkah.waktu_sampai",
            "langkah.kelengkapan_sampai",
            "langkah.output_sampai",
            "langkah.keterangan_sampai",
            "SOP.abaikan",
            "langkah.id",
            "langkah.lanjut",
            "lanjut.lewat",
            "lanjut.di",
            "lanjut.lanjut",
            "langkah.selesai",
            "langkah.mulai",
            "langkah.abaikan",
            "pelaksana.bersama",
            "pelaksana.gambar",
            "jawaban.lewat",
            "jawaban.di",
            "jawaban.lanjut",
            "tujuan.di",
            "tujuan.lanjut",
            "keputusan.oleh",
            "keputusan.ya",
            "keputusan.label_ya",
            "keputusan.label_tidak",
            "keputusan.tanya",
            "kelengkapan.dokumen",
            "kelengkapan.dari");

    @Test
    void everyKeyOfTheFormatStandsInItButThoseOfWhatNoTemplatePrints() {
        Set<String> known = new TreeSet<>();
        Set<String> written = new TreeSet<>();
        collect(new ValueSpec.Table(SopFormat.SOP), CompleteExample.nodes(), known, written);
        assertTrue(known.containsAll(UNPRINTED), "the format does not have all these: " + UNPRINTED);
        known.removeAll(written);
        known.removeAll(UNPRINTED);
        assertEquals(
                Set.of(), known, "a key of what is printed belongs into contoh/lengkap.yaml; another, into this test");
    }

    /** Gathers the keys that may stand in some values, by the name of their mapping, and those that do. */
    private static void collect(ValueSpec spec, List<Node> nodes, Set<String> known, Set<String> written) {
        if (spec instanceof ValueSpec.Either either) {
            either.alternatives().forEach(one -> collect(one, nodes, known, written));
        } else if (spec instanceof ValueSpec.Listing listing) {
            List<Node> items = nodes.stream()
                    .filter(Node.Listing.class::isInstance)
                    .flatMap(node -> ((Node.Listing) node).items().stream())
                    .toList();
            collect(listing.item(), items, known, written);
        } else if (spec instanceof ValueSpec.Table table) {
            for (MappingSpec.Key key : table.mapping().keys()) {
                String name = table.mapping().name() + "." + key.name();
                known.add(name);
                List<Node> values = nodes.stream()
                        .filter(Node.Table.class::isInstance)
                        .flatMap(node -> ((Node.Table) node).get(key.name()).stream())
                        .toList();
                if (!values.isEmpty()) {
                    written.add(name);
                }
                collect(key.value(), values, known, written);
            }
        }
    }

    @Test
    void whatIsAskedForIsNamedAsTemplatesCallIt() {
        List<SopTexts.Shown> shown = SopTexts.of(CompleteExample.sop(), TemplateDecoder.blank());
        Set<String> variables = shown.stream().map(SopTexts.Shown::variable).collect(Collectors.toSet());
        Set<String> expected =
                Set.of("sop.nama", "sop.instansi", "sop.tanggal_efektif", "disahkan_oleh.nip", "pelaksana");
        assertTrue(variables.containsAll(expected), variables.toString());
        assertTrue(shown.contains(new SopTexts.Shown("pelaksana", "Petugas Loket")));
        assertTrue(shown.contains(new SopTexts.Shown(".kelengkapan", "Kartu keluarga *)")));
        assertTrue(shown.contains(new SopTexts.Shown(".waktu", "15 menit")));
        assertTrue(shown.contains(new SopTexts.Shown(".kegiatan", "Membubuhkan nomor (bila naskah keluar)")));
    }
}
