package org.fazhi.launcher;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fazhi.platform.Texts;

/** What the newcomer reads when everything runs: address, demo accounts, token, how to stop. */
final class Welcome {

    private static final Texts TEXTS = Texts.of("launcher");

    private Welcome() {
    }

    static void print(Settings settings, Progress progress) throws IOException {
        progress.line("");
        progress.line(TEXTS.get("ready", progress.seconds()));
        say(progress, "ready.address", settings.url());
        say(progress, "ready.home", settings.home());
        var file = settings.home().resolve("demo-accounts.json");
        if (Files.exists(file)) {
            try (var reader = Json.createReader(Files.newBufferedReader(file))) {
                var demo = reader.readObject();
                say(progress, "ready.token", demo.getString("token", ""));
                say(progress, "ready.accounts", file);
                table(demo).forEach(progress::line);
            }
        }
        say(progress, "ready.stop", settings.url());
        progress.line("");
    }

    private static void say(Progress progress, String key, Object... args) {
        progress.line("  " + TEXTS.get(key, args));
    }

    private static List<String> table(JsonObject demo) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(TEXTS.get("ready.head").split("\\|")));
        for (var account : demo.getJsonArray("accounts").getValuesAs(JsonObject.class)) {
            var roles = account.getJsonArray("roles").getValuesAs(JsonString.class).stream().map(r -> Texts.of("access").getOr("Role." + r.getString(), r.getString())).collect(Collectors.joining(" "));
            rows.add(List.of(account.getString("login", ""), account.getString("password", ""), account.getString("name", ""), roles,
                    account.getString("organisation", "")));
        }
        var widths = new int[rows.get(0).size()];
        for (var row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        var line = new StringBuilder("    ");
        for (int i = 0; i < widths.length; i++) {
            line.append(row.get(i)).append(" ".repeat(widths[i] - width(row.get(i)) + 2));
        }
        return line.toString().stripTrailing();
    }

    /** Columns on a terminal: a Chinese character takes two. */
    private static int width(String text) {
        return text.codePoints().map(c -> c > 0x2E7F ? 2 : 1).sum();
    }
}
