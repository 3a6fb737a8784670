package id.sop.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
    @ParameterizedTest
    @CsvSource({
        "abc, abc, true",
        "'', '', true",
        "abc, 'abc\u0000', false",
        "abc, abd, false",
        "abc, ab, false",
        "ab, abc, false",
        "xbc, abc, false",
        "axc, abc, false"
    })
    void onlyTheSameBytesAreTheSame(String written, String there, boolean same) throws IOException {
        byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
        byte[] read = there.getBytes(StandardCharsets.UTF_8);
        Comparison whole = new Comparison(new ByteArrayInputStream(read));
        whole.write(bytes, 0, bytes.length);
        assertEquals(same, whole.isSame());
        Comparison single = new Comparison(new ByteArrayInputStream(read));
        for (byte b : bytes) {
            single.write(b);
        }
        assertEquals(same, single.isSame());
    }
}
