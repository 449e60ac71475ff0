package org.fazhi.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong answer here lets a program into the files, or sends a resident away with a good paper. */
class AttachmentTypeTest {

    @ParameterizedTest
    @CsvSource({"25504446 2D312E34, PDF", "FFD8FFE0 00104A46, JPEG", "89504E47 0D0A1A0A 0000, PNG", "4D5A9000 03000000, ", "3C68746D 6C3E, ", "D0CF11E0 A1B11AE1, ",
        "504B0304 0000, ", "25504446 2D, "})
    void theContentSaysWhatAFileIs(String hex, AttachmentType type) {
        var bytes = java.util.HexFormat.of().parseHex(hex.replace(" ", ""));
        assertThat(AttachmentType.of(bytes).orElse(null)).isEqualTo(type);
    }

    @Test
    void aDocumentIsAnArchiveWithATextAndWithoutMacros() throws IOException {
        assertThat(AttachmentType.of(zip("[Content_Types].xml", "word/document.xml"))).contains(AttachmentType.DOCX);
        assertThat(AttachmentType.of(zip("[Content_Types].xml", "xl/workbook.xml"))).isEmpty();
        assertThat(AttachmentType.of(zip("word/document.xml", "word/vbaProject.bin"))).isEmpty();
    }

    @Test
    void anArchiveThatUnpacksWithoutEndIsNotUnpacked() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 65; i++) {
                zip.write(zeros);
            }
        }
        assertThat(AttachmentType.of(out.toByteArray())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"证据.pdf, 证据.pdf", "C:\\Users\\a\\照片.JPEG, 照片.pdf", "../../etc/passwd, passwd.pdf", ".htaccess, htaccess.pdf", "a\"b;c.pdf, a_b_c.pdf", "'', 附件.pdf",
        "说明.pdf.exe, 说明.pdf.pdf", "收条%0d%0a.pdf, 收条_0d_0a.pdf"})
    void aNameIsOnlyAName(String sent, String kept) {
        assertThat(Attachments.clean(sent, AttachmentType.PDF)).isEqualTo(kept);
    }

    @Test
    void aLongNameFitsItsColumn() {
        var kept = Attachments.clean("𠅤".repeat(500) + ".pdf", AttachmentType.PDF);
        assertThat(kept.codePointCount(0, kept.length())).isLessThanOrEqualTo(200);
        assertThat(Attachments.clean(null, AttachmentType.PNG)).isEqualTo("附件.png");
    }

    private static byte[] zip(String... names) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
