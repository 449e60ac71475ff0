package org.fazhi.mediation;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.fazhi.paper.PaperEngine;
import org.fazhi.paper.PaperFonts;
import org.fazhi.paper.PaperMarks;
import org.fazhi.paper.PaperStamp;
import org.fazhi.paper.PdfPictures;

/** Writes every paper, signed and sealed, in all three formats into a folder, to be looked at: {@code MediationPaperLook target/look}. */
public final class MediationPaperLook {

    private MediationPaperLook() {
    }

    /** Writes the files into the folder given as the first argument. */
    public static void main(String[] args) throws IOException {
        var folder = Files.createDirectories(Path.of(args[0]));
        var engine = new PaperEngine(PaperFonts.of(""));
        for (var paper : MediationPaper.values()) {
            var template = template(paper);
            var model = MediationPaperSamples.rich(paper);
            var print = engine.print(template, model, marks(), new PaperStamp("WS00000123", "0123456789abcdef".repeat(4)));
            var name = paper.name().toLowerCase(java.util.Locale.ROOT);
            Files.write(folder.resolve(name + ".docx"), PaperEngine.docx(template, model));
            Files.write(folder.resolve(name + ".pdf"), print.pdf());
            Files.write(folder.resolve(name + ".ofd"), print.ofd());
        }
    }

    /** Signatures of two parties and the mediator, and a seal. */
    static PaperMarks marks() throws IOException {
        return new PaperMarks().image("parties.signature#1", scribble("签名")).text("parties.signedOn#1", "2025年11月25日")
                .image("parties.signature#2", scribble("Ömer")).text("parties.signedOn#2", "2025年11月26日")
                .image("mediatorSignature", scribble("冯")).text("mediatorSignedOn", "2025年11月26日")
                .image("seal", seal()).text("sealedOn", "2025年11月27日");
    }

    static byte[] scribble(String text) throws IOException {
        var image = new BufferedImage(420, 160, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 420, 160);
        g.setColor(new Color(20, 20, 60));
        g.setStroke(new BasicStroke(6));
        g.setFont(new Font("Serif", Font.ITALIC, 110));
        g.drawString(text, 30, 120);
        g.drawArc(20, 30, 360, 110, 200, 150);
        g.dispose();
        return PdfPictures.ink(png(image));
    }

    static byte[] seal() throws IOException {
        var image = new BufferedImage(600, 600, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 600, 600);
        g.setColor(new Color(210, 20, 20));
        g.setStroke(new BasicStroke(14));
        g.drawOval(20, 20, 560, 560);
        g.setFont(new Font("Serif", Font.BOLD, 120));
        g.drawString("★", 240, 340);
        g.dispose();
        return PdfPictures.ink(png(image));
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    static byte[] template(MediationPaper paper) throws IOException {
        try (var in = MediationPaper.class.getResourceAsStream(paper.templateResource())) {
            return in.readAllBytes();
        }
    }
}
