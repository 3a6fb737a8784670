package id.sop.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Holds two sets against each other that must be the same, and names nothing but what only one of them has. */
public final class Differences {
    private Differences() {}

    /** Fails when a name is missing, or found and not wanted. */
    public static void assertNone(Collection<String> wanted, Collection<String> found) {
        assertEquals("missing [], unwanted []", "missing " + less(wanted, found) + ", unwanted " + less(found, wanted));
    }

    private static Set<String> less(Collection<String> names, Collection<String> others) {
        TreeSet<String> rest = new TreeSet<>(names);
        rest.removeAll(others);
        return rest;
    }
}
