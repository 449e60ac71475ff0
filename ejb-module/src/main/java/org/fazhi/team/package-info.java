/**
 * 队伍联管: the people of a neighbourhood. So far 法律明白人 (domain.md 3.5): from the nomination through training and public notice to the card,
 * with training, renewal, suspension and exit. {@link org.fazhi.team.TeamStep} is the table.
 */
package org.fazhi.team;
