package org.ayumi.plan.exchange;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.exchange.internal.diff.DocumentDifference;
import org.ayumi.plan.exchange.internal.diff.DocumentMerge;

/**
 * What is new, changed and gone between two generations of a plan: the dry run of an import (G16).
 * Entries are the same if their codes are; the head of the plan is not compared.
 */
public final class PlanDiff {

  private final PlanDocument before;
  private final PlanDocument after;
  private final List<EntryChange> changes;

  private PlanDiff(PlanDocument before, PlanDocument after) {
    this.before = before;
    this.after = after;
    changes = new DocumentDifference(before, after).changes();
  }

  public static PlanDiff between(PlanDocument before, PlanDocument after) {
    return new PlanDiff(before, after);
  }

  /** All changes by type, in the order of the new plan, gone ones after the others. */
  public List<EntryChange> changes() {
    return changes;
  }

  public List<EntryChange> changes(ChangeKind kind) {
    return changes.stream()
        .filter(change -> change.kind() == kind)
        .collect(Collectors.toUnmodifiableList());
  }

  public List<EntryChange> changes(EntryType type, ChangeKind kind) {
    return changes.stream()
        .filter(change -> change.type() == type && change.kind() == kind)
        .collect(Collectors.toUnmodifiableList());
  }

  /** Whether the plans are alike. */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  public int count(EntryType type, ChangeKind kind) {
    return changes(type, kind).size();
  }

  /** The changes of the headings of one depth, 1 for the highest. */
  public int countHeadings(int depth, ChangeKind kind) {
    return (int)
        changes(EntryType.HEADING, kind).stream().filter(change -> change.depth() == depth).count();
  }

  /** How many entries of the type the new plan has. */
  public int total(EntryType type) {
    return DocumentDifference.codes(after, type).size();
  }

  /** How many headings of that depth the new plan has. */
  public int totalHeadings(int depth) {
    return (int) after.headings().stream().filter(heading -> heading.depth() == depth).count();
  }

  /** How many entries of the type are alike in both. */
  public int unchanged(EntryType type) {
    return total(type) - count(type, ChangeKind.ADDED) - count(type, ChangeKind.CHANGED);
  }

  /** How many headings of that depth are alike in both. */
  public int unchangedHeadings(int depth) {
    return totalHeadings(depth)
        - countHeadings(depth, ChangeKind.ADDED)
        - countHeadings(depth, ChangeKind.CHANGED);
  }

  /** The depths at which either plan has headings, from 1. */
  public int depth() {
    return Math.max(depth(before), depth(after));
  }

  private static int depth(PlanDocument document) {
    return document.headings().stream().mapToInt(Heading::depth).max().orElse(0);
  }

  /**
   * The plan to be stored: the new one, with what is gone still in its place, or without it.
   *
   * @param deleteGone whether a person has asked to delete what is gone
   */
  public PlanDocument merge(boolean deleteGone) {
    return merge(
        deleteGone
            ? changes(ChangeKind.GONE).stream().map(EntryChange::code).collect(Collectors.toSet())
            : Set.of());
  }

  /**
   * The new plan with what is gone still in its place, but for the codes that a person has asked to
   * delete. A heading stays while something below it does.
   */
  public PlanDocument merge(Set<String> deletedCodes) {
    return new DocumentMerge(before, after, deletedCodes).merged();
  }
}
