package io.github.polnum.finding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How Immutables writes the classes behind findings: seen by this package alone. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jacksonIntegration = false,
        depluralize = true,
        depluralizeDictionary = {"related:related"},
        allowedClasspathAnnotations = {Override.class},
        toBuilder = "toBuilder",
        defaults = @Value.Immutable(copy = false))
@interface FindingStyle {}
