package id.sop.yaml.reading;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactoryBuilder;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.Reader;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Makes parsers to which every scalar is a text. What YAML 1.1 sees in one (a number, a date, base 60) is of no use here, and
 * finding it out is not safe: a number of a thousand hexadecimal digits ended in a fault of the parser.
 */
public final class VerbatimYamlFactory extends YAMLFactory {
    private static final long serialVersionUID = 1L;

    public VerbatimYamlFactory(YAMLFactoryBuilder builder) {
        super(builder);
    }

    @Override
    protected YAMLParser _createParser(Reader reader, IOContext context) {
        return new Parser(this, context, reader);
    }

    /** Returns each scalar as it was written, once its quotes and folds are undone. */
    private static final class Parser extends YAMLParser {
        Parser(VerbatimYamlFactory maker, IOContext context, Reader reader) {
            super(
                    context,
                    maker._parserFeatures,
                    maker._yamlParserFeatures,
                    maker._loaderOptions,
                    maker._objectCodec,
                    reader);
        }

        @Override
        protected JsonToken _decodeScalar(ScalarEvent scalar) {
            _textValue = scalar.getValue();
            _cleanedTextValue = null;
            return JsonToken.VALUE_STRING;
        }
    }
}
