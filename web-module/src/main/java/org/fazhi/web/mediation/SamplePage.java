package org.fazhi.web.mediation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.casework.Refusal;
import org.fazhi.mediation.archive.ArchiveService;
import org.fazhi.mediation.archive.ArchiveViews.Item;
import org.fazhi.mediation.archive.ArchiveViews.Review;
import org.fazhi.mediation.archive.ArchiveViews.Sample;
import org.fazhi.web.frame.Query;

/** One sample with its files; {@code ?file=} opens the score sheet for its reviewer, or the answer for the committee. */
@Named
@ViewScoped
public class SamplePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ArchiveService service;

    private final Map<String, String> points = new HashMap<>();
    private Sample sample;
    private String file;
    private String text;
    private transient List<Review> reviews;

    @PostConstruct
    void ask() {
        var q = Query.current();
        file = q.text("file");
        if (q.text("id").matches("\\d{1,18}")) {
            try {
                sample = service.sample(Long.parseLong(q.text("id")));
            } catch (Refusal none) {
                sample = null;
            }
        }
    }

    /** {@return its files that concern the caller} */
    public List<Review> getReviews() {
        if (reviews == null) {
            reviews = sample == null ? List.of() : service.reviews(sample.id());
        }
        return reviews;
    }

    /** {@return the file that is opened, or null} */
    public Review getOpened() {
        return getReviews().stream().filter(v -> String.valueOf(v.file()).equals(file)).findFirst().orElse(null);
    }

    /** Scores the opened file. */
    public String score() {
        return ArchivePage.attempt(() -> {
            service.score(sample.id(), getOpened().file(), points, text);
            return "/mediation/sample.xhtml?faces-redirect=true&id=" + sample.id();
        }, "sample.scored");
    }

    /** Answers the review of the opened file. */
    public String answer() {
        return ArchivePage.attempt(() -> {
            service.answer(sample.id(), getOpened().file(), text);
            return "/mediation/sample.xhtml?faces-redirect=true&id=" + sample.id();
        }, "sample.answered");
    }

    /** {@return the score sheet} */
    public List<Item> getItems() {
        return service.items();
    }

    /** {@return points by item, as typed} */
    public Map<String, String> getPoints() {
        return points;
    }

    /** {@return the sample, or null} */
    public Sample getSample() {
        return sample;
    }

    /** {@return opinion or answer} */
    public String getText() {
        return text;
    }

    /** @param text opinion or answer */
    public void setText(String text) {
        this.text = text;
    }
}
