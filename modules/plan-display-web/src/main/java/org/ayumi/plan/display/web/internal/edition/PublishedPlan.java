package org.ayumi.plan.display.web.internal.edition;

import java.util.Objects;

/**
 * A plan of which at least one edition is published, for the choice on the configuration screen.
 */
public final class PublishedPlan {

  private final long groupId;
  private final String code;
  private final String name;

  public PublishedPlan(long groupId, String code, String name) {
    this.groupId = groupId;
    this.code = Objects.requireNonNull(code);
    this.name = Objects.requireNonNull(name);
  }

  public long groupId() {
    return groupId;
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }
}
