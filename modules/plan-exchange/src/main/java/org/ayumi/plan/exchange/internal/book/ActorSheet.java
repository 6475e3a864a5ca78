package org.ayumi.plan.exchange.internal.book;

import java.util.Optional;
import org.ayumi.plan.domain.ActorMark;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.exchange.ProblemType;

/** 対象主体: the actors of items with their marks, in printed order. */
final class ActorSheet implements BookSheet<Owned<ActorMark>> {

  static final String NAME = "対象主体";

  private static final String ITEM = "項目";
  private static final String ACTOR = "主体";
  private static final String MARK = "印";

  @Override
  public BookColumns<Owned<ActorMark>> columns() {
    return new BookColumns<Owned<ActorMark>>(NAME)
        .text(ITEM, Owned::owner)
        .text(ACTOR, actor -> actor.entry().actorCode())
        .text(MARK, actor -> actor.entry().mark());
  }

  @Override
  public Optional<Owned<ActorMark>> read(BookRow row) {
    String actor = row.required(ACTOR);
    String term = BookRow.word(VocabularyType.ACTOR) + " " + actor;
    if (!actor.isEmpty() && !row.isKnown(term, TermSheet.NAME)) {
      row.report(ACTOR, ProblemType.BOOK_CODE_UNKNOWN, actor, TermSheet.NAME);
    }
    return row.entry(
        () ->
            new Owned<>(
                row.requiredReference(ITEM, ItemSheet.NAME), ActorMark.of(actor, row.text(MARK))));
  }
}
