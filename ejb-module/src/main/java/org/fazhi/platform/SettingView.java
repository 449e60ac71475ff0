package org.fazhi.platform;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.fazhi.platform.Setting.Mark;

/**
 * A setting as the administrator sees it.
 *
 * @param key      its key
 * @param concern  what it is about, in Chinese
 * @param meaning  what it does
 * @param value    the value in force; of a secret only whether there is one
 * @param source   where the value comes from, in Chinese
 * @param standard the default
 * @param allowed  which values are allowed
 * @param state    empty when all is well, else what is wrong
 */
public record SettingView(String key, String concern, String meaning, String value, String source, String standard, String allowed, String state) {

    static List<SettingView> all() {
        var faults = SettingsCheck.of(Setting::written);
        return Arrays.stream(Setting.values()).map(s -> of(s, faults)).toList();
    }

    private static SettingView of(Setting setting, List<SettingsCheck.Finding> faults) {
        var words = Texts.of("platform");
        var fault = faults.stream().filter(f -> f.setting() == setting).map(SettingsCheck.Finding::text).findFirst().orElse("");
        var written = setting.written();
        boolean taken = written != null && setting.allowed().accepts(written);
        return new SettingView(setting.key(), words.get("Concern." + setting.concern()), setting.meaning(), shown(setting), taken ? source(setting) : words.get("source.standard"),
                setting.standard().isEmpty() ? words.get("none") : setting.standard(), setting.allowed().words(), fault);
    }

    private static String shown(Setting setting) {
        var words = Texts.of("platform");
        if (setting.is(Mark.SECRET)) {
            return words.get(setting.find().isPresent() ? "settings.secret" : "none");
        }
        return setting.find().map(v -> v.replaceAll("(?i)(password|sslpassword)=[^&]*", "$1=***")).orElse(words.get("none"));
    }

    /** Servers name their sources as they like; the usual ones have Chinese words. */
    private static String source(Setting setting) {
        var name = String.valueOf(Setting.config().getConfigValue(setting.key()).getSourceName());
        var plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return Texts.of("platform").getOr("source." + plain, name);
    }
}
