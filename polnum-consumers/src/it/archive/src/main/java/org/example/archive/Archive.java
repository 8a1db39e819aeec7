package org.example.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.polnum.model.Role;
import tools.jackson.databind.json.JsonMapper;

/** On the module path with both Jacksons, whose mappers find the modules by themselves. */
public final class Archive {

    /** A file of this application, with a role in it. */
    public record File(String number, Role role) {}

    private final ObjectMapper older = com.fasterxml.jackson.databind.json.JsonMapper.builder()
            .findAndAddModules()
            .build();

    private final JsonMapper newer = JsonMapper.builder().findAndAddModules().build();

    /** Opens an archive. */
    public Archive() {}

    /** A file as the older application wrote it, written by the newer one. */
    public String takeOver(String file) throws JsonProcessingException {
        return newer.writeValueAsString(older.readValue(file, File.class));
    }

    /** The same back. */
    public String giveBack(String file) throws JsonProcessingException {
        return older.writeValueAsString(newer.readValue(file, File.class));
    }
}
