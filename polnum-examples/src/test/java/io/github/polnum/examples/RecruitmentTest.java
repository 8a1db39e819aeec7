package io.github.polnum.examples;

import static io.github.polnum.examples.ExampleFiles.date;
import static io.github.polnum.examples.ExampleFiles.find;
import static io.github.polnum.examples.ExampleFiles.notRecorded;
import static io.github.polnum.examples.ExampleFiles.text;
import static io.github.polnum.examples.ExampleFiles.undated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.polnum.model.Body;
import io.github.polnum.model.Body.Parent;
import io.github.polnum.model.Involvement;
import io.github.polnum.model.InvolvementFunction;
import io.github.polnum.model.Measure;
import io.github.polnum.model.Phase;
import io.github.polnum.model.PhaseKind;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Post;
import io.github.polnum.model.Source;
import io.github.polnum.model.Tag;
import io.github.polnum.model.Territory;
import io.github.polnum.model.TerritoryKind;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.Quantity;
import io.github.polnum.value.Reference;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The file of the French State's digital recruitment says what its source says. */
class RecruitmentTest {

    private static final PolicyFramework RECRUITMENT = ExampleFiles.framework(ExampleFiles.RECRUITMENT);
    private static final Measure PROGRAMME = find(RECRUITMENT, "entrepreneurs-interet-general", Measure.class);
    private static final Measure CALL = find(RECRUITMENT, "sixieme-appel", Measure.class);

    @Test
    void ministriesOfferMoreThanTwoHundredJobsAMonth() {
        assertThat(RECRUITMENT.figures())
                .containsExactly(undated(
                        "job-offers",
                        Quantity.moreThan(BigDecimal.valueOf(200)),
                        text(
                                "offres d'emploi dans le numérique par mois en moyenne, dans les ministères",
                                "digital job offers a month on average, across the ministries")));
        assertThat(RECRUITMENT.territories())
                .containsExactly(Territory.builder(text("France", "France"))
                        .kind(TerritoryKind.NATIONAL)
                        .iso("FR")
                        .build());
    }

    @Test
    void seriesHasTwelveVideoInterviews() {
        assertThat(find(RECRUITMENT, "serie-de-videos", Measure.class).figures())
                .containsExactly(undated("interviews", Quantity.of(12), text("interviews vidéo", "video interviews")));
    }

    @Test
    void fourProfessionsAreNamed() {
        assertThat(RECRUITMENT.posts())
                .extracting(Post::name, Post::body)
                .containsExactly(
                        tuple(text("Cheffe de projet numérique", "Digital project lead"), Optional.empty()),
                        tuple(
                                text("Urbaniste de systèmes d'information", "Information-system urbanist"),
                                Optional.empty()),
                        tuple(text("UX designer", "UX designer"), Optional.empty()),
                        tuple(
                                text("Chef de l'unité Régulation par la donnée", "Head of the data-regulation unit"),
                                Optional.of(Reference.parse("arcep"))));
    }

    @Test
    void programmeIsLedByEtalabInTheDirectorate() {
        assertThat(PROGRAMME.name())
                .isEqualTo(text("Entrepreneurs d'intérêt général", "Entrepreneurs of general interest"));
        assertThat(PROGRAMME.involved()).containsExactly(Involvement.of(InvolvementFunction.LEAD, "etalab"));
        assertThat(find(RECRUITMENT, "etalab", Body.class).parents()).containsExactly(Parent.of("dinum"));
        assertThat(find(RECRUITMENT, "dinum", Body.class).shortName()).contains(text("DINUM", "DINUM"));
    }

    @Test
    void sixthCallRunsInSpringAndWorkBeginsInAutumn() {
        assertThat(PROGRAMME.measures()).containsExactly(CALL);
        assertThat(CALL.number()).contains("6");
        assertThat(CALL.phases())
                .extracting(Phase::kind, Phase::period)
                .containsExactly(
                        tuple(Optional.of(PhaseKind.APPLICATION), date("2022-03-07/2022-04-03")),
                        tuple(Optional.of(PhaseKind.IMPLEMENTATION), date("2022-09-12/")));
    }

    @Test
    void fiftyPeopleWorkInTeamsOfTwoOrThreeForTenMonths() {
        assertThat(CALL.figures())
                .containsExactly(
                        undated("participants", Quantity.of(50), text("personnes", "people")),
                        undated("team-size", ExampleFiles.between(2, 3), text("personnes par équipe", "people a team")),
                        undated("duration", Quantity.of(10), text("mois", "months")));
        assertThat(CALL.involved()).extracting(Involvement::function).containsExactly(InvolvementFunction.HOST);
    }

    @Test
    void callIsForFiveFields() {
        assertThat(CALL.tags())
                .extracting(Tag::scheme, Tag::label)
                .containsExactlyInAnyOrder(
                        tuple("domaine", Optional.of(text("data science", "data science"))),
                        tuple("domaine", Optional.of(text("data engineering", "data engineering"))),
                        tuple("domaine", Optional.of(text("développement", "development"))),
                        tuple("domaine", Optional.of(text("design", "design"))),
                        tuple("domaine", Optional.of(text("droit du numérique", "digital law"))));
    }

    @Test
    void authorAndDayOfTheArticleAreNotRecorded() {
        assertThat(RECRUITMENT.sources())
                .extracting(Source::id, Source::publisher, Source::date, Source::address)
                .containsExactly(
                        tuple(Identifier.of("etat-recrute-2022"), notRecorded(), notRecorded(), notRecorded()));
    }
}
