package org.ayumi.embedded.portal.standin.permission;

import java.util.List;
import java.util.SortedSet;

/**
 * Which resources of a class somebody may view. A resource is visible when any part lets it
 * through; no parts, no resources.
 *
 * @param companyId the company of the viewer
 * @param ownerId the viewer as an owner of resources; 0 when not signed in
 * @param parts what is visible where
 */
record Visibility(long companyId, long ownerId, List<Part> parts) {

  /**
   * What is visible in some sites.
   *
   * @param groupIds the sites; empty when the question was not asked for more than one
   * @param all whether every resource there is visible, without a look at its own permissions
   * @param roleIds the viewer's roles there
   */
  record Part(SortedSet<Long> groupIds, boolean all, SortedSet<Long> roleIds) {}

  /** Whether nothing has to be filtered: the asker sees everything in every site. */
  boolean isUnlimited() {
    return parts.stream().allMatch(Part::all);
  }
}
