package io.github.polnum.mapper;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Role;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.Period;
import java.util.Map;

/** Messages of an application, of which one says which of several it is. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Event.Published.class, name = "published"),
    @JsonSubTypes.Type(value = Event.Moved.class, name = "moved"),
    @JsonSubTypes.Type(value = Event.Dated.class, name = "dated")
})
public sealed interface Event {

    /** A framework was published. */
    record Published(PolicyFramework plan) implements Event {}

    /** A role was moved. */
    record Moved(Role role, int from) implements Event {}

    /** Elements were dated. */
    record Dated(Map<Identifier, Period> periods) implements Event {}
}
