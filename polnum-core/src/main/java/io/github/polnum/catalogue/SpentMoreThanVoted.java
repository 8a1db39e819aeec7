package io.github.polnum.catalogue;

import io.github.polnum.catalogue.Bounds.Bound;
import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.model.FrameworkIndex.Node;
import io.github.polnum.model.Funding;
import io.github.polnum.model.Funding.Recurrence;
import io.github.polnum.model.Funding.Tax;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.rule.Findings;
import io.github.polnum.rule.Rule;
import io.github.polnum.rule.Subject;
import io.github.polnum.value.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** More was spent than all that was voted, in one currency. */
final class SpentMoreThanVoted {

    static final Rule RULE = Catalogue.define(
                    "spent-more-than-voted",
                    Severity.WARNING,
                    Category.CONSISTENCY,
                    Example.framework("""
                            "measures": [
                              { "id": "portal", "name": "<portal>", "funding": [
                                { "kind": "voted", "amount": 2000000, "currency": "CHF" },
                                { "kind": "spent", "amount": 1900000, "currency": "CHF" }
                              ] }
                            ]
                            """),
                    Example.framework("""
                            "measures": [
                              { "id": "portal", "name": "<portal>", "funding": [
                                { "kind": "voted", "amount": 2000000, "currency": "CHF" },
                                { "kind": "spent", "amount": 2900000, "currency": "CHF" }
                              ] }
                            ]
                            """))
            .each(PolicyElement.class, SpentMoreThanVoted::check)
            .build();

    private SpentMoreThanVoted() {}

    /** What can be compared, if it is for the same time: the same currency, the same recurrence, the same tax. */
    private record Purse(String currency, Optional<Recurrence> recurrence, Optional<Tax> tax) {}

    private static void check(PolicyElement element, Node node, Subject subject, Findings findings) {
        var all = element.funding();
        if (all.isEmpty()) {
            return;
        }
        var votes = all.stream()
                .filter(funding -> funding.kind() == Funding.Kind.VOTED)
                .toList();
        var spent = spent(all, lastDays(votes), new Votes(votes, all));
        if (spent.isEmpty()) {
            return;
        }
        var voted = new HashMap<Purse, Optional<Bound>>();
        boolean unclear = false;
        for (var vote : votes) {
            var purse = purse(vote);
            // A vote of a share, or of an unknown amount, may cover whatever was spent.
            unclear |= purse.isEmpty() || vote.share().isPresent();
            purse.ifPresent(key ->
                    voted.merge(key, most(vote), (a, b) -> a.flatMap(sum -> b.map(more -> Bounds.sum(sum, more)))));
        }
        // A vote under another currency, recurrence or tax cannot be compared, and may cover it as well.
        if (unclear || voted.size() != 1) {
            return;
        }
        voted.forEach((purse, limit) -> {
            var places = spent.get(purse);
            if (places == null || limit.isEmpty()) {
                return;
            }
            var sum = sum(places.stream().map(all::get).toList(), purse);
            if (Bounds.exceeds(sum, limit.get())) {
                int place = places.stream()
                        .filter(i -> least(all.get(i)).equals(sum))
                        .findFirst()
                        .orElse(places.get(0));
                var finding = findings.at(node, "funding[" + place + "].amount")
                        .put("id", element.id().value())
                        .put("unit", purse.currency());
                Bounds.put(finding, "value", sum, ">");
                Bounds.put(finding, "limit", limit.get(), "<");
                IntStream.range(0, all.size())
                        .filter(i -> all.get(i).kind() == Funding.Kind.VOTED)
                        .limit(Together.NAMED)
                        .forEach(i -> finding.related(node, "funding[" + i + "].amount"));
                finding.add();
            }
        });
    }

    /** Stands for whoever pays, or for whichever account. */
    private static final String ANY = "*";

    /** Nobody says who pays, or from which account. */
    private static final String UNSAID = "";

    /** Who pays, and from which account, as keys that are put in order and not hashed: many may collide. */
    private record Source(String payer, String account) {
        static final Comparator<Source> ORDER =
                Comparator.comparing(Source::payer).thenComparing(Source::account);
    }

    /** What of votes may cover what was spent: what another one spent, or from another account, was voted elsewhere. */
    private static final class Votes {
        private final Set<Source> sources = new TreeSet<>(Source.ORDER);
        /** Whether somebody pays who voted nothing here: what is said of no payer may be the money of all. */
        private final boolean isShared;

        Votes(List<Funding> votes, List<Funding> all) {
            var payers = votes.stream().map(Votes::payer).collect(Collectors.toCollection(TreeSet::new));
            isShared =
                    all.stream().map(Votes::payer).anyMatch(payer -> !payer.equals(UNSAID) && !payers.contains(payer));
            for (var vote : votes) {
                for (var payer : List.of(payer(vote), ANY)) {
                    for (var account : List.of(account(vote), ANY)) {
                        sources.add(new Source(payer, account));
                    }
                }
            }
        }

        private static String payer(Funding funding) {
            return funding.payer()
                    .map(payer -> "#" + payer)
                    .or(() -> funding.payerName().map(name -> "=" + OwnWords.key(name)))
                    .orElse(UNSAID);
        }

        private static String account(Funding funding) {
            return funding.account().map(account -> "=" + account).orElse(UNSAID);
        }

        /** Where one says nothing, the other may say anything. */
        boolean mayCover(Funding spent) {
            return (!payer(spent).equals(UNSAID) || !isShared)
                    && likely(payer(spent))
                            .anyMatch(payer -> likely(account(spent))
                                    .anyMatch(account -> sources.contains(new Source(payer, account))));
        }

        private static Stream<String> likely(String said) {
            return said.equals(UNSAID) ? Stream.of(ANY) : Stream.of(said, UNSAID);
        }
    }

    /** What was spent in a time that money was voted for; what was spent at another time may have been voted elsewhere. */
    private static Map<Purse, List<Integer>> spent(
            List<Funding> all, NavigableMap<LocalDate, LocalDate> lastDays, Votes votes) {
        var spent = new LinkedHashMap<Purse, List<Integer>>();
        for (int i = 0; i < all.size(); i++) {
            var purse = purse(all.get(i));
            if (all.get(i).kind() == Funding.Kind.SPENT && purse.isPresent() && votes.mayCover(all.get(i))) {
                var time = time(all.get(i));
                var last = time.map(Time::first).map(lastDays::floorEntry);
                if (last.isPresent()
                        && !last.get().getValue().isBefore(time.get().last())) {
                    spent.computeIfAbsent(purse.get(), key -> new ArrayList<>()).add(i);
                }
            }
        }
        return spent;
    }

    /** For the first day of each time that money was voted for, the last day of all that begin by then. */
    private static NavigableMap<LocalDate, LocalDate> lastDays(List<Funding> votes) {
        var days = new TreeMap<LocalDate, LocalDate>();
        for (var vote : votes) {
            time(vote).ifPresent(time -> days.merge(time.first(), time.last(), SpentMoreThanVoted::later));
        }
        var last = LocalDate.MIN;
        for (var entry : days.entrySet()) {
            last = later(last, entry.getValue());
            entry.setValue(last);
        }
        return days;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** The time that an amount is for, by whole years and months as budgets count; where none is stated, all time. */
    private record Time(LocalDate first, LocalDate last) {}

    private static Optional<Time> time(Funding funding) {
        if (!funding.period().isStated()) {
            return Optional.of(new Time(LocalDate.MIN, LocalDate.MAX));
        }
        return funding.period().value().flatMap(period -> {
            var first = period.isOpenStart() ? Optional.of(LocalDate.MIN) : period.earliest();
            var last = period.isOpenEnd() ? Optional.of(LocalDate.MAX) : period.latest();
            return first.flatMap(from -> last.map(to -> new Time(from, to)));
        });
    }

    private static Optional<Purse> purse(Funding funding) {
        return funding.currency().map(currency -> new Purse(currency, funding.recurrence(), funding.tax()));
    }

    /** What is certain of several amounts: their sum where they are for times that follow each other, else the greatest. */
    private static Bound sum(List<Funding> spent, Purse purse) {
        var inOrder = spent.stream()
                .filter(funding -> funding.period().value().isPresent())
                .sorted(Comparator.comparing(
                        funding -> period(funding).earliest().orElse(LocalDate.MIN)))
                .toList();
        boolean separate = inOrder.size() == spent.size()
                && !purse.recurrence().equals(Optional.of(Recurrence.PER_YEAR))
                && IntStream.range(1, inOrder.size())
                        .allMatch(i -> Certainly.before(period(inOrder.get(i - 1)), period(inOrder.get(i))));
        return spent.stream()
                .map(SpentMoreThanVoted::least)
                .reduce(Bounds.NOTHING, separate ? Bounds::sum : Bounds::greater);
    }

    private static Period period(Funding funding) {
        return funding.period().value().orElseThrow();
    }

    private static Bound least(Funding funding) {
        return funding.amount().value().flatMap(Bounds::least).orElse(Bounds.NOTHING);
    }

    private static Optional<Bound> most(Funding funding) {
        return funding.amount().value().flatMap(Bounds::most);
    }
}
