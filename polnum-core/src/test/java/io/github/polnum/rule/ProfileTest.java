package io.github.polnum.rule;

import static io.github.polnum.value.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.polnum.finding.Category;
import io.github.polnum.finding.Severity;
import io.github.polnum.value.DataValue;
import io.github.polnum.value.Extensions;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.InvariantException.Constraint;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Text REASON = LanguageTag.FR.text("Publié plus tard");
    private static final Extensions EXTENSIONS = Extensions.none().with("ge:by", DataValue.of("OCSIN"));
    private static final Waiver FIRST = new Waiver("ge-lead", Reference.parse("m1"), REASON, Optional.empty());
    private static final Waiver SECOND = new Waiver("ge-lead", Reference.parse("m2"), REASON, Optional.of(DAY));

    private static final Rule RULE =
            Rule.builder("ge-lead", Severity.WARNING, Category.COMPLETENESS).build();

    private static Extensions named(String name) {
        return Extensions.none().with(name, DataValue.of(1));
    }

    @Test
    void aProfileThatSaysNothingLeavesEverythingAsItIs() {
        var profile = Profile.builder("plain").build();

        assertThat(profile.id()).isEqualTo(Identifier.of("plain"));
        assertThat(profile.base()).isEmpty();
        assertThat(profile.rules()).isEmpty();
        assertThat(profile.waivers()).isEmpty();
        assertThat(profile.allWaivers()).isEmpty();
        assertThat(profile.languages()).isEmpty();
        assertThat(profile.allLanguages()).isEmpty();
        assertThat(profile.extensions()).isEqualTo(Extensions.none());
        assertThat(profile.severityOf(RULE)).contains(Severity.WARNING);
        assertThat(profile).hasToString("Profile[plain]");
    }

    @Test
    void aProfileSaysMoreThanItsBase() {
        var base = Profile.builder("base")
                .off("ge-lead")
                .grade("ge-other", Severity.ERROR)
                .addWaiver(FIRST)
                .addLanguage(LanguageTag.FR)
                .build();
        var profile = Profile.builder("ge")
                .base(base)
                .grade("ge-lead", Severity.INFO)
                .addWaiver(SECOND)
                .build();

        assertThat(profile.base()).contains(base);
        assertThat(profile.rules()).containsExactly(Map.entry("ge-lead", Optional.of(Severity.INFO)));
        assertThat(profile.severityOf(RULE)).contains(Severity.INFO);
        assertThat(profile.severityOf("ge-other", Severity.INFO)).contains(Severity.ERROR);
        assertThat(profile.severityOf("ge-third", Severity.INFO)).contains(Severity.INFO);
        assertThat(base.severityOf(RULE)).isEmpty();
        assertThat(profile.waivers()).containsExactly(SECOND);
        assertThat(profile.allWaivers()).containsExactly(FIRST, SECOND);
        assertThat(base.languages()).containsExactly(LanguageTag.FR);
        assertThat(profile.languages()).isEmpty();
        assertThat(profile.allLanguages()).containsExactly(LanguageTag.FR);
        assertThat(profile.toBuilder()
                        .addLanguage(LanguageTag.DE)
                        .addLanguage(LanguageTag.IT)
                        .build()
                        .allLanguages())
                .containsExactly(LanguageTag.DE, LanguageTag.IT);
    }

    @Test
    void theLastThatIsSaidOfARuleHolds() {
        assertThat(Profile.builder("ge")
                        .off("ge-lead")
                        .grade("ge-lead", Severity.ERROR)
                        .build()
                        .severityOf(RULE))
                .contains(Severity.ERROR);
        assertThat(Profile.builder("ge")
                        .grade("ge-lead", Severity.ERROR)
                        .off("ge-lead")
                        .build()
                        .severityOf(RULE))
                .isEmpty();
    }

    @Test
    void aCopyHasAllThatTheProfileHas() {
        var profile = Profile.builder("ge")
                .base(Profile.builder("base").build())
                .off("ge-lead")
                .addWaiver(FIRST)
                .addLanguage(LanguageTag.FR)
                .extensions(EXTENSIONS)
                .build();
        var renamed = profile.toBuilder().id(Identifier.of("vd")).build();

        assertThat(profile.toBuilder().build()).isEqualTo(profile).hasSameHashCodeAs(profile);
        assertThat(renamed.id()).isEqualTo(Identifier.of("vd"));
        assertThat(renamed.extensions()).isEqualTo(EXTENSIONS);
        assertThat(renamed.toBuilder().id(profile.id()).build()).isEqualTo(profile);
        assertThat(profile.toBuilder().off("ge-other").build()).isNotEqualTo(profile);
        assertThat(List.of(profile, renamed, profile.toBuilder().off("ge-other").build()))
                .extracting(Profile::hashCode)
                .doesNotHaveDuplicates();
    }

    @Test
    void thePluralReplacesAllAndABaseCanBeTakenAway() {
        var profile = Profile.builder("ge")
                .base(Profile.builder("base").build())
                .off("ge-lead")
                .addWaiver(FIRST)
                .addLanguage(LanguageTag.FR)
                .build();
        Map<String, Optional<Severity>> rules = Map.of("ge-other", Optional.of(Severity.INFO));

        var changed = profile.toBuilder()
                .base(Optional.empty())
                .rules(rules)
                .waivers(List.of(SECOND, FIRST))
                .languages(List.of(LanguageTag.DE))
                .build();

        assertThat(changed)
                .isEqualTo(Profile.builder("ge")
                        .grade("ge-other", Severity.INFO)
                        .addWaiver(SECOND)
                        .addWaiver(FIRST)
                        .addLanguage(LanguageTag.DE)
                        .build());
        assertThat(changed.toBuilder()
                        .base(Optional.of(profile))
                        .rules(Map.of())
                        .waivers(List.of())
                        .languages(List.of())
                        .build())
                .isEqualTo(Profile.builder("ge").base(profile).build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"polnumProfile", "id", "base", "language", "languages", "rules", "waivers"})
    void anExtensionOfAProfileIsNotCalledAsItsMembers(String name) {
        var builder = Profile.builder("ge").extensions(named(name));

        assertRefused("Profile", "extensions", Constraint.MALFORMED_EXTENSION_NAME, name, builder::build);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rule", "element", "reason", "expires"})
    void anExtensionOfAWaiverIsNotCalledAsItsMembers(String name) {
        assertRefused(
                "Waiver",
                "extensions",
                Constraint.MALFORMED_EXTENSION_NAME,
                name,
                () -> new Waiver("ge-lead", FIRST.element(), REASON, Optional.empty(), named(name)));
    }

    @Test
    void whatIsNoCodeIsRefused() {
        var builder = Profile.builder("ge");

        var code = "Ge lead";

        assertRefused("Profile", "rules", Constraint.MALFORMED_TOKEN, code, () -> builder.off(code));
        assertRefused("Profile", "rules", Constraint.MALFORMED_TOKEN, code, () -> builder.grade(code, Severity.INFO));
        assertRefused(
                "Profile",
                "rules",
                Constraint.MALFORMED_TOKEN,
                code,
                () -> builder.rules(Map.of(code, Optional.empty())));
        assertRefused(
                "Waiver",
                "rule",
                Constraint.MALFORMED_TOKEN,
                code,
                () -> new Waiver(code, FIRST.element(), REASON, Optional.empty()));
        assertThat(builder.build().rules()).isEmpty();
    }

    @Test
    void nullIsRefused() {
        var builder = Profile.builder("ge");

        assertThatNullPointerException().isThrownBy(() -> builder.id(null));
        assertThatNullPointerException().isThrownBy(() -> builder.base((Profile) null));
        assertThatNullPointerException().isThrownBy(() -> builder.grade("ge-lead", null));
        assertThatNullPointerException().isThrownBy(() -> builder.addWaiver(null));
        assertThatNullPointerException().isThrownBy(() -> builder.addLanguage(null));
        assertThatNullPointerException().isThrownBy(() -> builder.extensions(null));
        assertThatNullPointerException().isThrownBy(() -> new Waiver("ge-lead", null, REASON, Optional.empty()));
        assertThatNullPointerException()
                .isThrownBy(() -> new Waiver("ge-lead", FIRST.element(), null, Optional.empty()));
        assertThatNullPointerException().isThrownBy(() -> new Waiver("ge-lead", FIRST.element(), REASON, null));
    }

    @Test
    void aWaiverHoldsToItsLastDay() {
        assertThat(FIRST.holdsOn(DAY)).isTrue();
        assertThat(SECOND.holdsOn(DAY.minusDays(1))).isTrue();
        assertThat(SECOND.holdsOn(DAY)).isTrue();
        assertThat(SECOND.holdsOn(DAY.plusDays(1))).isFalse();
    }

    @Test
    void aLastDayThatNoProfileCanWriteIsRefused() {
        assertRefused(
                "PartialDate",
                "value",
                Constraint.MALFORMED_DATE,
                "10000-1-1",
                () -> new Waiver("ge-lead", FIRST.element(), REASON, Optional.of(LocalDate.of(10_000, 1, 1))));
    }
}
