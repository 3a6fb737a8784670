package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sop.testing.Console;
import id.sop.testing.Golden;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void theSchemaOfAnSopIsThatOfTheFormat() throws IOException {
        String schema = new Console(folder).run("schema").out();
        Golden.check("console/schema.json", withoutCodes(schema));
    }

    @Test
    void theSchemaOfTheConfigurationIsThatOfTheFormat() throws IOException {
        String schema = new Console(folder).run("schema --config").out();
        Golden.check("console/schema-config.json", withoutCodes(schema));
    }

    @Test
    void theColumnsOfTheOfficeAreKeysOfStepsInItsFolder() throws IOException {
        String office = "akar: ya\nkolom: [kelengkapan, waktu, output, risiko]\n";
        Console console = new Console(folder).file("sop.yaml", office);
        JsonNode step = JSON.readTree(console.run("schema").out()).at("/properties/langkah/items");
        assertEquals("Risiko", step.at("/properties/risiko/title").asText());
    }

    /** Leaves out the table of codes, which grows with the rules. */
    private static String withoutCodes(String schema) throws IOException {
        JsonNode tree = JSON.readTree(schema);
        tree.findParents("MB010")
                .forEach(codes -> ((ObjectNode) codes).removeAll().put("…", true));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree).replace("\r\n", "\n") + "\n";
    }

    @Test
    void codesAreOfferedWithTheirTitles() throws IOException {
        JsonNode schema =
                JSON.readTree(new Console(folder).run("schema --config").out());
        JsonNode codes = schema.at("/properties/aturan/properties");
        assertEquals("Jumlah waktu salah", codes.at("/MB015/description").asText());
        assertFalse(codes.has("YM001"), "its weight is fixed");
        assertFalse(schema.at("/properties/aturan/additionalProperties").asBoolean(true));
    }
}
