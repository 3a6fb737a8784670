/**
 * Working time as the Waktu column of an SOP states it: reading it, adding it up, comparing it, printing it.
 *
 * <p>A time is a sum of units and stays one: "1 hari 3 jam" is not converted into hours unless somebody asks for it
 * with a {@link id.sop.time.WorkCalendar}, because the length of a working day is a decision of the office and not of
 * arithmetic. Nothing here knows an SOP, a file or a message.
 */
package id.sop.time;
