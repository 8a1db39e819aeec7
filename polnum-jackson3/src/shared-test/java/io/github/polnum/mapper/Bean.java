package io.github.polnum.mapper;

import io.github.polnum.model.Role;
import io.github.polnum.value.Identifier;
import java.util.ArrayList;
import java.util.List;

/** A bean of an application that holds values of ours. */
public class Bean {

    private Identifier roleId;
    private List<Role> allRoles = new ArrayList<>();
    private Object anyValue;

    public Identifier getRoleId() {
        return roleId;
    }

    public void setRoleId(Identifier roleId) {
        this.roleId = roleId;
    }

    public List<Role> getAllRoles() {
        return allRoles;
    }

    public void setAllRoles(List<Role> allRoles) {
        this.allRoles = allRoles;
    }

    public Object getAnyValue() {
        return anyValue;
    }

    public void setAnyValue(Object anyValue) {
        this.anyValue = anyValue;
    }
}
