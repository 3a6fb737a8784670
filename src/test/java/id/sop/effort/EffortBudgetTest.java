package id.sop.effort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class EffortBudgetTest {
    @Test
    void grantsWhatItSaysAndNoMore() {
        EffortBudget budget = new EffortBudget(10);
        budget.note(10);
        assertFalse(budget.isExhausted());
        budget.note(1);
        assertTrue(budget.isExhausted());
        assertEquals(11, budget.spent());
    }
}
