package id.sop.wording;

import java.util.List;

/** What the language server says in editors besides findings. */
public enum EditorPhrase implements Worded {
    FIX_REPLACE("lsp.fix-replace", "text", "code"),
    FIX_INSERT("lsp.fix-insert", "text", "code"),
    FIX_REMOVE("lsp.fix-remove", "text", "code"),
    FIX_SEVERAL("lsp.fix-several", "code"),
    FIX_SPELLING("lsp.fix-spelling", "text"),
    FIX_TOTAL("lsp.fix-total", "text"),
    FIX_KEYS("lsp.fix-keys", "code"),
    FIX_KEYS_NAMED("lsp.fix-keys-named", "keys", "code"),
    FIX_KEYS_MARK("lsp.fix-keys-mark", "example"),
    FIX_ALL("lsp.fix-all"),
    SUPPRESS("lsp.suppress", "code"),

    RENAME_NOTHING("lsp.rename-nothing"),
    RENAME_EMPTY("lsp.rename-empty"),
    RENAME_TAKEN("lsp.rename-taken", "name"),
    RENAME_WORD("lsp.rename-word", "name"),
    RENAME_BROKEN("lsp.rename-broken"),
    RENAME_REFUSED("lsp.rename-refused", "name", "message"),

    OUT_OF("lsp.out-of", "steps"),
    OUT_OF_NONE("lsp.out-of-none"),
    AT_HAND("lsp.at-hand"),
    USED_BY("lsp.used-by", "steps"),
    USED_BY_NONE("lsp.used-by-none"),
    ACTOR_STEPS("lsp.actor-steps", "steps"),
    ACTOR_NO_STEPS("lsp.actor-no-steps"),
    STEP("lsp.step", "number", "activity"),
    TIME_READ("lsp.time-read", "time"),
    TIME_MINUTES("lsp.time-minutes", "minutes"),
    TIME_TOTAL("lsp.time-total", "time"),
    TIME_UNREADABLE("lsp.time-unreadable"),
    REQUIRED("lsp.required"),
    EXAMPLE("lsp.example", "example"),
    NEXT_STEP("lsp.next-step"),
    END("lsp.end"),
    OUTSIDE("lsp.outside"),
    PLACEHOLDER("lsp.placeholder"),
    LENS("lsp.lens"),
    FAILED("lsp.failed", "request", "reason");

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // Made by List.of.
    private final List<String> parameters;

    EditorPhrase(String key, String... parameters) {
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
