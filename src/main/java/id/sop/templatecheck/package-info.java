/**
 * Trying out an office's template on SOPs made for it, to tell which of its promises it breaks.
 */
package id.sop.templatecheck;
