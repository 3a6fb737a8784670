package id.sop.model;

/**
 * The part that somebody has in a step: a symbol of its own on the sheet. One actor may have several in one step.
 *
 * @param place among the performers as written, from 0
 * @param column of the actor, from 0
 */
public record Act(int place, int column) {}
