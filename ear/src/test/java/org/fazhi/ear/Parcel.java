package org.fazhi.ear;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The built EAR for a test inside the server: office and counter as Maven packed them, and beside them a small web module of its own
 * with the test. That module sees the beans of the office, and the login of the counter does not stand in its way.
 */
public final class Parcel {

    private static final String DESCRIPTOR = "/META-INF/application.xml";
    private static final String MODULE = """
            <module><web><web-uri>tests.war</web-uri><context-root>/fazhi-tests</context-root></web></module>
              <library-directory>""";

    private Parcel() {
    }

    /** {@return the EAR with a module that holds these test classes and AssertJ} */
    public static EnterpriseArchive with(Class<?>... tests) {
        var ear = ShrinkWrap.create(ZipImporter.class, "fazhi.ear")
                .importFrom(Path.of(System.getProperty("fazhi.launcher.ear")).toFile()).as(EnterpriseArchive.class);
        var module = ShrinkWrap.create(WebArchive.class, "tests.war").addClasses(tests).addClasses(InServer.class, OpenDoor.class)
                .addAsLibrary(jarOf(Assertions.class)).addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
        var descriptor = text(ear, DESCRIPTOR);
        ear.delete(DESCRIPTOR);
        return ear.add(new StringAsset(descriptor.replace("<library-directory>", MODULE)), DESCRIPTOR).addAsModule(Testable.archiveToTest(module));
    }

    private static String text(EnterpriseArchive ear, String path) {
        try (var in = ear.get(path).getAsset().openStream(); var out = new ByteArrayOutputStream()) {
            in.transferTo(out);
            return out.toString(StandardCharsets.UTF_8);
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
