package id.sop.report;

import com.fasterxml.jackson.core.JsonGenerator;
import id.sop.writing.Block;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One JSON document with the SOPs that were made of documents, and where each value of them comes from. A key is never removed or
 * given another meaning in a version.
 */
public final class ImportReport {
    private static final int VERSION = 1;

    private final List<Document> documents = new ArrayList<>();

    /**
     * What a person has to know of a draft or a document.
     *
     * @param page how a person finds the page; empty when it is about the whole document
     * @param spot how a person finds the place on it
     */
    public record Remark(String code, String message, String page, String spot) {}

    /**
     * A draft of an SOP.
     *
     * @param file where it is kept
     * @param content as it is in YAML; what stands beside a value in a comment tells where it comes from
     * @param glued arrows that the document itself ties to symbols
     * @param near arrows whose ends stand at symbols
     * @param loose arrows of which an end reaches no symbol
     */
    public record Sop(String file, Block.Mapping content, int glued, int near, int loose, List<Remark> remarks) {
        /** Copies the remarks. */
        public Sop {
            remarks = List.copyOf(remarks);
        }
    }

    private record Document(String file, List<Sop> sops, Optional<Remark> failure) {}

    /**
     * Adds a document.
     *
     * @param failure why it gives no SOP
     */
    public void add(String file, List<Sop> sops, Optional<Remark> failure) {
        documents.add(new Document(file, List.copyOf(sops), failure));
    }

    /** Returns the document. */
    public String print() {
        return Json.lines(json -> {
            json.writeStartObject();
            json.writeNumberField("version", VERSION);
            json.writeArrayFieldStart("documents");
            for (Document document : documents) {
                document(json, document);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void document(JsonGenerator json, Document document) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", document.file());
        if (document.failure().isPresent()) {
            json.writeFieldName("failure");
            remark(json, document.failure().get());
        }
        json.writeArrayFieldStart("sops");
        for (Sop sop : document.sops()) {
            json.writeStartObject();
            json.writeStringField("file", sop.file());
            json.writeObjectFieldStart("arrows");
            json.writeNumberField("glued", sop.glued());
            json.writeNumberField("near", sop.near());
            json.writeNumberField("loose", sop.loose());
            json.writeEndObject();
            json.writeArrayFieldStart("remarks");
            for (Remark remark : sop.remarks()) {
                remark(json, remark);
            }
            json.writeEndArray();
            Map<String, String> origins = new LinkedHashMap<>();
            json.writeFieldName("sop");
            value(json, sop.content(), "", origins);
            json.writeObjectFieldStart("origins");
            for (Map.Entry<String, String> origin : origins.entrySet()) {
                json.writeStringField(origin.getKey(), origin.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void remark(JsonGenerator json, Remark remark) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", remark.code());
        json.writeStringField("message", remark.message());
        if (!remark.page().isEmpty()) {
            json.writeStringField("page", remark.page());
            json.writeStringField("spot", remark.spot());
        }
        json.writeEndObject();
    }

    /**
     * Writes a value.
     *
     * @param pointer to it (RFC 6901)
     * @param origins by pointers, where values come from
     */
    private static void value(JsonGenerator json, Block block, String pointer, Map<String, String> origins)
            throws IOException {
        if (block instanceof Block.Mapping mapping) {
            json.writeStartObject();
            for (Block.Entry entry : mapping.entries()) {
                String at = pointer + "/" + entry.key().replace("~", "~0").replace("/", "~1");
                note(origins, at, entry.comments().beside());
                json.writeFieldName(entry.key());
                value(json, entry.value(), at, origins);
            }
            json.writeEndObject();
        } else if (block instanceof Block.Sequence sequence) {
            json.writeStartArray();
            for (int i = 0; i < sequence.items().size(); i++) {
                Block.Item item = sequence.items().get(i);
                note(origins, pointer + "/" + i, item.comments().beside());
                value(json, item.value(), pointer + "/" + i, origins);
            }
            json.writeEndArray();
        } else if (block instanceof Block.Text text) {
            json.writeString(text.text());
        } else if (block instanceof Block.Ordinal number) {
            json.writeNumber(number.value());
        } else if (block instanceof Block.Flag) {
            json.writeBoolean(true);
        } else {
            json.writeNull();
        }
    }

    private static void note(Map<String, String> origins, String pointer, String origin) {
        if (!origin.isEmpty()) {
            origins.put(pointer, origin);
        }
    }
}
