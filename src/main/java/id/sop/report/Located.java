package id.sop.report;

import id.sop.diagnostic.Diagnostic;

/**
 * A diagnostic and a name of its place that outlives edits elsewhere in the file.
 *
 * @param diagnostic what was found
 * @param place which SOP, and which keys lead to the place; not its line
 */
public record Located(Diagnostic diagnostic, String place) {}
