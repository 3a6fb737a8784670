package id.sop.template;

import freemarker.cache.TemplateLoader;
import freemarker.core.ArithmeticEngine;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XHTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import id.sop.source.Source;
import id.sop.source.Span;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What keeps a template to its own files, its own values, and its own business. */
final class TemplateRestrictions {
    /**
     * The built-ins of FreeMarker that no template gets: they reach Java ({@code api}, {@code new}), read text as template
     * ({@code eval}, {@code interpret}), print text unescaped ({@code no_esc}), or make much out of little.
     */
    static final Set<String> BUILT_INS = Set.of(
            "api",
            "new",
            "eval",
            "eval_json",
            "evalJson",
            "interpret",
            "no_esc",
            "noEsc",
            "left_pad",
            "leftPad",
            "right_pad",
            "rightPad",
            "matches",
            "indent",
            "wrap",
            "with_args",
            "withArgs",
            "with_args_last",
            "withArgsLast");

    /** Comments may stand between the question mark and the name. */
    private static final Pattern BUILT_IN = Pattern.compile(
            "\\?(?:\\s|[<\\[][#!]--.*?--[>\\]])*+(" + String.join("|", BUILT_INS) + ")(?![A-Za-z0-9_])",
            Pattern.DOTALL);

    /** What switches escaping off, or the habits that make a sheet the same everywhere. */
    private static final Pattern DIRECTIVE =
            Pattern.compile("[<\\[]#(noautoesc|noAutoEsc|outputformat|outputFormat|setting|ftl)(?![A-Za-z])");

    private TemplateRestrictions() {}

    /** Returns a configuration in which all that FreeMarker can lock is locked. */
    static Configuration configuration(TemplateLoader loader) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(loader);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        configuration.setArithmeticEngine(new Arithmetic());
        configuration.setOutputFormat(XHTMLOutputFormat.INSTANCE);
        configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        configuration.setRecognizeStandardFileExtensions(false);
        configuration.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        configuration.setInterpolationSyntax(Configuration.LEGACY_INTERPOLATION_SYNTAX);
        configuration.setLocalizedLookup(false);
        configuration.setObjectWrapper(new LocatedValue.Wrapper());
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        return configuration;
    }

    /** Returns the places where a template uses what it must not. Comments count: what hides in one is not asked. */
    static List<Span> forbidden(Source source) {
        String text = source.text(0, source.length());
        return List.of(BUILT_IN, DIRECTIVE).stream()
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(found -> span(source, text, found))
                .toList();
    }

    private static Span span(Source source, String text, MatchResult found) {
        return source.span(text.codePointCount(0, found.start(1)), text.codePointCount(0, found.end(1)));
    }

    /** Counts exactly, as FreeMarker does by default, but with no number of more than 60 digits. */
    private static final class Arithmetic extends ArithmeticEngine {
        private static final int MOST_DIGITS = 60;

        private static Number bounded(Number number) throws TemplateException {
            BigDecimal value = number instanceof BigDecimal exact ? exact : null;
            if (value != null && (value.precision() > MOST_DIGITS || Math.abs((long) value.scale()) > MOST_DIGITS)) {
                throw new TemplateException("number of more than " + MOST_DIGITS + " digits", null);
            }
            return number;
        }

        @Override
        public int compareNumbers(Number first, Number second) throws TemplateException {
            return BIGDECIMAL_ENGINE.compareNumbers(first, second);
        }

        @Override
        public Number add(Number first, Number second) throws TemplateException {
            return bounded(BIGDECIMAL_ENGINE.add(first, second));
        }

        @Override
        public Number subtract(Number first, Number second) throws TemplateException {
            return bounded(BIGDECIMAL_ENGINE.subtract(first, second));
        }

        @Override
        public Number multiply(Number first, Number second) throws TemplateException {
            return bounded(BIGDECIMAL_ENGINE.multiply(first, second));
        }

        @Override
        public Number divide(Number first, Number second) throws TemplateException {
            return bounded(BIGDECIMAL_ENGINE.divide(first, second));
        }

        @Override
        public Number modulus(Number first, Number second) throws TemplateException {
            return bounded(BIGDECIMAL_ENGINE.modulus(first, second));
        }

        @Override
        public Number toNumber(String text) {
            Number number = BIGDECIMAL_ENGINE.toNumber(text);
            if (number instanceof BigDecimal value
                    && (value.precision() > MOST_DIGITS || Math.abs((long) value.scale()) > MOST_DIGITS)) {
                throw new NumberFormatException("number of more than " + MOST_DIGITS + " digits");
            }
            return number;
        }
    }
}
