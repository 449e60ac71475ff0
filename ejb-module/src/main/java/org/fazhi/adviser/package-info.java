/**
 * 村（社区）法律顾问 (domain.md 3.5): a lawyer or legal worker under contract for one community, five communities at most. The file is the contract:
 * proposed, signed, renewed or ended; beside it stands the log of visits. How often somebody must come is a parameter, and what is owed is a task of
 * the month or quarter, visible by its day. {@link org.fazhi.adviser.AdviserService} says whether every community has one.
 */
package org.fazhi.adviser;
