package id.sop.template;

import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XHTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import id.sop.diagnostic.Fault;
import id.sop.diagnostic.Finding;
import id.sop.model.Sop;
import id.sop.paging.Room;
import id.sop.paging.SheetPlan;
import id.sop.source.Source;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the XHTML of sheets with one template. May be shared by threads.
 *
 * <p>Templates are not trusted: they reach no Java class, no file but their own, and every value is escaped.
 */
public final class SheetWriter {
    private static final String MAIN = "lembar.ftlh";
    private static final String BINDER = "jilid.ftlh";

    private final Template template;
    private final TypeWidths widths;
    private final Configuration configuration;

    /**
     * Makes a writer for a template.
     *
     * @param widths of the texts as they will be set
     */
    public SheetWriter(Template template, TypeWidths widths) {
        this.template = template;
        this.widths = widths;
        this.configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new FolderLoader(template));
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        configuration.setOutputFormat(XHTMLOutputFormat.INSTANCE);
        configuration.setRecognizeStandardFileExtensions(false);
        configuration.setLocalizedLookup(false);
        configuration.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
    }

    /** A template that cannot be carried out; the fault (RN004) names the place in the template. */
    public static final class TemplateFault extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Fault fault;

        TemplateFault(Fault fault, Throwable cause) {
            super(cause);
            this.fault = fault;
        }

        /** Returns what to report. */
        public Fault fault() {
            return fault;
        }
    }

    /**
     * Writes a sheet.
     *
     * @param plan the pages of the flow
     * @param columns how tightly it is set, and how wide the columns are
     * @param room the least heights of rows that the arrows need
     * @param logo the address of the logo's image, if the sheet has one
     * @param endless whether the paper is to be longer than any sheet, so that nothing is broken and all can be measured
     * @throws TemplateFault when the template has a mistake
     */
    public String write(Sop sop, SheetPlan plan, Columns columns, Room room, Optional<String> logo, boolean endless)
            throws TemplateFault {
        return process(MAIN, new SheetModel(sop, template, plan, columns, room, logo, widths, endless).data());
    }

    /**
     * Writes the cover and the table of contents of a binder.
     *
     * @throws TemplateFault when the template has a mistake
     */
    public String write(Contents contents) throws TemplateFault {
        return process(BINDER, contents.data(template));
    }

    private String process(String file, Map<String, Object> data) throws TemplateFault {
        StringWriter xhtml = new StringWriter();
        try {
            configuration.getTemplate(file).process(data, xhtml);
        } catch (ParseException e) {
            throw fault(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage(), e);
        } catch (TemplateException e) {
            throw fault(
                    e.getTemplateSourceName(),
                    e.getLineNumber(),
                    e.getColumnNumber(),
                    e.getMessageWithoutStackTop(),
                    e);
        } catch (IOException e) {
            throw fault(file, 1, 1, e.getMessage(), e);
        } catch (StackOverflowError e) {
            throw fault(file, 1, 1, "a macro or an include never ends", e);
        }
        return xhtml.toString();
    }

    private TemplateFault fault(String file, Integer line, Integer column, String message, Throwable cause) {
        String name = file == null ? MAIN : file;
        String text = template.file(name).map(SheetWriter::decode).orElse("");
        TemplateFolder folder = template.folders().stream()
                .filter(candidate -> candidate.read(name).isPresent())
                .findFirst()
                .orElse(template.folders().get(0));
        Source source = new Source(folder.name() + "/" + name, text);
        int offset = line == null || column == null ? 0 : source.offset(line, column);
        String said = message == null ? "" : message.lines().findFirst().orElse("");
        return new TemplateFault(new Fault("RN004", Finding.at(source.span(offset, offset + 1), said)), cause);
    }

    private static String decode(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Lets FreeMarker find the files of the template and nothing else. */
    private record FolderLoader(Template template) implements TemplateLoader {
        @Override
        public Object findTemplateSource(String name) {
            return name.contains("/") || template.file(name).isEmpty() ? null : name;
        }

        @Override
        public long getLastModified(Object source) {
            return 0;
        }

        @Override
        public Reader getReader(Object source, String encoding) {
            return new StringReader(decode(template.file((String) source).orElseThrow()));
        }

        @Override
        public void closeTemplateSource(Object source) {
            // Nothing is held open.
        }
    }
}
