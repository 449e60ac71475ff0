package org.fazhi.access;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;

/** {@code demo-accounts.json}: address, token and demonstration accounts, readable by its owner alone. */
final class DemoAccountsFile {

    private static final JsonWriterFactory PRETTY = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    private final Path file;
    private final Path draft;
    private final JsonArrayBuilder accounts = Json.createArrayBuilder();
    private String token = "";

    DemoAccountsFile(Path file) {
        this.file = file;
        this.draft = file.resolveSibling(file.getFileName() + ".new");
    }

    Path path() {
        return file;
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** Makes an empty private file beside the real one, so that the passwords are never readable by others, not even for a moment. */
    void prepare() throws IOException {
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(draft);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(draft);
        }
    }

    void token(String value) {
        token = value;
    }

    void add(String login, String password, String name, Set<Role> roles, String organisation) {
        var names = Json.createArrayBuilder();
        roles.stream().sorted().map(Enum::name).forEach(names::add);
        accounts.add(Json.createObjectBuilder().add("login", login).add("password", password).add("name", name)
                .add("roles", names).add("organisation", organisation));
    }

    void publish(String url) throws IOException {
        var content = Json.createObjectBuilder().add("url", url).add("token", token).add("accounts", accounts).build();
        try (var out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8); var json = PRETTY.createWriter(out)) {
            json.write(content);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
