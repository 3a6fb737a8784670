package id.sop.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.source.Source;
import id.sop.source.Span;
import id.sop.testing.Effort;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForbiddenNamesTest {
    private static List<String> found(String text) {
        return ForbiddenNames.in(new Source("t/lembar.ftlh", text)).stream()
                .map(Span::text)
                .toList();
    }

    @Test
    void findsNamesBehindSpacesAndCommentsInTheOrderOfTheText() {
        assertEquals(
                List.of("eval", "new", "interpret", "setting", "now", "ftl"),
                found("${x?eval}${x? \n<#-- ? --> new()}${x?[#----]<!-- -->interpret}<#setting a=1>${.now}[#ftl]"));
    }

    @Test
    void leavesOtherNamesAlone() {
        assertEquals(
                List.of(),
                found("${x?evaluate}${x?new_one}${sop.now}${a[0].now}${f().now}<#settings><#ftlx>${now}?<#-- eval"));
    }

    @Test
    void countsCharactersOutsideTheFirstPlane() {
        Span span =
                ForbiddenNames.in(new Source("t", "😀😀${x?eval}😀${y?eval}")).get(1);
        assertEquals(16, span.start());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?<#--",
                "?<#-- -->",
                "<#--?<#---->",
                "? ",
                "?\n<#--",
                ".<#--",
                "a",
                "?",
                "<#",
                "-->",
                "?<#---->",
                "aaaaaaaaaa."
            })
    void aLongTextTakesAsLongAsItIs(String piece) throws Exception {
        String text = piece.repeat((1 << 20) / piece.length());
        assertEquals(List.of(), Effort.within(10, () -> found(text)));
    }
}
