package id.sop.pdf;

import java.util.List;

/** Says what is wrong with the text, the style or the images that a template has produced. */
public sealed class TypesettingException extends RuntimeException permits UnusablePicture {
    private static final long serialVersionUID = 1L;

    private final transient List<Flaw> flaws;

    TypesettingException(List<Flaw> flaws, Throwable cause) {
        super(flaws.toString(), cause);
        this.flaws = List.copyOf(flaws);
    }

    TypesettingException(Flaw flaw) {
        this(List.of(flaw), null);
    }

    TypesettingException(Flaw.Kind kind, String detail) {
        this(new Flaw(kind, detail));
    }

    /** Returns everything that was found to be wrong, at least one thing. */
    public List<Flaw> flaws() {
        return flaws;
    }
}
