package io.github.polnum.examples;

import io.github.polnum.model.Channel;
import io.github.polnum.model.Consultation;
import io.github.polnum.model.ConsultationKind;
import io.github.polnum.model.ElementType;
import io.github.polnum.model.Figure;
import io.github.polnum.model.FigureKind;
import io.github.polnum.model.FrameworkKind;
import io.github.polnum.model.Level;
import io.github.polnum.model.LinkKind;
import io.github.polnum.model.Objective;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Principle;
import io.github.polnum.model.Role;
import io.github.polnum.model.Topic;
import io.github.polnum.value.LanguageTag;

/**
 * A first framework in Java: one role, one principle, one consultation. It is the same as {@code templates/tutoriel.json}, which an
 * administration would write.
 *
 * @since 0.1.0
 */
public final class Tutorial {

    private static final LanguageTag FR = LanguageTag.FR;

    private Tutorial() {}

    /** The framework, step by step. */
    static PolicyFramework framework() {
        // What the authority takes on, and a result to reach. The objective upholds the principle below.
        var participation = Objective.builder("participation", FR.text("Élargir la participation"))
                .number("1")
                .addLink(LinkKind.UPHOLDS, "confiance")
                .build();
        var facilitate = Role.builder("faciliter", FR.text("Faciliter"))
                .number("1")
                .addObjective(participation)
                .build();

        // How the authority acts, whatever it does.
        var trust = Principle.of("confiance", FR.text("Confiance"));

        // What people were asked, how, and how many contributions came.
        var consultation = Consultation.builder("consultation-2026", FR.text("Consultation publique"))
                .kind(ConsultationKind.PUBLIC)
                .addChannel(Channel.ONLINE)
                .addChannel(Channel.ON_SITE)
                .addFigure(Figure.of(FigureKind.CONTRIBUTIONS, 120))
                .addTopic(Topic.builder("theme-faciliter").addAbout("faciliter").build())
                .build();

        // The framework holds them, and says that it calls its roles "axe".
        return PolicyFramework.builder("politique-ouverte", FR.text("Politique d'ouverture"))
                .language(FR)
                .edition("2026")
                .kind(FrameworkKind.POLICY)
                .period("2026/2030")
                .addLevel(Level.of("axe", ElementType.ROLE, FR.text("axe")).toBuilder()
                        .numbering(Level.Numbering.CONTINUOUS)
                        .build())
                .addRole(facilitate)
                .addPrinciple(trust)
                .addConsultation(consultation)
                .build();
    }
}
