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
import org.ayumi.plan.domain.SearchText;
import org.ayumi.plan.domain.Term;
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
          "roles");
  private static final Words STANDARD = load();

  private final Map<Field, List<String>> fields = new EnumMap<>(Field.class);
  private final Map<String, List<String>> lists = new HashMap<>();
  private final List<Term> terms;

  private Words(String json) {
    JsonInput in = JsonInput.of(json, "ayumi-words-1");
    in.objects(
        "fields", each -> fields.put(each.word("field", Field.class), each.strings("words")));
    for (String name : LISTS) {
      lists.put(name, in.strings(name));
    }
    terms = in.objects("terms", TermJson::read);
    in.end();
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

  /** The longest known word that the text is, or else contains. */
  Optional<Match> find(String text) {
    String folded = SearchText.fold(text);
    Match best = null;
    for (Map.Entry<Field, List<String>> entry : fields.entrySet()) {
      for (String word : entry.getValue()) {
        Match match = new Match(entry.getKey(), word, SearchText.fold(word).equals(folded));
        boolean matches = match.exact || contains(folded, SearchText.fold(word));
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

    private Match(Field field, String word, boolean exact) {
      this.field = field;
      this.word = word;
      this.exact = exact;
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
