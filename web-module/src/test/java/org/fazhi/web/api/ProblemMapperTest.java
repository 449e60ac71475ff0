package org.fazhi.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.ejb.EJBTransactionRolledbackException;
import java.util.List;
import java.util.Map;
import org.fazhi.casework.Obstacle;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.form.FieldError;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.platform.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Another system can tell from status, type and members what to do about a refusal. */
class ProblemMapperTest {

    @ParameterizedTest
    @CsvSource({"NOT_FOUND,404", "NOT_ALLOWED,403", "WRONG_STATUS,409", "CONFLICT,409", "BLOCKED,422", "BAD_REQUEST,400"})
    void everyRefusalOfTheKernelHasItsStatus(Refusal.Kind kind, int status) {
        var problem = ProblemMapper.known(new Refusal(kind, "原因", List.of(new Obstacle("CODE", "原因"))));
        assertThat(problem.body()).containsEntry("status", status).containsEntry("detail", "原因").containsKey("obstacles");
    }

    @Test
    void everyFieldThatIsWrongIsNamed() {
        var problem = ProblemMapper.known(new InvalidInput(List.of(new FieldError("parties.0.name", "请填写这一项"), new FieldError("type", "请选择一项"))));
        assertThat(problem.kind().status()).isEqualTo(422);
        assertThat(Json.write(problem.body())).contains("\"errors\":[{\"field\":\"parties.0.name\",\"message\":\"请填写这一项\"},{\"field\":\"type\"");
    }

    @Test
    void whatTheContainerWrappedIsFound() {
        var refusal = new Refusal(Refusal.Kind.CONFLICT, "原因");
        assertThat(ProblemMapper.unwrapped(new EJBException(new EJBTransactionRolledbackException("x", new EJBException(refusal))))).isSameAs(refusal);
        assertThat(ProblemMapper.known(ProblemMapper.unwrapped(new EJBException(new EJBAccessException("x")))).kind()).isEqualTo(Problem.Kind.NOT_ALLOWED);
        assertThat(ProblemMapper.known(new IllegalStateException("secret"))).isNull();
    }

    @ParameterizedTest
    @EnumSource(Problem.Kind.class)
    void everyProblemHasAChineseTitleAndATypeOfItsOwn(Problem.Kind kind) {
        assertThat(kind.title()).containsPattern("\\p{IsHan}");
        assertThat(kind.type()).matches("urn:fazhi:problem:[a-z-]+");
    }

    @Test
    void aMissingFileIsAnsweredWithoutNamingWhatWasAsked() {
        assertThat(ProblemMapper.known(new Refusal(Refusal.Kind.NOT_FOUND, "没有这件案件，或者不在您能看的范围内")).body())
                .isEqualTo(Map.of("type", "urn:fazhi:problem:not-found", "title", "没有找到", "status", 404, "detail", "没有这件案件，或者不在您能看的范围内"));
    }
}
