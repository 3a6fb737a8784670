package id.sop.template;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.core.NonBooleanException;
import freemarker.core.ParseException;
import freemarker.core.StopException;
import freemarker.core.TemplateProcessingTracer.TracedElement;
import freemarker.core.UnexpectedTypeException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.TemplateSequenceModel;
import id.sop.diagnostic.Finding;
import id.sop.source.Source;
import id.sop.source.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What FreeMarker finds wrong with a template (RN004): each mistake once, with its place in the template and, where it can be
 * told, the place of the SOP's value that was being printed. FreeMarker goes on after a mistake, so that one run tells many.
 */
final class FreeMarkerFaultLocator implements TemplateExceptionHandler {
    /** After so many the author has enough to do. */
    private static final int MOST = 20;

    /** The beginning of an expression that leads to a value: names with dots between them. */
    private static final Pattern PATH = Pattern.compile("[A-Za-z_]\\w*+(?:\\.[A-Za-z_]\\w*+)*+");

    private static final Pattern BLAMED = Pattern.compile("==> (.+?)  \\[in ");

    private final TemplateSources files;
    private final Map<String, Source> sources = new HashMap<>();
    private final TemplateFindings findings = new TemplateFindings(MOST);

    FreeMarkerFaultLocator(Template template) {
        this.files = new TemplateSources(template);
    }

    /** Returns everything that was wrong, in the order in which it was found. */
    List<Finding> all() {
        return findings.all();
    }

    /** Returns the text of a file of the template. */
    Source source(String file) {
        return sources.computeIfAbsent(file, files::source);
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    /** Adds that a template uses what it must not. */
    void forbid(Span span) {
        boolean clock = span.text().equals(ForbiddenNames.CLOCK);
        findings.report(span, clock ? new FreeMarkerMessage.Clock() : new FreeMarkerMessage.Forbidden(span.text()));
    }

    /** Adds that a file is missing. */
    void absent(String file) {
        findings.report(start(), new FreeMarkerMessage.MissingFile(file));
    }

    /**
     * Adds that a template takes too much.
     *
     * @param last where it was; null when nobody knows
     */
    void exhaust(TracedElement last) {
        findings.report(last == null ? start() : place(last), new FreeMarkerMessage.TooMuchWork());
    }

    /** Adds that a file that a template includes cannot be read. */
    void add(IOException exception, TracedElement last) {
        if (exception instanceof ParseException mistake) {
            add(mistake);
        } else {
            findings.report(last == null ? start() : place(last), new FreeMarkerMessage.MissingFile(file(exception)));
        }
    }

    /** Returns the file that is missing, as the template names it. */
    private static String file(IOException trouble) {
        return trouble instanceof TemplateNotFoundException missing
                ? missing.getTemplateName()
                : first(trouble.getMessage());
    }

    /** Adds a mistake in how a file is written. */
    void add(ParseException exception) {
        String file = exception.getTemplateName() == null ? SheetWriter.MAIN : exception.getTemplateName();
        Source source = source(file);
        int from = source.offset(exception.getLineNumber(), exception.getColumnNumber());
        int to = source.offset(exception.getEndLineNumber(), exception.getEndColumnNumber()) + 1;
        Span span = source.span(from, to);
        FreeMarkerMessage message = FreeMarkerWords.ofFile(String.valueOf(exception.getEditorMessage()), span.text());
        Optional<Span> opened = message instanceof FreeMarkerMessage.Unclosed left
                ? OpenTags.last(source, left.end())
                : Optional.empty();
        findings.report(opened.orElse(span), message);
    }

    /** Adds a mistake that shows when a template is carried out. */
    void add(TemplateException exception) {
        Integer line = exception.getLineNumber();
        Integer column = exception.getColumnNumber();
        String file = exception.getTemplateSourceName() == null ? SheetWriter.MAIN : exception.getTemplateSourceName();
        Span span = line == null || column == null ? place(exception.getEnvironment()) : span(file, line, column);
        Optional<String> blamed = blamed(exception);
        Finding finding = Finding.at(span, message(exception, blamed));
        Optional<Span> value = Optional.ofNullable(exception.getEnvironment())
                .flatMap(environment -> value(environment, blamed.orElse("")));
        add(value.map(finding::with).orElse(finding));
    }

    /** FreeMarker knows the expression, but tells it of some mistakes only in its own words. */
    private static Optional<String> blamed(TemplateException exception) {
        return Optional.ofNullable(exception.getBlamedExpressionString())
                .or(() -> Optional.ofNullable(exception.getMessageWithoutStackTop())
                        .map(BLAMED::matcher)
                        .filter(Matcher::find)
                        .map(found -> found.group(1)));
    }

    private static FreeMarkerMessage message(TemplateException exception, Optional<String> blamed) {
        if (exception instanceof StopException stop) {
            return new FreeMarkerMessage.Stopped(first(stop.getMessageWithoutStackTop()));
        }
        if (exception instanceof InvalidReferenceException && blamed.isPresent()) {
            return new FreeMarkerMessage.NoValue(blamed.get());
        }
        if ((exception instanceof UnexpectedTypeException || exception instanceof NonBooleanException)
                && blamed.isPresent()) {
            return new FreeMarkerMessage.WrongKind(blamed.get());
        }
        if (exception.getCause() instanceof IOException cause) {
            return new FreeMarkerMessage.MissingFile(file(cause));
        }
        return FreeMarkerWords.ofRun(String.valueOf(exception.getMessageWithoutStackTop()));
    }

    @Override
    public void handleTemplateException(TemplateException exception, Environment environment, Writer out)
            throws TemplateException {
        if (environment.isInAttemptBlock()) {
            throw exception;
        }
        add(exception);
    }

    /** Returns where the value was written that an expression starts from, or else the innermost one at hand. */
    private static Optional<Span> value(Environment environment, String expression) {
        try {
            Matcher path = PATH.matcher(expression);
            Optional<Span> found = Optional.empty();
            if (path.lookingAt()) {
                TemplateModel model = null;
                for (String name : List.of(path.group().split("\\.", -1))) {
                    model = model == null
                            ? environment.getVariable(name)
                            : model instanceof TemplateHashModel table ? table.get(name) : null;
                    if (model == null) {
                        break;
                    }
                    Optional<Span> here = place(model);
                    found = here.isPresent() ? here : found;
                }
            }
            return found.or(() -> innermost(environment));
        } catch (TemplateModelException e) {
            return Optional.empty();
        }
    }

    private static Optional<Span> innermost(Environment environment) {
        try {
            Stream.Builder<Span> places = Stream.builder();
            for (Object name : environment.getKnownVariableNames()) {
                if (environment.getDataModel().get((String) name) != null) {
                    continue;
                }
                place(environment.getVariable((String) name)).ifPresent(places);
            }
            return places.build().min(Comparator.comparingInt(span -> span.end() - span.start()));
        } catch (TemplateModelException e) {
            return Optional.empty();
        }
    }

    private static Optional<Span> place(TemplateModel model) throws TemplateModelException {
        if (model instanceof LocatedValue placed) {
            return Optional.of(placed.span());
        }
        return model instanceof TemplateSequenceModel list
                        && list.size() > 0
                        && list.get(0) instanceof LocatedValue first
                ? Optional.of(first.span())
                : Optional.empty();
    }

    private Span start() {
        return source(SheetWriter.MAIN).span(0, 1);
    }

    /** Returns the place of the instruction that is being carried out. */
    private Span place(Environment environment) {
        return environment != null
                        && environment.getTemplateProcessingTracer() instanceof WorkBudget effort
                        && effort.last() != null
                ? place(effort.last())
                : start();
    }

    private Span place(TracedElement element) {
        return span(element.getTemplate().getSourceName(), element.getBeginLine(), element.getBeginColumn());
    }

    /**
     * Returns the place of what an instruction wrote.
     *
     * @param before what it wrote before; text of the template is found in its file, a value only as a whole
     */
    Span place(TracedElement element, String before) {
        Source source = source(element.getTemplate().getSourceName());
        int start = source.offset(element.getBeginLine(), element.getBeginColumn());
        int here = start + before.codePointCount(0, before.length());
        boolean literal = here < source.length() && source.text(start, here).equals(before);
        return literal ? source.span(here, here + 1) : source.span(start, start + 1);
    }

    private Span span(String file, int line, int column) {
        Source source = source(file);
        int offset = source.offset(line, column);
        return source.span(offset, offset + 1);
    }

    private static String first(String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }
}
