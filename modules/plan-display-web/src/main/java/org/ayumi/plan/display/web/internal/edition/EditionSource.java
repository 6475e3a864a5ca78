package org.ayumi.plan.display.web.internal.edition;

import java.util.List;
import java.util.Optional;

/** Where published editions come from; nothing else of a plan is ever read here. */
public interface EditionSource {

  /** The latest edition that the user may see; empty if there is none or the user may not. */
  Optional<PublicEdition> latest(long groupId, String planCode);

  /** A public edition by its number; empty if there is none or the user may not see it. */
  Optional<PublicEdition> edition(long groupId, String planCode, int number);

  /** All public editions of the plan that the user may see, the newest first. */
  List<EditionHead> editions(long groupId, String planCode);

  /** The plans with an edition that the user may see, in all sites of the portal instance. */
  List<PublishedPlan> plans(long companyId);
}
