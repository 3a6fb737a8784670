package id.sop.preview;

import com.sun.net.httpserver.Headers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lets in whoever was told the address, and nobody else: a site in another tab can send requests to this machine too, by name
 * (DNS rebinding) or by number, and other users of the machine can do so without a browser.
 */
final class Gate {
    static final int FORBIDDEN = 403;
    static final int UNKNOWN = 404;
    static final int WRONG_METHOD = 405;

    /** 192 bits. */
    private static final int TOKEN_BYTES = 24;

    /** As what a page is asked for by another page that shows it in a frame, as Fetch Metadata calls it. */
    private static final Set<String> FRAMES = Set.of("iframe", "frame");

    private final String root;
    private final Set<String> hosts;

    private Gate(String token, int port) {
        this.root = "/" + token + "/";
        this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
    }

    /** Makes a gate with an address that nobody can guess. */
    static Gate at(int port) {
        byte[] token = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(token);
        return new Gate(Base64.getUrlEncoder().withoutPadding().encodeToString(token), port);
    }

    /** Returns the path below which everything is. */
    String root() {
        return root;
    }

    /**
     * Returns the status of a refusal; nothing when the request is let in.
     *
     * @param path as it was sent, not decoded
     */
    Optional<Integer> refusal(String method, String path, Headers headers) {
        List<String> named = headers.getOrDefault("Host", List.of());
        if (named.size() != 1 || !hosts.contains(named.get(0))) {
            return Optional.of(FORBIDDEN);
        }
        List<String> origins = headers.getOrDefault("Origin", List.of());
        if (origins.stream().anyMatch(origin -> !origin.equals("http://" + named.get(0)))) {
            return Optional.of(FORBIDDEN);
        }
        if (!isAsked(path, headers)) {
            return Optional.of(FORBIDDEN);
        }
        if (path.length() < root.length() || !isRoot(path.substring(0, root.length()))) {
            return Optional.of(UNKNOWN);
        }
        return Set.of("GET", "HEAD").contains(method) ? Optional.empty() : Optional.of(WRONG_METHOD);
    }

    /**
     * Tells whether a person or the page itself asks, as far as the browser says. Links in other pages lead nowhere, so that nobody
     * holds a window of the page who did not make it; the one thing that another site may ask for is the page for a frame: that of an
     * editor, which has an origin of its own. In frames of all others the policy of the page forbids it.
     */
    private boolean isAsked(String path, Headers headers) {
        String site = headers.getOrDefault("Sec-fetch-site", List.of("none")).get(0);
        String destination = headers.getOrDefault("Sec-fetch-dest", List.of("")).get(0);
        return Set.of("none", "same-origin").contains(site)
                || (site.equals("cross-site") && FRAMES.contains(destination) && path.equals(root));
    }

    /** Takes the same time wherever the first difference is. */
    private boolean isRoot(String tried) {
        return MessageDigest.isEqual(tried.getBytes(StandardCharsets.UTF_8), root.getBytes(StandardCharsets.UTF_8));
    }
}
