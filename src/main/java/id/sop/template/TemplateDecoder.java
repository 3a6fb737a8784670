package id.sop.template;

import id.sop.diagnostic.Checked;
import id.sop.model.Text;
import id.sop.yaml.decoding.Decoding;
import id.sop.yaml.decoding.Fields;
import id.sop.yaml.decoding.WrongShape;
import id.sop.yaml.format.MappingSpec;
import id.sop.yaml.format.ValueSpec;
import id.sop.yaml.node.Node;
import id.sop.yaml.node.Placeholders;
import id.sop.yaml.node.UnprintableCharacters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Decodes {@code template.yaml}. */
public final class TemplateDecoder {
    /** Below this a signed and copied sheet cannot be read. */
    private static final double SMALLEST_TYPE = 8;

    private static final double LARGEST = 500;

    /** Names the template on which another is based. */
    public static final String BASE = "dasar";

    private static final MappingSpec FORMAT = new MappingSpec(
            "template.yaml",
            List.of(
                    MappingSpec.required("nama", "sop-ap"),
                    MappingSpec.optional("keterangan", "Lembar baku"),
                    MappingSpec.optional(BASE, "sop-ap"),
                    MappingSpec.optional("kertas", "a4").holding(ValueSpec.Words.of("a4", "f4", "legal", "letter")),
                    MappingSpec.optional("arah", "mendatar").holding(ValueSpec.Words.of("mendatar", "tegak")),
                    MappingSpec.optional("tepi", "{atas: 26, kanan: 30, bawah: 70, kiri: 30}"),
                    MappingSpec.optional("kerapatan", "[{huruf: 9, baris: 40}]"),
                    MappingSpec.optional("label", "{kegiatan: Kegiatan}"),
                    MappingSpec.optional("opsi", "{sampul: tidak}")));
    private static final MappingSpec MARGINS = new MappingSpec(
            "tepi",
            List.of(
                    MappingSpec.required("atas", "30"),
                    MappingSpec.required("kanan", "30"),
                    MappingSpec.required("bawah", "66"),
                    MappingSpec.required("kiri", "30")));
    private static final MappingSpec DENSITY = new MappingSpec(
            "kerapatan", List.of(MappingSpec.required("huruf", "9"), MappingSpec.required("baris", "40")));

    private final Decoding decoding = new Decoding(Placeholders.NONE, false);

    private final IntPredicate printable;

    private TemplateDecoder(IntPredicate printable) {
        this.printable = printable;
    }

    /** Returns the keys that the settings of a template may have. */
    public static List<String> keys() {
        return FORMAT.names();
    }

    /** Returns the name of the template on which a document bases its own, if it does. */
    public static Optional<Text> base(Node document) {
        Decoding unheard = new Decoding(Placeholders.NONE, false);
        return document instanceof Node.Table table
                ? unheard.fields(table, FORMAT).text(BASE)
                : Optional.empty();
    }

    /**
     * Decodes a document.
     *
     * @param folder where the template's other files are
     * @param base the template from which everything is taken that the document does not say
     * @param printable the characters that a sheet can show
     */
    public static Checked<Template> decode(
            Node document, TemplateFolder folder, Template base, IntPredicate printable) {
        TemplateDecoder decoder = new TemplateDecoder(printable);
        if (!(document instanceof Node.Table table)) {
            decoder.decoding.report(document, new WrongShape.FileNotMapping(FORMAT.name(), "nama: sop-ap"));
            return new Checked<>(Optional.empty(), decoder.decoding.faults());
        }
        Fields fields = decoder.decoding.fields(table, FORMAT);
        // Its base is found already; here its name is read for the faults that it has.
        fields.text(BASE);
        Template template = decoder.template(fields, folder, base);
        boolean sound = decoder.decoding.faults().isEmpty();
        return new Checked<>(sound ? Optional.of(template) : Optional.empty(), decoder.decoding.faults());
    }

    /** The template from which the first built-in one starts: nothing but plain paper. */
    public static Template blank() {
        Margins margins = new Margins(30, 30, 66, 30);
        return new Template("", Paper.A4, true, margins, List.of(new Density(9, 40)), Map.of(), Map.of(), List.of());
    }

    private Template template(Fields fields, TemplateFolder folder, Template base) {
        List<TemplateFolder> folders = new ArrayList<>();
        folders.add(folder);
        folders.addAll(base.folders());
        List<Density> densities = densities(fields);
        return new Template(
                fields.text("nama").map(Text::value).orElse(folder.name()),
                fields.choice("kertas").map(Paper::of).orElse(base.paper()),
                fields.choice("arah").map(word -> word.equals("mendatar")).orElse(base.landscape()),
                fields.table("tepi").map(this::margins).orElse(base.margins()),
                densities.isEmpty() ? base.densities() : densities,
                merged(fields, "label", base.labels(), base.name().isEmpty()),
                merged(fields, "opsi", base.options(), base.name().isEmpty()),
                folders);
    }

    private Margins margins(Node.Table table) {
        Fields fields = decoding.fields(table, MARGINS);
        return new Margins(
                length(fields, "atas", 0),
                length(fields, "kanan", 0),
                length(fields, "bawah", 0),
                length(fields, "kiri", 0));
    }

    private List<Density> densities(Fields fields) {
        List<Density> densities = new ArrayList<>();
        for (Node item : fields.items("kerapatan")) {
            if (item instanceof Node.Table table) {
                Fields density = decoding.fields(table, DENSITY);
                densities.add(new Density(length(density, "huruf", SMALLEST_TYPE), length(density, "baris", 0)));
            } else {
                decoding.report(item, new WrongShape.ItemNotMapping("kerapatan", "{huruf: 9, baris: 40}"));
            }
        }
        return densities;
    }

    private double length(Fields fields, String key, double least) {
        Optional<Text> text = fields.text(key);
        if (text.isEmpty()) {
            return least;
        }
        try {
            double length = Double.parseDouble(text.get().value().replace(',', '.'));
            if (length >= least && length <= LARGEST) {
                return length;
            }
        } catch (NumberFormatException e) {
            // Reported below, together with numbers out of range.
        }
        decoding.report(
                text.get().span(),
                new WrongShape.Unreadable(key, fields.example(key), text.get().value()));
        return least;
    }

    private Map<String, String> merged(Fields fields, String key, Map<String, String> known, boolean open) {
        Overlay overlay = new Overlay(key, known, open);
        for (Node.Entry entry : fields.table(key).map(Node.Table::entries).orElse(List.of())) {
            decoding.text(entry, key).ifPresent(text -> {
                overlay.put(entry.key().text(), entry.key().span(), text);
                UnprintableCharacters.faults(text.value(), text.span(), printable)
                        .forEach(decoding::report);
            });
        }
        overlay.faults().forEach(decoding::report);
        return overlay.merged();
    }
}
