package id.sop.report;

import id.sop.diagnostic.Severity;

/** Colours of a terminal, or none (ECMA-48, Select Graphic Rendition). */
final class Palette {
    private static final String BOLD = "1";
    private static final String RED = "1;31";
    private static final String YELLOW = "1;33";
    private static final String CYAN = "1;36";
    private static final String GREEN = "32";
    private static final String BLUE = "34";

    private final boolean colours;

    Palette(boolean colours) {
        this.colours = colours;
    }

    String weight(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> in(RED, text);
            case WARNING -> in(YELLOW, text);
            case NOTE -> in(CYAN, text);
        };
    }

    String bold(String text) {
        return in(BOLD, text);
    }

    String advice(String text) {
        return in(GREEN, text);
    }

    /** Colours what leads the eye and is not read itself. */
    String faint(String text) {
        return in(BLUE, text);
    }

    private String in(String code, String text) {
        return colours ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
