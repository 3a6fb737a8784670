package id.sop.office;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** What a part of an Office file refers to (ECMA-376, part 2, 6.5); what lies outside the file is left out. */
public final class Relationships {
    private final Map<String, Target> targets = new LinkedHashMap<>();

    private Relationships() {}

    /**
     * What is referred to.
     *
     * @param type the last word of its type: {@code worksheet}, {@code drawing}
     * @param part the name of the part
     */
    private record Target(String type, String part) {}

    /** Reads the relationships of a part, or with an empty name those of the whole file; none if they are not there. */
    public static Relationships of(Parts parts, String part) throws IOException, XMLStreamException {
        Relationships relationships = new Relationships();
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        String list = folder + "_rels/" + part.substring(slash + 1) + ".rels";
        parts.<XMLStreamException>read(
                list,
                in -> SafeXml.each(in, (name, xml) -> {
                    String target = xml.getAttributeValue(null, "Target");
                    String id = xml.getAttributeValue(null, "Id");
                    boolean external = "External".equals(xml.getAttributeValue(null, "TargetMode"));
                    if (name.equals("Relationship") && target != null && id != null && !external) {
                        String type = String.valueOf(xml.getAttributeValue(null, "Type"));
                        relationships.targets.putIfAbsent(
                                id, new Target(type.substring(type.lastIndexOf('/') + 1), resolved(folder, target)));
                    }
                }));
        return relationships;
    }

    private static String resolved(String folder, String target) {
        Deque<String> names = new ArrayDeque<>();
        String whole = target.startsWith("/") ? target : folder + target;
        for (String name : whole.split("/", -1)) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return String.join("/", names);
    }

    /** Returns the part with an id. */
    public Optional<String> part(String id) {
        return Optional.ofNullable(targets.get(id)).map(Target::part);
    }

    /** Returns the first part of a type. */
    public Optional<String> first(String type) {
        return targets.values().stream()
                .filter(target -> target.type().equals(type))
                .map(Target::part)
                .findFirst();
    }
}
