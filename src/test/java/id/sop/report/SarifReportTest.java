package id.sop.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.sop.diagnostic.Handbook;
import id.sop.wording.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SarifReportTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Results NOTHING = new Results(List.of("a.yaml"), List.of());

    private static SarifReport sarif(Language language) {
        return new SarifReport(new Handbook(language), new Address(file -> file), "1.2.3");
    }

    private static Schema schema() throws IOException {
        try (InputStream in = SarifReportTest.class.getResourceAsStream("sarif-2.1.0-rtm.5.json")) {
            assertNotNull(in);
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                    .getSchema(text, InputFormat.JSON);
        }
    }

    private static List<Error> faults(String sarif) throws IOException {
        return schema().validate(sarif, InputFormat.JSON);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void sarifKeepsToItsSchema(Language language) throws IOException {
        assertEquals(List.of(), faults(sarif(language).print(Sample.results())));
        assertEquals(List.of(), faults(sarif(language).print(NOTHING)));
        assertEquals(List.of(), faults(sarif(language).print(Sample.many(100))));
        assertFalse(
                faults(sarif(language).print(Sample.results()).replace("\"ruleId\"", "\"rule-id\""))
                        .isEmpty(),
                "the schema is in force");
    }

    @Test
    void sarifIsOneLineWithRelativeEscapedAddresses() throws IOException {
        String text = sarif(Language.INDONESIAN).print(Sample.results());
        assertEquals(text.length() - 1, text.indexOf('\n'));
        JsonNode place = JSON.readTree(text).at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation");
        assertEquals(
                "sop/a%20b/surat%20%26%20100%25,%20%3C1%3E.yaml",
                place.get("uri").textValue());
        assertEquals("SRCROOT", place.get("uriBaseId").textValue());
    }

    @Test
    void aFileOutsideTheRepositoryHasAFileAddress() {
        assertEquals("file:///srv/a%20b.yaml", Address.uri("/srv/a b.yaml"));
        assertEquals("file:///C%3A/a.yaml", Address.uri("C:/a.yaml"));
        assertEquals("a%3Ab%3F%23/%C3%A9.yaml", Address.uri("a:b?#/é.yaml"));
        assertFalse(Address.isRelative("C:/a.yaml"));
        assertTrue(Address.isRelative("C/a.yaml"));
    }

    @Test
    void everyResultOfSarifNamesARuleWithHelp() throws IOException {
        JsonNode run =
                JSON.readTree(sarif(Language.ENGLISH).print(Sample.results())).at("/runs/0");
        JsonNode rules = run.at("/tool/driver/rules");
        for (JsonNode result : run.get("results")) {
            JsonNode rule = rules.get(result.get("ruleIndex").intValue());
            assertEquals(result.get("ruleId"), rule.get("id"));
            assertFalse(rule.at("/shortDescription/text").textValue().isEmpty());
            assertFalse(rule.at("/help/markdown").textValue().isEmpty());
        }
        assertEquals(new HashSet<>(rules.findValuesAsText("id")).size(), rules.size());
    }

    @Test
    void sarifIsCutToWhatGithubKeepsAndSaysSo() throws IOException {
        Results some = Sample.many(1);
        List<Result> list = new ArrayList<>();
        Result result = some.list().get(0);
        for (int i = 1; i <= SarifReport.MOST_RESULTS + 7; i++) {
            list.add(new Result(result.diagnostic(), result.fingerprint(), i));
        }
        String text = sarif(Language.ENGLISH).print(new Results(some.files(), list));
        assertEquals(List.of(), faults(text));
        JsonNode run = JSON.readTree(text).at("/runs/0");
        assertEquals(5_000, run.get("results").size());
        assertEquals(
                "5000 of 5007 findings are shown, the heaviest first",
                run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .textValue());
    }
}
