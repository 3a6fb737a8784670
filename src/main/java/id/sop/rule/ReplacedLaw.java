package id.sop.rule;

/**
 * A regulation that an office knows to be replaced.
 *
 * @param kind the first words of its kind, written out
 * @param number without the year, in lower case
 * @param year in which it was issued
 * @param successor what holds instead, in the words of the office
 */
public record ReplacedLaw(String kind, String number, int year, String successor) {}
