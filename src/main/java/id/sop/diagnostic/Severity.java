package id.sop.diagnostic;

/** How much a finding weighs, from light to heavy. */
public enum Severity {
    /** Catatan: worth knowing, fails nothing. */
    NOTE,
    /** Peringatan: should be mended; fails a strict validation. */
    WARNING,
    /** Galat: the sheet must not be signed like this; fails validation and stops rendering. */
    ERROR
}
