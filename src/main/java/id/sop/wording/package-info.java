/** The words of the program: the languages it speaks, and sentences with places for what they are about. */
package id.sop.wording;
