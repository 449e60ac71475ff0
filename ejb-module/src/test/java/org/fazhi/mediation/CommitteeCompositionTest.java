package org.fazhi.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.fazhi.mediation.CommitteeCodes.Post;
import org.fazhi.mediation.CommitteeComposition.Member;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list that breaks 人民调解法第8条 is told before the bureau files it. */
class CommitteeCompositionTest {

    @ParameterizedTest(name = "{0} (minority area {1}): {2}")
    @CsvSource(delimiter = '|', textBlock = """
            C男 M男 M女           | false |
            C女 V男 M男 M男        | false |
            C男 M男 M女 H男        | false |
            C男 M女               | false | 现有委员2名
            C男 M女 M男 M男 M男 M男 M男 M男 M男 M男 | false | 现有委员10名
            M男 M男 M女           | false | 主任0名
            C男 C男 M女           | false | 主任2名
            C男 M男 M男           | false | 没有妇女
            C男 M? M男            | false | 性别没有登记全
            C男 M男 M女           | true  | 人数较少民族
            C男 M男 M女回         | true  |
            C男 M男汉族 M女汉      | true  | 人数较少民族
            H女                  | false | 还没有登记委员
            """)
    void aListIsToldWhatTheLawMisses(String people, boolean minority, String told) {
        var list = Stream.of(people.split(" ")).map(CommitteeCompositionTest::member).toList();
        var warnings = new CommitteeComposition(3, 9, minority).warnings(list);
        if (told == null) {
            assertThat(warnings).isEmpty();
        } else {
            assertThat(warnings).hasSize(1).first().asString().contains(told);
        }
    }

    private static Member member(String text) {
        var post = switch (text.charAt(0)) {
            case 'C' -> Post.CHAIR;
            case 'V' -> Post.VICE;
            case 'H' -> Post.HIRED;
            default -> Post.MEMBER;
        };
        var gender = switch (text.charAt(1)) {
            case '男' -> Codes.Gender.MALE;
            case '女' -> Codes.Gender.FEMALE;
            default -> null;
        };
        return new Member(post, gender, text.length() > 2 ? text.substring(2) : null);
    }
}
