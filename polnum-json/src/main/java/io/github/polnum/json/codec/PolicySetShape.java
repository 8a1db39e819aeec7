package io.github.polnum.json.codec;

import io.github.polnum.json.codec.TokenReader.TokenType;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.PolicySet;
import io.github.polnum.value.InvariantException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A set of frameworks: an array of documents, each with a language of its own. */
final class PolicySetShape extends Shape<PolicySet> {

    static final PolicySetShape POLICY_SET = new PolicySetShape();

    private PolicySetShape() {}

    @Override
    @Nullable
    PolicySet read(Reading reading) {
        var in = reading.in();
        if (in.current() != TokenType.START_ARRAY) {
            reading.wrongType("array");
            return null;
        }
        var frameworks = new ArrayList<PolicyFramework>();
        var first = new HashMap<List<Object>, PolicyFramework>();
        boolean complete = true;
        for (int position = 0; in.next() != TokenType.END_ARRAY; position++) {
            long start = in.offset();
            reading.problems().enterPosition(position);
            var framework = Descriptions.FRAMEWORK.read(reading.another());
            if (framework == null) {
                complete = false;
            } else {
                var same = first.putIfAbsent(List.of(framework.id(), framework.edition()), framework);
                complete &= same == null || areTwo(reading, same, framework, start);
                frameworks.add(framework);
            }
            reading.problems().leave();
        }
        return complete ? PolicySet.of(frameworks) : null;
    }

    /** Whether two frameworks can be in one set; tells it if not. */
    private static boolean areTwo(Reading reading, PolicyFramework one, PolicyFramework other, long start) {
        try {
            PolicySet.of(List.of(one, other));
            return true;
        } catch (InvariantException e) {
            reading.invariant(e, start);
            return false;
        }
    }

    @Override
    void write(Writing writing, PolicySet set) {
        writing.out().startArray(false);
        for (var framework : set.frameworks()) {
            FrameworkCodec.write(framework, writing.out());
        }
        writing.out().endArray();
    }
}
