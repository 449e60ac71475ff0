/**
 * The reports of people's mediation (domain.md 1.13). Report A 人民调解案件情况统计表: {@link org.fazhi.mediation.report.ReportAColumn} is
 * the form, one constant per column with its predicate. Report B 人民调解组织队伍经费保障情况统计表 comes from the registers of committees and
 * mediators. {@link org.fazhi.mediation.report.ScreeningService} keeps the register of 矛盾纠纷排查, from which the columns on prevention come.
 */
package org.fazhi.mediation.report;
