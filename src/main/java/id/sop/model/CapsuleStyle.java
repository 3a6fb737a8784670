package id.sop.model;

/** How a sheet shows where a procedure begins and ends; offices have either custom. */
public enum CapsuleStyle {
    /** The first and the last symbol are drawn as capsules themselves. */
    STEP,
    /** Every symbol keeps its own shape, and a capsule of its own stands above the first and below the last one. */
    OWN
}
