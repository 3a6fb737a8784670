/** The files of Office since 2007 (ECMA-376) as what stands in them: parts of a ZIP archive, XML, cells; nothing of what they mean. */
package id.sop.office;
