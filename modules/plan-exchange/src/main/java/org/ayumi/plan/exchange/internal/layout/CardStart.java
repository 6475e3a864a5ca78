package org.ayumi.plan.exchange.internal.layout;

import java.util.regex.Pattern;
import org.ayumi.plan.domain.SearchText;
import org.ayumi.plan.exchange.CardRules;

/** Knows the text that begins a card. */
final class CardStart {

  private static final Pattern NUMBER =
      Pattern.compile("[(]?(?:[0-9]{1,4}|[ivx]{1,5})(?:[-.][0-9]{1,4}){0,3}[)]?[.:]?");

  private final String word;
  private final boolean numbered;

  CardStart(CardRules rules) {
    word = SearchText.fold(rules.start());
    numbered = rules.startsWithNumber();
  }

  boolean isBegunBy(String text) {
    String folded = SearchText.fold(text);
    if (!numbered) {
      return folded.equals(word);
    }
    return folded.startsWith(word) && NUMBER.matcher(folded.substring(word.length())).matches();
  }
}
