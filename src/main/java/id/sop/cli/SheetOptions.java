package id.sop.cli;

import id.sop.template.Paper;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How sheets look where the command line says so: {@code --paper} and {@code --template}. */
final class SheetOptions {
    @Option(names = "--paper", paramLabel = "a4|f4|legal|letter", descriptionKey = "option.paper", order = 5)
    private Paper paper;

    @Option(
            names = "--template",
            paramLabel = "${bundle:label.template}",
            descriptionKey = "option.template",
            order = 6)
    private String template;

    /** Returns the paper, which wins over the template's. */
    Optional<Paper> paper() {
        return Optional.ofNullable(paper);
    }

    /** Returns the template, which wins over the configuration's. */
    Optional<String> template() {
        return Optional.ofNullable(template);
    }
}
