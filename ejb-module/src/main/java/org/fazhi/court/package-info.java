/**
 * 微法庭 (micro court; 乡邻和事堂, 议事小法庭; domain.md 4.3): neighbours sit down with people whom they trust, in layers (两专一能), over matters of the
 * public, the 物业, the building or the family. <b>It is no court and no mediation committee</b>: it puts down minutes that bind nobody in law.
 * Whoever needs something binding goes on in people's mediation, by a new application; officers on a panel explain the law and decide nothing; nobody
 * pays. No output says a word that only a court may say ({@link org.fazhi.casework.Wording}).
 *
 * <p>The table stands in {@link org.fazhi.court.CourtStep} (from request to session) and {@link org.fazhi.court.OutcomeStep} (how it ends and what
 * follows); who sits where is decided by {@link org.fazhi.court.Tiering}. A matter comes in from any room by
 * {@code Desk.goesOnIn("court", "REQUEST", …)} with the fields of {@link org.fazhi.court.CourtData.Request}.
 */
package org.fazhi.court;
