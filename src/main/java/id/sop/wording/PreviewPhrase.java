package id.sop.wording;

import java.util.List;

/** What is said by the preview: on its page, and by the command that serves it. */
public enum PreviewPhrase implements Worded {
    SERVING("preview.serving", "uri"),
    STOPPING("preview.stopping"),
    PORT_TAKEN("preview.port-taken", "port"),
    PORT_RANGE("preview.port-range", "value"),
    NO_BROWSER("preview.no-browser"),
    TITLE("preview.title"),
    SKIP_LIST("preview.skip-list"),
    SKIP_SHEET("preview.skip-sheet"),
    SKIP_FINDINGS("preview.skip-findings"),
    SKIP_TEXT("preview.skip-text"),
    LIST("preview.list"),
    LIST_SHORT("preview.list-short"),
    SEARCH("preview.search"),
    LIST_EMPTY("preview.list-empty"),
    LIST_NONE("preview.list-none"),
    SHEET("preview.sheet"),
    PAGE("preview.page", "page", "pages"),
    SYMBOLS("preview.symbols"),
    SYMBOL("preview.symbol", "step", "activity"),
    ROW("preview.row", "step", "activity"),
    FINDINGS("preview.findings"),
    NO_FINDINGS("preview.no-findings"),
    ERROR("preview.error"),
    WARNING("preview.warning"),
    NOTE("preview.note"),
    COUNTS("preview.counts", "errors", "warnings", "notes"),
    PLACE("preview.place", "line", "column"),
    OF_STEP("preview.of-step", "step"),
    HINT("preview.hint"),
    TEXT("preview.text"),
    CHOSEN_LINE("preview.chosen-line", "line"),
    CHOSEN_STEP("preview.chosen-step", "step", "line"),
    WAITING("preview.waiting"),
    CHECKING("preview.checking"),
    STALE("preview.stale"),
    NONE("preview.none"),
    DRAFT("preview.draft"),
    CONFIGURATION("preview.configuration"),
    GONE("preview.gone"),
    STOPPED("preview.stopped"),
    UPDATED("preview.updated", "counts"),
    SMALLER("preview.smaller"),
    LARGER("preview.larger"),
    FIT("preview.fit"),
    FULL("preview.full"),
    PRINT("preview.print"),
    THEME("preview.theme"),
    THEME_SYSTEM("preview.theme-system"),
    THEME_LIGHT("preview.theme-light"),
    THEME_DARK("preview.theme-dark"),
    HELP("preview.help"),
    CLOSE("preview.close"),
    LETTERS("preview.letters"),
    KEY_PARTS("preview.key-parts"),
    KEY_SEARCH("preview.key-search"),
    KEY_MOVE("preview.key-move"),
    KEY_CHOOSE("preview.key-choose"),
    KEY_BACK("preview.key-back"),
    KEY_ZOOM("preview.key-zoom"),
    KEY_PRINT("preview.key-print"),
    KEY_THEME("preview.key-theme"),
    KEY_HELP("preview.key-help");

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // Made by List.of.
    private final List<String> parameters;

    PreviewPhrase(String key, String... parameters) {
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
