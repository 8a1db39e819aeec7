package io.github.polnum.mapper;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.DatabindContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.annotation.JsonTypeIdResolver;
import com.fasterxml.jackson.databind.jsontype.impl.TypeIdResolverBase;
import io.github.polnum.model.Measure;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.Role;

/** An element whose type the application names by the value itself, here with its identifier. */
public record Resolved(
        @JsonTypeInfo(use = JsonTypeInfo.Id.CUSTOM, property = "type") @JsonTypeIdResolver(Resolved.Names.class)
        PolicyElement element)
        implements Wrapper {

    /** How its type is named. */
    public static final class Names extends TypeIdResolverBase {

        @Override
        public String idFromValue(Object value) {
            return (value instanceof Role ? "role " : "measure ") + ((PolicyElement) value).id();
        }

        @Override
        public String idFromValueAndType(Object value, Class<?> type) {
            return idFromValue(value);
        }

        @Override
        public JavaType typeFromId(DatabindContext context, String name) {
            return context.constructType(name.startsWith("role ") ? Role.class : Measure.class);
        }

        @Override
        public JsonTypeInfo.Id getMechanism() {
            return JsonTypeInfo.Id.CUSTOM;
        }
    }
}
