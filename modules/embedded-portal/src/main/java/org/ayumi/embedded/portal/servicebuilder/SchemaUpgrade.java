package org.ayumi.embedded.portal.servicebuilder;

import com.liferay.portal.kernel.upgrade.UpgradeException;
import com.liferay.portal.kernel.upgrade.UpgradeStep;
import com.liferay.portal.upgrade.registry.UpgradeStepRegistrator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Version;

/** The upgrade steps that a bundle registered, and the way through them. */
final class SchemaUpgrade implements UpgradeStepRegistrator.Registry {

  /** Steps that lead from one version of the tables to a later one. */
  record Leg(Version from, Version to, List<UpgradeStep> steps) {

    void run() throws UpgradeException {
      for (UpgradeStep step : steps) {
        step.upgrade();
      }
    }
  }

  private final List<Leg> legs = new ArrayList<>();

  @Override
  public void register(String from, String to, UpgradeStep... steps) {
    legs.add(new Leg(Version.parseVersion(from), Version.parseVersion(to), List.of(steps)));
  }

  /** The shortest way, empty when there is none (yet). */
  Optional<List<Leg>> path(Version from, Version to) {
    if (from.compareTo(to) > 0) {
      return Optional.empty();
    }
    if (from.equals(to)) {
      return Optional.of(List.of());
    }
    List<Leg> best = null;
    for (Leg leg : legs) {
      if (leg.from().equals(from) && leg.to().compareTo(from) > 0) {
        Optional<List<Leg>> rest = path(leg.to(), to);
        if (rest.isPresent() && (best == null || rest.get().size() + 1 < best.size())) {
          best = new ArrayList<>();
          best.add(leg);
          best.addAll(rest.get());
        }
      }
    }
    return Optional.ofNullable(best);
  }
}
