package org.example.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ArchiveTest {

    private static final String FILE =
            "{\"number\":\"A1\",\"role\":{\"id\":\"faciliter\",\"name\":{\"fr\":\"Faciliter\"}}}";

    @Test
    void filesGoThroughBothMappers() throws Exception {
        var archive = new Archive();

        assertEquals(FILE, archive.takeOver(FILE));
        assertEquals(FILE, archive.giveBack(FILE));
    }

    @Test
    void thisIsTheModulePath() {
        assertTrue(Archive.class.getModule().isNamed());
    }
}
