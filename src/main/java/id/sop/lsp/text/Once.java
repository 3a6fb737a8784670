package id.sop.lsp.text;

import java.util.function.Supplier;

/** Makes something when it is first asked for, once. */
final class Once<T> implements Supplier<T> {
    private final Supplier<T> made;
    private T known;

    Once(Supplier<T> made) {
        this.made = made;
    }

    @Override
    public synchronized T get() {
        if (known == null) {
            known = made.get();
        }
        return known;
    }
}
