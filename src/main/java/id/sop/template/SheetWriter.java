package id.sop.template;

import freemarker.cache.TemplateLoader;
import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import id.sop.diagnostic.Finding;
import id.sop.effort.ResourceLimit;
import id.sop.model.Sop;
import id.sop.paging.MinimumSizes;
import id.sop.paging.SheetPlan;
import id.sop.source.Span;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes the XHTML of sheets with one template. May be shared by threads.
 *
 * <p>Templates are not trusted: they reach no Java class, no file but their own, every value is escaped, and what they may
 * cost is bounded.
 */
public final class SheetWriter {
    /** The file of a template that makes the sheet. */
    public static final String MAIN = "lembar.ftlh";

    /** What a template says that sets the identity in a size of its own. */
    static final String IDENTITY_TYPE = "huruf_identitas";

    /** What the template asks for whether the texts of the flow come closer to the rules. */
    static final String TIGHT_CELLS = "sempit";

    private static final String BINDER = "jilid.ftlh";
    private static final String SUFFIX = ".ftlh";

    private final Template template;
    private final TextMeasurer widths;
    private final Configuration configuration;

    /** Why nothing more is to be tried: what cannot be read, or took too much once. */
    private volatile List<Finding> hopeless;

    /**
     * Makes a writer for a template.
     *
     * @param widths of the texts as they will be set
     */
    public SheetWriter(Template template, TextMeasurer widths) {
        this.template = template;
        this.widths = widths;
        this.configuration = TemplateRestrictions.configuration(new FolderLoader(template));
        this.hopeless = files().flatMap(this::faults).toList();
    }

    /** A template that cannot be carried out. */
    public static final class TemplateFault extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient List<Finding> faults;

        TemplateFault(List<Finding> faults) {
            this.faults = List.copyOf(faults);
        }

        /** Returns what to report (RN004), at least one; each names the place in the template. */
        public List<Finding> faults() {
            return faults;
        }
    }

    /** Returns what cannot be read in the files of the template, or must not stand there (RN004). */
    public List<Finding> faults() {
        return hopeless;
    }

    private Stream<String> files() {
        Stream<String> held = template.folders().stream()
                .flatMap(folder -> folder.files().stream())
                .filter(file -> file.endsWith(SUFFIX));
        return Stream.concat(Stream.of(MAIN), held).distinct();
    }

    /** Reads a file of the template, and says what cannot be read or must not be there. */
    private Stream<Finding> faults(String file) {
        FreeMarkerFaultLocator faults = new FreeMarkerFaultLocator(template);
        if (template.file(file).isPresent()) {
            ForbiddenNames.in(faults.source(file)).forEach(faults::forbid);
        }
        if (!faults.all().isEmpty()) {
            return faults.all().stream();
        }
        try {
            configuration.getTemplate(file);
        } catch (ParseException e) {
            faults.add(e);
        } catch (IOException e) {
            faults.absent(file);
        } catch (StackOverflowError e) {
            faults.exhaust(null);
        }
        return faults.all().stream();
    }

    /** Tells whether a template sets the identity in a size of its own, or in that of the flow. */
    public static boolean sizesIdentity(Template template) {
        return template.isBuiltIn()
                || new TemplateSources(template).word(IDENTITY_TYPE).isPresent();
    }

    /** Tells whether a template can set texts closer to the rules of their cells. */
    public static boolean knowsTightCells(Template template) {
        return template.isBuiltIn()
                || new TemplateSources(template).word(TIGHT_CELLS).isPresent();
    }

    /**
     * Writes a sheet.
     *
     * @param plan the pages of the flow
     * @param columns how tightly it is set, and how wide the columns are
     * @param room the least heights of rows that the arrows need
     * @param logo the address of the logo's image, if the sheet has one
     * @param endless whether the paper is to be longer than any sheet, so that nothing is broken and all can be measured
     * @throws TemplateFault when the template has mistakes: all those that FreeMarker can tell in one run
     */
    public TemplateOutput write(
            Sop sop, SheetPlan plan, ColumnWidths columns, MinimumSizes room, Optional<String> logo, boolean endless)
            throws TemplateFault {
        return write(MAIN, new SheetModel(sop, template, plan, columns, room, logo, widths, endless).data());
    }

    /**
     * Writes the cover and the table of contents of a binder.
     *
     * @throws TemplateFault when the template has mistakes
     */
    public TemplateOutput write(BinderContents contents) throws TemplateFault {
        return write(BINDER, contents.data(template));
    }

    private TemplateOutput write(String file, Object data) throws TemplateFault {
        if (!hopeless.isEmpty()) {
            throw new TemplateFault(hopeless);
        }
        FreeMarkerFaultLocator faults = new FreeMarkerFaultLocator(template);
        WorkBudget effort = new WorkBudget();
        carryOut(file, data, effort, faults);
        if (!faults.all().isEmpty()) {
            throw new TemplateFault(faults.all());
        }
        String text = effort.text();
        return new TemplateOutput(text, index -> origin(file, data, text, index));
    }

    private void carryOut(String file, Object data, WorkBudget effort, FreeMarkerFaultLocator faults) {
        if (template.isBuiltIn()) {
            process(file, data, effort, faults);
            return;
        }
        FreeMarkerFaultLocator inside = new FreeMarkerFaultLocator(template);
        try {
            ResourceLimit.WRITING.run(() -> {
                process(file, data, effort, inside);
                return effort;
            });
            inside.all().forEach(faults::add);
        } catch (ResourceLimit.Exceeded e) {
            faults.exhaust(null);
            hopeless = faults.all();
        }
    }

    private void process(String file, Object data, WorkBudget effort, FreeMarkerFaultLocator faults) {
        try {
            Environment environment =
                    configuration.getTemplate(file).createProcessingEnvironment(data, effort.writer());
            environment.setTemplateProcessingTracer(effort);
            environment.setTemplateExceptionHandler(faults);
            // A mistake that the template steps over is one all the same: something is missing on the sheet.
            environment.setAttemptExceptionReporter((mistake, where) -> faults.add(mistake));
            environment.process();
        } catch (TemplateException e) {
            faults.add(e);
        } catch (IOException e) {
            faults.add(e, effort.last());
        } catch (WorkBudget.Exhausted | StackOverflowError e) {
            faults.exhaust(effort.last());
        }
    }

    /** Carries a template out once more, to see what wrote a character of its text. */
    private Optional<Span> origin(String file, Object data, String text, int index) {
        FreeMarkerFaultLocator faults = new FreeMarkerFaultLocator(template);
        WorkBudget effort = new WorkBudget(index);
        carryOut(file, data, effort, faults);
        return faults.all().isEmpty() && effort.origin() != null
                ? Optional.of(faults.place(effort.origin(), text.substring(effort.start(), index)))
                : Optional.empty();
    }

    /** Lets FreeMarker find the files of the template and nothing else. */
    private record FolderLoader(Template template) implements TemplateLoader {
        @Override
        public Object findTemplateSource(String name) {
            return name.contains("/")
                            || !name.endsWith(SUFFIX)
                            || template.file(name).isEmpty()
                    ? null
                    : name;
        }

        @Override
        public long getLastModified(Object source) {
            return 0;
        }

        @Override
        public Reader getReader(Object source, String encoding) {
            return new StringReader(
                    TemplateFolder.text(template.file((String) source).orElseThrow()));
        }

        @Override
        public void closeTemplateSource(Object source) {
            // Nothing is held open.
        }
    }
}
