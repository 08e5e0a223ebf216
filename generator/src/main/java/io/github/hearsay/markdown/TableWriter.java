package io.github.hearsay.markdown;

import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;

/** Writes tables; columns are aligned by classes, for pages have no style attributes. */
final class TableWriter {

  private final Markup markup;
  private final BlockWriter blocks;

  TableWriter(Markup markup, BlockWriter blocks) {
    this.markup = markup;
    this.blocks = blocks;
  }

  void table(Node table) {
    markup.line();
    markup.block("<table>\n");
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      if (part instanceof TableHead) {
        section("thead", part);
      } else if (part instanceof TableBody && part.getFirstChild() != null) {
        section("tbody", part);
      }
    }
    markup.block("</table>\n");
  }

  private void section(String tag, Node section) {
    markup.block("<" + tag + ">\n");
    for (Node row = section.getFirstChild(); row != null; row = row.getNext()) {
      markup.block("<tr>\n");
      for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
        cell((TableCell) cell);
      }
      markup.block("</tr>\n");
    }
    markup.block("</" + tag + ">\n");
  }

  private void cell(TableCell cell) {
    String tag = cell.isHeader() ? "th" : "td";
    String scope = cell.isHeader() ? " scope=\"col\"" : "";
    blocks.leaf("<" + tag + scope + alignment(cell) + ">", cell, "", "</" + tag + ">\n");
  }

  private static String alignment(TableCell cell) {
    TableCell.Alignment alignment = cell.getAlignment();
    if (alignment == null) {
      return "";
    }
    return switch (alignment) {
      case LEFT -> " class=\"start\"";
      case CENTER -> " class=\"center\"";
      case RIGHT -> " class=\"end\"";
    };
  }
}
