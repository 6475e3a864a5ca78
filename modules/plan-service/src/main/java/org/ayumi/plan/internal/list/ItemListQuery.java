package org.ayumi.plan.internal.list;

import org.ayumi.plan.domain.ItemQuery;

/** Which items of which plan a user wants to see. */
public final class ItemListQuery {

  private final long userId;
  private final long planEntryId;
  private final ItemQuery query;
  private final boolean mine;

  private ItemListQuery(long userId, long planEntryId, ItemQuery query, boolean mine) {
    this.userId = userId;
    this.planEntryId = planEntryId;
    this.query = query;
    this.mine = mine;
  }

  public static ItemListQuery of(long userId, long planEntryId, ItemQuery query, boolean mine) {
    return new ItemListQuery(userId, planEntryId, query, mine);
  }

  long userId() {
    return userId;
  }

  long planEntryId() {
    return planEntryId;
  }

  ItemQuery query() {
    return query;
  }

  boolean mine() {
    return mine;
  }
}
