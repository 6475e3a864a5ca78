package org.ayumi.plan.internal.convert;

import java.util.Optional;
import org.ayumi.plan.domain.ActorMark;
import org.ayumi.plan.domain.Example;
import org.ayumi.plan.domain.ImmutableItem;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.ReferenceNumber;
import org.ayumi.plan.domain.Relisting;
import org.ayumi.plan.exception.PlanCodeException;
import org.ayumi.plan.exception.TextLengthException;
import org.ayumi.plan.internal.list.SearchKey;
import org.ayumi.plan.model.PlanActorMark;
import org.ayumi.plan.model.PlanItem;

/**
 * An item as columns of its row; heading, departments, actors and contents have rows of their own.
 */
public final class ItemColumns {

  private ItemColumns() {}

  public static void write(Item item, PlanItem row) throws PlanCodeException, TextLengthException {
    row.setCode(Texts.code(item.code()));
    row.setReference(Texts.text(item.reference()));
    row.setReferenceKey(
        Texts.limited("reference", Texts.MARK, ReferenceNumber.parse(item.reference()).key()));
    row.setNumber(Texts.text(item.number()));
    row.setTitle(Texts.text(item.title()));
    row.setLabel(Texts.text(item.label()));
    row.setKind(Texts.limited("kind", Texts.MARK, item.kind()));
    row.setDepartmentsPrinted(Texts.text(item.departmentsPrinted()));
    row.setActorsPrinted(Texts.text(item.actorsPrinted()));
    row.setPurpose(Texts.text(item.purpose()));
    row.setCompletion(Texts.text(item.completion()));
    row.setRelisted(item.relisting().isPresent());
    row.setRelistingMark(
        Texts.limited("relisting", Texts.MARK, item.relisting().map(Relisting::mark).orElse("")));
    row.setRepeatedCode(Texts.code(item.relisting().flatMap(Relisting::originalCode)));
    row.setOverviewLabel(Texts.text(item.overviewLabel()));
    row.setCandidate(item.candidate());
    row.setExampleGiven(item.example().isPresent());
    row.setExampleCity(Texts.text(item.example().map(Example::city).orElse("")));
    row.setExamplePrinted(Texts.text(item.example().map(Example::printed).orElse("")));
    row.setSearchKey(SearchKey.of(item));
  }

  /** The item without departments, actors and contents. */
  public static ImmutableItem read(PlanItem row, Optional<String> headingCode) {
    return Item.builder()
        .code(row.getCode())
        .headingCode(headingCode)
        .reference(row.getReference())
        .number(row.getNumber())
        .title(row.getTitle())
        .label(row.getLabel())
        .kind(row.getKind())
        .departmentsPrinted(row.getDepartmentsPrinted())
        .actorsPrinted(row.getActorsPrinted())
        .purpose(row.getPurpose())
        .completion(row.getCompletion())
        .relisting(relisting(row.isRelisted(), row.getRelistingMark(), row.getRepeatedCode()))
        .overviewLabel(row.getOverviewLabel())
        .candidate(row.isCandidate())
        .example(
            Optional.of(Example.of(row.getExampleCity(), row.getExamplePrinted()))
                .filter(example -> row.isExampleGiven()))
        .build();
  }

  public static void write(ActorMark actor, PlanActorMark row)
      throws PlanCodeException, TextLengthException {
    row.setActorCode(Texts.code(actor.actorCode()));
    row.setMark(Texts.limited("actors", Texts.MARK, actor.mark()));
  }

  public static ActorMark read(PlanActorMark row) {
    return ActorMark.of(row.getActorCode(), row.getMark());
  }

  static Optional<Relisting> relisting(boolean relisted, String mark, String originalCode) {
    if (!relisted) {
      return Optional.empty();
    }
    return Optional.of(
        Relisting.builder().mark(mark).originalCode(Texts.optional(originalCode)).build());
  }
}
