package org.fazhi.ear;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The built EAR for a test inside the server: as Maven packed it, with the test's own classes added to its web module. */
public final class Parcel {

    private Parcel() {
    }

    /** {@return the EAR with these test classes and AssertJ inside} */
    public static EnterpriseArchive with(Class<?>... tests) {
        var ear = ShrinkWrap.create(ZipImporter.class, "fazhi.ear")
                .importFrom(Path.of(System.getProperty("fazhi.launcher.ear")).toFile()).as(EnterpriseArchive.class);
        // What lies in an imported archive is bytes; only an archive of its own takes classes.
        var web = ear.getAsType(WebArchive.class, "/fazhi-web.war");
        ear.delete("/fazhi-web.war");
        return ear.addAsModule(web.addClasses(tests).addAsLibrary(jarOf(Assertions.class)));
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
