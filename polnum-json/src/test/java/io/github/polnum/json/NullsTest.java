package io.github.polnum.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.polnum.catalogue.Catalogue;
import io.github.polnum.finding.Report;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.value.LanguageTag;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** No method accepts null: asked of every public method, each argument in turn, the others as they should be. */
class NullsTest {

    static final List<Object> TARGETS = List.of(
            PolicyJson.standard(),
            PolicyJson.standard().validating(Catalogue.validator(), LocalDate.of(2026, 11, 22)),
            ProfileJson.standard(),
            ReportJson.in(LanguageTag.FR));

    @TempDir
    private Path folder;

    private Object sample(Class<?> type) {
        return Stream.of(
                        List.of(), // A path is iterable too.
                        "{}",
                        new byte[] {'{', '}'},
                        folder.resolve("document.json"),
                        new ByteArrayInputStream(new byte[] {'{', '}'}),
                        new StringReader("{}"),
                        new ByteArrayOutputStream(),
                        new StringWriter(),
                        PolicyFramework.of("plan", LanguageTag.FR.text("Plan")),
                        Catalogue.adopted(),
                        Catalogue.validator(),
                        Report.empty(),
                        LocalDate.of(2026, 11, 22),
                        Limits.standard())
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no sample of " + type));
    }

    @ParameterizedTest
    @FieldSource("TARGETS")
    void nullIsRefused(Object target) throws ReflectiveOperationException {
        var methods = Stream.of(target.getClass().getMethods())
                .filter(method -> method.getDeclaringClass() == target.getClass())
                .filter(method ->
                        method.getParameterCount() > 0 && !method.getName().equals("in"))
                .toList();

        assertThat(methods).hasSizeGreaterThan(3);
        for (var method : methods) {
            for (int i = 0; i < method.getParameterCount(); i++) {
                assertThat(answer(target, method, i))
                        .as(method + " with null as argument " + i)
                        .isInstanceOf(NullPointerException.class);
            }
        }
    }

    /** What a method answers to null in the place of an argument. */
    private Object answer(Object target, Method method, int missing) throws ReflectiveOperationException {
        var arguments = new ArrayList<Object>();
        for (var type : method.getParameterTypes()) {
            arguments.add(arguments.size() == missing ? null : sample(type));
        }
        try {
            return String.valueOf(method.invoke(target, arguments.toArray()));
        } catch (InvocationTargetException e) {
            return e.getCause();
        }
    }

    @Test
    void languagesOfAReportAreNotNull() {
        assertThatNullPointerException().isThrownBy(() -> ReportJson.in((LanguageTag[]) null));
        assertThatNullPointerException().isThrownBy(() -> ReportJson.in(LanguageTag.FR, null));
    }
}
