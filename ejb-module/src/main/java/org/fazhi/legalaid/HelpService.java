package org.fazhi.legalaid;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fazhi.access.CurrentCaller;
import org.fazhi.casework.form.FieldSpec;
import org.fazhi.legalaid.HelpRegister.Line;
import org.fazhi.paper.PaperFormat;
import org.fazhi.paper.RenderedPaper;

/** The light registers of the signed-in caller's own unit; see {@link HelpRegister}. */
@Stateless
@RolesAllowed("STAFF")
public class HelpService {

    @Inject
    private CurrentCaller current;
    @Inject
    private HelpRegister register;

    /** {@return whether the caller keeps the registers of the own unit} */
    public boolean mayKeep() {
        return register.mayKeep(current.get());
    }

    /** {@return the fields of a register's form} */
    public List<FieldSpec> form(HelpKind kind) {
        return FieldSpec.of(HelpData.of(kind));
    }

    /** {@return the newest lines of a register} */
    public List<Line> list(HelpKind kind) {
        return register.list(current.get(), kind);
    }

    /** {@return key of a new line; see {@link HelpRegister#add}} */
    public long add(HelpKind kind, Map<String, ?> typed, String key) {
        return register.add(current.get(), kind, typed, key);
    }

    /** {@return a form of the ministry about a line; see {@link HelpRegister#print}} */
    public RenderedPaper print(long id, int form, PaperFormat format) {
        return register.print(current.get(), id, form, format);
    }

    /** {@return the ledger of a period; see {@link HelpRegister#ledger}} */
    public RenderedPaper ledger(LocalDate from, LocalDate to, PaperFormat format) {
        return register.ledger(current.get(), from, to, format);
    }
}
