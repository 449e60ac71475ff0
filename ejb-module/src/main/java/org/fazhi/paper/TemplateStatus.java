package org.fazhi.paper;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.platform.StatusLine;
import org.fazhi.platform.StatusSource;
import org.fazhi.platform.Texts;

/** Whether each template that a district put in force can still be filled: a new version of the program may ask for more placeholders. */
@ApplicationScoped
public class TemplateStatus implements StatusSource {

    private static final int ORDER = 82;

    @EJB
    private PaperTemplates templates;
    @Inject
    @Any
    private Instance<PaperKinds> rooms;

    /**
     * A template in force with what is wrong with it.
     *
     * @param title    title of the paper
     * @param problems sentences, empty when it can be used
     */
    record Judged(String title, List<String> problems) {
    }

    @Override
    public List<StatusLine> read() {
        return List.of();
    }

    @Override
    public List<StatusLine> examine() {
        var kinds = rooms.stream().flatMap(r -> r.kinds().stream()).<PaperKind>map(k -> k).toList();
        var judged = new ArrayList<Judged>();
        for (var own : templates.inForce()) {
            kinds.stream().filter(k -> k.room().equals(own.room()) && k.code().equals(own.code())).findFirst()
                    .ifPresent(k -> judged.add(new Judged(k.title(), PaperTemplate.check(own.docx(), k.placeholders(), k.required()))));
        }
        return lines(judged, kinds.size());
    }

    static List<StatusLine> lines(List<Judged> judged, int kinds) {
        var words = Texts.of("paper");
        var faulty = judged.stream().filter(j -> !j.problems().isEmpty())
                .map(j -> StatusLine.bad(ORDER, words.get("status.template", j.title()), String.join("；", j.problems()), words.get("status.template.advice"))).toList();
        return faulty.isEmpty() ? List.of(StatusLine.good(ORDER, words.get("status.templates"), words.get("status.templates.good", kinds, judged.size()))) : faulty;
    }
}
