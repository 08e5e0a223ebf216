package io.github.hearsay.picture;

import java.awt.AWTError;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * Draws the cards that others show beside a link. Letters are drawn with the fonts that Java finds: on one machine the same text gives the same
 * bytes, on another it may not.
 */
public final class CardPainter {

  private static final Color GROUND = new Color(0xfffdf9);
  private static final Color INK = new Color(0x1c1a17);
  private static final Color MUTED = new Color(0x5b554c);
  private static final int MARGIN = 80;
  private static final int BAR = 16;
  private static final int DISC = 200;

  /** Where the text about the title ends. */
  private static final int BOTTOM = 550;
  private static final int TITLE_TOP = 150;
  private static final int TITLE_BOTTOM = 480;
  private static final int LARGEST = 76;
  private static final int SMALLEST = 36;

  private CardPainter() {}

  /**
   * A card as a PNG file.
   *
   * @throws PictureFault when Java has no fonts here, or no way to draw
   */
  public static byte[] png(CardText text) throws PictureFault {
    try {
      BufferedImage image = new BufferedImage(CardText.SIZE.width(), CardText.SIZE.height(), BufferedImage.TYPE_INT_RGB);
      Graphics2D g = image.createGraphics();
      try {
        hints(g);
        paint(text, g);
      } finally {
        g.dispose();
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(image, "png", out);
      return out.toByteArray();
    } catch (AWTError | LinkageError | InternalError | RuntimeException noFonts) {
      // Which of them it is depends on the JDK and on what is missing.
      throw new PictureFault("of a card cannot be drawn: Java finds no fonts here");
    } catch (IOException impossible) {
      throw new IllegalStateException("cannot write to memory", impossible);
    }
  }

  private static void hints(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
  }

  private static void paint(CardText text, Graphics2D g) {
    g.setColor(GROUND);
    g.fillRect(0, 0, CardText.SIZE.width(), CardText.SIZE.height());
    g.setColor(new Color(text.accent()));
    g.fillRect(0, 0, CardText.SIZE.width(), BAR);
    boolean hasDisc = !text.initials().isEmpty();
    if (hasDisc) {
      disc(text.initials(), isLight(text.accent()) ? INK : GROUND, g);
    }
    g.setColor(MUTED);
    line(text.site(), Font.SANS_SERIF, 30, 110, g);
    g.setColor(INK);
    title(text.title(), CardText.SIZE.width() - 2 * MARGIN - (hasDisc ? DISC + MARGIN / 2 : 0), g);
    g.setColor(MUTED);
    line(text.below(), Font.SANS_SERIF, 32, BOTTOM, g);
  }

  private static void disc(String initials, Color letters, Graphics2D g) {
    int x = CardText.SIZE.width() - MARGIN - DISC;
    g.fill(new Ellipse2D.Double(x, TITLE_TOP, DISC, DISC));
    TextLayout layout = new TextLayout(initials, new Font(Font.SERIF, Font.BOLD, 80), g.getFontRenderContext());
    g.setColor(letters);
    double left = x + (DISC - layout.getBounds().getWidth()) / 2 - layout.getBounds().getX();
    double base = TITLE_TOP + (DISC - layout.getBounds().getHeight()) / 2 - layout.getBounds().getY();
    layout.draw(g, (float) left, (float) base);
  }

  /** By the weights of ITU-R BT.601. */
  private static boolean isLight(int rgb) {
    return 299 * (rgb >> 16 & 0xff) + 587 * (rgb >> 8 & 0xff) + 114 * (rgb & 0xff) > 140_000;
  }

  /** As large as fits; what does not fit even when it is small is cut. */
  private static void title(String title, int width, Graphics2D g) {
    int size = LARGEST;
    List<TextLayout> lines = lines(title, new Font(Font.SERIF, Font.BOLD, size), width, g);
    while (size > SMALLEST && height(lines) > TITLE_BOTTOM - TITLE_TOP) {
      size -= 4;
      lines = lines(title, new Font(Font.SERIF, Font.BOLD, size), width, g);
    }
    float y = TITLE_TOP;
    for (TextLayout line : lines) {
      float end = y + line.getAscent() + line.getDescent() + line.getLeading();
      if (end > TITLE_BOTTOM) {
        break;
      }
      line.draw(g, line.isLeftToRight() ? MARGIN : MARGIN + width - line.getAdvance(), y + line.getAscent());
      y = end;
    }
  }

  private static float height(List<TextLayout> lines) {
    float height = 0;
    for (TextLayout line : lines) {
      height += line.getAscent() + line.getDescent() + line.getLeading();
    }
    return height;
  }

  private static void line(String words, String face, int size, int base, Graphics2D g) {
    int width = CardText.SIZE.width() - 2 * MARGIN;
    Font font = new Font(face, Font.PLAIN, size);
    List<TextLayout> lines = lines(words, font, width, g);
    if (lines.size() > 1) {
      // What is cut says so: half a name alone would be another.
      String start = words.substring(0, lines.get(0).getCharacterCount()).strip();
      lines = lines(start.substring(0, Math.max(start.lastIndexOf(' '), start.length() / 2)) + " …", font, width, g);
    }
    if (!lines.isEmpty()) {
      TextLayout first = lines.get(0);
      first.draw(g, first.isLeftToRight() ? MARGIN : MARGIN + width - first.getAdvance(), base);
    }
  }

  private static List<TextLayout> lines(String words, Font font, int width, Graphics2D g) {
    List<TextLayout> lines = new ArrayList<>();
    if (words.isBlank()) {
      return lines;
    }
    AttributedString text = new AttributedString(words);
    text.addAttribute(TextAttribute.FONT, font);
    LineBreakMeasurer measurer = new LineBreakMeasurer(text.getIterator(), g.getFontRenderContext());
    while (measurer.getPosition() < words.length()) {
      lines.add(measurer.nextLayout(width));
    }
    return lines;
  }
}
