/**
 * 来访登记: what people bring before it is a case, by visit, telephone or hotline: a question, or a report of a dispute. It is answered, or goes
 * on as a mediation with every field that was noted ({@link org.fazhi.casework.Desk#goesOnIn}); nobody tells the story twice, and the day of first
 * contact stays. The smallest procedure of the house: read {@link org.fazhi.inquiry.InquiryStep} to see what one needs.
 */
package org.fazhi.inquiry;
