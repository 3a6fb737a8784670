package id.sop.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the program says besides findings and the help texts of its options, each with the names of what it is about. The words
 * stand under the key in {@code phrases.properties} of each language.
 */
public enum Phrase implements Worded {
    NAMES_CHOICE("names.choice", "others", "last"),
    SEVERITY_ERROR("severity.error"),
    SEVERITY_WARNING("severity.warning"),
    SEVERITY_NOTE("severity.note"),
    SEVERITY_OFF("severity.off"),

    FORMAT_DONE("format.done", "file"),
    FORMAT_OPEN("format.open", "file"),
    FORMAT_FAULTY("format.faulty", "file"),
    FORMAT_SUMMARY("format.summary", "files", "changed", "faulty"),
    FORMAT_SUMMARY_CHECK("format.summary-check", "files", "changed", "faulty"),

    REPORT_HINT("report.hint"),
    REPORT_COUNTS("report.counts", "errors", "warnings", "notes"),
    REPORT_ONE_ERROR("report.one-error", "count"),
    REPORT_ERRORS("report.errors", "count"),
    REPORT_ONE_WARNING("report.one-warning", "count"),
    REPORT_WARNINGS("report.warnings", "count"),
    REPORT_ONE_NOTE("report.one-note", "count"),
    REPORT_NOTES("report.notes", "count"),
    REPORT_ONE_FILE("report.one-file", "count"),
    REPORT_FILES("report.files", "count"),
    REPORT_SUMMARY("report.summary", "files", "counts"),
    REPORT_CUT("report.cut", "shown", "all"),
    REPORT_ALIKE("report.alike", "count", "code", "line"),
    REPORT_TITLE("report.title"),
    TABLE_CODE("table.code"),
    TABLE_SEVERITY("table.severity"),
    TABLE_TITLE("table.title"),
    TABLE_PLACE("table.place"),
    TABLE_FINDING("table.finding"),

    USAGE_HINT("usage.hint", "command"),
    USAGE_SUBCOMMAND("usage.subcommand"),
    USAGE_UNMATCHED("usage.unmatched", "arguments"),
    USAGE_COMMAND("usage.command", "argument", "command"),
    USAGE_OPTION("usage.option", "argument", "option"),
    USAGE_MISSING("usage.missing", "arguments"),
    USAGE_NO_VALUE("usage.no-value", "argument"),
    USAGE_REPEATED("usage.repeated", "argument"),
    USAGE_VALUE("usage.value", "argument", "value"),
    USAGE_LANG("usage.lang", "value"),
    USAGE_SET("usage.set", "value"),
    USAGE_CONTROL("usage.control", "name"),
    USAGE_DATA("usage.data"),
    USAGE_FIX("usage.fix"),
    USAGE_DPI("usage.dpi", "value"),
    USAGE_PAPER("usage.paper", "value"),
    USAGE_FORMAT("usage.format", "value"),
    USAGE_RULES_FORMAT("usage.rules-format", "value"),
    USAGE_LIST_FORMAT("usage.list-format", "value"),
    USAGE_TEMPLATE_SUBCOMMAND("usage.template-subcommand"),
    USAGE_BUILT_IN("usage.built-in", "name", "known"),
    USAGE_OCCUPIED("usage.occupied", "folder"),
    USAGE_SHELL("usage.shell", "value"),
    USAGE_JOBS("usage.jobs", "value"),
    USAGE_STDIN_TWICE("usage.stdin-twice"),
    USAGE_STDIN_NAME("usage.stdin-name"),
    USAGE_NULL_ALONE("usage.null-alone"),
    USAGE_PER("usage.per", "value"),
    USAGE_TEMPLATE("usage.template", "name", "known"),
    USAGE_FAULTY_TEMPLATE("usage.faulty-template", "name"),
    USAGE_REPORT("usage.report", "name", "known"),
    USAGE_REPORT_OUTPUT("usage.report-output", "report"),
    USAGE_REPORT_TWICE("usage.report-twice", "report"),
    USAGE_REPORT_FILE("usage.report-file", "report"),
    USAGE_OVER_INPUT("usage.over-input", "file"),
    USAGE_OVER_SOP("usage.over-sop", "file"),
    USAGE_OVER_READ("usage.over-read", "file"),
    USAGE_OVER_AUTHORED("usage.over-authored", "file"),
    USAGE_LONG_NAME("usage.long-name", "option", "most"),
    USAGE_SAME_FILE("usage.same-file", "file", "one", "other"),
    USAGE_NO_FILE("usage.no-file", "file"),
    USAGE_NO_FOLDER("usage.no-folder", "file"),
    USAGE_SHEET_NAME("usage.sheet-name", "file"),
    USAGE_NO_OUTPUT("usage.no-output"),
    USAGE_IMPORT_OUTPUT("usage.import-output", "count"),
    USAGE_IMPORT_REVIEW("usage.import-review"),
    USAGE_IMPORT_LIBREOFFICE("usage.import-libreoffice"),
    USAGE_IMPORT_FORCE("usage.import-force", "file"),
    USAGE_TITLE_ALONE("usage.title-alone"),
    USAGE_TITLE_CONTROL("usage.title-control"),
    USAGE_THRESHOLD("usage.threshold"),
    USAGE_ON("usage.on", "value"),
    USAGE_WARNINGS("usage.warnings", "value"),
    USAGE_RULE("usage.rule", "value"),
    USAGE_RULE_CODE("usage.rule-code", "code", "near"),
    USAGE_RULE_UNKNOWN("usage.rule-unknown", "code"),
    USAGE_RULE_FIXED("usage.rule-fixed", "code"),
    USAGE_BASELINE("usage.baseline", "file"),
    USAGE_NAME("usage.name", "value"),
    USAGE_NAME_VALUE("usage.name-value", "name"),
    USAGE_SHARD("usage.shard", "value"),
    USAGE_SHARD_AUTO("usage.shard-auto", "variable"),
    USAGE_FAIL_FAST("usage.fail-fast"),
    USAGE_PROGRESS("usage.progress", "value"),
    USAGE_WHY("usage.why", "file"),
    USAGE_COLLISION("usage.collision", "file", "one", "other"),

    INPUT_MISSING("input.missing", "input"),
    INPUT_SPACES("input.spaces", "input", "near"),
    INPUT_NEAR("input.near", "input", "near"),
    INPUT_ENDING_ADDED("input.ending-added", "input", "near"),
    INPUT_NONE("input.none", "folder"),
    INPUT_UNMATCHED("input.unmatched", "pattern"),
    INPUT_EMPTY("input.empty", "list"),
    INPUT_LARGE_LIST("input.large-list", "list"),
    INPUT_LONG_NAME("input.long-name", "list"),
    INPUT_IRREGULAR("input.irregular", "input"),

    EXPLAIN_MESSAGES("explain.messages"),
    EXPLAIN_UNKNOWN("explain.unknown", "code"),
    EXPLAIN_UNKNOWN_NEAR("explain.unknown-near", "code", "near"),

    SET_UNUSED("set.unused", "name"),
    SET_UNUSED_NEAR("set.unused-near", "name", "near"),
    VALIDATE_SUMMARY("validate.summary", "files", "errors", "warnings", "notes"),

    BASELINE_WRITTEN("baseline.written", "count", "file"),
    BASELINE_KNOWN("baseline.known", "count", "file"),
    BASELINE_GONE("baseline.gone", "count", "file"),

    FIX_DONE("fix.done", "file", "places"),
    FIX_OPEN("fix.open", "file", "places"),

    RENDER_SUMMARY("render.summary", "sheets", "folder"),
    RENDER_BOUND("render.bound", "sheets", "file"),
    RENDER_UNBOUND("render.unbound", "file"),
    RENDER_PICTURE_KEPT("render.picture-kept", "file"),
    RENDER_REFUSED("render.refused", "count"),
    RENDER_UNREADABLE("render.unreadable", "count"),

    BATCH_SUMMARY("batch.summary", "printed", "unchanged", "failed", "folder"),
    BATCH_PLANNED("batch.planned", "due", "unchanged", "failing", "stale"),
    BATCH_PROGRESS("batch.progress", "done", "all", "rate", "left", "failed"),
    BATCH_PROGRESS_BEGUN("batch.progress-begun", "done", "all", "failed"),
    BATCH_NOTHING("batch.nothing"),
    BATCH_SKIPPED("batch.skipped", "rows"),
    BATCH_STALE("batch.stale", "count"),
    BATCH_STALE_KEPT("batch.stale-kept", "count"),
    BATCH_REMOVED("batch.removed", "count"),
    BATCH_UNFINISHED("batch.unfinished"),
    BATCH_CRASH("batch.crash", "sheet", "cause"),
    BATCH_BUSY("batch.busy", "folder"),
    BATCH_LOCK_LOST("batch.lock-lost", "folder"),
    BATCH_DAMAGED("batch.damaged", "file"),
    NOT_PLAIN_LINK("not-plain.link", "file"),
    NOT_PLAIN_SPECIAL("not-plain.special", "file"),
    NOT_PLAIN_FOLDER("not-plain.folder", "file"),
    NOT_PLAIN_FILE("not-plain.file", "file"),

    MERGE_SUMMARY("merge.summary", "folders", "sheets", "pages", "failed"),
    MERGE_REFUSED("merge.refused", "problems"),
    MERGE_DAMAGED("merge.damaged"),
    MERGE_NO_MANIFEST("merge.no-manifest", "folder"),
    MERGE_UNFINISHED("merge.unfinished", "folder"),
    MERGE_OTHER_PLAN("merge.other-plan", "folder"),
    MERGE_SAME_FOLDER("merge.same-folder", "folder"),
    MERGE_FOREIGN("merge.foreign", "file"),
    MERGE_PART_TWICE("merge.part-twice", "part"),
    MERGE_PART_MISSING("merge.part-missing", "part"),
    MERGE_TWICE("merge.twice", "sheet"),
    MERGE_INCOMPLETE("merge.incomplete", "where"),
    MERGE_FILE_DAMAGED("merge.file-damaged", "file"),

    VERDICT_UNCHANGED("verdict.unchanged"),
    VERDICT_NEW("verdict.new"),
    VERDICT_FAILED("verdict.failed"),
    VERDICT_FAILING("verdict.failing"),
    VERDICT_CHANGED("verdict.changed"),
    VERDICT_MISSING("verdict.missing"),
    VERDICT_FOREIGN("verdict.foreign"),
    VERDICT_CONFLICT("verdict.conflict"),
    VERDICT_STALE("verdict.stale"),

    WHY_NONE("why.none"),

    BUILD_INPUT_PROGRAM("build-input.program"),
    BUILD_INPUT_DEFINITION("build-input.definition"),
    BUILD_INPUT_SETTINGS("build-input.settings"),
    BUILD_INPUT_TEMPLATE("build-input.template"),
    BUILD_INPUT_VALUES("build-input.values"),
    BUILD_INPUT_LOGO("build-input.logo"),

    TIMINGS_PLAN("timings.plan", "seconds"),
    TIMINGS_PRINT("timings.print", "seconds", "milliseconds"),
    TIMINGS_SLOW("timings.slow", "sheet", "milliseconds"),
    CONFIG_HEADER("config.header", "place"),
    CONFIG_FILE("config.file", "number", "file"),
    CONFIG_END_MARKED("config.end-marked", "place"),
    CONFIG_END_REPOSITORY("config.end-repository", "place"),
    CONFIG_END_FILE_SYSTEM("config.end-file-system", "place"),
    CONFIG_END_STRANGER("config.end-stranger", "place"),
    CONFIG_STANDARD("config.standard"),
    CONFIG_UNSET("config.unset", "key"),

    TEMPLATE_SOP_AP("template.sop-ap"),
    TEMPLATE_SOP_AP_SAMPUL("template.sop-ap-sampul"),
    TEMPLATE_SOP_AP_BERNOMOR("template.sop-ap-bernomor"),
    TEMPLATE_OPTION_SAMPUL("template.option.sampul"),
    TEMPLATE_OPTION_SATU_HALAMAN("template.option.satu_halaman"),
    TEMPLATE_OPTION_BARIS_JUMLAH("template.option.baris_jumlah"),
    TEMPLATE_OPTION_TEKS_KAPSUL("template.option.teks_kapsul"),
    TEMPLATE_OPTION_NOMOR_KOLOM("template.option.nomor_kolom"),
    TEMPLATE_OPTION_HURUF_KAPITAL("template.option.huruf_kapital"),
    TEMPLATE_OPTION_HALAMAN_IDENTITAS("template.option.halaman_identitas"),
    TEMPLATE_SUMMARY("template.summary", "name", "errors"),
    TEMPLATE_EJECTED("template.ejected", "folder"),

    MACHINE_IO("machine.io", "reason"),
    MACHINE_DENIED("machine.denied", "file"),
    MACHINE_GONE("machine.gone", "file"),
    MACHINE_FULL("machine.full"),
    MACHINE_READ_ONLY("machine.read-only", "file"),
    MACHINE_NOT_FOLDER("machine.not-folder", "file"),
    MACHINE_BUG("machine.bug", "fault", "place", "variable"),
    MACHINE_CLOSED("machine.closed"),
    MACHINE_ENCODING("machine.encoding", "name", "encoding"),
    MACHINE_FILES("machine.files"),
    MACHINE_INSTALLATION("machine.installation", "part"),
    MACHINE_IRREGULAR("machine.irregular", "file"),
    MACHINE_MEMORY("machine.memory", "limit"),
    MACHINE_OUTPUT("machine.output", "reason"),
    MACHINE_PART("machine.part", "fault"),
    MACHINE_THREADS("machine.threads"),
    LABEL_COMMAND("label.command");

    private static final Map<String, Phrase> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Phrase::key, phrase -> phrase));

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // Made by List.of.
    private final List<String> parameters;

    Phrase(String key, String... parameters) {
        this.key = key;
        this.parameters = List.of(parameters);
    }

    /** Returns the phrase of a key, if there is one. */
    public static Optional<Phrase> find(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /**
     * Returns the phrase for a constant of an enum.
     *
     * @param group the first part of the key; the name of the constant is the second
     * @throws IllegalArgumentException when there is none
     */
    public static Phrase of(String group, String name) {
        String key = group + "." + name;
        return find(key).orElseThrow(() -> new IllegalArgumentException("no phrase " + key));
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public List<String> parameters() {
        return parameters;
    }
}
