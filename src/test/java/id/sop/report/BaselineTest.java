package id.sop.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineTest {
    private static final String HEAD = "nama: x\npelaksana: {staf: Staf}\nlangkah:\n";
    private static final String STEP = "  - {kegiatan: Mencatat, pelaksana: staf, waktu: 5}\n";

    private static Results steps(int number) {
        return Sample.of(HEAD + STEP.repeat(number))
                .filter(result -> result.code().equals("MB002"));
    }

    private static List<Result> unknown(Baseline baseline, Results results) {
        return results.filter(result -> !baseline.knows(result)).list();
    }

    @Test
    void whatWasWrittenIsReadAgain() throws Exception {
        Results results = Sample.results();
        Baseline written = Baseline.of(results.list());
        Baseline read = Baseline.read(written.print());
        assertEquals(written.print(), read.print());
        assertEquals(results.list().size(), read.size());
        assertEquals(List.of(), unknown(read, results));
        assertEquals(0, read.gone(results, file -> true));
    }

    @Test
    void oneMoreOfTheSameKindIsNew() throws Exception {
        Baseline baseline = Baseline.read(Baseline.of(steps(2).list()).print());
        assertEquals(1, baseline.print().split("fingerprint", -1).length - 1, "one entry with a count");
        assertEquals(2, baseline.size());
        assertEquals(
                List.of(3),
                unknown(baseline, steps(3)).stream().map(Result::occurrence).toList());
    }

    @Test
    void whatDoesNotOccurAnyMoreIsCountedWhereItCouldHaveOccurred() {
        Baseline baseline = Baseline.of(steps(3).list());
        assertEquals(2, baseline.gone(steps(1), file -> true));
        assertEquals(3, baseline.gone(new Results(List.of(), List.of()), file -> file.equals("a.yaml")));
        assertEquals(0, baseline.gone(steps(1), file -> false));
    }

    @Test
    void anEmptyRecordKnowsNothing() throws Exception {
        Baseline empty = Baseline.read(Baseline.of(List.of()).print());
        assertEquals(0, empty.size());
        assertTrue(unknown(empty, steps(1)).size() == 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "[]",
                "{",
                "{}",
                "null",
                "1",
                "{\"version\":1}",
                "{\"findings\":[]}",
                "{\"version\":1,\"findings\":[],\"findings\":[]}",
                "{\"name\":\"sop\",\"dependencies\":{}}",
                "{\"version\":\"1\",\"findings\":[]}",
                "{\"version\":2,\"findings\":[]}",
                "{\"findings\":{}}",
                "{\"version\":1,\"findings\":[{\"count\":1}]}",
                "{\"version\":1,\"findings\":[{\"fingerprint\":\"a\",\"count\":0}]}",
                "{\"version\":1,\"findings\":[{\"fingerprint\":\"a\",\"count\":[]}]}",
                "{\"version\":1,\"findings\":[{\"fingerprint\":\"a\",\"count\":1},{\"fingerprint\":\"a\",\"count\":1}]}",
                "{\"version\":1,\"findings\":[]} x"
            })
    void whatIsNoRecordIsRefused(String text) {
        assertThrows(Baseline.Unreadable.class, () -> Baseline.read(text));
    }
}
