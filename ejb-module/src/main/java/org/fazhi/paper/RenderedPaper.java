package org.fazhi.paper;

/**
 * A paper ready to be handed out.
 *
 * @param content     the file
 * @param fileName    name for saving it: number and title, without characters that a file system refuses
 * @param contentType media type
 */
public record RenderedPaper(byte[] content, String fileName, String contentType) {
}
