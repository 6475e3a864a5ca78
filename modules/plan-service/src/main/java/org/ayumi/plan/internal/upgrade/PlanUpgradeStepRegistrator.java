package org.ayumi.plan.internal.upgrade;

import com.liferay.portal.upgrade.registry.UpgradeStepRegistrator;
import org.ayumi.plan.internal.upgrade.v1_1_0.BookUpgradeProcess;
import org.ayumi.plan.internal.upgrade.v1_2_0.InquiryUpgradeProcess;
import org.ayumi.plan.internal.upgrade.v1_3_0.ReleaseUpgradeProcess;
import org.osgi.service.component.annotations.Component;

/**
 * The steps from one schema version to the next (B14). Indexes are none of their business: the
 * portal makes the missing ones after an upgrade.
 */
@Component(service = UpgradeStepRegistrator.class)
public class PlanUpgradeStepRegistrator implements UpgradeStepRegistrator {

  @Override
  public void register(Registry registry) {
    registry.registerInitialization();
    registry.register("1.0.0", "1.1.0", new BookUpgradeProcess());
    registry.register("1.1.0", "1.2.0", new InquiryUpgradeProcess());
    registry.register("1.2.0", "1.3.0", new ReleaseUpgradeProcess());
  }
}
