package org.ayumi.plan.exchange.internal.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.ContentCells;

/** Parts the cell of an item's contents into contents without code and years. */
final class ContentPieces {

  private final ColumnMapping mapping;

  ContentPieces(ColumnMapping mapping) {
    this.mapping = mapping;
  }

  /** At least one, which may be empty. */
  List<Content> split(String cell) {
    if (mapping.contentCells() != ContentCells.BULLETS) {
      return List.of(piece(cell));
    }
    List<Content> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (String line : cell.split("\n", -1)) {
      if (bullet(line).isPresent() && piece.length() > 0) {
        pieces.add(piece(piece.substring(0, piece.length() - 1)));
        piece.setLength(0);
      }
      piece.append(line).append('\n');
    }
    pieces.add(piece(piece.substring(0, piece.length() - 1)));
    return pieces;
  }

  private Content piece(String text) {
    boolean bulleted = mapping.contentCells() != ContentCells.ONE;
    String bullet = bulleted ? bullet(text).orElse("") : "";
    String rest = text.substring(bullet.length());
    boolean gap = !bullet.isEmpty() && rest.startsWith(mapping.bulletGap());
    return Content.builder()
        .code("")
        .bullet(bullet)
        .text(gap ? rest.substring(mapping.bulletGap().length()) : rest)
        .build();
  }

  private Optional<String> bullet(String line) {
    return mapping.bullets().stream()
        .filter(line::startsWith)
        .max(Comparator.comparingInt(String::length));
  }
}
