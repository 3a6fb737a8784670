package id.sop.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freemarker.template.Configuration;
import id.sop.diagnostic.Finding;
import id.sop.model.Sop;
import id.sop.paging.MinimumSizes;
import id.sop.paging.SheetPlan;
import id.sop.testing.Bait;
import id.sop.testing.HangGuard;
import id.sop.testing.Sops;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates that want what is not theirs, or that never end: each fails soon, with one fault at its place. */
@Tag("slow")
@HangGuard
class HostileTemplatesTest {
    /** Bounded by what they are given: none makes more than a few characters of each of its input. */
    private static final String HARMLESS =
            """
            abs absoluteTemplateName absolute_template_name ancestors blankToNull blank_to_null boolean \
            byte c cLowerCase cUpperCase c_lower_case c_upper_case capFirst cap_first capitalize ceiling \
            children chopLinebreak chop_linebreak chunk cn contains counter date dateIfUnknown \
            date_if_unknown datetime datetimeIfUnknown datetime_if_unknown dedent default double dropWhile \
            drop_while emptyToNull empty_to_null endsWith ends_with ensureEndsWith ensureStartsWith \
            ensure_ends_with ensure_starts_with esc exists filter first float floor groups hasApi \
            hasContent hasNext has_api has_content has_next html ifExists if_exists index indexOf index_of \
            int isBoolean isCollection isCollectionEx isDate isDateLike isDateOnly isDatetime isDirective \
            isEnumerable isEvenItem isFirst isHash isHashEx isIndexable isInfinite isLast isMacro \
            isMarkupOutput isMethod isNan isNode isNumber isOddItem isSequence isString isTime isTransform \
            isUnknownDateLike is_boolean is_collection is_collection_ex is_date is_date_like is_date_only \
            is_datetime is_directive is_enumerable is_even_item is_first is_hash is_hash_ex is_indexable \
            is_infinite is_last is_macro is_markup_output is_method is_nan is_node is_number is_odd_item \
            is_sequence is_string is_time is_transform is_unknown_date_like iso isoH isoHNZ isoLocal \
            isoLocalH isoLocalHNZ isoLocalM isoLocalMNZ isoLocalMs isoLocalMsNZ isoLocalNZ isoM isoMNZ \
            isoMs isoMsNZ isoNZ isoUtc isoUtcFZ isoUtcH isoUtcHNZ isoUtcM isoUtcMNZ isoUtcMs isoUtcMsNZ \
            isoUtcNZ iso_h iso_h_nz iso_local iso_local_h iso_local_h_nz iso_local_m iso_local_m_nz \
            iso_local_ms iso_local_ms_nz iso_local_nz iso_m iso_m_nz iso_ms iso_ms_nz iso_nz iso_utc \
            iso_utc_fz iso_utc_h iso_utc_h_nz iso_utc_m iso_utc_m_nz iso_utc_ms iso_utc_ms_nz iso_utc_nz \
            itemCycle itemParity itemParityCap item_cycle item_parity item_parity_cap jString j_string join \
            jsString js_string jsonString json_string keepAfter keepAfterLast keepBefore keepBeforeLast \
            keep_after keep_after_last keep_before keep_before_last keys last lastIndexOf last_index_of \
            length lines long lowerAbc lowerCase lower_abc lower_case map markupString markup_string max \
            min namespace nextSibling next_sibling nodeName nodeNamespace nodeType node_name node_namespace \
            node_type number numberToDate numberToDatetime numberToTime number_to_date number_to_datetime \
            number_to_time parent previousSibling previous_sibling removeBeginning removeEnding \
            remove_beginning remove_ending replace reverse root round rtf seqContains seqIndexOf \
            seqLastIndexOf seq_contains seq_index_of seq_last_index_of sequence short size sort sortBy \
            sort_by split startsWith starts_with string substring switch takeWhile take_while then time \
            timeIfUnknown time_if_unknown trim trimToNull trim_to_null truncate truncateC truncateCM \
            truncateM truncateW truncateWM truncate_c truncate_c_m truncate_m truncate_w truncate_w_m \
            uncapFirst uncap_first upperAbc upperCase upper_abc upper_case url urlPath url_path values \
            webSafe web_safe wordList word_list xhtml xml""";

    @TempDir
    private static Path folder;

    private static Bait bait;

    /** A line of the table. */
    record Hostile(String name, String fault, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Hostile> table() throws IOException {
        return Bait.table(HostileTemplatesTest.class, "hostile-templates.tsv")
                .map(cells -> new Hostile(cells[0], cells[1], cells[2]))
                .toList();
    }

    @BeforeAll
    static void layOutTheBait() throws IOException {
        bait = new Bait(folder);
    }

    @AfterAll
    static void nobodyHasCalled() throws IOException {
        bait.takeIn();
    }

    private static String filled(String text) {
        return bait.filled(text)
                .replace("\\n", "\n")
                .replace("\\\\", "\\")
                .replace("@DEEP@", "${" + "(".repeat(100_000) + "1" + ")".repeat(100_000) + "}")
                .replace("@NESTED@", "<#if true>".repeat(50_000) + "</#if>".repeat(50_000));
    }

    private static String write(String text, Sop sop) throws SheetWriter.TemplateFault {
        return write(TemplateFiles.of(text), sop);
    }

    private static String write(Template template, Sop sop) throws SheetWriter.TemplateFault {
        SheetPlan plan = SheetPlan.unbroken(sop.steps().size(), true);
        TextMeasurer widths = (words, bold) -> words.length() * 0.5;
        ColumnWidths columns = ColumnPlanner.plan(sop, template, new Density(9, 40), widths, MinimumSizes.ANY.lane());
        return new SheetWriter(template, widths)
                .write(sop, plan, columns, MinimumSizes.ANY, Optional.empty(), false)
                .xhtml();
    }

    private static List<Finding> faults(String text) {
        return assertThrows(SheetWriter.TemplateFault.class, () -> write(text, Sops.ofSteps("")))
                .faults();
    }

    @ParameterizedTest
    @MethodSource("table")
    void failsSoonWithItsFault(Hostile hostile) {
        List<Finding> faults = faults(filled(hostile.text()));
        Finding first = faults.get(0);
        assertEquals("RN004", faults.get(0).code());
        assertEquals("t/lembar.ftlh", first.span().source().name());
        String place =
                " " + first.span().from().line() + ":" + first.span().from().column();
        assertEquals(hostile.fault(), first.variant() + (hostile.fault().contains(":") ? place : ""));
        assertFalse(faults.toString().contains(Bait.SECRET), faults.toString());
    }

    @Test
    void thereAreEnoughOfThem() throws IOException {
        assertTrue(table().size() >= 40);
    }

    @Test
    void everyBuiltInIsEitherHarmlessOrLocked() {
        Set<String> known = new TreeSet<>();
        for (Object name : new Configuration(Configuration.VERSION_2_3_34).getSupportedBuiltInNames()) {
            known.add((String) name);
        }
        Set<String> unlocked = new TreeSet<>(known);
        unlocked.removeAll(TemplateRestrictions.BUILT_INS);
        assertTrue(known.containsAll(TemplateRestrictions.BUILT_INS), "a lock without a door");
        assertEquals(HARMLESS, String.join(" ", unlocked), "a version of FreeMarker with new built-ins must be judged");
    }

    @Test
    void everyMistakeOfARunIsTold() {
        Map<String, String> files = Map.of(
                "lembar.ftlh",
                "${a}\n<#include 'x.ftlh'>${b}${a?size}\n<#list halaman as h>${h}</#list>",
                "x.ftlh",
                "${c}");
        List<Finding> faults = assertThrows(
                        SheetWriter.TemplateFault.class, () -> write(TemplateFiles.of(files), Sops.ofSteps("")))
                .faults();
        assertEquals(
                List.of(
                        "t/lembar.ftlh:1 kosong [a]",
                        "t/x.ftlh:1 kosong [c]",
                        "t/lembar.ftlh:2 kosong [b]",
                        "t/lembar.ftlh:2 kosong [a]",
                        "t/lembar.ftlh:3 jenis [h]"),
                lines(faults));
    }

    @Test
    void everyFileThatCannotBeReadIsTold() {
        Map<String, String> files =
                Map.of("lembar.ftlh", "<#if>", "x.ftlh", "a\n${1 + }", "y.ftlh", "${x?eval}", "z.css", "${");
        List<Finding> faults = assertThrows(
                        SheetWriter.TemplateFault.class, () -> write(TemplateFiles.of(files), Sops.ofSteps("")))
                .faults();
        assertEquals(
                List.of("t/lembar.ftlh:1 tulisan-tanda [#if]", "t/x.ftlh:2 tulisan [}]", "t/y.ftlh:1 terlarang [eval]"),
                lines(faults));
    }

    private static List<String> lines(List<Finding> faults) {
        return faults.stream()
                .map(finding -> finding.span().source().name() + ":"
                        + finding.span().from().line() + " " + finding.variant() + " " + finding.arguments())
                .toList();
    }

    @Test
    void aFaultNamesTheValueOfTheSopThatFedIt() {
        Sop sop = Sops.sound(
                """
                nama: x
                pelaksana: {a: A}
                langkah:
                  - {kegiatan: k, pelaksana: a, output: [Surat, Nota]}
                """);
        List<String> values = List.of(
                "<#list sop.nama as x>${x}</#list>",
                "<#list halaman as h><#list h.langkah as langkah>${langkah.kegiatann}</#list></#list>",
                "<#list halaman as h><#list h.langkah as l><#list l.output as o>${o?size}</#list></#list></#list>",
                "<#list halaman as h><#list h.langkah as l>${l.output}</#list></#list>");
        List<String> places = values.stream()
                .map(text -> assertThrows(SheetWriter.TemplateFault.class, () -> write(text, sop))
                        .faults()
                        .get(0)
                        .related())
                .map(related -> related.get(0).text())
                .toList();
        assertEquals(List.of("x", "{", "Surat", "Surat"), places);
    }
}
