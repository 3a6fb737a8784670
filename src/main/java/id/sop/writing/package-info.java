/** Writes YAML as a careful person would: blocks, the order of the format, comments beside what they are about. */
package id.sop.writing;
