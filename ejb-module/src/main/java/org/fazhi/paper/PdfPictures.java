package org.fazhi.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.fazhi.platform.Texts;

/** Pictures of signatures and seals: read with limits, made anew as PNG with a clear ground, drawn. */
public final class PdfPictures {

    /** Largest picture taken, in bytes: 2 MB. */
    public static final int LARGEST = 2 << 20;
    private static final int MOST_PIXELS = 16_000_000;
    private static final int KEPT = 900;
    /** Paper is not quite white: what is lighter becomes clear. */
    private static final int GROUND = 200;
    private static final int FAINTEST = 12;

    private PdfPictures() {
    }

    /**
     * {@return a picture of ink on clear ground, as PNG, at most 900 pixels wide or high} Nothing of the file that was sent is kept.
     *
     * @param file PNG or JPEG
     * @throws PaperException when it is none, too large, or empty paper
     */
    public static byte[] ink(byte[] file) {
        var words = Texts.of("paper");
        if (file == null || file.length == 0 || file.length > LARGEST) {
            throw new PaperException(words.get("mark.size"));
        }
        var read = read(file);
        double scale = Math.min(1, KEPT / (double) Math.max(read.getWidth(), read.getHeight()));
        int w = Math.max(1, (int) Math.round(read.getWidth() * scale));
        int h = Math.max(1, (int) Math.round(read.getHeight() * scale));
        var clear = new BufferedImage(w, h, BufferedImage.TYPE_INT_ARGB);
        var g = clear.createGraphics();
        g.setRenderingHint(java.awt.RenderingHints.KEY_INTERPOLATION, java.awt.RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.drawImage(read, 0, 0, w, h, null);
        g.dispose();
        int left = w;
        int right = -1;
        int top = h;
        int bottom = -1;
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int c = clear.getRGB(x, y);
                int darkest = Math.min(c >> 16 & 255, Math.min(c >> 8 & 255, c & 255));
                boolean ink = (c >>> 24) > FAINTEST && darkest < GROUND;
                if (!ink) {
                    clear.setRGB(x, y, 0);
                } else {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y);
                }
            }
        }
        if (right - left < 8 || bottom - top < 3) {
            throw new PaperException(words.get("mark.empty"));
        }
        return png(clear.getSubimage(left, top, right - left + 1, bottom - top + 1));
    }

    private static BufferedImage read(byte[] file) {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(in);
            if (readers.hasNext()) {
                var reader = readers.next();
                reader.setInput(in, true, true);
                if (reader.getFormatName().matches("(?i)png|jpe?g") && (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS) {
                    return reader.read(0);
                }
            }
        } catch (IOException | RuntimeException e) {
            throw new PaperException(Texts.of("paper").get("mark.picture")); // readers throw what they like at broken files
        }
        throw new PaperException(Texts.of("paper").get("mark.picture"));
    }

    private static byte[] png(BufferedImage image) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** {@return width and height in pixels of a picture that {@link #ink} made} */
    static int[] size(byte[] png) {
        var image = decode(png);
        return new int[] {image.getWidth(), image.getHeight()};
    }

    /** {@return the picture for drawing in a document} */
    static PDImageXObject image(PDDocument document, byte[] png) throws IOException {
        return LosslessFactory.createFromImage(document, decode(png));
    }

    private static BufferedImage decode(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
