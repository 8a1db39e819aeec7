package io.github.polnum.model;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.polnum.value.Extensions;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.InvariantException.Constraint;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * The names of the members that each type has in documents, which are those of its accessors. No extension can have one of
 * them: in a document, the two could not be told apart.
 */
final class MemberNames {

    private MemberNames() {}

    private static final String HEAD =
            "id number name workingTitle shortName otherNames description level tags externalIds"
                    + " territories period phases events involved funding figures assessments links cites ";

    private static final Map<String, Set<String>> BY_TYPE = ImmutableMap.<String, Set<String>>builder()
            .put(
                    "PolicyFramework",
                    names(HEAD
                            + "polnum language edition kind translations vision mission purpose levels terms roles objectives"
                            + " principles measures portfolios indicators consultations reviews bodies posts legalActs"
                            + " sources"))
            .put("Role", names(HEAD + "objectives measures indicators"))
            .put("Objective", names(HEAD + "objectives measures indicators"))
            .put("Principle", names(HEAD + "objectives measures indicators"))
            .put("Measure", names(HEAD + "statusReports measures indicators"))
            .put("Portfolio", names(HEAD + "measures"))
            .put("Indicator", names(HEAD + "unit direction baseline targets measurements indicators"))
            .put("Consultation", names(HEAD + "kind channels platform topics commitments records"))
            .put("Review", names(HEAD + "outlook"))
            .put("Body", names(HEAD + "kind mandate parents"))
            .put("Post", names(HEAD + "body mandate requirements"))
            .put("LegalAct", names(HEAD + "kind standing collection article"))
            .put("OtherName", names("name period cites"))
            // The scheme of a tag is the key under which it stands.
            .put("Tag", names("code label"))
            .put("Territory", names("name kind iso scheme code"))
            .put("Phase", names("id kind name text period state word cites"))
            .put("Event", names("kind name text date planned by cites"))
            .put("Involvement", names("function party name word period cites"))
            .put(
                    "Funding",
                    names(
                            "kind name amount currency share base recurrence period payer payerName tax taxNote priceNote account"
                                    + " basedOn cites"))
            .put("StatusReport", names("date state word schedule scheduleWord percent note cites"))
            .put("Target", names("id wording date validity value change baseline assessments cites"))
            .put("Figure", names("kind value words unit date status cites"))
            .put("Assessment", names("rating word date status text of cites"))
            .put("Level", names("id type name depth under numbering otherNames"))
            .put("Term", names("word state rating"))
            .put("Terms", names("states ratings"))
            .put("Platform", names("name address"))
            .put("Topic", names("id about name description cites"))
            .put("Parent", names("body period cites"))
            .put(
                    "Source",
                    names("id name workingTitle otherNames description externalIds publisher date language address"))
            .buildOrThrow();

    private static Set<String> names(String names) {
        return ImmutableSet.copyOf(Arrays.asList(names.split(" ", -1)));
    }

    /** Fails if an extension of a value has the name of a member of its type. */
    static void check(Object owner, Extensions extensions) {
        if (extensions.isEmpty()) {
            return;
        }
        var type = Brief.typeName(owner);
        var members = BY_TYPE.getOrDefault(type, Set.of());
        for (var name : extensions.members().keySet()) {
            if (members.contains(name)) {
                throw new InvariantException(
                        type,
                        "extensions",
                        Constraint.MALFORMED_EXTENSION_NAME,
                        name,
                        "not have the name of a member of the format");
            }
        }
    }
}
