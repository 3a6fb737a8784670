/** What every reader of a format makes of a document, and all that the recogniser knows of it: cells, symbols, strokes. */
package id.sop.importing.page;
