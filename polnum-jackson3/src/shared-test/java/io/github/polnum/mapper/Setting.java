package io.github.polnum.mapper;

/** How applications set their mappers. */
public enum Setting {
    STANDARD,
    /** As Spring Boot does: unknown properties accepted, dates as strings. */
    SPRING,
    SNAKE_CASE,
    NOT_NULL,
    NOT_EMPTY,
    SORTED,
    ENUMS_BY_INDEX,
    ENUMS_BY_STRING,
    INDENTED,
    TYPES_OF_ALL,
    ROOT_NAMES,
    NUMBERS_PLAIN,
    NUMBERS_AS_STRINGS,
    NUMBERS_AS_DECIMALS,
    SINGLE_AS_ARRAY
}
