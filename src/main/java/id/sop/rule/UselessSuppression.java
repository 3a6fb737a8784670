package id.sop.rule;

import id.sop.diagnostic.Message;
import id.sop.diagnostic.Spelling;
import id.sop.model.Suppression;
import java.util.Optional;

/** What is to be said of a suppression that suppresses nothing. */
final class UselessSuppression {
    /** The code of what is said here; it cannot be suppressed itself. */
    static final String CODE = "YM010";

    /** Fingerprints hold the code twice, as it was looked for and as it was found. */
    @Message.Words("YM010")
    record SuppressesNothing(String code, String found) implements Message {}

    @Message.Words("YM010.kode")
    record UnknownCode(String code) implements Message {}

    @Message.Words("YM010.kode-saran")
    record MisspeltCode(String code, String meant) implements Message.Proposal {
        @Override
        public String replaced() {
            return code;
        }

        @Override
        public String proposed() {
            return meant;
        }
    }

    @Message.Words("YM010.alasan")
    record NoReason(String code, String found) implements Message {}

    @Message.Words("YM010.tetap")
    record NeverSuppressed(String code, String found) implements Message {}

    private UselessSuppression() {}

    /**
     * Returns what is to be said of a suppression, if anything.
     *
     * @param used whether it took a finding
     */
    static Optional<Message> complaint(Suppression suppression, boolean used) {
        String code = suppression.code();
        Optional<CatalogueEntry> entry = Catalogue.entry(code);
        if (entry.isEmpty()) {
            Optional<String> meant = Spelling.nearest(code, Catalogue.codes());
            return Optional.of(meant.isPresent() ? new MisspeltCode(code, meant.get()) : new UnknownCode(code));
        }
        if (!Catalogue.isNegotiable(code) || code.equals(CODE)) {
            return Optional.of(new NeverSuppressed(code, code));
        }
        if (suppression.reason().isEmpty()) {
            return Optional.of(new NoReason(code, code));
        }
        // A finding may be missing only because the run is about fewer files, or names no day.
        boolean dependsOnRun = entry.get().corpusRule().isPresent();
        return used || dependsOnRun ? Optional.empty() : Optional.of(new SuppressesNothing(code, code));
    }
}
