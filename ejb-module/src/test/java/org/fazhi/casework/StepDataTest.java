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
}
