package id.sop.diagnostic;

/**
 * A finding with its code, not yet weighed: severities are decided by the catalogue and the configuration of a run.
 *
 * @param code such as "YM003"
 * @param finding what and where
 */
public record Fault(String code, Finding finding) {}
