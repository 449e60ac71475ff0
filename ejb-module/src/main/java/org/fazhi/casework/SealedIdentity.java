package org.fazhi.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.fazhi.casework.form.IdNumber;
import org.fazhi.platform.Vault;

/**
 * Somebody's identity number as rows keep it (domain.md 5.4; 个人信息保护法28、51): sealed for papers that must say it in full, a keyed digest by
 * which the same person is found again, and the masked text that is shown everywhere else. Entities embed it ({@code @AttributeOverride}
 * where their columns have other names); registers written by SQL bind the three texts.
 *
 * <p>EclipseLink loads an embeddable whose columns are all null as null: entities read theirs through {@link #known}.
 */
@Embeddable
public class SealedIdentity {

    @Column(name = "id_sealed")
    private String sealed;
    @Column(name = "id_digest")
    private String digest;
    @Column(name = "id_mask")
    private String mask;

    /** For JPA. */
    protected SealedIdentity() {
    }

    private SealedIdentity(String sealed, String digest, String mask) {
        this.sealed = sealed;
        this.digest = digest;
        this.mask = mask;
    }

    /**
     * {@return the number sealed; all three texts are null when it is not known}
     *
     * @param number 18 characters, checked before ({@link IdNumber#problem}), or null
     * @param place  what it belongs to, such as {@code aid_case.id:4711}: in another row it does not open
     */
    public static SealedIdentity of(String number, String place, Vault vault) {
        return number == null ? new SealedIdentity() : new SealedIdentity(vault.seal(number, place), vault.digest(number), IdNumber.mask(number));
    }

    /** {@return the three texts of a row that was read by SQL} */
    public static SealedIdentity stored(String sealed, String digest, String mask) {
        return new SealedIdentity(sealed, digest, mask);
    }

    /** {@return the identity, never null} */
    public static SealedIdentity known(SealedIdentity embedded) {
        return embedded == null ? new SealedIdentity() : embedded;
    }

    /**
     * {@return the whole number, or null when it was never sealed}
     *
     * @param place the same as when it was sealed
     * @throws IllegalStateException when the row was changed or the number moved
     */
    public String number(Vault vault, String place) {
        return vault.open(sealed, place);
    }

    /** {@return what a paper says: the whole number, or the masked text of a row that never had more} */
    public String printed(Vault vault, String place) {
        return sealed == null ? mask : number(vault, place);
    }

    /** {@return the number sealed, or null} */
    public String sealed() {
        return sealed;
    }

    /** {@return the keyed digest, 64 hexadecimal digits, or null} */
    public String digest() {
        return digest;
    }

    /** {@return the masked number, such as 321002********1824, or null} */
    public String mask() {
        return mask;
    }
}
