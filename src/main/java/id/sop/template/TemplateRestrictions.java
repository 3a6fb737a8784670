package id.sop.template;

import freemarker.cache.TemplateLoader;
import freemarker.core.ArithmeticEngine;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XHTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.logging.Level;
import java.util.logging.Logger;

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

    /** Held, because a logger that nobody holds would forget its level: mistakes of templates are told by findings only. */
    private static final Logger LOGGER = Logger.getLogger("freemarker");

    private TemplateRestrictions() {}

    /** Returns a configuration in which all that FreeMarker can lock is locked. */
    static Configuration configuration(TemplateLoader loader) {
        LOGGER.setLevel(Level.OFF);
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
        // What a template prints depends on nothing but the SOP: not on the place, the hour or the machine.
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setSQLDateAndTimeTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
        configuration.setURLEscapingCharset(StandardCharsets.UTF_8.name());
        configuration.setWrapUncheckedExceptions(true);
        return configuration;
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
