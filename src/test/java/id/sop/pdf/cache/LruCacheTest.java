package id.sop.pdf.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LruCacheTest {
    private final List<String> made = new ArrayList<>();
    private final LruCache<String, Integer> shelf = new LruCache<>(2);

    private int length(String text) {
        return shelf.get(text, key -> {
            made.add(key);
            return key.length();
        });
    }

    @Test
    void aThingIsMadeOnce() {
        assertEquals(3, length("abc"));
        assertEquals(3, length("abc"));
        assertEquals(List.of("abc"), made);
    }

    @Test
    void theThingThatNobodyAskedForTheLongestGoesFirst() {
        length("a");
        length("bb");
        length("a");
        length("ccc");
        assertEquals(Optional.of(1), shelf.find("a"));
        assertEquals(Optional.empty(), shelf.find("bb"));
    }

    @Test
    void whatIsTooLargeTogetherGoesTooButTheLastThingStays() {
        LruCache<String, String> bounded = new LruCache<>(9, 10, String::length);
        bounded.put("a", "12345");
        bounded.put("b", "12345");
        assertEquals(Optional.of("12345"), bounded.find("a"));
        bounded.put("c", "1");
        assertEquals(Optional.empty(), bounded.find("b"));
        assertEquals(Optional.of("12345"), bounded.find("a"));
        bounded.put("a", "1");
        bounded.put("d", "12345678");
        assertEquals(Optional.of("1"), bounded.find("c"), "a replaced thing no longer counts");
        bounded.put("e", "12345678901234567890");
        assertEquals(Optional.empty(), bounded.find("d"));
        assertEquals(Optional.of("12345678901234567890"), bounded.find("e"));
    }
}
