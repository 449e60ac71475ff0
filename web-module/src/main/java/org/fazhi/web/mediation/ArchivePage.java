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
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.mediation.archive.ArchiveService;
import org.fazhi.mediation.archive.ArchiveViews.Destruction;
import org.fazhi.mediation.archive.ArchiveViews.Hold;
import org.fazhi.mediation.archive.ArchiveViews.Sample;
import org.fazhi.platform.Texts;
import org.fazhi.web.frame.Notes;
import org.fazhi.web.frame.Query;

/** 结案归档: samples, holds, lists of destruction; {@code ?lift=} opens the form that lifts a hold. */
@Named
@ViewScoped
public class ArchivePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ArchiveService service;

    private final Map<String, Object> draw = new HashMap<>();
    private final Map<String, Object> hold = new HashMap<>();
    private String lift;
    private String liftReason;

    @PostConstruct
    void ask() {
        lift = Query.current().text("lift");
    }

    /** Draws a sample. */
    public String drawNow() {
        return attempt(() -> "/mediation/sample.xhtml?faces-redirect=true&id=" + service.draw(draw), "sample.drawn");
    }

    /** Sets a hold. */
    public String setHold() {
        return attempt(() -> {
            service.hold(hold);
            return back();
        }, "hold.set");
    }

    /** Lifts a hold. */
    public String liftHold() {
        return attempt(() -> {
            service.lift(getLifted().id(), liftReason);
            return back();
        }, "hold.lifted");
    }

    /** Makes a list of destruction. */
    public String make() {
        return attempt(() -> "/mediation/destruction.xhtml?faces-redirect=true&id=" + service.make(), "destruction.made");
    }

    private static String back() {
        return "/mediation/archive.xhtml?faces-redirect=true";
    }

    static String attempt(java.util.function.Supplier<String> act, String done) {
        try {
            var where = act.get();
            Notes.done(Texts.of("mediation").get(done));
            return where;
        } catch (InvalidInput wrong) {
            wrong.errors().forEach(e -> Notes.error(e.field(), e.message()));
        } catch (Refusal no) {
            Notes.error(no.getMessage());
        }
        return null;
    }

    /** {@return samples that concern the caller} */
    public List<Sample> getSamples() {
        return service.samples();
    }

    /** {@return holds in force} */
    public List<Hold> getHolds() {
        return service.holds();
    }

    /** {@return the hold that is to be lifted, or null} */
    public Hold getLifted() {
        return lift.isEmpty() ? null : getHolds().stream().filter(h -> String.valueOf(h.id()).equals(lift)).findFirst().orElse(null);
    }

    /** {@return lists of destruction} */
    public List<Destruction> getDestructions() {
        return service.destructions();
    }

    /** {@return files whose time of keeping has run out} */
    public int getDue() {
        return isDestroying() ? service.due() : 0;
    }

    /** {@return whether the caller draws samples} */
    public boolean isDrawing() {
        return service.mayDraw();
    }

    /** {@return whether the caller sets holds} */
    public boolean isHolding() {
        return service.mayHold();
    }

    /** {@return whether the caller works on lists of destruction} */
    public boolean isDestroying() {
        return service.mayDestroy();
    }

    /** {@return what is typed for a sample} */
    public Map<String, Object> getDraw() {
        return draw;
    }

    /** {@return what is typed for a hold} */
    public Map<String, Object> getHold() {
        return hold;
    }

    /** {@return why a hold is lifted} */
    public String getLiftReason() {
        return liftReason;
    }

    /** @param liftReason why a hold is lifted */
    public void setLiftReason(String liftReason) {
        this.liftReason = liftReason;
    }
}
