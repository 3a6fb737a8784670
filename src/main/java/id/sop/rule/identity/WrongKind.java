package id.sop.rule.identity;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Actor;
import id.sop.model.Identity.Kind;
import id.sop.model.Keys;
import id.sop.model.Sop;
import id.sop.rule.Rule;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A jenis that does not fit the number of actors: PermenPAN-RB 35/2012 calls an SOP of one executor or one team teknis, one of
 * several administratif.
 */
public final class WrongKind implements Rule {
    @Message.Words("ID027")
    record OneInAdministrative(int actors, String names) implements Message {}

    @Message.Words("ID027.teknis")
    record SeveralInTechnical(int actors, String names) implements Message {}

    @Override
    public Stream<Finding> check(Sop sop) {
        int actors = sop.actors().size();
        return sop.identity().kind().stream()
                .filter(kind -> kind == Kind.TECHNICAL ? actors > 1 : actors == 1)
                .map(kind -> Finding.at(
                        sop.origin(),
                        Keys.KIND,
                        kind == Kind.TECHNICAL
                                ? new SeveralInTechnical(actors, names(sop))
                                : new OneInAdministrative(actors, names(sop))));
    }

    private static String names(Sop sop) {
        return sop.actors().stream()
                .map(Actor::name)
                .map(name -> "`" + name.value() + "`")
                .collect(Collectors.joining(", "));
    }
}
