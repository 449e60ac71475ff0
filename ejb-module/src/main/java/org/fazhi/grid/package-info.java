/**
 * 微网格议事 (domain.md 4.2): small matters are caught early, the professional team comes when invited, every week ends with decisions that have
 * an owner. Five procedures on the kernel, each with its table: {@link org.fazhi.grid.MatterStep} and {@link org.fazhi.grid.MatterWorkStep}
 * (一事一约, room's word {@code matter}), {@link org.fazhi.grid.ActionStep} (一格一约, {@code gridaction}), {@link org.fazhi.grid.WeeklyStep}
 * (一周一约, {@code weekly}), {@link org.fazhi.grid.MicroGridStep} (网格和微网格, {@code microgrid}) and {@link org.fazhi.grid.LiaisonStep}
 * (联络员, {@code liaison}).
 *
 * <p>A matter goes on in other rooms by {@link org.fazhi.casework.Desk#goesOnIn}: {@link org.fazhi.grid.MatterHandOver} hands over every fact that
 * the other room's opening has a field for, under the names listed there, so that nothing is typed twice and one clock runs from first contact.
 *
 * <p>Nothing here depends on a nightly run: that a meeting was missed, that a matter counts as confirmed, that a micro-grid was split follows from
 * days. A week needs a meeting when it has a working day ({@link org.fazhi.grid.WeekPlan}). Figures and the rows behind them come from one
 * condition ({@link org.fazhi.grid.GridFigure}).
 */
package org.fazhi.grid;
