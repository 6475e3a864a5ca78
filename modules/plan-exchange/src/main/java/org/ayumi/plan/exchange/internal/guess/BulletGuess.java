package org.ayumi.plan.exchange.internal.guess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.plan.exchange.internal.cell.Bullets;

/** Suggests what begins the contents of one cell: a mark or a form of numbers. */
final class BulletGuess {

  private final List<String> texts;
  private final List<String> lines;
  private final Words words;
  private final Optional<String> bullet;

  /**
   * @param texts the cells that are not blank
   */
  BulletGuess(List<String> texts, Words words) {
    this.texts = texts;
    this.words = words;
    lines =
        texts.stream().flatMap(text -> Stream.of(text.split("\n"))).collect(Collectors.toList());
    bullet = bullet();
  }

  /** The one that begins most lines, if it stands in half of the cells at least. */
  private Optional<String> bullet() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String line : lines) {
      mark(line)
          .ifPresent(
              mark -> {
                Optional<String> same =
                    counts.keySet().stream()
                        .filter(other -> new Bullets(List.of(other)).at(line).isPresent())
                        .findFirst();
                counts.merge(same.orElse(mark), 1, Integer::sum);
              });
    }
    return counts.keySet().stream()
        .filter(mark -> cells(mark, 1) * 2 >= texts.size())
        .max(Comparator.comparingInt(counts::get));
  }

  private Optional<String> mark(String line) {
    return words.list("bullets").stream()
        .filter(line::startsWith)
        .findFirst()
        .or(() -> Bullets.numberAt(line));
  }

  /** How many cells have that many lines with the bullet. */
  private long cells(String mark, int least) {
    Bullets bullets = new Bullets(List.of(mark));
    return texts.stream()
        .filter(
            text ->
                Stream.of(text.split("\n")).filter(line -> bullets.at(line).isPresent()).count()
                    >= least)
        .count();
  }

  /** Whether a cell holds several contents. */
  boolean areSeveral() {
    return bullet.filter(mark -> cells(mark, 2) > 0).isPresent();
  }

  /** The bullet, and the marks of notes that stand in lines of their own. */
  List<String> marks() {
    List<String> marks = new ArrayList<>();
    bullet.ifPresent(marks::add);
    words.list("notes").stream()
        .filter(note -> lines.stream().anyMatch(line -> line.startsWith(note)))
        .forEach(marks::add);
    return marks;
  }

  /** The blanks that stand behind every bullet. */
  String gap() {
    Bullets bullets = new Bullets(marks());
    List<String> rests = new ArrayList<>();
    for (String line : lines) {
      bullets.at(line).ifPresent(mark -> rests.add(line.substring(mark.length())));
    }
    return Gap.of(rests);
  }
}
