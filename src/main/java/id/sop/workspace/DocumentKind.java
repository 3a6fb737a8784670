package id.sop.workspace;

import id.sop.config.ConfigurationFormat;
import id.sop.diagnostic.Message;
import id.sop.diagnostic.Spelling;
import id.sop.model.Keys;
import id.sop.template.TemplateDecoder;
import id.sop.template.TemplateFolder;
import id.sop.yaml.format.SopFormat;
import id.sop.yaml.node.Node;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a file is by what stands in it, whatever it was given as. */
public enum DocumentKind {
    /** An SOP. */
    SOP,
    /** A configuration. */
    CONFIGURATION,
    /** The settings of a template. */
    TEMPLATE,
    /** Values for placeholders. */
    VALUES,
    /** A table of offices. */
    ROSTER,
    /** Findings that are known. */
    BASELINE;

    @Message.Words("KF001")
    private record SopCalledConfiguration(String file) implements Message {}

    @Message.Words("KF001.konfigurasi")
    private record Configuration(String file) implements Message {}

    @Message.Words("KF001.templat")
    private record TemplateSettings(String file) implements Message {}

    @Message.Words("KF001.isian")
    private record Values(String file) implements Message {}

    @Message.Words("KF001.daftar")
    private record OfficeTable(String file) implements Message {}

    @Message.Words("KF001.catatan")
    private record KnownFindings(String file) implements Message {}

    /** A name that somebody gives to a configuration who knows this ending of YAML. */
    private static final String OTHER_ENDING = "sop.yml";

    /** Keys without which nothing is an SOP, and which nothing else has. */
    private static final Set<String> OF_SOPS_ONLY = Set.of(Keys.ACTORS, Keys.STEPS, Keys.PARTS);

    private static final Set<String> OF_BASELINES = Set.of("version", "findings");
    private static final List<String> TABLES = List.of(".csv", ".tsv", ".xlsx", ".xlsm", ".xls", ".ods");

    /** Tells by its name whether a file is a table, which need not be read for that. */
    static boolean isTable(String name) {
        return TABLES.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
    }

    /**
     * Returns what a file is; nothing when it cannot be told, so that it is what it was given as.
     *
     * @param name its plain name
     */
    public static Optional<DocumentKind> of(String name, Node document) {
        if (!(document instanceof Node.Table table) || table.entries().isEmpty()) {
            return Optional.empty();
        }
        List<String> keys = table.entries().stream()
                .map(entry -> entry.key().text().toLowerCase(Locale.ROOT))
                .toList();
        if (keys.containsAll(OF_BASELINES)) {
            return Optional.of(BASELINE);
        }
        if (keys.stream().anyMatch(OF_SOPS_ONLY::contains)) {
            return Optional.of(SOP);
        }
        long ofConfigurations = keys.stream().filter(ConfigurationFormat::isOwn).count();
        if (isTemplate(name, keys)) {
            return Optional.of(TEMPLATE);
        }
        if (keys.contains(Keys.NAME)) {
            return ofConfigurations == 0 ? Optional.of(SOP) : Optional.empty();
        }
        // What an office may say of all its SOPs, an SOP may say as well: then the name tells.
        boolean called =
                name.toLowerCase(Locale.ROOT).startsWith(Inputs.CONFIGURATION) || name.equalsIgnoreCase(OTHER_ENDING);
        boolean known = (ofConfigurations > 0 || called)
                && ConfigurationFormat.FILE.names().containsAll(keys);
        if (known || 2 * ofConfigurations >= keys.size()) {
            return Optional.of(CONFIGURATION);
        }
        boolean flat = table.entries().stream().allMatch(entry -> entry.value() instanceof Node.Scalar);
        boolean alien = keys.stream().noneMatch(key -> SopFormat.SOP.key(key).isPresent() || looksLikeKey(key));
        return flat && alien && keys.size() > 1 ? Optional.of(VALUES) : Optional.empty();
    }

    /** A slip seldom changes the first letter; "camat", a usual placeholder, is not far from "alamat". */
    private static boolean looksLikeKey(String written) {
        return Spelling.nearest(written, SopFormat.SOP.names())
                .filter(meant -> !written.isEmpty() && meant.charAt(0) == written.charAt(0))
                .isPresent();
    }

    private static boolean isTemplate(String name, List<String> keys) {
        List<String> known = TemplateDecoder.keys();
        return name.equalsIgnoreCase(TemplateFolder.SETTINGS)
                ? keys.stream().anyMatch(known::contains)
                : known.containsAll(keys) && keys.contains(Keys.NAME) && keys.contains(TemplateDecoder.BASE);
    }

    /**
     * Returns what is said of such a file where another was due.
     *
     * @param file how messages call it
     */
    Message message(String file) {
        return switch (this) {
            case SOP -> new SopCalledConfiguration(file);
            case CONFIGURATION -> new Configuration(file);
            case TEMPLATE -> new TemplateSettings(file);
            case VALUES -> new Values(file);
            case ROSTER -> new OfficeTable(file);
            case BASELINE -> new KnownFindings(file);
        };
    }
}
