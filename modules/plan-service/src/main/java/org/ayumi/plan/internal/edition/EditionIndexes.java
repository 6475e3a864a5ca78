package org.ayumi.plan.internal.edition;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ayumi.plan.domain.PlanIndex;
import org.osgi.service.component.annotations.Component;

/**
 * Parsed editions in memory, by edition id; the least recently read one goes first. Editions never
 * change, so nothing here is ever stale.
 */
@Component(service = EditionIndexes.class)
public class EditionIndexes {

  static final int CAPACITY = 12;

  private final Map<Long, PlanIndex> indexes =
      new LinkedHashMap<>(CAPACITY * 2, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, PlanIndex> eldest) {
          return size() > CAPACITY;
        }
      };

  /** Two threads that miss at once may both load; they get equal values. */
  public PlanIndex get(long editionId, Loader loader) throws PortalException {
    synchronized (indexes) {
      PlanIndex held = indexes.get(editionId);
      if (held != null) {
        return held;
      }
    }
    PlanIndex loaded = loader.load(editionId);
    synchronized (indexes) {
      indexes.put(editionId, loaded);
    }
    return loaded;
  }

  /** Reads an edition from where it is stored. */
  @FunctionalInterface
  public interface Loader {

    PlanIndex load(long editionId) throws PortalException;
  }
}
