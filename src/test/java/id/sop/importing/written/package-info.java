/** Workbooks and documents as offices make them, for tests that read them back. */
package id.sop.importing.written;
