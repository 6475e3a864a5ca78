package org.ayumi.plan.exchange.internal.guess;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.GuessReason;
import org.ayumi.plan.exchange.GuessReason.Basis;
import org.ayumi.plan.exchange.ImmutableMappedColumn;
import org.ayumi.plan.exchange.MappedColumn;
import org.ayumi.plan.exchange.internal.sheet.Headers;

/** Suggests what each column holds, by its heading, else by its cells. */
final class ColumnGuesses {

  private static final Pattern NUMBER =
      Pattern.compile("[\\s(（]*([0-9０-９]{1,3}|[①-⑳]|[Ⅰ-Ⅿ]|[IVX]{1,4})[\\s.．)）]*");

  private final Headers headers;
  private final Body body;
  private final Words words;
  private final YearColumns years;
  private final int count;
  private final List<MappedColumn> columns = new ArrayList<>();
  private final List<GuessReason> reasons = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();
  private int level;

  ColumnGuesses(Headers headers, Body body, Words words, YearColumns years, int count) {
    this.headers = headers;
    this.body = body;
    this.words = words;
    this.years = years;
    this.count = count;
  }

  List<MappedColumn> guess() {
    for (int column = 0; column < count; column++) {
      guess(column);
    }
    numbersOfHeadings();
    overview();
    return columns;
  }

  /** A second name of the items behind their reference numbers: the first is the overview's. */
  private void overview() {
    for (int i = 1; i < columns.size(); i++) {
      boolean named =
          words.find(columns.get(i).header()).filter(m -> m.field() == Field.LABEL).isPresent();
      boolean second =
          named
              && columns.get(i).field() == Field.IGNORED
              && columns.get(i - 1).field() == Field.REFERENCE;
      if (second) {
        int column = i;
        columns.replaceAll(
            each ->
                each.field() == Field.LABEL || each.field() == Field.TITLE
                    ? MappedColumn.of(each.index(), each.header(), Field.OVERVIEW_LABEL)
                    : each);
        columns.set(i, MappedColumn.of(i, columns.get(i).header(), labelOrTitle(i)));
        reasons.removeIf(reason -> reason.columnIndex().orElse(-1) == column);
        reasons.add(GuessReason.of(i, Basis.WORD, columns.get(i).header()));
        return;
      }
    }
  }

  List<GuessReason> reasons() {
    return reasons;
  }

  private void guess(int column) {
    String header = headers.text(column);
    List<String> parts = headers.parts(column);
    String last = parts.isEmpty() ? "" : parts.get(parts.size() - 1);
    Optional<Words.Match> match = words.find(last).filter(m -> m.field() != Field.YEAR);
    Optional<YearColumns.Guess> year = years.guess(column);
    if (year.isPresent()) {
      year(column, header, year.get());
    } else if (match.filter(Words.Match::isExact).isEmpty() && body.isRunningNumber(column)) {
      add(column, MappedColumn.of(column, header, Field.SEQUENCE), Basis.RUNNING_NUMBER, "");
    } else if (isActor(column, last, match)) {
      add(
          column,
          MappedColumn.builder()
              .index(column)
              .header(header)
              .field(Field.ACTOR)
              .actor(last)
              .build(),
          Basis.ACTOR_MARKS,
          marks(column));
    } else if (match.isPresent() && (isSure(match.get()) || !isFlags(column))) {
      word(column, header, match.get());
    } else if (isFlags(column)) {
      add(column, MappedColumn.of(column, header, Field.ACTORS), Basis.ACTOR_FLAGS, flags(column));
    } else {
      add(column, MappedColumn.of(column, header, Field.IGNORED), Basis.NOTHING, "");
    }
  }

  /** Contents begin with the marks that actors have; their heading tells them apart. */
  private static boolean isSure(Words.Match match) {
    return match.isExact() && match.field() != Field.ACTORS;
  }

  private boolean isActor(int column, String header, Optional<Words.Match> match) {
    return !header.isEmpty()
        && match.filter(Words.Match::isExact).isEmpty()
        && body.isAll(column, words.list("actorMarks"));
  }

  private String marks(int column) {
    return body.texts(column).stream().map(String::strip).distinct().collect(Collectors.joining());
  }

  private boolean isFlags(int column) {
    return body.isMostly(column, text -> flagCount(text) > 1);
  }

  private String flags(int column) {
    return words.list("actorMarks").stream()
        .filter(mark -> body.texts(column).stream().anyMatch(text -> text.contains(mark)))
        .collect(Collectors.joining());
  }

  /** How many marks stand where a flag stands: at the start or after a blank. */
  private long flagCount(String text) {
    return Pattern.compile("[\\s\\u3000]+")
        .splitAsStream(text.strip())
        .filter(part -> words.list("actorMarks").stream().anyMatch(part::startsWith))
        .count();
  }

  private void year(int column, String header, YearColumns.Guess guess) {
    MappedColumn found = guess.column();
    if (found.field() == Field.IGNORED || taken.add(found.identity())) {
      columns.add(found);
      reasons.add(guess.reason());
    } else {
      add(column, MappedColumn.of(column, header, Field.IGNORED), Basis.SECOND, header);
    }
  }

  private void word(int column, String header, Words.Match match) {
    Field field = match.field() == Field.LABEL ? labelOrTitle(column) : match.field();
    ImmutableMappedColumn.Builder found =
        MappedColumn.builder().index(column).header(header).field(field);
    if (field == Field.HEADING) {
      level = match.level().orElse(level + 1);
      found.level(level);
    }
    MappedColumn guess = found.build();
    if (!taken.add(group(field) + " " + guess.level())) {
      add(column, MappedColumn.of(column, header, Field.IGNORED), Basis.SECOND, match.word());
    } else {
      add(column, guess, Basis.WORD, match.word());
    }
  }

  /** Label and title are two forms of one field. */
  private static Field group(Field field) {
    return field == Field.TITLE ? Field.LABEL : field;
  }

  private Field labelOrTitle(int column) {
    KindMarks kinds = new KindMarks(words);
    Pattern numbered = Pattern.compile("^(?:[①-⑳㉑-㉟㊱-㊿]|[(（][0-9０-９]+[)）]|[0-9０-９]+[.．\\s]).*");
    boolean parts =
        body.texts(column).stream()
            .anyMatch(
                text ->
                    numbered.matcher(text.strip().split("\n", 2)[0]).matches()
                        || words.list("relisting").stream().anyMatch(text.strip()::endsWith)
                        || !kinds.in(text).isEmpty());
    return parts ? Field.LABEL : Field.TITLE;
  }

  /** A column of numbers just left of a heading's titles holds the heading's numbers. */
  private void numbersOfHeadings() {
    for (int i = 0; i + 1 < columns.size(); i++) {
      MappedColumn left = columns.get(i);
      MappedColumn right = columns.get(i + 1);
      boolean number = left.field() == Field.NUMBER || left.field() == Field.IGNORED;
      if (number && right.field() == Field.HEADING && isNumbers(i)) {
        columns.set(
            i,
            MappedColumn.builder()
                .from(left)
                .field(Field.HEADING_NUMBER)
                .level(right.level())
                .build());
        columns.set(i + 1, MappedColumn.builder().from(right).field(Field.HEADING_TITLE).build());
        int column = i;
        reasons.removeIf(reason -> reason.columnIndex().orElse(-1) == column);
        reasons.add(GuessReason.of(i, Basis.NUMBER_OF_HEADING));
      }
    }
  }

  private boolean isNumbers(int column) {
    return !body.texts(column).isEmpty()
        && body.texts(column).stream().allMatch(text -> NUMBER.matcher(text).matches());
  }

  private void add(int column, MappedColumn guess, Basis basis, String argument) {
    columns.add(guess);
    if (!headers.text(column).isEmpty() || !body.texts(column).isEmpty()) {
      reasons.add(
          argument.isEmpty()
              ? GuessReason.of(column, basis)
              : GuessReason.of(column, basis, argument));
    }
  }
}
