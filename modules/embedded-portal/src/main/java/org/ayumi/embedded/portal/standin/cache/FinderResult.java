package org.ayumi.embedded.portal.standin.cache;

import com.liferay.portal.kernel.dao.orm.FinderPath;
import com.liferay.portal.kernel.model.BaseModel;
import com.liferay.portal.kernel.service.persistence.BasePersistence;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How a finder's result is kept: entities as their primary keys, other values as they are. */
final class FinderResult {

  private FinderResult() {}

  /** What is kept of a result; null when it is not to be kept. */
  static Serializable keep(Object result, FinderPath path, int listThreshold) {
    if (result instanceof BaseModel<?> model) {
      return model.getPrimaryKeyObj();
    }
    if (!(result instanceof List<?> list)) {
      return (Serializable) result;
    }
    if (listThreshold >= 0 && list.size() > listThreshold) {
      return null;
    }
    ArrayList<Object> kept = new ArrayList<>(list.size());
    for (Object element : list) {
      kept.add(
          path.isBaseModelResult() && element instanceof BaseModel<?> model
              ? model.getPrimaryKeyObj()
              : element);
    }
    return kept;
  }

  /** The result again; null when an entity is gone, so that the caller asks the database. */
  static Object restore(Serializable kept, FinderPath path, BasePersistence<?> persistence) {
    if (!path.isBaseModelResult()) {
      return kept instanceof List<?> list ? new ArrayList<>(list) : kept;
    }
    if (kept instanceof List<?> keys) {
      return entities(keys, persistence);
    }
    return persistence.fetchByPrimaryKey(kept);
  }

  private static List<Object> entities(List<?> keys, BasePersistence<?> persistence) {
    if (keys.isEmpty()) {
      return new ArrayList<>();
    }
    Set<Serializable> distinct = new LinkedHashSet<>();
    keys.forEach(key -> distinct.add((Serializable) key));
    Map<Serializable, ?> found = persistence.fetchByPrimaryKeys(distinct);
    List<Object> entities = new ArrayList<>(keys.size());
    for (Object key : keys) {
      Object entity = found.get(key);
      if (entity == null) {
        return null;
      }
      entities.add(entity);
    }
    return entities;
  }
}
