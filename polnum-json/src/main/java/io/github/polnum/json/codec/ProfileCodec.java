package io.github.polnum.json.codec;

import static io.github.polnum.json.codec.Scalars.IDENTIFIER;
import static io.github.polnum.json.codec.Scalars.LANGUAGE;
import static io.github.polnum.json.codec.Scalars.REFERENCE;
import static io.github.polnum.json.codec.Scalars.closed;
import static io.github.polnum.json.codec.TextShape.TEXT;

import io.github.polnum.catalogue.Catalogue;
import io.github.polnum.finding.Severity;
import io.github.polnum.rule.Profile;
import io.github.polnum.rule.Waiver;
import io.github.polnum.value.Extensions;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.PartialDate;
import io.github.polnum.value.Reference;
import io.github.polnum.value.Text;
import io.github.polnum.value.Token;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads and writes documents that hold one profile. */
public final class ProfileCodec {

    private static final Identifier ID = Identifier.of("x");
    private static final Reference ELEMENT = Reference.parse("x");
    private static final Text REASON = LanguageTag.EN.text("");

    /** The versions of the form of a profile. */
    private enum Version implements Token {
        FIRST;

        @Override
        public String token() {
            return "1.0";
        }
    }

    /** What a profile says of a rule. */
    private enum Grade implements Token {
        OFF(Optional.empty()),
        ERROR(Optional.of(Severity.ERROR)),
        WARNING(Optional.of(Severity.WARNING)),
        INFO(Optional.of(Severity.INFO));

        private final Optional<Severity> severity;

        Grade(Optional<Severity> severity) {
            this.severity = severity;
        }

        static Grade of(Optional<Severity> severity) {
            return severity.map(Severity::name).map(Grade::valueOf).orElse(OFF);
        }

        @Override
        public String token() {
            return Token.tokenOf(this);
        }
    }

    /** A waiver being read. */
    private static final class WaiverDraft {
        private Identifier rule = ID;
        private Reference element = ELEMENT;
        private Text reason = REASON;
        private @Nullable LocalDate expires;
        private Extensions extensions = Extensions.none();

        Waiver build() {
            return new Waiver(rule.value(), element, reason, Optional.ofNullable(expires), extensions);
        }
    }

    private static final Shape<LocalDate> LAST_DAY =
            new Shape.OfString<>(value -> PartialDate.parse(value).latest(), LocalDate::toString).called("date");

    static final ObjectShape<Waiver, WaiverDraft> WAIVER = new ObjectShape<>(
            WaiverDraft::new, WaiverDraft::build, Waiver::extensions, (draft, others) -> draft.extensions = others);

    static {
        WAIVER.define(new Attributes<Waiver, WaiverDraft>()
                .required(
                        "rule", IDENTIFIER, waiver -> Identifier.of(waiver.rule()), (draft, rule) -> draft.rule = rule)
                .required("element", REFERENCE, Waiver::element, (draft, element) -> draft.element = element)
                .required("reason", TEXT, Waiver::reason, (draft, reason) -> draft.reason = reason)
                .optional("expires", LAST_DAY, Waiver::expires, (draft, day) -> draft.expires = day));
    }

    /** A profile that is based on one of the catalogue, or on none. */
    static final Shape<Profile> PROFILE = new ProfileCodec(Catalogue.profiles()).shape;

    private final ObjectShape<Profile, Profile.Builder> shape = new ObjectShape<>(
            () -> Profile.builder("x"), Profile.Builder::build, Profile::extensions, Profile.Builder::extensions);

    /**
     * Creates a codec.
     *
     * @param bases the profiles that others may be based on
     */
    public ProfileCodec(List<Profile> bases) {
        shape.defineDocument(new Attributes<Profile, Profile.Builder>()
                .required("polnumProfile", closed(Version.class), profile -> Version.FIRST, (builder, version) -> {})
                .optional("language", new HeaderLanguageShape(), ProfileCodec::language, (builder, language) -> {})
                .required("id", IDENTIFIER, Profile::id, Profile.Builder::id)
                .optional("base", base(bases), Profile::base, Profile.Builder::base)
                .list("languages", LANGUAGE, Profile::languages, Profile.Builder::addLanguage)
                .map(
                        "rules",
                        Collections.map(IDENTIFIER, Identifier::value, closed(Grade.class)),
                        ProfileCodec::grades,
                        (builder, grades) -> grades.forEach((rule, grade) -> grade.severity.ifPresentOrElse(
                                severity -> builder.grade(rule.value(), severity), () -> builder.off(rule.value()))))
                .list("waivers", WAIVER, Profile::waivers, Profile.Builder::addWaiver));
    }

    private static Shape<Profile> base(List<Profile> known) {
        Map<String, Profile> byName = new LinkedHashMap<>();
        known.forEach(profile -> byName.put(profile.id().value(), profile));
        return new Shape.OfString<>(
                name -> {
                    if (!byName.containsKey(name)) {
                        var names = String.join(", ", byName.keySet());
                        throw new InvariantException(
                                "Profile",
                                "base",
                                InvariantException.Constraint.UNKNOWN_TOKEN,
                                name,
                                "be one of " + names,
                                names);
                    }
                    return Objects.requireNonNull(byName.get(name));
                },
                profile -> profile.id().value());
    }

    private static Map<Identifier, Grade> grades(Profile profile) {
        var grades = new LinkedHashMap<Identifier, Grade>();
        profile.rules().forEach((rule, severity) -> grades.put(Identifier.of(rule), Grade.of(severity)));
        return grades;
    }

    /** The language of all reasons, if there is one: they are then written without it. */
    static Optional<LanguageTag> language(Profile profile) {
        var languages = profile.waivers().stream()
                .flatMap(waiver -> waiver.reason().entries().stream())
                .map(Text.Entry::language);
        Optional<LanguageTag> only = Optional.empty();
        for (var each = languages.iterator(); each.hasNext(); ) {
            var language = each.next();
            if (only.isPresent() && !only.get().equals(language)) {
                return Optional.empty();
            }
            only = Optional.of(language);
        }
        return only;
    }

    /**
     * Reads a document to its end or to where it cannot be read any further.
     *
     * @param document the document
     * @return the profile if there is no error, and the findings in any case
     */
    public Outcome<Profile> read(Input document) {
        return FrameworkCodec.read(shape, Map.of("expected", "profile"), document, new Problems(document.limit()));
    }

    /**
     * Writes a profile as a document.
     *
     * @param profile the profile
     * @param out where its tokens go
     */
    public void write(Profile profile, TokenWriter out) {
        shape.write(new Writing(out, language(profile)), profile);
    }
}
