package io.github.polnum.examples;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.AndFullName.Predicates.fullNameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the README says under <i>What you can rely on</i>, and that nothing depends on the language of the machine, holds for the code
 * of every module.
 */
class PromisesTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importPaths(Stream.of("core", "json", "jqwik", "jackson2", "jackson3")
                    .map(module -> Path.of("..", "polnum-" + module, "target", "classes"))
                    .toList());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java\\.time\\..*\\.(now|systemDefault)\\(.*",
                "java\\.lang\\.System\\.(currentTimeMillis|nanoTime|console|getLogger)\\(.*",
                "java\\.lang\\.System\\.(in|out|err)",
                "java\\..*\\.(printStackTrace|dumpStack)\\(.*",
                "java\\.util\\.(Locale|TimeZone)\\.getDefault\\(.*",
                "java\\.lang\\.String\\.(format\\(java\\.lang\\.String,.*|toLowerCase\\(\\)|toUpperCase\\(\\))",
                "java\\.lang\\.(Class\\.forName|ClassLoader\\.loadClass)\\(.*",
                "java\\.io\\.ObjectInputStream\\..*",
            })
    void nothingIsCalledThatAsksTheMachineOrSpeaksToIt(String member) {
        noClasses().should().accessTargetWhere(target(fullNameMatching(member))).check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java\\.time\\.(Clock|InstantSource)",
                "java\\.util\\.(Date|Calendar|GregorianCalendar|Timer|ServiceLoader|Scanner|Formatter)",
                "java\\.util\\.logging\\..*|java\\.lang\\.System\\$Logger.*",
                "java\\.net\\.(?!URI).*|javax\\.net\\..*",
                "java\\.lang\\.(Process|ProcessBuilder|Runtime)",
            })
    void nothingIsUsedThatAsksTheMachineOrSpeaksToIt(String type) {
        noClasses().should().dependOnClassesThat().haveNameMatching(type).check(CLASSES);
    }

    @Test
    void everyModuleIsLookedAt() {
        assertThat(CLASSES)
                .extracting(JavaClass::getName)
                .contains(
                        "io.github.polnum.model.PolicyFramework",
                        "io.github.polnum.json.PolicyJson",
                        "io.github.polnum.jqwik.PolicyArbitraries",
                        "io.github.polnum.jackson2.PolicyModule",
                        "io.github.polnum.jackson3.PolicyModule");
    }
}
