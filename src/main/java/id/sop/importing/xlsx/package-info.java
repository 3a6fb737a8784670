/** Reads workbooks (ECMA-376, part 1, 18; "XLSX"): every visible worksheet is a page. */
package id.sop.importing.xlsx;
