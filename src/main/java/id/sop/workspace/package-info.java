/**
 * The files of a run: which are meant, which configuration holds for each, ignore rules, logos, overrides, templates in folders.
 * What is found is returned; nothing is printed here.
 */
package id.sop.workspace;
