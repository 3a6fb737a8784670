package id.sop.drawing;

import id.sop.geometry.Box;

/**
 * A word beside an arrow, such as "Ya".
 *
 * @param text what it says; a word that had to be parted has a hyphen and a blank in it
 * @param box the place that was kept free for it; the text is centred in it, in several lines or smaller where that is needed
 */
public record Caption(String text, Box box) {}
