package id.sop.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.testing.Effort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateCommentsTest {
    @Test
    void commentsOfAllThreeLanguagesGo() {
        assertEquals("abcd", TemplateComments.removed("a<#-- <!-- -->b<!-- /* -->c/* --> */d"));
        assertEquals("a-->b*/", TemplateComments.removed("a-->b*/"));
        assertEquals("<#-->x", TemplateComments.removed("<#-->x"));
        assertEquals("/*/", TemplateComments.removed("/*/"));
    }

    @Test
    void aCommentThatNeverEndsIsText() {
        assertEquals("a <#-- b /* c", TemplateComments.removed("a <#-- b /* c"));
        assertEquals("a  <!-- d", TemplateComments.removed("a <#-- b --> <!-- d"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<#--", "?<#--", "<!--", "/*", "<#--<!--/*", "<#-- -->", "/**/", "<#--/*-->"})
    void aLongTextTakesAsLongAsItIs(String piece) throws Exception {
        String text = piece.repeat((1 << 21) / piece.length());
        Effort.within(5, () -> TemplateComments.removed(text));
    }
}
