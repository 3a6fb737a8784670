/** Making many sheets: results on disk, whole or not at all. */
package id.sop.batch;
