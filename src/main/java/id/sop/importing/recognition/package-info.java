/** From cells, symbols and strokes to the procedure that they mean; knows no format. */
package id.sop.importing.recognition;
