package id.sop.effort;

/**
 * So much work, and no more. The unit is a step of the innermost loop of a stage: some tens of nanoseconds.
 *
 * <p>Each run of a stage has a budget of its own. What one stage, or one page, has left over is nobody else's: results are
 * remembered between sheets, and a sheet must not depend on what was remembered. Belongs to one thread at a time.
 */
public final class EffortBudget {
    private final long units;
    private long spent;

    /**
     * Grants some work.
     *
     * @param units of it; with less than 0 none may be done at all
     */
    public EffortBudget(long units) {
        this.units = units;
    }

    /** Notes work that was done; the stage looks for itself whether it may go on. */
    public void note(long work) {
        spent += work;
    }

    /** Tells whether more was done than was granted. */
    public boolean isExhausted() {
        return spent > units;
    }

    /** Returns how much may still be done; less than 0 when more was done than was granted. */
    public long left() {
        return units - spent;
    }

    /** Grants a part of what is left, whose work is still to be noted here. */
    public EffortBudget part(long most) {
        return new EffortBudget(Math.min(most, left()));
    }

    /** Returns how much was done. */
    public long spent() {
        return spent;
    }
}
