package id.sop.check;

import id.sop.config.ConfigurationFormat;
import id.sop.diagnostic.Handbook;
import id.sop.model.Columns;
import id.sop.rule.Catalogue;
import id.sop.rule.CatalogueEntry;
import id.sop.wording.Language;
import id.sop.yaml.JsonSchema;
import id.sop.yaml.format.ColumnFormat;
import java.util.Map;
import java.util.TreeMap;

/** The JSON Schemas of the files that authors write, in Indonesian as the files are. */
public final class Schemas {
    private Schemas() {}

    /**
     * Returns the schema of an SOP.
     *
     * @param office the columns that the office has
     */
    public static String sop(Columns office) {
        return schema().of(
                        ColumnFormat.sop(office),
                        "SOP Administrasi Pemerintahan",
                        "Satu SOP menurut PermenPAN-RB 35/2012. Semua nilai adalah teks dan dicetak sebagaimana ditulis.",
                        false);
    }

    /** Returns the schema of {@code sop.yaml}. */
    public static String configuration() {
        return schema().of(
                        ConfigurationFormat.FILE,
                        "Konfigurasi sop",
                        "Berlaku untuk semua SOP di folder ini dan di bawahnya.",
                        true);
    }

    /** Only codes that an office may weigh anew or an author may suppress are offered. */
    private static JsonSchema schema() {
        Handbook handbook = new Handbook(Language.INDONESIAN);
        Map<String, String> titles = new TreeMap<>();
        for (CatalogueEntry entry : Catalogue.entries()) {
            if (Catalogue.isNegotiable(entry.code())) {
                titles.put(entry.code(), handbook.page(entry.code()).title());
            }
        }
        return new JsonSchema(titles);
    }
}
