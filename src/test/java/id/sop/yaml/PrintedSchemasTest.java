package id.sop.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.sop.yaml.format.MappingSpec;
import id.sop.yaml.format.ValueSpec;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The printed schemas themselves, as an editor is given them. */
@Tag("slow")
class PrintedSchemasTest {
    @ParameterizedTest
    @MethodSource("id.sop.yaml.SchemaFormat#all")
    void theSchemasAreSchemas(SchemaFormat format) {
        Schema ofSchemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(SchemaLocation.of("http://json-schema.org/draft-07/schema#"));
        assertEquals(List.of(), ofSchemas.validate(format.text(), InputFormat.JSON));
    }

    @Test
    void aTextThatIsDueIsNotBlankInTheSchemaEither() {
        for (String blank : List.of("", "''", "'  '", "[]", "{}")) {
            String yaml = "nama: " + blank + "\npelaksana: {a: A}\nlangkah: [{kegiatan: k, pelaksana: a}]\n";
            assertEquals(
                    1,
                    SchemaFormat.SOP
                            .schema()
                            .validate(EditorView.YAML_1_2.of(yaml))
                            .size(),
                    yaml);
        }
    }

    @Test
    void everyKeyIsExplainedWithAnExample() {
        for (SchemaFormat format : List.of(SchemaFormat.SOP, SchemaFormat.CONFIGURATION)) {
            explained(format.file());
        }
    }

    private static void explained(MappingSpec mapping) {
        for (MappingSpec.Key key : mapping.keys()) {
            String name = mapping.name() + "." + key.name();
            assertFalse(key.title().isBlank() || key.title().equals(key.name()), name);
            assertTrue(key.description().matches("(?s)[`A-Z0-9].*\\."), name);
            assertFalse(key.description().contains("|"), name);
            nested(key.value()).forEach(PrintedSchemasTest::explained);
        }
    }

    private static Stream<MappingSpec> nested(ValueSpec value) {
        if (value instanceof ValueSpec.Table table) {
            return Stream.of(table.mapping());
        }
        if (value instanceof ValueSpec.Either either) {
            return either.alternatives().stream().flatMap(PrintedSchemasTest::nested);
        }
        return value instanceof ValueSpec.Listing listing ? nested(listing.item()) : Stream.of();
    }
}
