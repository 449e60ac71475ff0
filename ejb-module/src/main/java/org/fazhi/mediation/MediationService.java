package org.fazhi.mediation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fazhi.access.CurrentCaller;
import org.fazhi.access.Role;
import org.fazhi.casework.CaseFiles;
import org.fazhi.casework.Casework;
import org.fazhi.casework.Command;
import org.fazhi.casework.Option;
import org.fazhi.casework.Outcome;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.Staff;
import org.fazhi.casework.Unit;
import org.fazhi.paper.PaperFormat;
import org.fazhi.paper.PdfBundle;
import org.fazhi.paper.RenderedPaper;
import org.fazhi.platform.Texts;

/** What pages and REST ask of people's mediation beyond the common dossier and lists. */
@Stateless
@RolesAllowed("STAFF")
public class MediationService {

    @Inject
    private CurrentCaller current;
    @Inject
    private CaseFiles files;
    @Inject
    private Casework casework;
    @Inject
    private Staff staff;
    @Inject
    private MediationDuplicates duplicates;

    /**
     * Registers a dispute.
     *
     * @param data fields of {@link MediationData.Registration}, as typed or as JSON
     * @param on   day of first contact; null: today
     * @param key  idempotency key, or null
     * @return the new file
     */
    public Outcome register(Map<String, ?> data, LocalDate on, String key) {
        return casework.perform(current.get(), Command.open(MediationProcedure.WORD, MediationStep.REGISTER.name(), on, data, key));
    }

    /** {@return files of the last year in which a typed party stands already, at most five; see {@link MediationDuplicates}} */
    public List<MediationDuplicates.Hit> similar(List<? extends Map<String, ?>> parties) {
        return duplicates.find(current.get(), parties);
    }

    /**
     * {@return what goes to the court, as one PDF: application, agreement, proof of mediation, list of materials}
     *
     * @param fileId the file
     * @throws Refusal NOT_FOUND when the caller may not read it, or when the papers have not been made yet
     */
    public RenderedPaper confirmationPacket(long fileId) {
        var dossier = files.dossier(current.get(), MediationProcedure.WORD, String.valueOf(fileId));
        var made = ConfirmationPacket.of(dossier);
        if (made.isEmpty()) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, Texts.of(MediationProcedure.WORD).get("packet.none"));
        }
        var parts = made.stream().map(p -> files.paper(current.get(), p.id(), PaperFormat.PDF).content()).toList();
        var name = (dossier.row().number() + Texts.of(MediationProcedure.WORD).get("packet.name")).replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]", "_");
        return new RenderedPaper(PdfBundle.of(parts), name + ".pdf", PaperFormat.PDF.contentType());
    }

    /** {@return the committee of the caller, or the only one at which the caller may register; null when it must be chosen} */
    public String ownCommittee() {
        var all = committees();
        return all.stream().map(Option::value).filter(v -> all.size() == 1 || v.equals(String.valueOf(current.get().orgId()))).findFirst().orElse(null);
    }

    /** {@return the committees at which the caller may register a dispute} */
    public List<Option> committees() {
        var caller = current.get();
        boolean whole = caller.has(Role.INTEGRATION) || caller.has(Role.COMMUNITY);
        return staff.unitsBelow(caller.orgPath(), "COMMITTEE").stream().filter(u -> whole || u.id() == caller.orgId() || caller.has(Role.MEDIATION_SECTION)
                || caller.has(Role.JUSTICE_OFFICE)).map(MediationService::option).toList();
    }

    private static Option option(Unit unit) {
        return new Option(String.valueOf(unit.id()), unit.name());
    }
}
