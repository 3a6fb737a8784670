package id.sop.cli.option;

import id.sop.cli.Program;
import id.sop.wording.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code --lang}: acted upon by {@link Program} before the rest of the command line is read; only checked here. */
public final class LanguageOption {
    @Option(
            names = "--lang",
            paramLabel = "id|en",
            converter = Reader.class,
            descriptionKey = "option.lang",
            order = 90)
    void accept(Language language) {
        // Too late to matter: the language of this very run was chosen before.
    }

    /** Refuses languages that the tool does not speak. */
    static final class Reader implements ITypeConverter<Language> {
        @Override
        public Language convert(String code) {
            return Language.of(code).orElseThrow(() -> new TypeConversionException(code));
        }
    }
}
