package org.fazhi.mediation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How a dispute came from another body, and why it is to go to another committee. */
@Embeddable
public class Referral {

    @Column(name = "letter_no")
    private String letterNo;
    @Column(name = "transfer_why")
    private String why;

    /** For JPA, and for a file that is opened. */
    protected Referral() {
    }

    void came(String letter) {
        letterNo = letter;
    }

    void offered(String reason) {
        why = reason;
    }

    /** {@return number of the 委托（移送）函, or null} */
    public String letterNo() {
        return letterNo;
    }

    /** {@return why another committee is to take it, or null} */
    public String why() {
        return why;
    }
}
