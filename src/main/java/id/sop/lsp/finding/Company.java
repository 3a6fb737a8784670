package id.sop.lsp.finding;

import id.sop.check.Checker;
import id.sop.check.Definition;
import id.sop.diagnostic.Diagnostic;
import id.sop.lsp.text.Desk;
import id.sop.lsp.text.Study;
import id.sop.rule.Linter;
import id.sop.source.Source;
import id.sop.workspace.Configured;
import id.sop.workspace.InputFile;
import id.sop.workspace.InputSelection;
import id.sop.workspace.Inputs;
import id.sop.workspace.UnusableInput;
import id.sop.workspace.Workspace;
import id.sop.yaml.node.Placeholders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an SOP says together with those beside it, as {@code sop validate} tells of a folder. Their heads are read once and again
 * when their files change.
 */
public final class Company {
    /** Of more SOPs only {@code sop validate} tells. */
    private static final int MOST = 400;

    private final Desk desk;
    private final List<Path> roots;
    private final Map<Path, Head> heads = new HashMap<>();

    /**
     * Makes the company of files.
     *
     * @param roots the folders that are open in the editor
     */
    public Company(Desk desk, List<Path> roots) {
        this.desk = desk;
        this.roots = List.copyOf(roots);
    }

    /** What was read of a file, and of which content. */
    private record Head(long time, long size, Optional<Linter.Member> member) {}

    /** Returns what is to be said of an SOP because of others; nothing when it stands alone, or among too many. */
    public List<Diagnostic> of(Study study) {
        Optional<Linter.Member> member = study.result().member();
        if (member.isEmpty() || study.file().isEmpty()) {
            return List.of();
        }
        Path file = study.file().get();
        Path folder = roots.stream().filter(file::startsWith).findFirst().orElse(file.getParent());
        List<Linter.Member> members = new ArrayList<>(List.of(member.get()));
        try {
            Workspace workspace = desk.workspace();
            List<InputFile> files = workspace.inputs().resolve(InputSelection.of(List.of(folder.toString())));
            if (files.size() > MOST) {
                return List.of();
            }
            for (InputFile other : files) {
                if (!other.place().equals(Inputs.real(file))) {
                    head(workspace, other).ifPresent(members::add);
                }
            }
        } catch (IOException | UncheckedIOException | UnusableInput e) {
            // A folder that cannot be read says nothing.
            return List.of();
        }
        Source source = member.get().sop().origin().span().source();
        return Linter.lintTogether(members, Optional.empty()).stream()
                .filter(found -> found.span().source() == source)
                .toList();
    }

    private Optional<Linter.Member> head(Workspace workspace, InputFile file) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file.place(), BasicFileAttributes.class);
        Head known = heads.get(file.place());
        long time = now.lastModifiedTime().toMillis();
        if (known == null || known.time() != time || known.size() != now.size()) {
            Configured configured = workspace.configuration(file);
            Definition definition = desk.checker()
                    .open(
                            file.name(),
                            workspace.inputs().read(file, Checker.mostBytes()),
                            configured.configuration().identity());
            Optional<Linter.Member> member = desk.checker()
                    .head(
                            definition,
                            new Placeholders(configured.configuration().values()))
                    .map(sop ->
                            new Linter.Member(sop, configured.configuration().settings()));
            known = new Head(time, now.size(), member);
            heads.put(file.place(), known);
        }
        return known.member();
    }
}
