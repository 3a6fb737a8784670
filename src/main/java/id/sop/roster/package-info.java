/** The list of offices: tables in CSV or XLSX, a row for each office, a column for each placeholder. */
package id.sop.roster;
