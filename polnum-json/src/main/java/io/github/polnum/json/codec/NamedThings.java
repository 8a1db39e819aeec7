package io.github.polnum.json.codec;

import io.github.polnum.json.codec.TokenReader.TokenType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The things and the own words of a document that are called by some names, for references that were written as names and
 * words that stand in the place of others. Found in one pass.
 */
final class NamedThings {

    /** What can stand in a member that refers, as the members that hold it; any thing but a level elsewhere. */
    private static final Map<String, Set<String>> HOLDERS = Map.of(
            "level", Set.of("levels"),
            "party", Set.of("bodies", "posts"),
            "by", Set.of("bodies", "posts", "legalActs"),
            "body", Set.of("bodies"),
            "payer", Set.of("bodies"),
            "basedOn", Set.of("legalActs"),
            "cites", Set.of("sources"),
            "records", Set.of("sources"));

    /** The member that a word of a closed vocabulary stands in, and the one that holds own words for it. */
    private static final Map<String, String> TERMS =
            Map.of("state", "states", "rating", "ratings", "schedule", "ratings");

    /** An object that is being read: the member that holds it, its member at hand, and what it says of itself. */
    private static final class Thing {
        private final String holder;
        private final List<String> names = new ArrayList<>();
        private String member = "";
        private @Nullable String id;

        Thing(String holder) {
            this.holder = holder;
        }
    }

    private record Found(String holder, String id) {}

    private final Set<String> wanted;
    private final Map<String, Set<Found>> found = new HashMap<>();

    /** Whether a member holds an identifier that refers, to things of some kinds only. */
    static boolean refers(String member) {
        return HOLDERS.containsKey(member);
    }

    /** Whether a framework may have own words for what stands in a member. */
    static boolean mayHaveTerms(String member) {
        return TERMS.containsKey(member);
    }

    private NamedThings(Set<String> wanted) {
        this.wanted = wanted;
    }

    /**
     * Looks for things.
     *
     * @param written what was written for their names or identifiers
     * @param in the tokens, before the first
     */
    static NamedThings of(Set<String> written, TokenReader in) {
        var things =
                new NamedThings(written.stream().map(WrittenReference::letters).collect(Collectors.toSet()));
        try {
            things.look(in);
        } catch (InputProblem e) {
            // What comes after cannot be found.
        }
        return things;
    }

    private void look(TokenReader in) {
        var open = new ArrayDeque<Thing>();
        for (var token = in.next(); token != TokenType.END; token = in.next()) {
            var thing = open.peek();
            if (token == TokenType.START_OBJECT) {
                open.push(new Thing(thing == null ? "" : holder(thing)));
            } else if (thing != null) {
                switch (token) {
                    case NAME -> thing.member = in.string();
                    case STRING -> tell(thing, in.string());
                    case END_OBJECT -> {
                        open.pop();
                        close(thing, open.peek());
                    }
                    default -> {}
                }
            }
        }
    }

    private void tell(Thing thing, String value) {
        if (thing.member.equals("id")) {
            // As it will be once it is mended.
            thing.id = WrittenReference.toIdentifier(value).orElse(null);
        }
        // In a text the members are languages, and in one of those that it says more of stands the text.
        if (isName(thing.member)
                || isInText(thing)
                || thing.member.equals("id")
                || (thing.member.equals("word") && isTerm(thing))) {
            var letters = WrittenReference.letters(value);
            if (wanted.contains(letters)) {
                thing.names.add(letters);
            }
        }
    }

    private void close(Thing thing, @Nullable Thing around) {
        if (around == null) {
            return;
        }
        if (isInText(thing)) {
            around.names.addAll(thing.names);
        } else if (isTerm(thing)) {
            add(thing, "");
        } else if (thing.id != null) {
            add(thing, thing.id);
        }
    }

    private void add(Thing thing, String id) {
        for (var name : thing.names) {
            found.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(new Found(thing.holder, id));
        }
    }

    /** The member that holds an object in the one at hand; none for the words of what is no term. */
    private static String holder(Thing around) {
        if (isInText(around)) {
            return around.holder;
        }
        return around.member.equals("word") && !isTerm(around) ? "" : around.member;
    }

    private static boolean isTerm(Thing thing) {
        return TERMS.containsValue(thing.holder);
    }

    private static boolean isInText(Thing thing) {
        return isName(thing.holder) || thing.holder.equals("word");
    }

    private static boolean isName(String member) {
        return member.equals("name") || member.equals("shortName");
    }

    /**
     * Says what was probably meant by a reference that is none. Whoever takes part need not stand in the document; then it is
     * named.
     *
     * @param member the member that refers
     * @param told the arguments of the finding so far
     * @return all arguments
     */
    Map<String, String> advise(String member, Map<String, String> told) {
        var arguments = new TreeMap<>(told);
        var meant = find(member, told.getOrDefault("value", ""));
        if (meant.isPresent()) {
            arguments.put("suggestion", meant.get());
        } else if (member.equals("party")) {
            arguments.remove("suggestion");
            arguments.put("expected", member);
        }
        return arguments;
    }

    /** Whether an own word for what stands in the member is called so. */
    boolean hasTerm(String member, String written) {
        return found.getOrDefault(WrittenReference.letters(written), Set.of()).stream()
                .anyMatch(each -> each.holder.equals(TERMS.get(member)));
    }

    /** Says where a word of the framework's own belongs that stands in the place of a common one. */
    static Map<String, String> adviseOwnWord(String member, Map<String, String> told) {
        var arguments = new TreeMap<>(told);
        arguments.remove("suggestion");
        arguments.put("expected", "own-word");
        arguments.put("name", member);
        arguments.put("word", member.equals("schedule") ? "scheduleWord" : "word");
        return arguments;
    }

    private Optional<String> find(String member, String written) {
        var holders = HOLDERS.get(member);
        var ids = found.getOrDefault(WrittenReference.letters(written), Set.of()).stream()
                .filter(each -> holders == null ? !each.holder.equals("levels") : holders.contains(each.holder))
                .map(Found::id)
                .distinct()
                .limit(2)
                .toList();
        return ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty();
    }
}
