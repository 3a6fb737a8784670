package id.sop.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.model.Sop;
import id.sop.paging.MinimumSizes;
import id.sop.pdf.Typesetter;
import id.sop.pdf.cache.LruCache;
import id.sop.pdf.layout.Resources;
import id.sop.template.Density;
import id.sop.template.Paper;
import id.sop.template.SheetWriter;
import id.sop.template.Template;
import id.sop.testing.Definitions;
import id.sop.testing.RandomParts;
import id.sop.testing.RandomSops;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is reckoned for tall rows from the measured low ones, held against what is measured of the tall ones. */
class DensitiesTest {
    private static final Typesetter TYPESETTER = new Typesetter();
    private static final Template TEMPLATE = Definitions.standard(Paper.A4);

    /** Typesetting rounds every row, by parts of a point; the part of a page that this is, for up to a hundred rows. */
    private static final double ROUNDING = 0.01;

    @Test
    void rowsWithSeveralSymbolsGrowByAsManyTimes() throws SheetWriter.TemplateFault {
        assertReckoned(
                """
                nama: Surat
                pelaksana: {a: Agendaris, s: Sekretaris, c: Camat}
                kapsul: sendiri
                langkah:
                  - {kegiatan: Mencatat surat, pelaksana: [a, s, a]}
                  - {kegiatan: Memilah surat, pelaksana: [s, s], keputusan: {pilihan: {Biasa: 3, Rahasia: 4, Salah alamat: selesai}}}
                  - {kegiatan: Membahas surat, pelaksana: {bersama: [a, s], gambar: satu_kotak}}
                  - {kegiatan: Membaca surat, pelaksana: c}
                """);
    }

    @Test
    void headingsAndSumsOfPartsDoNotGrow() throws SheetWriter.TemplateFault {
        assertReckoned(
                """
                nama: Rencana
                pelaksana: {d: Kepala Desa, k: Kepala Seksi, c: Camat}
                bagian:
                  - judul: A. Tahap Persiapan
                    langkah:
                      - {kegiatan: Menyusun jadwal, pelaksana: k, waktu: 1 jam}
                      - {kegiatan: Menyetujui jadwal, pelaksana: c, keputusan: {tidak: selesai}, waktu: 15 menit}
                    jumlah_waktu: 1 jam 15 menit
                  - judul: B. Tahap Undangan
                    langkah:
                      - {kegiatan: Mengundang desa, pelaksana: k, waktu: 1 jam}
                  - judul: C. Tahap Musyawarah
                    pelaksana: [c, d]
                    langkah:
                      - {kegiatan: Membuka musyawarah, pelaksana: c, waktu: 15 menit}
                      - {kegiatan: Menyampaikan usulan, pelaksana: d, waktu: 3 jam}
                """);
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 5})
    void soItIsWithRandomSops(long seed) throws SheetWriter.TemplateFault {
        assertReckoned(RandomSops.yaml(seed));
        assertReckoned(RandomParts.yaml(seed));
    }

    private static void assertReckoned(String yaml) throws SheetWriter.TemplateFault {
        Sop sop = Definitions.parse(yaml);
        Resources files = uri -> TEMPLATE.file(uri.substring(Resources.SCHEME.length()));
        SheetLayout layout = new SheetLayout(
                sop,
                TEMPLATE,
                TYPESETTER,
                new SheetWriter(TEMPLATE, TYPESETTER::width),
                files,
                Optional.empty(),
                new LruCache<>(16),
                false);
        Map<Double, LayoutChoice> lowest = new HashMap<>();
        for (Density density : TEMPLATE.densities()) {
            if (!lowest.containsKey(density.type())) {
                lowest.put(density.type(), layout.fit(lowest(density.type()), MinimumSizes.ANY));
            }
            LayoutChoice reckoned = lowest.get(density.type()).with(density);
            LayoutChoice measured = layout.fit(density, MinimumSizes.ANY);
            assertEquals(
                    measured.paginator().joinedPart(),
                    reckoned.paginator().joinedPart(),
                    ROUNDING,
                    density + "\n" + yaml);
            assertEquals(measured.columns(), reckoned.columns());
        }
    }

    private static Density lowest(double type) {
        List<Density> densities = TEMPLATE.densities().stream()
                .filter(density -> density.type() == type)
                .toList();
        return densities.stream().min(Comparator.comparingDouble(Density::row)).orElseThrow();
    }
}
