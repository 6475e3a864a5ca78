package org.ayumi.plan.exchange.internal.read;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes the marks off a title: 【再掲】 and kind at its end, the kind also at its beginning. */
final class TitleMarks {

  private static final Pattern BRACKETS = Pattern.compile("^[(（【\\[［〔＜<](.+)[)）】\\]］〕＞>]$");

  private final List<String> relistingMarks;
  private final List<String> kindMarks;
  private String relisting = "";
  private String kind = "";
  private String rest;

  TitleMarks(String text, List<String> relistingMarks, List<String> kindMarks) {
    this.relistingMarks = relistingMarks;
    this.kindMarks = kindMarks;
    rest = text.strip();
    while (takeRelisting() || takeKind()) {
      rest = rest.strip();
    }
    rest = title(rest);
  }

  private boolean takeRelisting() {
    Optional<String> mark = relisting.isEmpty() ? end(relistingMarks) : Optional.empty();
    relisting = mark.orElse(relisting);
    mark.ifPresent(found -> rest = rest.substring(0, rest.length() - found.length()));
    return mark.isPresent();
  }

  private boolean takeKind() {
    Optional<String> mark = kind.isEmpty() ? end(kindMarks) : Optional.empty();
    kind = mark.orElse(kind);
    mark.ifPresent(found -> rest = rest.substring(0, rest.length() - found.length()));
    return mark.isPresent();
  }

  private Optional<String> end(List<String> marks) {
    return marks.stream()
        .filter(mark -> rest.endsWith(mark) && rest.length() > mark.length())
        .max(Comparator.comparingInt(String::length));
  }

  /** The text without a kind at its beginning. */
  String title(String text) {
    Optional<String> mark =
        kindMarks.stream()
            .filter(
                each -> kind.isEmpty() && text.startsWith(each) && text.length() > each.length())
            .max(Comparator.comparingInt(String::length));
    kind = mark.orElse(kind);
    return mark.map(found -> text.substring(found.length()).strip()).orElse(text);
  }

  /** Number and title. */
  String rest() {
    return rest;
  }

  String relisting() {
    return relisting;
  }

  /** The kind's word alone, as the vocabulary has it. */
  String kind() {
    return BRACKETS.matcher(kind).replaceFirst("$1").strip();
  }
}
