package io.github.polnum.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.polnum.json");

    @Test
    void codecKnowsNothingOfJackson() {
        noClasses()
                .that()
                .resideInAPackage("io.github.polnum.json.codec")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson..")
                .check(CLASSES);
    }

    @Test
    void codecKnowsNothingOfThePackageThatUsesIt() {
        noClasses()
                .that()
                .resideInAPackage("io.github.polnum.json.codec")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.github.polnum.json")
                .check(CLASSES);
    }

    @Test
    void moduleUsesTheModelJacksonAndNothingElse() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "io.github.polnum..", "tools.jackson.core..", "org.jspecify..")
                .check(CLASSES);
    }

    @Test
    void fewTypesArePublic() {
        assertThat(CLASSES.stream()
                        .filter(type -> type.getPackageName().equals("io.github.polnum.json"))
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC)))
                .extracting(type -> type.getSimpleName())
                .containsExactlyInAnyOrder("Limits", "PolicyJson", "ProfileJson", "ReadResult", "ReportJson");
    }
}
