package io.github.polnum.model;

/**
 * Anything that an identifier of a framework can stand for: an element, a source, a level, a topic, a target, or a phase that has
 * an identifier.
 *
 * <p>{@link FrameworkIndex#find} answers with it; tell the cases apart with {@code instanceof}, or ask for one type.
 *
 * @since 0.1.0
 */
public sealed interface Identified permits PolicyElement, Source, Level, Topic, Target, Phase {}
