/**
 * 法律援助, from application to archived file (法律援助法; 办理法律援助案件程序规定, 2023). The table stands in five enums by phase:
 * {@link org.fazhi.legalaid.AidStep} intake and supplement, {@link org.fazhi.legalaid.DecisionStep} decision and objection,
 * {@link org.fazhi.legalaid.AssignmentStep} assignment and change of person, {@link org.fazhi.legalaid.HandlingStep} handling and
 * termination, {@link org.fazhi.legalaid.ClosingStep} file, review, subsidy, archive.
 *
 * <p>Who decides does not review, who handled does not grade, who decided does not judge the objection. Hardship and violence are known
 * to those only who decide on them ({@link org.fazhi.legalaid.AidClearance}); the firm never learns of hardship.
 */
package org.fazhi.legalaid;
