package id.sop.batch;

/**
 * One sheet to be made.
 *
 * @param output its name below the folder
 * @param office number in the {@link Offices}
 * @param procedure number in the list of the plan
 */
public record Task(String output, int office, int procedure) {}
