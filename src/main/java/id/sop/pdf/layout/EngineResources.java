package id.sop.pdf.layout;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import id.sop.pdf.fault.LayoutFault;
import id.sop.pdf.fault.TypesettingException;
import id.sop.pdf.picture.CheckedPicture;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Hands the layout engine the pictures of the text and what {@link Resources} offer, and nothing else. */
final class EngineResources implements FSStreamFactory {
    private final Markup markup;
    private final Resources resources;
    private final EngineLog log;

    EngineResources(Markup markup, Resources resources, EngineLog log) {
        this.markup = markup;
        this.resources = resources;
        this.log = log;
    }

    @Override
    public FSStream getUrl(String uri) {
        Optional<byte[]> picture = markup.picture(uri).map(CheckedPicture::content);
        Optional<byte[]> content = picture.or(() -> resources.load(uri));
        Optional<LayoutFault> exceeded = picture.isPresent()
                ? Optional.empty()
                : content.flatMap(bytes -> StyleLimits.exceeded(new String(bytes, StandardCharsets.UTF_8), uri));
        if (exceeded.isPresent()) {
            // Without its style, the engine would find much else wrong with the text.
            throw new TypesettingException(exceeded.get());
        }
        if (content.isEmpty()) {
            log.complain(new LayoutFault(LayoutFault.Kind.MISSING_FILE, uri).at(markup.indexOf(uri)), null);
        }
        return new Content(content.orElse(new byte[0]));
    }

    private static final class Content implements FSStream {
        private final byte[] bytes;

        Content(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
