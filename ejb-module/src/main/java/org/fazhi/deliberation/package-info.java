/**
 * 援法议事 (law-guided deliberation; domain.md 4.3): a topic of the neighbourhood on its way from the proposal through screening, survey, a written
 * legal opinion, notice and meeting to a consensus or a vote, then legal review, public notice, execution and evaluation. It ends in something
 * binding, or says honestly that there was no consensus.
 *
 * <p>The table stands in {@link org.fazhi.deliberation.DeliberationStep}. Who must come and how many must agree is decided by
 * {@link org.fazhi.deliberation.Quorum}: a round of talks, the residents' meeting (城市居民委员会组织法第9条), or the owners together (民法典第278条).
 */
package org.fazhi.deliberation;
