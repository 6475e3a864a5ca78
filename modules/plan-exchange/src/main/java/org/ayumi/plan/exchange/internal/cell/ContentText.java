package org.ayumi.plan.exchange.internal.cell;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.Relisting;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.ContentCells;

/** The cell of an item's contents: takes it apart into contents and puts them together again. */
public final class ContentText {

  private final ColumnMapping mapping;
  private final Bullets bullets;

  public ContentText(ColumnMapping mapping) {
    this.mapping = mapping;
    bullets = new Bullets(mapping.bullets());
  }

  /** At least one content, which may be empty; without code and years. */
  public List<Content> split(String cell) {
    List<String> entries =
        mapping.contentCells() == ContentCells.BULLETS ? bullets.entries(cell) : List.of(cell);
    return entries.stream().map(this::content).collect(Collectors.toList());
  }

  private Content content(String entry) {
    String bullet = hasBullets() ? bullets.at(entry).orElse("") : "";
    String text = withoutGap(entry.substring(bullet.length()), bullet);
    String mark = relistingMark(text);
    return Content.builder()
        .code("")
        .bullet(bullet)
        .text(text.substring(0, text.length() - mark.length()))
        .relisting(
            mark.isEmpty()
                ? Optional.<Relisting>empty()
                : Optional.of(Relisting.builder().mark(mark).build()))
        .build();
  }

  private boolean hasBullets() {
    return mapping.contentCells() != ContentCells.ONE;
  }

  private String withoutGap(String rest, String bullet) {
    boolean gap = !bullet.isEmpty() && rest.startsWith(mapping.bulletGap());
    return gap ? rest.substring(mapping.bulletGap().length()) : rest;
  }

  private String relistingMark(String text) {
    return mapping.relistingMarks().stream()
        .filter(mark -> text.endsWith(mark) && text.length() > mark.length())
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  /** The cell that {@link #split} has taken apart. */
  public String join(List<Content> contents) {
    return contents.stream().map(this::entry).collect(Collectors.joining("\n"));
  }

  private String entry(Content content) {
    return bullet(content) + content.text() + content.relisting().map(Relisting::mark).orElse("");
  }

  /** The bullet with what stands between it and the text. */
  String bullet(Content content) {
    return content.bullet().isEmpty() || !hasBullets()
        ? content.bullet()
        : content.bullet() + mapping.bulletGap();
  }
}
