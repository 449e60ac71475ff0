/**
 * 人民调解 people's mediation (人民调解法; domain.md section 1). Read {@link org.fazhi.mediation.MediationStep} first: it is the table
 * of the procedure, one row per step. {@link org.fazhi.mediation.MediationGuards} are its conditions,
 * {@link org.fazhi.mediation.MediationDeadline} its clocks, {@link org.fazhi.mediation.MediationCase} its facts,
 * {@link org.fazhi.mediation.MediationData} what is typed into each step.
 *
 * <p>What follows an agreement has tables of its own: {@link org.fazhi.mediation.PerformanceStep} (clauses, receipts, urging, visits, a
 * new agreement, suit) with the arithmetic in {@link org.fazhi.mediation.ClauseState}, and
 * {@link org.fazhi.mediation.ConfirmationStep} (judicial confirmation) with {@link org.fazhi.mediation.Readiness}, which names every obstacle.
 *
 * <p>Committees, their mediators and the allowance by case (以案定补) are registers beside the case files: the tables of their acts are
 * {@link org.fazhi.mediation.CommitteeAct} and {@link org.fazhi.mediation.AllowanceAct}, their one door is {@code RegisterDoor}. Who may
 * not mediate stands in {@link org.fazhi.casework.conflict.Conflict}, how a party is led to a mediator in {@link org.fazhi.mediation.SelectionStep}.
 *
 * <p>A committee is not an organ of the bureau: it owns its files; justice offices and the bureau's section supervise.
 */
package org.fazhi.mediation;
