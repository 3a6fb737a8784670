package id.sop.render;

import id.sop.diagnostic.Checked;

/** What a printed sheet lacks for want of width, so that two printings of one SOP can be held against each other. */
record CrampedSheet(Checked<Sheet> printed) {
    /** By how many pages a sheet may be longer, as a part, for symbols and arrows that have their room. */
    private static final double MOST_PAGES = 1.25;

    /** Tells whether it lacks anything: its arrows have too little room, its symbols are small, or words are broken. */
    boolean isAny() {
        return printed.value().isPresent() && (count("panah") > 0 || count("kecil") > 0 || words() > 0);
    }

    /** Tells whether it is a sheet that lacks less than another one, for about as many pages. */
    boolean isBetterThan(CrampedSheet other) {
        if (printed.value().isEmpty() || pages() > MOST_PAGES * other.pages()) {
            return false;
        }
        int arrows = Long.compare(count("panah"), other.count("panah"));
        int symbols = Long.compare(count("kecil"), other.count("kecil"));
        int words = Long.compare(words(), other.words());
        return arrows < 0 || (arrows == 0 && words <= 0 && (symbols < 0 || (symbols == 0 && words < 0)));
    }

    private int pages() {
        return printed.value().orElseThrow().drawing().pages().size();
    }

    private long words() {
        return count("") + count("kata");
    }

    private long count(String variant) {
        return printed.faults().stream()
                .filter(fault -> fault.code().equals("RN003") && fault.variant().equals(variant))
                .count();
    }
}
