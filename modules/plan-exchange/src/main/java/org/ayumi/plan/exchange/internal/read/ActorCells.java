package org.ayumi.plan.exchange.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.plan.domain.ActorMark;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.ProblemType;

/** Reads the actors of a row: flags in one cell, or a column for each actor (G8). */
final class ActorCells {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");

  private final List<String> marks;
  private final TermRegistry terms;

  ActorCells(List<String> marks, TermRegistry terms) {
    this.marks = marks;
    this.terms = terms;
  }

  List<ActorMark> read(RowCells cells) {
    List<ActorMark> actors = new ArrayList<>();
    for (ReadColumn column : cells.columns(Field.ACTORS)) {
      flags(cells, column, actors);
    }
    for (ReadColumn column : cells.columns(Field.ACTOR)) {
      String name = column.column().actor().orElse("");
      add(ActorMark.of(name, cells.token(column)), cells, column, actors);
    }
    return actors;
  }

  private void flags(RowCells cells, ReadColumn column, List<ActorMark> actors) {
    String text = cells.text(column).strip();
    if (text.isEmpty()) {
      return;
    }
    if (marks.isEmpty()) {
      BLANKS
          .splitAsStream(text)
          .forEach(name -> add(ActorMark.of(name, ""), cells, column, actors));
      return;
    }
    Pattern mark =
        Pattern.compile(marks.stream().map(Pattern::quote).collect(Collectors.joining("|")));
    List<String> found =
        mark.matcher(text).results().map(MatchResult::group).collect(Collectors.toList());
    List<String> names =
        Stream.of(mark.split(text, -1)).map(String::strip).collect(Collectors.toList());
    if (!names.get(0).isEmpty()) {
      unreadable(names.get(0), cells, column);
    }
    for (int i = 0; i < found.size(); i++) {
      String name = names.get(i + 1);
      if (name.isEmpty()) {
        unreadable(found.get(i), cells, column);
      } else {
        add(ActorMark.of(name, found.get(i)), cells, column, actors);
      }
    }
  }

  private void unreadable(String text, RowCells cells, ReadColumn column) {
    cells.add(column, ProblemType.ACTORS_UNREADABLE, text, String.join(" ", marks));
  }

  /** Adds an actor that bears its name in place of its code. */
  private void add(ActorMark named, RowCells cells, ReadColumn column, List<ActorMark> actors) {
    terms.code(VocabularyType.ROLE, named.mark(), cells, column);
    String code = terms.code(VocabularyType.ACTOR, named.actorCode(), cells, column);
    if (actors.stream().anyMatch(actor -> actor.actorCode().equals(code))) {
      cells.add(column, ProblemType.ACTOR_TWICE, named.actorCode());
    } else {
      actors.add(ActorMark.of(code, named.mark()));
    }
  }
}
