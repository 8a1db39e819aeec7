package io.github.polnum.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How Immutables writes the classes behind the model.
 *
 * <p>Generated classes and builders are seen by this package alone. Builders gather collections only when something is
 * added, since most are empty. The accessors that the annotated type declares are the whole of its public face; no
 * annotation with arguments stands on a public type, because it would end up in class files and break the builds of
 * users who compile with all warnings and without Immutables.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jacksonIntegration = false,
        depluralize = true,
        depluralizeDictionary = {"body:bodies", "cite:cites"},
        allowedClasspathAnnotations = {Override.class},
        toBuilder = "toBuilder",
        deferCollectionAllocation = true,
        delegateToString = "io.github.polnum.model.Brief.of",
        defaults = @Value.Immutable)
@interface ModelStyle {}
