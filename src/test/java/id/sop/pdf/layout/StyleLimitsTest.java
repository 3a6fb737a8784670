package id.sop.pdf.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.pdf.fault.LayoutFault;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StyleLimitsTest {
    private static Optional<LayoutFault> exceeded(String style) {
        return StyleLimits.exceeded(style, "sop:lembar.css");
    }

    @Test
    void twoThousandRulesAreAdmittedAndNotOneMore() {
        assertEquals(Optional.empty(), exceeded("p{color:red}\n".repeat(2_000)));
        LayoutFault fault = exceeded("p{color:red}\n".repeat(2_001)).orElseThrow();
        assertEquals(new LayoutFault(LayoutFault.Kind.TOO_MANY_RULES, "2000", "sop:lembar.css", 2_001), fault);
    }

    @Test
    void aSelectorThatTheEngineCannotFollowIsRefused() {
        LayoutFault fault =
                exceeded("p{}\n" + "a ".repeat(20_000) + "b{color:red}").orElseThrow();
        assertEquals(new LayoutFault(LayoutFault.Kind.LONG_SELECTOR, "1000", "sop:lembar.css", 2), fault);
    }

    @Test
    void neitherRemarksNorValuesNorListsOfSelectorsAreLongSelectors() {
        String remark = "/* " + "kata ".repeat(1_000) + "*/ p{color:red}\n";
        String list = "a,".repeat(2_000) + "b{color:red}\n";
        String value = "p{font-family:" + "x ".repeat(2_000) + "} q{color:red}\n";
        assertEquals(Optional.empty(), exceeded(remark + list + value));
    }
}
