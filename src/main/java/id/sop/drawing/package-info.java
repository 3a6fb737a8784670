/**
 * The flowchart of a sheet, in three steps: {@link id.sop.drawing.BlueprintBuilder} says what stands in which cell and what is
 * joined to what; {@link id.sop.drawing.DrawingBuilder} gives every mark its place, with the help of {@link
 * id.sop.routing.Router}, so that nothing is left to decide; {@link id.sop.drawing.SheetGeometryBuilder} tells what came to
 * lie where.
 *
 * <p>The symbols are the five of PermenPAN-RB 35/2012. Coordinates are points from the top left corner of the paper.
 */
package id.sop.drawing;
