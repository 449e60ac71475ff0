package org.fazhi.ear;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
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
        openForArquillian(web);
        return ear.addAsModule(web.addClasses(tests).addClasses(InServer.class).addAsLibrary(jarOf(Assertions.class)));
    }

    /** Everything is closed by web.xml; the servlet by which Arquillian runs the tests is let in, in this copy only. */
    private static void openForArquillian(WebArchive web) {
        var descriptor = web.get("/WEB-INF/web.xml").getAsset();
        try (var in = descriptor.openStream()) {
            var closed = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var open = closed.replace("<url-pattern>/health/*</url-pattern>",
                    "<url-pattern>/health/*</url-pattern><url-pattern>/ArquillianServletRunnerEE9/*</url-pattern>");
            if (open.equals(closed)) {
                throw new IllegalStateException("web.xml has no list of open addresses any more");
            }
            web.delete("/WEB-INF/web.xml");
            web.add(new StringAsset(open), "/WEB-INF/web.xml");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
