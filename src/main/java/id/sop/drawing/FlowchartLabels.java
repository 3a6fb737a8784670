package id.sop.drawing;

/**
 * The words that a template gives to the drawing.
 *
 * @param yes beside the exit that is taken when the answer is yes, unless the decision has its own word
 * @param no beside the other exit
 * @param start in the first capsule, empty for none
 * @param end in the last capsules, empty for none
 */
public record FlowchartLabels(String yes, String no, String start, String end) {}
