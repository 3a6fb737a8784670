/**
 * From an SOP to the bytes of its sheet: {@link id.sop.render.SopPrinter} is the one way through, with {@link
 * id.sop.render.SheetRenderer} for the sheet itself; and the binder. Nothing here reads files, clocks or the environment.
 */
package id.sop.render;
