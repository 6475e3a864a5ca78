package org.ayumi.plan.internal.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.ImmutablePassage;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.Passage;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.exception.NoSuchPlanPassageException;
import org.ayumi.plan.exception.PassageInUseException;
import org.ayumi.plan.model.view.PassagePlace;

/** Edits of a document's passages; each gives a new document. */
public final class PassageEdits {

  private PassageEdits() {}

  /** The passage with a code, if it has none. */
  public static Passage coded(PlanDocument document, Passage passage) {
    if (!passage.code().isEmpty()) {
      return passage;
    }
    Set<String> taken = document.passages().stream().map(Passage::code).collect(Collectors.toSet());
    return ImmutablePassage.copyOf(passage)
        .withCode(Codes.numbered("passage-", taken.size() + 1, taken));
  }

  /** Adds the passage, last at its place. */
  public static PlanDocument add(PlanDocument document, Passage passage) {
    List<Passage> passages = new ArrayList<>(document.passages());
    passages.add(lastPlace(passages, passage), passage);
    return with(document, passages);
  }

  /** Takes everything but code and place. */
  public static PlanDocument replace(PlanDocument document, String code, Passage passage)
      throws NoSuchPlanPassageException {
    List<Passage> passages = new ArrayList<>(document.passages());
    int place = place(passages, code);
    Passage stored = passages.get(place);
    passages.set(
        place,
        Passage.builder()
            .from(passage)
            .code(code)
            .headingCode(stored.headingCode())
            .parentCode(stored.parentCode())
            .build());
    return with(document, passages);
  }

  /**
   * Moves a passage with all below it.
   *
   * @throws NoSuchPlanPassageException also if what it shall stand below, or before, is not there
   *     or moves with it
   */
  public static PlanDocument move(PlanDocument document, String code, PassagePlace target)
      throws NoSuchPlanPassageException {
    List<Passage> passages = new ArrayList<>(document.passages());
    Passage stored = passages.get(place(passages, code));
    Set<String> block = withAllBelow(passages, code);
    List<Passage> moved =
        passages.stream().filter(each -> block.contains(each.code())).collect(Collectors.toList());
    passages.removeAll(moved);
    Passage placed =
        Passage.builder()
            .from(stored)
            .headingCode(target.headingCode())
            .parentCode(target.parentCode())
            .build();
    moved.set(0, placed);
    if (target.parentCode().isPresent()) {
      place(passages, target.parentCode().get());
    }
    passages.addAll(
        target.beforeCode().isPresent()
            ? placeBefore(passages, target.beforeCode().get(), placed)
            : lastPlace(passages, placed),
        moved);
    return with(document, passages);
  }

  /**
   * @throws PassageInUseException if passages stand below it
   */
  public static PlanDocument delete(PlanDocument document, String code)
      throws NoSuchPlanPassageException, PassageInUseException {
    List<Passage> passages = new ArrayList<>(document.passages());
    passages.remove(place(passages, code));
    if (passages.stream().anyMatch(each -> each.parentCode().filter(code::equals).isPresent())) {
      throw new PassageInUseException(code);
    }
    return with(document, passages);
  }

  private static int placeBefore(List<Passage> passages, String beforeCode, Passage placed)
      throws NoSuchPlanPassageException {
    int before = place(passages, beforeCode);
    if (!isBeside(passages.get(before), placed)) {
      throw new NoSuchPlanPassageException("Not at the place: " + beforeCode);
    }
    return before;
  }

  /** Behind the last passage at the same place and all below it, or behind the parent. */
  private static int lastPlace(List<Passage> passages, Passage passage) {
    Optional<String> last =
        passages.stream()
            .filter(each -> isBeside(each, passage))
            .map(Passage::code)
            .reduce((first, second) -> second)
            .or(passage::parentCode);
    if (last.isEmpty()) {
      return passages.size();
    }
    Set<String> block = withAllBelow(passages, last.get());
    for (int i = passages.size() - 1; i >= 0; i--) {
      if (block.contains(passages.get(i).code())) {
        return i + 1;
      }
    }
    return passages.size();
  }

  private static boolean isBeside(Passage one, Passage other) {
    return one.headingCode().equals(other.headingCode())
        && one.parentCode().equals(other.parentCode());
  }

  /** Parents stand before what is below them: one walk finds all. */
  private static Set<String> withAllBelow(List<Passage> passages, String code) {
    Set<String> codes = new HashSet<>(Set.of(code));
    for (Passage passage : passages) {
      if (passage.parentCode().filter(codes::contains).isPresent()) {
        codes.add(passage.code());
      }
    }
    return codes;
  }

  private static PlanDocument with(PlanDocument document, List<Passage> passages) {
    return ImmutablePlanDocument.copyOf(document).withPassages(passages);
  }

  private static int place(List<Passage> passages, String code) throws NoSuchPlanPassageException {
    for (int i = 0; i < passages.size(); i++) {
      if (passages.get(i).code().equals(code)) {
        return i;
      }
    }
    throw new NoSuchPlanPassageException("No passage " + code);
  }
}
