package io.github.polnum.mapper;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.polnum.model.Measure;
import io.github.polnum.model.PolicyElement;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.model.Role;
import io.github.polnum.value.DataValue;
import io.github.polnum.value.Identifier;
import io.github.polnum.value.Quantity;
import io.github.polnum.value.Text;

/** Types of an application that are nothing but a value of ours, and some that are made of others or say what they hold. */
public interface Wrapper {

    record OfRole(@JsonValue Role value) implements Wrapper {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public OfRole {}
    }

    record OfText(@JsonValue Text value) implements Wrapper {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public OfText {}
    }

    record OfQuantity(@JsonValue Quantity value) implements Wrapper {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public OfQuantity {}
    }

    record OfData(@JsonValue DataValue value) implements Wrapper {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public OfData {}
    }

    record OfIdentifier(@JsonValue Identifier value) implements Wrapper {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public OfIdentifier {}
    }

    /** Made by a method. */
    final class OfFramework implements Wrapper {

        @JsonValue
        final PolicyFramework value;

        private OfFramework(PolicyFramework value) {
            this.value = value;
        }

        @JsonCreator
        static OfFramework of(PolicyFramework value) {
            return new OfFramework(value);
        }
    }

    /** Names the type of its element among the members of the element. */
    record OfElement(
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
            @JsonSubTypes({
                @JsonSubTypes.Type(value = Role.class, name = "role"),
                @JsonSubTypes.Type(value = Measure.class, name = "measure")
            })
            PolicyElement element)
            implements Wrapper {}

    /** Names the type of its element around it. */
    record OfNamed(
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
            @JsonSubTypes({
                @JsonSubTypes.Type(value = Role.class, name = "role"),
                @JsonSubTypes.Type(value = Measure.class, name = "measure")
            })
            PolicyElement element)
            implements Wrapper {}

    /** Names the type of its element beside it. */
    record OfTold(
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXTERNAL_PROPERTY, property = "type")
            @JsonSubTypes({
                @JsonSubTypes.Type(value = Role.class, name = "role"),
                @JsonSubTypes.Type(value = Measure.class, name = "measure")
            })
            PolicyElement element)
            implements Wrapper {}

    /** Has the members of another type among its own. */
    final class OfMembers implements Wrapper {

        @JsonUnwrapped
        public Members members;

        public Quantity amount;
    }

    /** What another type has among its own. */
    final class Members {

        public Role role;

        public int from;
    }
}
