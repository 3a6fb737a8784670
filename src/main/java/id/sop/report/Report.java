package id.sop.report;

/** A form in which the results of a check are told. Pure: results in, text out. */
@FunctionalInterface
public interface Report {
    /** Returns the results as text that ends with a line break, or as nothing when the form has nothing to say. */
    String print(Results results);
}
