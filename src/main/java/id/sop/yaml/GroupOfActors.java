package id.sop.yaml;

import id.sop.diagnostic.Message;
import id.sop.model.Keys;
import id.sop.source.Quoting;
import id.sop.yaml.node.Node;

/**
 * What is said of columns that are written under the name of their group (YM004).
 *
 * @param key the name
 * @param example the first of the columns, as it is to be written
 */
@Message.Words("YM004.kelompok")
record GroupOfActors(String key, String example) implements Message {
    static GroupOfActors of(String group, Node.Entry first) {
        String name = first.value() instanceof Node.Scalar text ? text.text() : "";
        return new GroupOfActors(
                group,
                first.key().text() + ": {" + Keys.NAME + ": " + Quoting.inBrackets(name) + ", " + Keys.ACTOR_GROUP
                        + ": " + Quoting.inBrackets(group) + "}");
    }
}
