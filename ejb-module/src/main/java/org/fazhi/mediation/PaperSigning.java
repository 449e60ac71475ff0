package org.fazhi.mediation;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.platform.Texts;

/** Where the law wants ink: papers about marriage, adoption and inheritance are signed by hand (电子签名法 art. 3). */
final class PaperSigning {

    private static final Pattern PERSONAL = Pattern.compile("离婚|结婚|婚姻|婚约|彩礼|收养|继承|遗产|遗嘱|抚养权|监护|亲子关系");

    private PaperSigning() {
    }

    /** {@return why papers of this file must not be signed in the system, or null} */
    static String refusal(MediationCase facts) {
        var text = Stream.of(facts.cause(), facts.facts(), facts.requests()).filter(t -> t != null).collect(Collectors.joining(" "));
        var word = PERSONAL.matcher(text);
        return facts.type() == Codes.DisputeType.MARRIAGE_FAMILY ? Texts.of("mediation").get("sign.family")
                : word.find() ? Texts.of("mediation").get("sign.personal", word.group()) : null;
    }
}
