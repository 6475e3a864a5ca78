package org.ayumi.plan.internal.upgrade;

import com.liferay.portal.upgrade.registry.UpgradeStepRegistrator;
import org.osgi.service.component.annotations.Component;

/** The steps from one schema version to the next; 1.0.0 is the first. */
@Component(service = UpgradeStepRegistrator.class)
public class PlanUpgradeStepRegistrator implements UpgradeStepRegistrator {

  @Override
  public void register(Registry registry) {
    registry.registerInitialization();
  }
}
