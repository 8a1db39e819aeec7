package io.github.polnum.json.codec;

import io.github.polnum.json.codec.TokenReader.TokenType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The things and the own words of a document that are called by some names, for references that were written as names and
 * words that stand in the place of others. Found in one pass; those of each framework of a set are apart.
 */
final class NamedThings {

    /** Links that do not go to any thing. */
    static final String UPHOLDS = "links[upholds]";

    /** What can stand in a member that refers, as the members that hold it; any thing but a level elsewhere. */
    private static final Map<String, Set<String>> HOLDERS = Map.of(
            "level",
            Set.of("levels"),
            "party",
            Set.of("bodies", "posts"),
            "by",
            Set.of("bodies", "posts", "legalActs"),
            "body",
            Set.of("bodies"),
            "payer",
            Set.of("bodies"),
            "basedOn",
            Set.of("legalActs"),
            "cites",
            Set.of("sources"),
            "records",
            Set.of("sources"),
            UPHOLDS,
            Set.of("principles", "legalActs", "sources"));

    /** The member that a word of a closed vocabulary stands in, and the one that holds own words for it. */
    private static final Map<String, String> TERMS =
            Map.of("state", "states", "rating", "ratings", "schedule", "ratings");

    /** What hold things that no reference is to. */
    private static final Set<String> NO_REFERENCES = Set.of("levels", "states", "ratings");

    /** The members of the format that hold objects. */
    private static final Set<String> HOMES =
            Descriptions.homes().values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    /** Longer names are not looked at: they could take long, and nobody writes one in place of a reference. */
    private static final int LONGEST = 200;

    /** Stands for the identifiers of several things. */
    private static final String SEVERAL = "";

    /** An object that is being read: the member that holds it, its member at hand, and what it says of itself. */
    private static final class Thing {
        private final String holder;
        /** Whether it stands in members of the format alone. */
        private final boolean isKnown;

        private final List<String> names = new ArrayList<>();
        private String member = "";
        private @Nullable String id;

        Thing(String holder, boolean isKnown) {
            this.holder = holder;
            this.isKnown = isKnown;
        }
    }

    private final Set<String> wanted;
    /** By the framework and the name, and then by the member that holds it: the identifier of what is called so. */
    private final Map<String, Map<String, String>> found = new HashMap<>();

    /** Where the framework at hand stands, as paths begin there: {@code [1]} in a set. */
    private String root = "";

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
        var things = new NamedThings(written.stream()
                .map(NamedThings::letters)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet()));
        try {
            things.look(in);
        } catch (InputProblem e) {
            // What comes after cannot be found.
        }
        return things;
    }

    private static String letters(String name) {
        return name.length() > LONGEST ? "" : WrittenReference.letters(name);
    }

    private void look(TokenReader in) {
        boolean isSet = in.next() == TokenType.START_ARRAY;
        if (!isSet) {
            lookAtOne(in);
            return;
        }
        for (int position = 0; in.next() != TokenType.END_ARRAY; position++) {
            root = "[" + position + "]";
            if (in.current() == TokenType.START_OBJECT) {
                lookAtOne(in);
            } else {
                in.skip();
            }
        }
    }

    /** Looks at the value at hand. */
    private void lookAtOne(TokenReader in) {
        var open = new ArrayDeque<Thing>();
        do {
            var thing = open.peek();
            if (in.current() == TokenType.START_OBJECT) {
                open.push(thing == null ? new Thing("", true) : inner(thing));
            } else if (thing != null) {
                switch (in.current()) {
                    case NAME -> thing.member = in.string();
                    case STRING -> tell(thing, in.string());
                    case END_OBJECT -> {
                        open.pop();
                        close(thing, open.peek());
                    }
                    default -> {}
                }
            }
            if (!open.isEmpty()) {
                in.next();
            }
        } while (!open.isEmpty());
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
            var letters = letters(value);
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
        } else if (thing.isKnown && isTerm(thing)) {
            add(thing, SEVERAL);
        } else if (thing.isKnown && thing.id != null) {
            add(thing, thing.id);
        }
    }

    private void add(Thing thing, String id) {
        for (var name : thing.names) {
            found.computeIfAbsent(root + name, key -> new HashMap<>())
                    .merge(thing.holder, id, (one, other) -> one.equals(other) ? one : SEVERAL);
        }
    }

    /** An object in the one at hand; held by none for the words of what is no term. */
    private static Thing inner(Thing around) {
        if (isInText(around)) {
            return new Thing(around.holder, around.isKnown);
        }
        var holder = around.member.equals("word") && !isTerm(around) ? "" : around.member;
        return new Thing(holder, around.isKnown && HOMES.contains(holder));
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
     * @param root where its framework stands in a set; empty where there is no set
     * @param member the member that refers
     * @param own the identifier of the element that refers, which is hardly meant; empty if it has none
     * @param told the arguments of the finding so far
     * @return all arguments
     */
    Map<String, String> advise(String root, String member, String own, Map<String, String> told) {
        var arguments = new TreeMap<>(told);
        var meant = find(root, member, told.getOrDefault("value", ""));
        if (meant.isPresent()) {
            arguments.put("suggestion", meant.get());
        } else if (member.equals("party")) {
            arguments.remove("suggestion");
            arguments.put("expected", member);
        }
        if (!member.equals("level") && own.equals(arguments.get("suggestion"))) {
            arguments.remove("suggestion");
        }
        return arguments;
    }

    /** Whether an own word of the framework for what stands in the member is called so. */
    boolean hasTerm(String root, String member, String written) {
        return named(root, written).containsKey(TERMS.get(member));
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

    private Map<String, String> named(String root, String written) {
        return found.getOrDefault(root + letters(written), Map.of());
    }

    private Optional<String> find(String root, String member, String written) {
        var holders = HOLDERS.get(member);
        var ids = named(root, written).entrySet().stream()
                .filter(each ->
                        holders == null ? !NO_REFERENCES.contains(each.getKey()) : holders.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .distinct()
                .limit(2)
                .toList();
        return ids.size() == 1 && !ids.get(0).equals(SEVERAL) ? Optional.of(ids.get(0)) : Optional.empty();
    }
}
