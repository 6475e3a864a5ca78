package org.ayumi.plan.exchange.internal.cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.exchange.ColumnMapping;

/**
 * A cell with an entry for each content (G4): entries begin with the bullets of their contents, or
 * else are lines. One entry alone stands for all contents.
 */
public final class PairedText {

  private final Bullets bullets;
  private final ContentText contentText;
  private final boolean bulleted;

  /**
   * @param bulleted whether the entries begin with bullets
   */
  public PairedText(ColumnMapping mapping, boolean bulleted) {
    this.bulleted = bulleted;
    bullets = new Bullets(mapping.bullets());
    contentText = new ContentText(mapping);
  }

  /** How many entries the cell has. */
  public int count(String cell) {
    return cell.isEmpty() ? 0 : entries(cell).size();
  }

  /** An entry for each content; empty if it cannot be told which is whose. */
  public Optional<List<String>> split(String cell, List<Content> contents) {
    if (cell.isEmpty()) {
      return Optional.of(Collections.nCopies(contents.size(), ""));
    }
    List<String> entries = entries(cell);
    Optional<List<String>> named = byBullet(entries, contents);
    if (named.isPresent()) {
      return named;
    }
    if (entries.size() == 1) {
      String entry = withoutBullet(cell, contents.get(0));
      // a bullet alone is no bullet: ○ is a mark of the schedule too
      return Optional.of(Collections.nCopies(contents.size(), entry.isEmpty() ? cell : entry));
    }
    if (entries.size() != contents.size()) {
      return Optional.empty();
    }
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < contents.size(); i++) {
      texts.add(withoutBullet(entries.get(i), contents.get(i)));
    }
    return Optional.of(texts);
  }

  private List<String> entries(String cell) {
    return bulleted ? bullets.entries(cell) : Arrays.asList(cell.split("\n", -1));
  }

  /** Numbers tell by themselves which entry is whose, also where some have none. */
  private Optional<List<String>> byBullet(List<String> entries, List<Content> contents) {
    List<String> names = contents.stream().map(Content::bullet).collect(Collectors.toList());
    List<String> found =
        entries.stream().map(entry -> bullets.at(entry).orElse("")).collect(Collectors.toList());
    boolean apart =
        bulleted
            && names.size() > 1
            && new HashSet<>(names).size() == names.size()
            && new HashSet<>(found).size() == found.size()
            && !found.contains("")
            && names.containsAll(found);
    if (!apart) {
      return Optional.empty();
    }
    List<String> texts = new ArrayList<>();
    for (Content content : contents) {
      int at = found.indexOf(content.bullet());
      texts.add(at < 0 ? "" : withoutBullet(entries.get(at), content));
    }
    return Optional.of(texts);
  }

  private String withoutBullet(String entry, Content content) {
    if (!bulleted) {
      return entry;
    }
    String bullet = contentText.bullet(content);
    if (entry.startsWith(bullet)) {
      return entry.substring(bullet.length());
    }
    return entry.startsWith(content.bullet()) ? entry.substring(content.bullet().length()) : entry;
  }

  /**
   * The cell with these entries.
   *
   * @param alike whether the entries are the same in all cells of this field: one stands for all
   */
  public String join(List<String> entries, List<Content> contents, boolean alike) {
    if (entries.stream().allMatch(String::isEmpty)) {
      return "";
    }
    if (alike && entries.size() > 1) {
      return entries.get(0);
    }
    boolean named = contents.stream().map(Content::bullet).distinct().count() == contents.size();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      String bullet = bulleted ? contentText.bullet(contents.get(i)) : "";
      if (!bulleted || !named || !entries.get(i).isEmpty()) {
        lines.add(bullet + entries.get(i));
      }
    }
    return String.join("\n", lines);
  }
}
