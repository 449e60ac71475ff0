package org.fazhi.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;
import org.fazhi.platform.Texts;

/**
 * What stands at the foot of the last page, so that a paper can be recognised: its number of verification and the digest of its content, as
 * text and as a QR code.
 *
 * @param number  number of verification, such as WS00000123
 * @param digest  SM3 of the content, 64 hexadecimal digits
 */
public record PaperStamp(String number, String digest) {

    /** The stamp needs this much free paper at the foot, in points. */
    static final float ROOM = 74;
    private static final float SIDE = 40;
    private static final float FROM_FOOT = 66;
    private static final float SIZE = 6.5f;

    /** {@return what the QR code says: readable by anyone with a telephone, without an address that would leave the intranet} */
    public String text() {
        return Texts.of("paper").get("stamp.qr", number, digest);
    }

    /** Draws it on a page. */
    void draw(PdfPages pages, int page, float left, float height, PaperFonts fonts) {
        var code = code();
        float module = SIDE / code.getWidth();
        float top = height - FROM_FOOT;
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                int from = x;
                while (x < code.getWidth() && code.get(x, y)) {
                    x++;
                }
                if (x > from) {
                    float at = top + (y + 0.5f) * module;
                    pages.rule(page, left + from * module, at, left + x * module, at, module);
                }
            }
        }
        var words = Texts.of("paper");
        pages.write(page, left + SIDE + 5, height - 34, SIZE, words.get("stamp.number", number), fonts);
        pages.write(page, left + SIDE + 5, height - 26, SIZE, words.get("stamp.digest", digest), fonts);
    }

    private BitMatrix code() {
        try {
            return new QRCodeWriter().encode(text(), BarcodeFormat.QR_CODE, 1, 1,
                    Map.of(EncodeHintType.CHARACTER_SET, "UTF-8", EncodeHintType.MARGIN, 0));
        } catch (WriterException e) {
            throw new IllegalStateException(e); // some hundred characters always fit
        }
    }
}
