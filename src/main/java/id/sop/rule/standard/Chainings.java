package id.sop.rule.standard;

import id.sop.model.Sop;

/**
 * The chaining of SOPs in the words of an office. Several rules ask for that of the same SOP one after another, so a thread
 * keeps the latest.
 */
public final class Chainings {
    private final Vocabulary vocabulary;

    /** Not static: a chaining is in the words of one office, and lives as long as the rules of that office. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<Chaining> latest = new ThreadLocal<>();

    /** Makes the chainings of an office; may be shared by threads. */
    public Chainings(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Chaining of(Sop sop) {
        Chaining chaining = latest.get();
        if (chaining == null || !chaining.isOf(sop)) {
            chaining = new Chaining(sop, vocabulary);
            latest.set(chaining);
        }
        return chaining;
    }
}
