package id.sop.wording;

import java.util.List;

/** What is said where a sheet becomes a draft: in the summary of the import, in the draft itself, and on the page for its review. */
public enum ImportPhrase implements Worded {
    IMPORT_HEADING("import.heading", "file"),
    IMPORT_MARKS("import.marks"),
    IMPORT_ORIGIN("import.origin-of", "page", "spot"),
    IMPORT_FILL("import.fill", "message", "place"),
    IMPORT_CHECK("import.check", "message", "place"),
    IMPORT_SUMMARY("import.summary", "file", "steps", "performed", "actors", "arrows", "loose", "gaps", "doubts"),
    IMPORT_TOTAL("import.total", "sops", "files", "steps", "gaps", "doubts"),
    IMPORT_IDENTITY("import.identity", "keys"),
    IMPORT_NOTHING("import.nothing", "count"),
    IMPORT_NEXT("import.next"),
    IMPORT_NEXT_COMPARE("import.next-compare", "file"),
    IMPORT_NEXT_MARKS("import.next-marks", "file"),
    IMPORT_NEXT_CHECK("import.next-check", "folder"),
    IMPORT_NEXT_PRINT("import.next-print", "folder"),

    REVIEW_FILE("review.file", "file"),
    REVIEW_REMARKS("review.remarks"),
    REVIEW_NO_REMARKS("review.no-remarks"),
    REVIEW_DONE("review.done", "number"),
    REVIEW_SOURCE("review.source"),
    REVIEW_SHEET("review.sheet"),
    REVIEW_PAGE("review.page", "number"),
    REVIEW_READ("review.read", "page"),
    REVIEW_UNPAINTED("review.unpainted", "page"),
    REVIEW_STEP("review.step", "step", "words"),
    REVIEW_PROGRESS("review.progress"),
    REVIEW_LARGER("review.larger"),
    REVIEW_SMALLER("review.smaller"),
    REVIEW_UNPRINTABLE("review.unprintable");

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // Made by List.of.
    private final List<String> parameters;

    ImportPhrase(String key, String... parameters) {
        this.key = key;
        this.parameters = List.of(parameters);
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
