package id.sop.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Hands the layout engine the pictures of the text and what {@link Resources} offer, and nothing else. */
final class ResourceGate implements FSStreamFactory {
    private final Markup markup;
    private final Resources resources;
    private final EngineReports reports;

    ResourceGate(Markup markup, Resources resources, EngineReports reports) {
        this.markup = markup;
        this.resources = resources;
        this.reports = reports;
    }

    /** Tells whether an address may be opened at all. */
    static boolean admits(String uri) {
        return uri.startsWith(Resources.SCHEME);
    }

    @Override
    public FSStream getUrl(String uri) {
        Optional<byte[]> content = markup.picture(uri).map(Picture::content).or(() -> resources.load(uri));
        if (content.isEmpty()) {
            reports.complain(new Flaw(Flaw.Kind.MISSING_FILE, uri).at(markup.indexOf(uri)), null);
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
