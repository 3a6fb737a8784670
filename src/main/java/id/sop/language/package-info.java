/**
 * Indonesian as far as the words of an SOP need it: words, the voices of a verb, the noun made of a verb, titles of office, where
 * a line may end.
 *
 * <p>The sheet wants an active verb without its subject (PermenPAN-RB 35/2012). To say so helpfully one must lead a noun
 * ("Pengumpulan"), an order ("Kumpulkan") or a passive ("dikumpulkan") to its active verb ("Mengumpulkan"). A stemmer goes
 * the other way, from a form to its root, and loses the suffix that tells "mengumpulkan" from "mengumpul"; so the forms are
 * made from a small table of roots, and a word is looked up among them. Nothing here knows an SOP, a file or a message.
 */
package id.sop.language;
