package id.sop.importing.pdf;

import java.util.Locale;
import java.util.regex.Pattern;

/** Addresses of pages, which programs cut wherever a line is full. */
final class Addresses {
    private static final Pattern ADDRESS = Pattern.compile("://|^www\\.|\\.go\\.id|\\.com");

    /** An address ends with one of these, or goes on behind a slash. */
    private static final Pattern ENDED = Pattern.compile("(?:\\.(?:id|com|org|net|html?|php|pdf)|[,;)])$");

    /** What may follow in an address, and is no word of a sentence. */
    private static final Pattern REST =
            Pattern.compile("\\A(?:[/.?#=_-].*|[\\p{L}\\d]{1,3}/|[^\\W_]++[/.=_?&-][\\w/.=?&-]*[\\w-]/?|\\d[\\w-]*/?)");

    private Addresses() {}

    /** Tells whether a text ends with an address. */
    static boolean isAtEnd(CharSequence text) {
        return ADDRESS.matcher(last(text)).find();
    }

    /** Tells whether the next line goes on with the address with which a text ends. */
    static boolean goesOn(CharSequence text, String next) {
        String address = last(text);
        String[] words = next.split(" ", 2);
        if (!isAtEnd(text)) {
            return false;
        }
        // Behind a slash a word alone may be the name of a page; before other words it begins the rest of the sentence.
        boolean named = address.endsWith("/") && words.length == 1 && Character.isLowerCase(next.charAt(0));
        return named
                || (REST.matcher(words[0]).matches()
                        && (words[0].charAt(0) == '/' || !ENDED.matcher(address).find()));
    }

    private static String last(CharSequence text) {
        String all = text.toString();
        return all.substring(all.lastIndexOf(' ') + 1).strip().toLowerCase(Locale.ROOT);
    }
}
