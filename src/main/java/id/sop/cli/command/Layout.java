package id.sop.cli.command;

import id.sop.check.Checker;
import id.sop.check.Reformatter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The layout of {@code sop format} for texts that become files. */
final class Layout {
    private Layout() {}

    /** Returns an SOP in the layout; nothing when something is wrong with how it is written. */
    static Optional<String> ofSop(String text) {
        return reformatter()
                .format("sop", text.getBytes(StandardCharsets.UTF_8))
                .map(Reformatter.Reformatted::after);
    }

    /** Returns a {@code sop.yaml} in the layout; nothing when something is wrong with how it is written. */
    static Optional<String> ofConfiguration(String text) {
        return reformatter()
                .formatConfiguration(OfficeFolder.CONFIGURATION, text.getBytes(StandardCharsets.UTF_8))
                .map(Reformatter.Reformatted::after);
    }

    private static Reformatter reformatter() {
        return new Reformatter(new Checker());
    }
}
