package id.sop.pdf.layout;

import id.sop.geometry.Box;

/**
 * The place of one element.
 *
 * @param page index of the page it starts on, from 0
 * @param box the whole element with its borders and margins, from the top left corner of that page's paper, in steps of
 *     3/80 pt; an element that was split over pages has a box that reaches below the paper
 */
public record ElementBox(int page, Box box) {}
