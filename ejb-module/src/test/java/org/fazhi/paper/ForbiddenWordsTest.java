package org.fazhi.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Without this a neighbourhood panel hands out papers that read like judgments. */
class ForbiddenWordsTest {

    @ParameterizedTest(name = "{0} at {2}.{3} in {1}")
    @CsvSource(delimiter = '|', textBlock = """
            判决 | 经议事，现判决如下：一、修好水管。 | 1 | 6
            裁定 | 本次议事裁定楼上承担费用。 | 1 | 5
            审理 | 本件由微法庭审理。 | 1 | 7
            被告 | 被告周广生到场。 | 1 | 1
            原告 | 请原告签名。 | 1 | 2
            强制执行 | 不履行的，可以强制执行。 | 1 | 8
            开庭 | 定于3月5日上午开庭。 | 1 | 9
            缺席判决 | 不到场的缺席判决。 | 1 | 5
            庭审 | 请遵守庭审纪律。 | 1 | 4
            本庭 | 本庭认为楼上有责任。 | 1 | 1
            合议庭 | 合议庭三人。 | 1 | 1
            宣判 | 当场宣判。 | 1 | 3
            判令 | 判令三日内修好。 | 1 | 1
            传唤 | 再次传唤对方。 | 1 | 3
            上诉 | 不服可以上诉。 | 1 | 5
            审判 | 审判人员：罗素云。 | 1 | 1
            休庭 | 十一时休庭。 | 1 | 4
            诉讼请求 | 变更诉讼请求。 | 1 | 3
            判处 | 判处赔偿。 | 1 | 1
            法锤 | 敲法锤开始。 | 1 | 2
            判决 | 判 决结果张贴。 | 1 | 1
            判决 | 第一段没有。\\n第二段写了判决。 | 2 | 6
            原告 | 𬭚先生是原告。 | 1 | 5
            被告 | 已告知被告楼上。 | 1 | 4
            裁定 | 仲裁定于三月，本件另行裁定。 | 1 | 12
            审理 | 评审理由充分，不再审理。 | 1 | 10
            原告 | 原告知书作废，原告在场。 | 1 | 8
            开庭 | 离开庭院后再开庭。 | 1 | 7
            判决 | 双方愿意。\\n\\n三、判决生效。 | 3 | 3
            强制执行 | 强制　执行费用由其承担。 | 1 | 1
            """)
    void aPlantedWordIsCaughtWithItsPlace(String word, String text, int paragraph, int position) {
        assertThat(ForbiddenWords.in("议事经过", text.replace("\\n", "\n"))).singleElement().satisfies(f -> {
            assertThat(f.entry().word()).isEqualTo(word);
            assertThat(f.paragraph()).isEqualTo(paragraph);
            assertThat(f.position()).isEqualTo(position);
            assertThat(f.sentence()).startsWith("议事经过第" + paragraph + "段第" + position + "字").contains(word, f.entry().instead());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "双方商定三日内修好水管，费用各半。", "已被告知可以申请人民调解。", "评审理由附后。", "劳动人事争议仲裁定于四月五日进行。", "他已离开庭院。",
        "原告知单作废，重新告知。", "可以依法向人民法院起诉。", "以上诉求均已记录。", "家庭审美不同。", "社区法官讲解了民法典第二百八十八条。",
        "批判决心不改的做法。", "人民调解协议经司法确认后有约束力。", "议事员由双方认可。"})
    void aCleanTextIsLeftAlone(String text) {
        assertThat(ForbiddenWords.in("议事纪要", text)).isEmpty();
    }

    @Test
    void everyWordOfEveryFieldIsToldAtOnce() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("议事经过", "原告陈述，被告答复。");
        fields.put("议定事项", "判决如下。");
        fields.put("备注", null);
        assertThat(ForbiddenWords.in(fields)).extracting(f -> f.place() + f.entry().word()).containsExactly("议事经过原告", "议事经过被告", "议定事项判决");
    }

    @Test
    void everyWordSaysWhyAndWhatToWriteAndItsOwnAdviceIsClean() {
        assertThat(ForbiddenWords.list()).hasSizeGreaterThan(15).allSatisfy(e -> {
            assertThat(e.reason()).isNotBlank();
            assertThat(ForbiddenWords.in("建议", e.instead())).isEmpty();
            assertThat(e.harmless()).allSatisfy(h -> assertThat(h).contains(e.word()));
        });
    }
}
