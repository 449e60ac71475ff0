/**
 * 法律援助投诉 (法律援助法55; 法律援助投诉处理办法, 司法部令149号, in force 2025-06-15): an applicant, recipient or interested person complains about the
 * centre, a firm, an office or a person; the bureau receives, asks once for what is missing, investigates or lets investigate, decides in two
 * hands, answers, and asks what the answer was worth. The table is {@link org.fazhi.complaint.ComplaintStep}. The terms are parameters, because
 * the figures of the present rules could not be read. Who is complained about reads nothing here.
 */
package org.fazhi.complaint;
