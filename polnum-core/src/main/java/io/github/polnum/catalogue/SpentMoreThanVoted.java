package io.github.polnum.catalogue;

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
import io.github.polnum.value.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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

    /** What can be compared: the same currency, the same recurrence, the same tax. */
    private record Purse(String currency, Optional<Recurrence> recurrence, Optional<Tax> tax) {}

    private static void check(PolicyElement element, Node node, Subject subject, Findings findings) {
        var all = element.funding();
        if (all.isEmpty()) {
            return;
        }
        var spent = new LinkedHashMap<Purse, List<Integer>>();
        for (int i = 0; i < all.size(); i++) {
            int position = i;
            if (all.get(i).kind() == Funding.Kind.SPENT) {
                purse(all.get(i))
                        .ifPresent(purse -> spent.computeIfAbsent(purse, key -> new ArrayList<>())
                                .add(position));
            }
        }
        if (spent.isEmpty()) {
            return;
        }
        var voted = new HashMap<Purse, Optional<BigDecimal>>();
        boolean unclear = false;
        for (var funding : all) {
            if (funding.kind() == Funding.Kind.VOTED) {
                var purse = purse(funding);
                // A vote of a share, or of an unknown amount, may cover whatever was spent.
                unclear |= purse.isEmpty() || funding.share().isPresent();
                purse.ifPresent(key -> voted.merge(key, most(funding), (a, b) -> a.flatMap(sum -> b.map(sum::add))));
            }
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
            if (sum.compareTo(limit.get()) > 0) {
                findings.at(node, "funding[" + places.get(0) + "].amount")
                        .put("id", element.id().value())
                        .put("value", sum)
                        .put("limit", limit.get())
                        .put("unit", purse.currency())
                        .add();
            }
        });
    }

    private static Optional<Purse> purse(Funding funding) {
        return funding.currency().map(currency -> new Purse(currency, funding.recurrence(), funding.tax()));
    }

    /** What is certain of several amounts: their sum where they are for times that follow each other, else the greatest. */
    private static BigDecimal sum(List<Funding> spent, Purse purse) {
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
                .reduce(BigDecimal.ZERO, separate ? BigDecimal::add : BigDecimal::max);
    }

    private static Period period(Funding funding) {
        return funding.period().value().orElseThrow();
    }

    private static BigDecimal least(Funding funding) {
        return funding.amount()
                .value()
                .flatMap(amount -> amount.exact().or(() -> amount.lower().map(Quantity.Bound::value)))
                .orElse(BigDecimal.ZERO);
    }

    private static Optional<BigDecimal> most(Funding funding) {
        return funding.amount()
                .value()
                .flatMap(amount -> amount.exact().or(() -> amount.upper().map(Quantity.Bound::value)));
    }
}
