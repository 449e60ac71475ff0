/**
 * Papers: what the office prints, has signed and puts in the file. A template is an ordinary docx that the office edits in WPS;
 * {@link org.fazhi.paper.PaperTemplate} refuses one that could print wrongly, {@link org.fazhi.paper.PaperEngine} fills it and draws
 * the PDF without any office program, {@link org.fazhi.paper.PaperDesk} remembers what was issued. Capabilities declare their papers
 * as {@link org.fazhi.paper.PaperKind}; this room knows none of them.
 *
 * <p>Inside: {@code Docx*} reads and fills the zip of XML parts, {@code Pdf*} lays it out and draws it, {@code Paper*} is what others
 * call.
 */
package org.fazhi.paper;
