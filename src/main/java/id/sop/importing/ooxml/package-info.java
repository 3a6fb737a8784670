/** What workbooks and documents of Office have in common: how they are opened, and what is drawn in them (DrawingML, VML). */
package id.sop.importing.ooxml;
