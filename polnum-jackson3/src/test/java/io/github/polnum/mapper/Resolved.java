package io.github.polnum.mapper;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.polnum.model.Measure;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.Role;
import tools.jackson.databind.DatabindContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.annotation.JsonTypeIdResolver;
import tools.jackson.databind.jsontype.impl.TypeIdResolverBase;

/** An element whose type the application names by the value itself, here with its identifier. */
public record Resolved(
        @JsonTypeInfo(use = JsonTypeInfo.Id.CUSTOM, property = "type") @JsonTypeIdResolver(Resolved.Names.class)
        PolicyElement element)
        implements Wrapper {

    /** How its type is named. */
    public static final class Names extends TypeIdResolverBase {

        private static final long serialVersionUID = 1L;

        @Override
        public String idFromValue(DatabindContext context, Object value) {
            return (value instanceof Role ? "role " : "measure ") + ((PolicyElement) value).id();
        }

        @Override
        public String idFromValueAndType(DatabindContext context, Object value, Class<?> type) {
            return idFromValue(context, value);
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
