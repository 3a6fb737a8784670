package id.sop.pdf.fault;

import java.util.List;

/** Says what is wrong with the text, the style or the images that a template has produced. */
public sealed class TypesettingException extends RuntimeException permits UnusablePicture {
    private static final long serialVersionUID = 1L;

    private final transient List<LayoutFault> faults;

    /** Names everything that is wrong, at least one thing. */
    public TypesettingException(List<LayoutFault> faults, Throwable cause) {
        super(faults.toString(), cause);
        this.faults = List.copyOf(faults);
    }

    /** Names one thing that is wrong. */
    public TypesettingException(LayoutFault fault) {
        this(List.of(fault), null);
    }

    /** Names one thing that is wrong, at a place that is not known. */
    public TypesettingException(LayoutFault.Kind kind, String detail) {
        this(new LayoutFault(kind, detail));
    }

    /** Returns everything that was found to be wrong, at least one thing. */
    public List<LayoutFault> faults() {
        return faults;
    }
}
