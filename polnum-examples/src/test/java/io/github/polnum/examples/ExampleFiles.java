package io.github.polnum.examples;

import io.github.polnum.json.PolicyJson;
import io.github.polnum.json.ReadResult;
import io.github.polnum.model.Figure;
import io.github.polnum.model.FigureKind;
import io.github.polnum.model.Identified;
import io.github.polnum.model.Link;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.value.AbsenceReason;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.Period;
import io.github.polnum.value.Quantity;
import io.github.polnum.value.Stated;
import io.github.polnum.value.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;

/** The six example files, and short words for what the tests expect in them. */
final class ExampleFiles {

    static final String POLICY = ShowFramework.FILE;
    static final String CITY = "ville-geneve-plan-directeur-2021.json";
    static final String SMART_GENEVA = "smart-geneva.json";
    static final String GOVERNANCE = "geneve-gouvernance-numerique.json";
    static final String PARIS = "paris-budget-participatif.json";
    static final String RECRUITMENT = "etat-recrute-2022.json";

    static final List<String> ALL = List.of(POLICY, CITY, SMART_GENEVA, GOVERNANCE, PARIS, RECRUITMENT);

    private ExampleFiles() {}

    static byte[] bytes(String file) {
        try (var in = ShowFramework.class.getResourceAsStream(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    static ReadResult<PolicyFramework> read(String file) {
        return PolicyJson.standard().read(bytes(file));
    }

    static PolicyFramework framework(String file) {
        return read(file).orElseThrow();
    }

    static <T extends Identified> T find(PolicyFramework framework, String id, Class<T> type) {
        return framework.index().find(Identifier.of(id), type).orElseThrow();
    }

    static Text text(String french, String english) {
        return LanguageTag.FR.text(french).with(LanguageTag.EN, english);
    }

    static String french(Text text) {
        return text.in(LanguageTag.FR).orElseThrow();
    }

    static Stated<Period> date(String period) {
        return Stated.of(Period.parse(period));
    }

    static <T> Stated<T> notRecorded() {
        return Stated.absent(AbsenceReason.NOT_RECORDED);
    }

    static Link link(LinkKind kind, String to) {
        return Link.of(kind, to);
    }

    static Quantity between(long lower, long upper) {
        return Quantity.between(
                new Quantity.Bound(BigDecimal.valueOf(lower), true),
                new Quantity.Bound(BigDecimal.valueOf(upper), true));
    }

    /** A figure without a date of its own in the source. */
    static Figure undated(String kind, Quantity value, Text unit) {
        return Figure.builder()
                .kind(FigureKind.of(kind))
                .value(value)
                .unit(unit)
                .date(notRecorded())
                .build();
    }
}
