/**
 * Making many sheets: every SOP for every office of a roster.
 *
 * <p>A {@link id.sop.batch.BatchPlan} says which file each sheet becomes and what goes into it, its
 * {@link id.sop.batch.BuildInputs}. An {@link id.sop.batch.UpToDateCheck} finds what is missing or out of date, and a
 * {@link id.sop.batch.BatchRun} makes it, in an {@link id.sop.batch.OutputFolder} that shows each file whole or not at all. The
 * {@link id.sop.batch.Manifest} tells afterwards, and to the next run, what every file was made of.
 */
package id.sop.batch;
