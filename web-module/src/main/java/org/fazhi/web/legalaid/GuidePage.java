package org.fazhi.web.legalaid;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.casework.CaseworkService;
import org.fazhi.legalaid.AidRoute;
import org.fazhi.platform.Texts;

/** Which form of aid: every leaf cites its article and leads to a form that is filled in as far as the leaf knows. */
@Named
@RequestScoped
public class GuidePage {

    @Inject
    private CaseworkService casework;

    /**
     * A leaf.
     *
     * @param name    what it is about
     * @param basis   its article
     * @param address where it leads
     */
    public record Leaf(String name, String basis, String address) {
    }

    /**
     * A first question with its leaves.
     *
     * @param title  the question
     * @param leaves the answers
     */
    public record Branch(String title, List<Leaf> leaves) {
    }

    /** {@return the questions whose leaves the caller may open} */
    public List<Branch> getBranches() {
        var words = Texts.of("legalaid");
        var steps = casework.openings("legalaid");
        return Stream.of(AidRoute.Branch.values()).filter(b -> b == AidRoute.Branch.LIGHT || steps.contains(b == AidRoute.Branch.NOTICE ? "NOTICE" : "SUBMIT"))
                .map(b -> new Branch(words.get("branch." + b), Stream.of(AidRoute.values()).filter(r -> r.branch() == b)
                        .map(r -> new Leaf(words.get("route." + r), words.get("route." + r + ".basis"), r.address())).toList())).toList();
    }
}
