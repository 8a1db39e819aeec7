package io.github.polnum.catalogue;

import static io.github.polnum.catalogue.Judged.measure;
import static io.github.polnum.catalogue.Judged.name;
import static io.github.polnum.catalogue.Judged.plan;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import io.github.polnum.model.Funding;
import io.github.polnum.model.Funding.Recurrence;
import io.github.polnum.model.Funding.Tax;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Portfolio;
import io.github.polnum.value.AbsenceReason;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Quantity;
import io.github.polnum.value.Stated;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyRulesTest {

    private static Funding.Builder money(Funding.Kind kind, long amount) {
        return Funding.builder(kind).amount(amount).currency("CHF");
    }

    private static Funding.Builder voted(long amount) {
        return money(Funding.Kind.VOTED, amount);
    }

    private static Funding.Builder spent(long amount) {
        return money(Funding.Kind.SPENT, amount);
    }

    private static PolicyFramework.Builder with(Funding.Builder... funding) {
        var framework = plan();
        for (var one : funding) {
            framework.addFunding(one.build());
        }
        return framework;
    }

    private static List<String> overspent(Funding.Builder... funding) {
        return Judged.by("spent-more-than-voted", with(funding));
    }

    @Test
    void spentMoreThanAllVoted() {
        assertThat(overspent(voted(100), voted(50), spent(151)))
                .containsExactly("warning spent-more-than-voted funding[2].amount"
                        + " {id=\"plan\", unit=\"CHF\", value=151, valuesign=\"\", limit=150, …}"
                        + " → funding[0].amount → funding[1].amount");
        assertThat(overspent(voted(100), voted(50), spent(150))).isEmpty();
        assertThat(overspent(spent(150))).isEmpty();
        assertThat(overspent(money(Funding.Kind.ASKED, 100), money(Funding.Kind.PLANNED, 100), spent(150)))
                .isEmpty();
    }

    @Test
    void amountsThatFollowEachOtherAddUp() {
        assertThat(overspent(voted(100), spent(60).period("2021"), spent(60).period("2020")))
                .containsExactly("warning spent-more-than-voted funding[1].amount"
                        + " {id=\"plan\", unit=\"CHF\", value=120, valuesign=\"\", limit=100, …}"
                        + " → funding[0].amount");
        // The second may be the total so far.
        assertThat(overspent(voted(100), spent(60), spent(90))).isEmpty();
        assertThat(overspent(voted(100), spent(60).period("2020"), spent(60).period("2020/2021")))
                .isEmpty();
    }

    @Test
    void onlyWhatCanBeComparedIsCompared() {
        assertThat(overspent(voted(100), spent(150).currency("EUR"))).isEmpty();
        assertThat(overspent(voted(100).tax(Tax.EXCLUDED), spent(105).tax(Tax.INCLUDED)))
                .isEmpty();
        assertThat(overspent(voted(100).recurrence(Recurrence.PER_YEAR), spent(150)))
                .isEmpty();
        assertThat(overspent(voted(100), voted(100).currency("EUR"), spent(150)))
                .as("The vote in another currency may cover it.")
                .isEmpty();
        assertThat(overspent(
                        voted(100),
                        Funding.builder(Funding.Kind.VOTED)
                                .share(Quantity.of(5))
                                .base(name("Budget")),
                        spent(150)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026/2029, 2026/2029, true",
        "2026/2029, 2027, true",
        "2026, 2026, true",
        ", 2019, true",
        "2026/2029, 2019, false",
        "2026/2029, 2025/2027, false",
        "2026/2029, 2026, true",
        "2026/2029, 2028/2029, true",
        "2026-06/2029, 2026, false",
        "2026/.., 2027, true",
        "2026/, 2027, false",
        "2026/2029, 2027/, false",
        "2026/2029,, false",
    })
    void whatWasSpentAtAnotherTimeWasPerhapsVotedForThen(String votedFor, String spentIn, boolean found) {
        var vote = votedFor == null ? voted(100) : voted(100).period(votedFor);
        var bill = spentIn == null ? spent(150) : spent(150).period(spentIn);

        assertThat(overspent(vote, bill)).hasSize(found ? 1 : 0);
    }

    @Test
    void onlyWhatWasSpentInTheTimeOfAVoteIsCounted() {
        assertThat(overspent(
                        voted(100).period("2020"),
                        voted(100).period("2021"),
                        spent(500).period("2019"),
                        spent(120).period("2020"),
                        spent(130).period("2021")))
                .containsExactly("warning spent-more-than-voted funding[3].amount"
                        + " {id=\"plan\", unit=\"CHF\", value=250, valuesign=\"\", limit=200, …}"
                        + " → funding[0].amount → funding[1].amount");
        assertThat(overspent(
                        voted(100).period(Stated.absent(AbsenceReason.NOT_RECORDED)),
                        spent(150).period("2020")))
                .as("Nobody knows when the money was voted for.")
                .isEmpty();
    }

    @Test
    void boundsAreTakenAtTheirWord() {
        var ten = BigDecimal.TEN;

        assertThat(overspent(voted(5), spent(1).amount(Quantity.atLeast(ten)))).hasSize(1);
        assertThat(overspent(voted(5), spent(1).amount(Quantity.about(ten)))).isEmpty();
        assertThat(overspent(voted(1).amount(Quantity.atMost(ten)), spent(11))).hasSize(1);
        assertThat(overspent(voted(1).amount(Quantity.atLeast(ten)), spent(11))).isEmpty();
    }

    @Test
    void sumMayBeLongerThanAnAmount() {
        assertThat(overspent(
                        voted(1).period("2020/2021"),
                        spent(999_999_999_999_999L).period("2020"),
                        spent(1).amount(new BigDecimal("0.5")).period("2021")))
                .singleElement()
                .satisfies(told -> assertThat(told).contains("value=999999999999999.5"));
    }

    @Test
    void currenciesOfAPortfolioWithAllThatBelongsToIt() {
        var euro =
                Funding.builder(Funding.Kind.PLANNED).amount(1).currency("EUR").build();
        var dollar =
                Funding.builder(Funding.Kind.PLANNED).amount(1).currency("USD").build();
        var framework = plan().addMeasure(measure("linked").addFunding(dollar).build())
                .addMeasure(measure("other")
                        .addFunding(Funding.builder(Funding.Kind.PLANNED)
                                .amount(1)
                                .currency("JPY")
                                .build())
                        .build())
                .addPortfolio(Portfolio.builder("p", name("Portefeuille"))
                        .addFunding(voted(3).build())
                        .addMeasure(measure("a")
                                .addMeasure(measure("b").addFunding(euro).build())
                                .build())
                        .addLink(LinkKind.INCLUDES, "linked")
                        .addLink(LinkKind.RELATED, "other")
                        .addLink(LinkKind.INCLUDES, "nowhere")
                        .build());

        assertThat(Judged.by("mixed-currencies", framework))
                .containsExactly("info mixed-currencies portfolios[0] {id=\"p\", value=list of 3}");
        assertThat(Judged.messages("mixed-currencies", framework))
                .containsExactly("The amounts of the portfolio “p” are in several currencies: CHF, EUR, USD.");
    }

    @Test
    void currenciesOfWhatALinkMakesAPartAndOfAllUnderItAreCountedToo() {
        var euro =
                Funding.builder(Funding.Kind.PLANNED).amount(1).currency("EUR").build();
        var dollar =
                Funding.builder(Funding.Kind.PLANNED).amount(1).currency("USD").build();
        var framework = plan().addMeasure(measure("part")
                        .addFunding(euro)
                        .addLink(LinkKind.PART_OF, "p")
                        .build())
                .addMeasure(measure("included")
                        .addMeasure(measure("under").addFunding(dollar).build())
                        .build());
        for (var id : List.of("p", "q")) {
            framework.addPortfolio(Portfolio.builder(id, name("Portefeuille"))
                    .addFunding(voted(3).build())
                    .addLink(LinkKind.INCLUDES, "included")
                    .build());
        }

        assertThat(Judged.messages("mixed-currencies", framework))
                .containsExactly(
                        "The amounts of the portfolio “p” are in several currencies: CHF, EUR, USD.",
                        "The amounts of the portfolio “q” are in several currencies: CHF, USD.");
    }

    @Test
    void amountsWithoutCurrencyAreOneFinding() {
        var bare = Funding.builder(Funding.Kind.VOTED).amount(2_000_000).build();
        var framework = plan().addMeasure(
                        measure("a").addFunding(bare).addFunding(bare).build())
                .addMeasure(measure("b")
                        .addFunding(voted(1).build())
                        .addFunding(bare)
                        .build())
                .addMeasure(measure("c").addFunding(voted(1).build()).build())
                .addMeasure(measure("d")
                        .addFunding(Funding.builder(Funding.Kind.PLANNED)
                                .share(Quantity.of(5))
                                .build())
                        .addFunding(Funding.builder(Funding.Kind.SPENT)
                                .amount(Stated.absent(AbsenceReason.NOT_RECORDED))
                                .build())
                        .build())
                .addMeasure(measure("e").build());

        assertThat(Judged.by("amount-without-currency", framework))
                .containsExactly(
                        "warning amount-without-currency plan {count=2, total=4, elements=list of 2} → measures[0]"
                                + " → measures[1]");
        assertThat(Judged.messages("amount-without-currency", framework))
                .containsExactly("Elements with an amount of money without a currency: 2 of 4; see a, b.");
    }

    @Test
    void oneCurrencyOrNoneIsFine() {
        assertThat(Judged.by(
                        "mixed-currencies",
                        plan().addPortfolio(Portfolio.builder("p", name("Portefeuille"))
                                .addMeasure(measure("a")
                                        .addFunding(voted(1).build())
                                        .build())
                                .addMeasure(measure("b")
                                        .addFunding(spent(1).build())
                                        .build())
                                .addMeasure(measure("c").build())
                                .build())))
                .isEmpty();
    }

    @Test
    void creditMayBeSpentMoreThanWhole() {
        var spent =
                Funding.builder(Funding.Kind.SPENT).base(name("Crédit voté")).share(Quantity.of(120));

        assertThat(Judged.by("funding-share-over-hundred", with(spent))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"100, false", "100.5, true", "5, false"})
    void shareOfABase(BigDecimal share, boolean tooMuch) {
        var funding = Funding.builder(Funding.Kind.PLANNED).base(name("Budget"));

        assertThat(Judged.by("funding-share-over-hundred", with(funding.share(Quantity.of(share)))))
                .isEqualTo(
                        tooMuch
                                ? List.of("warning funding-share-over-hundred funding[0].share {value=" + share
                                        + ", valuesign=\"\"}")
                                : List.of());
        assertThat(Judged.by("funding-share-over-hundred", with(funding.share(Quantity.atMost(share)))))
                .isEmpty();
        assertThat(Judged.by("funding-share-over-hundred", with(funding.share(Quantity.atLeast(share)))))
                .hasSize(tooMuch ? 1 : 0);
    }

    @Test
    void boundThatDoesNotBelongToAnAmountIsCertainlyExceeded() {
        var hundred = BigDecimal.valueOf(100);
        var share = Funding.builder(Funding.Kind.PLANNED).base(name("Budget"));

        assertThat(Judged.by("funding-share-over-hundred", with(share.share(Quantity.moreThan(hundred)))))
                .containsExactly(
                        "warning funding-share-over-hundred funding[0].share" + " {value=100, valuesign=\">\u00A0\"}");
        assertThat(Judged.by("funding-share-over-hundred", with(share.share(Quantity.moreThan(BigDecimal.TEN)))))
                .isEmpty();
        assertThat(overspent(voted(100), spent(1).amount(Quantity.moreThan(hundred))))
                .containsExactly("warning spent-more-than-voted funding[1].amount"
                        + " {id=\"plan\", unit=\"CHF\", value=100, valuesign=\">\u00A0\", limit=100, …}"
                        + " → funding[0].amount");
        assertThat(overspent(voted(1).amount(Quantity.lessThan(hundred)), spent(100)))
                .containsExactly("warning spent-more-than-voted funding[1].amount"
                        + " {id=\"plan\", unit=\"CHF\", value=100, valuesign=\"\", limit=100, …}"
                        + " → funding[0].amount");
        assertThat(overspent(voted(100), spent(100), spent(1).amount(Quantity.moreThan(hundred)), spent(100)))
                .hasSize(1);
        assertThat(overspent(
                        voted(100),
                        spent(1).amount(Quantity.moreThan(BigDecimal.TEN)).period("2020"),
                        spent(90).period("2021")))
                .containsExactly("warning spent-more-than-voted funding[1].amount"
                        + " {id=\"plan\", unit=\"CHF\", value=100, valuesign=\">\u00A0\", limit=100, …}"
                        + " → funding[0].amount");
        assertThat(overspent(voted(100), spent(1).amount(Quantity.atLeast(hundred))))
                .isEmpty();
    }

    @Test
    void boundIsWrittenAsOtherNumbersAre() {
        var more = Quantity.moreThan(new BigDecimal("2900000.5"));
        var less = Quantity.lessThan(BigDecimal.valueOf(2_000_000));

        assertThat(french(
                        "funding-share-over-hundred",
                        with(Funding.builder(Funding.Kind.PLANNED).share(more))))
                .isEqualTo("Cette part (>_2_900_000,5_%) dépasse la base entière.");
        assertThat(french("spent-more-than-voted", with(voted(1).amount(less), spent(1).amount(more))))
                .isEqualTo("Pour «_plan_», la dépense (>_2_900_000,5_CHF) dépasse le montant voté (<_2_000_000_CHF).");
    }

    /** The message, with a line in place of each space that does not break. */
    private static String french(String code, PolicyFramework.Builder framework) {
        return Iterables.getOnlyElement(Judged.validator(code)
                        .validate(framework.build(), Judged.DAY)
                        .findings())
                .message(LanguageTag.FR)
                .replace('\u00A0', '_');
    }

    @Test
    void someVotesAreNamedOfMany() {
        assertThat(overspent(voted(1), voted(1), voted(1), voted(1), voted(1), voted(1), spent(7)))
                .singleElement()
                .asString()
                .endsWith("} → funding[0].amount → funding[1].amount → funding[2].amount → funding[3].amount"
                        + " → funding[4].amount");
    }

    @Test
    void amountWithoutPayerMayBeTheMoneyOfAllWhoPay() {
        var canton = voted(2).payerName(name("Canton"));
        var state = name("Confédération");

        assertThat(overspent(canton, money(Funding.Kind.PLANNED, 1).payerName(state), spent(3)))
                .isEmpty();
        assertThat(overspent(voted(2), money(Funding.Kind.ASKED, 1).payer("state"), spent(3)))
                .isEmpty();
        assertThat(overspent(
                        canton, money(Funding.Kind.PLANNED, 1).payerName(state), spent(3).payerName(name("Canton"))))
                .hasSize(1);
        assertThat(overspent(canton, money(Funding.Kind.PLANNED, 1).payerName(name("Canton")), spent(3)))
                .hasSize(1);
    }

    @Test
    void whatAnotherOnePaidOrIsOnAnotherAccountWasNotVotedHere() {
        var canton = voted(2).payerName(name("Canton"));
        var account = voted(2).account("504.1");

        assertThat(overspent(canton, spent(3).payerName(name("Confédération")))).isEmpty();
        assertThat(overspent(canton, spent(3).payerName(name("Canton")))).hasSize(1);
        assertThat(overspent(canton, spent(3))).hasSize(1);
        assertThat(overspent(voted(2), spent(3).payerName(name("Canton")))).hasSize(1);
        assertThat(overspent(voted(2).payer("canton"), spent(3).payer("ville"))).isEmpty();
        assertThat(overspent(voted(2).payer("canton"), spent(3).payer("canton")))
                .hasSize(1);
        assertThat(overspent(voted(2).payer("canton"), canton.amount(1), spent(4).payer("ville")))
                .isEmpty();
        assertThat(overspent(account, spent(3).account("504.2"))).isEmpty();
        assertThat(overspent(account, spent(3).account("504.1"))).hasSize(1);
        assertThat(overspent(account, spent(3))).hasSize(1);
    }

    @Test
    void amountThatIsTooMuchByItselfIsToldWhereItStands() {
        assertThat(overspent(voted(100), spent(60), spent(150), spent(90)))
                .containsExactly("warning spent-more-than-voted funding[2].amount"
                        + " {id=\"plan\", unit=\"CHF\", value=150, valuesign=\"\", limit=100, …}"
                        + " → funding[0].amount");
    }

    @Test
    void payerAndAccountOfOneVoteBelongTogether() {
        var ofCanton = voted(2).payer("canton");
        var ofAccount = voted(1).account("504.1");

        assertThat(overspent(ofCanton, ofAccount, spent(4).payer("ville").account("999")))
                .isEmpty();
        assertThat(overspent(ofCanton, ofAccount, spent(4).payer("canton").account("999")))
                .hasSize(1);
        assertThat(overspent(ofCanton, ofAccount, spent(4).payer("ville").account("504.1")))
                .hasSize(1);
        assertThat(overspent(ofCanton.account("504.2"), spent(4).account("504.1")))
                .isEmpty();
        assertThat(overspent(ofCanton, spent(4).account("504.2"))).hasSize(1);
        assertThat(overspent(ofCanton, spent(4).payer("ville"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CHF, false",
        "EUR, false",
        "ITL, false",
        "CSK, false",
        "XAU, false",
        "XCG, false",
        "SFR, true",
        "ABC, true",
    })
    void currencyIsOneThatThereIsOrWas(String currency, boolean found) {
        var funding = Funding.builder(Funding.Kind.VOTED)
                .amount(1_000)
                .currency(currency)
                .build();

        assertThat(Judged.by("unknown-currency", plan().addFunding(funding)))
                .isEqualTo(
                        found
                                ? List.of("warning unknown-currency funding[0].currency {value=\"" + currency + "\"}")
                                : List.of());
    }
}
