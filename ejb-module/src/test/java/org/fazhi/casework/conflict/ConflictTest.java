package org.fazhi.casework.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.fazhi.casework.conflict.Conflict.Kin;
import org.fazhi.casework.conflict.Conflict.Other;
import org.fazhi.casework.conflict.Conflict.Traits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Without this a mediator judges in the cause of himself, his family or his employer, or a namesake loses cases. */
class ConflictTest {

    /** The mediator: 罗素云, number A, born 1980-01-01, lives 竹西苑3幢201室, works at 柳岸物业, served by 梅香物业; wife 钱小英, number W. */
    private static Traits mediator(boolean known) {
        return new Traits("罗素云", known ? "A" : null, known ? LocalDate.of(1980, 1, 1) : null, "扬州市广陵区竹西苑3幢201室", "柳岸物业管理有限公司",
                "梅香物业服务有限责任公司", List.of(new Kin("钱小英", "W"), new Kin("罗大海", null)));
    }

    @ParameterizedTest(name = "mediator known {0}, party {1} {2} id {3} born {4} at {5}: {8}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # mediator's id known | kind | name | id | born | address | agent | representative | conflict
            true  | person | 罗素云 | A | - | - | - | - | SAME_ID
            true  | person | 罗素芸 | A | - | - | - | - | SAME_ID
            true  | person | 罗素云 | B | - | - | - | - | -
            true  | person | 罗素云 | - | - | - | - | - | SAME_NAME
            true  | person | 罗素云 | - | 1990-05-05 | - | - | - | -
            true  | person | 罗素云 | - | 1980-01-01 | - | - | - | SAME_NAME
            false | person | 罗素云 | B | 1990-05-05 | - | - | - | SAME_NAME
            false | person | 孟长河 | B | - | - | - | - | -
            true  | person | 孟长河 | B | - | - | 罗素云 | - | AGENT
            true  | organisation | 某公司 | - | - | - | - | 罗素云 | AGENT
            true  | person | 孟长河 | B | - | 竹西苑3栋201 | - | - | HOUSEHOLD
            true  | person | 孟长河 | B | - | 竹西苑3-201室 | - | - | HOUSEHOLD
            true  | person | 孟长河 | B | - | 竹西苑3幢202室 | - | - | -
            true  | person | 孟长河 | B | - | 竹西苑 | - | - | -
            true  | person | 钱小英 | W | - | - | - | - | KIN
            true  | person | 钱小英 | X | - | - | - | - | -
            true  | person | 钱小英 | - | - | - | - | - | KIN
            true  | person | 罗大海 | Y | - | - | - | - | KIN
            true  | organisation | 柳岸物业管理有限责任公司 | - | - | - | - | - | EMPLOYER
            true  | organisation | 柳岸物业管理 有限公司 | - | - | - | - | - | EMPLOYER
            true  | organisation | 柳岸物业管理有限公司竹西分公司 | - | - | - | - | - | EMPLOYER
            true  | organisation | 柳岸商贸有限公司 | - | - | - | - | - | -
            true  | organisation | 梅香物业服务有限公司 | - | - | - | - | - | PROPERTY
            true  | person | 孟长河 | B | - | 柳岸物业管理有限公司 | - | - | COLLEAGUE
            """)
    void whoMayNotMediate(boolean known, String kind, String name, String id, LocalDate born, String address, String agent, String representative,
                          Conflict.Kind conflict) {
        var party = new Other(name, kind.equals("person"), id, born, address, agent, representative);
        assertThat(Conflict.between(mediator(known), party).orElse(null)).isEqualTo(conflict);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            扬州东关商贸（集团）有限公司 | 扬州东关商贸(集团)有限责任公司 | true
            东关商贸有限公司 | 东关商贸股份有限公司 | true
            东关商贸有限公司 | 西关商贸有限公司 | false
            有限公司 | 有限责任公司 | false
            广陵区人民医院 | 广陵区人民医院 | true
            """)
    void organisationsAreComparedByWhatMakesThem(String one, String other, boolean same) {
        assertThat(Likeness.sameOrganisation(one, other)).isEqualTo(same);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            皮市街12号 | 江苏省扬州市广陵区皮市街12号 | true
            皮市街12号 | 皮市街112号 | false
            芍药里5号楼2单元301室 | 芍药里5幢2单元301 | true
            芍药里５幢２单元３０１室 | 芍药里5-2-301 | true
            芍药里5幢 | 芍药里5幢 | false
            3幢201室 | 竹西苑3幢201室 | false
            """)
    void homesAreComparedByTheirNumbers(String one, String other, boolean same) {
        assertThat(Likeness.sameHome(one, other)).isEqualTo(same);
    }
}
