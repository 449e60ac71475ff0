package org.fazhi.casework;

/** How a person must stand to a file for a role to count. */
public enum Relation {
    /** The file belongs to the person's own unit. */
    OWN_UNIT,
    /** The person handles the file (mediator, recorder), or holds it. */
    HANDLING,
    /** The person handles or holds it, of whichever unit: a lawyer who was assigned. */
    ASSIGNED_PERSON,
    /** The person's unit takes part in it without owning it: a firm that was assigned. */
    ASSIGNED_UNIT,
    /** The person registered it, or works where it was registered. */
    REGISTERED,
    /** The file belongs to the person's subdistrict. */
    OWN_STREET,
    /** The file belongs to the person's district. */
    OWN_DISTRICT,
    /** The file is offered to the person's unit. */
    OFFERED
}
