package io.github.polnum.json.codec;

import io.github.polnum.json.codec.TokenReader.TokenType;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.PolicySet;
import io.github.polnum.value.InvariantException;
import java.util.ArrayList;
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
        long start = in.offset();
        var frameworks = new ArrayList<PolicyFramework>();
        boolean complete = true;
        for (int position = 0; in.next() != TokenType.END_ARRAY; position++) {
            reading.problems().enterPosition(position);
            var framework = Descriptions.FRAMEWORK.read(reading.another());
            reading.problems().leave();
            complete &= framework != null;
            if (framework != null) {
                frameworks.add(framework);
            }
        }
        try {
            return complete ? PolicySet.of(frameworks) : null;
        } catch (InvariantException e) {
            reading.invariant(e, start);
            return null;
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
