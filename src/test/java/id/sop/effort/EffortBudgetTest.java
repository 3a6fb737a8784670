package id.sop.effort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class EffortBudgetTest {
    @Test
    void grantsWhatItSaysAndNoMore() {
        EffortBudget budget = new EffortBudget(10);
        budget.spend(10);
        assertFalse(budget.isExhausted());
        assertThrows(EffortBudget.Exhausted.class, () -> budget.spend(1));
        assertEquals(11, budget.spent());
    }

    @Test
    void whoeverLooksForItselfIsNotInterrupted() {
        EffortBudget budget = new EffortBudget(10);
        budget.note(20);
        assertTrue(budget.isExhausted());
    }
}
