package org.ayumi.plan.exchange.internal.guess;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Level;
import org.ayumi.plan.domain.SearchText;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.internal.json.JsonInput;
import org.ayumi.plan.exchange.internal.json.TermJson;

/** Words that sheets commonly use; data, so that more can be added without code. */
final class Words {

  private static final List<String> LISTS =
      List.of(
          "collective",
          "each",
          "provisional",
          "suffixes",
          "separators",
          "relisting",
          "bullets",
          "notes",
          "actorMarks",
          "outlineLevels",
          "remarkHeads",
          "contents",
          "glossary",
          "history",
          "principles",
          "roles",
          "planned",
          "indicatorNames",
          "indicatorUnits",
          "indicatorBaselines",
          "indicatorTargets",
          "indicatorActuals",
          "indicatorNotes",
          "indicatorScopes",
          "numberHeads",
          "glossaryTerms",
          "glossaryTexts",
          "historyTimes",
          "historyTexts");
  private static final List<String> BOOK =
      List.of(
          "indicatorNames",
          "indicatorUnits",
          "indicatorBaselines",
          "indicatorTargets",
          "indicatorNotes",
          "glossaryTerms",
          "glossaryTexts",
          "historyTimes",
          "historyTexts");
  private static final Pattern BRACKETS = Pattern.compile("[(（][^)）]*[)）]");
  private static final Words STANDARD = load();

  private final Map<Field, List<String>> fields;
  private final Map<String, List<String>> lists;
  private final Map<String, Level> levels;
  private final Map<String, String> folded = new ConcurrentHashMap<>();
  private final List<Term> terms;

  private Words(String json) {
    fields = new EnumMap<>(Field.class);
    lists = new HashMap<>();
    levels = Map.of();
    JsonInput in = JsonInput.of(json, "ayumi-words-1");
    in.objects(
        "fields", each -> fields.put(each.word("field", Field.class), each.strings("words")));
    for (String name : LISTS) {
      lists.put(name, in.strings(name));
    }
    terms = in.objects("terms", TermJson::read);
    in.end();
  }

  private Words(Words words, Map<String, Level> levels) {
    fields = words.fields;
    lists = words.lists;
    terms = words.terms;
    this.levels = levels;
  }

  /** These words, and before all others the names of a plan's levels. */
  Words with(List<Level> planLevels) {
    Map<String, Level> names = new HashMap<>();
    planLevels.forEach(level -> names.putIfAbsent(SearchText.fold(level.name()), level));
    return new Words(this, names);
  }

  static Words standard() {
    return STANDARD;
  }

  private static Words load() {
    try (InputStream in = Words.class.getResourceAsStream("words.json")) {
      return new Words(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  List<String> list(String name) {
    return lists.get(name);
  }

  List<Term> terms() {
    return terms;
  }

  /** The words for a field, the most usual first. */
  List<String> of(Field field) {
    return fields.getOrDefault(field, List.of());
  }

  /** The marks of the terms of a type. */
  List<String> marks(VocabularyType type) {
    return terms.stream()
        .filter(term -> term.type() == type)
        .map(Term::mark)
        .collect(Collectors.toList());
  }

  /** Whether the text is one of the list's words, whatever stands in brackets behind it. */
  boolean isAmong(String list, String text) {
    String plain = SearchText.fold(BRACKETS.matcher(text).replaceAll(" "));
    return lists.get(list).stream().map(this::folded).anyMatch(plain::equals);
  }

  /**
   * Whether the text, whatever stands in brackets in it, begins or ends with a word of the list.
   */
  boolean has(String list, String text) {
    String plain = SearchText.fold(BRACKETS.matcher(text).replaceAll(" "));
    return lists.get(list).stream()
            .map(this::folded)
            .filter(word -> word.length() > 1)
            .anyMatch(word -> plain.startsWith(word) || plain.endsWith(word))
        || isAmong(list, text);
  }

  /** Whether the text heads a column of a table that holds no items. */
  boolean isOfBook(String text) {
    return BOOK.stream().anyMatch(list -> isAmong(list, text));
  }

  private String folded(String word) {
    return folded.computeIfAbsent(word, SearchText::fold);
  }

  /** The plan's level that the text names, or the longest known word that it is or contains. */
  Optional<Match> find(String text) {
    String folded = SearchText.fold(text);
    Level level = levels.get(folded);
    if (level != null) {
      return Optional.of(new Match(level));
    }
    Match best = null;
    for (Map.Entry<Field, List<String>> entry : fields.entrySet()) {
      for (String word : entry.getValue()) {
        Match match = new Match(entry.getKey(), word, folded(word).equals(folded));
        boolean matches = match.exact || contains(folded, folded(word));
        if (matches && (best == null || match.isBetterThan(best))) {
          best = match;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Short words are found in too many others. */
  private static boolean contains(String text, String word) {
    return word.length() > 1 && !word.equals("no.") && !word.equals("no") && text.contains(word);
  }

  /** A word found in a heading. */
  static final class Match {
    private final Field field;
    private final String word;
    private final boolean exact;
    private final OptionalInt level;

    private Match(Level level) {
      field = level.items() ? Field.LABEL : Field.HEADING;
      word = level.name();
      exact = true;
      this.level = level.items() ? OptionalInt.empty() : OptionalInt.of(level.depth());
    }

    private Match(Field field, String word, boolean exact) {
      this.field = field;
      this.word = word;
      this.exact = exact;
      level = OptionalInt.empty();
    }

    /** The level of a heading that the plan has under this name. */
    OptionalInt level() {
      return level;
    }

    Field field() {
      return field;
    }

    String word() {
      return word;
    }

    boolean isExact() {
      return exact;
    }

    private boolean isBetterThan(Match other) {
      return exact == other.exact ? word.length() > other.word.length() : exact;
    }
  }
}
