package org.fazhi.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fazhi.casework.form.Field;
import org.fazhi.casework.form.Field.Kind;
import org.junit.jupiter.api.Test;

/** What the history keeps of a form: it is read by more people than the form, and goes out through the interface. */
class StepDataTest {

    private record Person(@Field(Kind.NAME) String name, @Field(Kind.ID_NUMBER) String idNumber, @Field(Kind.PHONE) String phone) {
    }

    private record Form(@Field(Kind.PHONE) String hotline, @Field List<Person> people, @Field String note) {
    }

    @Test
    void noIdentityNumberAndNoTelephoneNumberOfAnybodyStandsInTheHistory() {
        var json = StepData.json(new Form("0514-87654321", List.of(new Person("申屠甲", "110101199003070011", "13800000001"),
                new Person("公孙乙", null, "96110")), "记录"));
        assertThat(json).contains("申屠甲", "110101********0011", "138****0001", "051****4321", "\"****\"", "记录")
                .doesNotContain("110101199003070011", "13800000001", "0514-87654321", "96110");
    }

    private record Circumstances(@Field(guarded = "hardship") java.math.BigDecimal income, @Field(guarded = "hardship") List<Person> members, @Field String note) {
    }

    @Test
    void guarded_fields_cannot_be_read_in_the_database_and_come_back_whole_for_their_own_line_only() {
        var vault = org.fazhi.platform.Vault.with(new byte[32]);
        var form = new Circumstances(new java.math.BigDecimal("1357.50"), List.of(new Person("申屠甲", null, null)), "当面");
        var kept = StepData.json(form, 7, vault);
        assertThat(kept).contains("当面", "sealed").doesNotContain("1357", "申屠甲", "income");
        assertThat(StepData.open(kept, 7, vault)).containsEntry("income", "1357.50").containsEntry("note", "当面").doesNotContainKey("sealed");
        org.assertj.core.api.Assertions.assertThatIllegalStateException().isThrownBy(() -> StepData.open(kept, 8, vault));
        assertThat(StepData.open("{\"income\":5}", 7, vault)).as("a line of older days").containsEntry("income", "5");
    }
}
