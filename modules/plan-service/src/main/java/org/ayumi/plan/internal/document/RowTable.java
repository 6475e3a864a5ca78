package org.ayumi.plan.internal.document;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.BaseModel;
import com.liferay.portal.kernel.service.persistence.BasePersistence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the rows of one table equal to what they shall hold: new ones are inserted, changed ones
 * updated, others removed; equal ones are not touched.
 *
 * @param <V> what a row holds
 * @param <R> the row
 */
abstract class RowTable<V, R extends BaseModel<R>> {

  private final Class<R> type;
  private final BasePersistence<R> persistence;

  RowTable(Class<R> type, BasePersistence<R> persistence) {
    this.type = type;
    this.persistence = persistence;
  }

  /** A row that is not stored yet. */
  abstract R create(long id, Writing writing);

  abstract void write(V value, R row, PlanRows rows) throws PortalException;

  /** The stored place in order, or -1 where the order has no column of its own. */
  int priority(R row) {
    return -1;
  }

  void setPriority(R row, int priority) {}

  /** Before a row is removed. */
  void removing(R row) {}

  final void sync(Sides<V, R> sides, PlanRows all, Writing writing) throws PortalException {
    int[] priorities = priorities(sides);
    int i = 0;
    for (Map.Entry<String, V> entry : sides.after.entrySet()) {
      R row = sides.rows.get(entry.getKey());
      boolean changed = !entry.getValue().equals(sides.before.get(entry.getKey()));
      if (row == null) {
        row = create(writing.nextId(type), writing);
        writing.place(row);
        sides.rows.put(entry.getKey(), row);
        changed = true;
      }
      boolean moved = priority(row) != priorities[i];
      if (changed) {
        write(entry.getValue(), row, all);
        writing.stamp(row);
      }
      if (changed || moved) {
        setPriority(row, priorities[i]);
        persistence.update(row);
      }
      i++;
    }
    remove(sides);
  }

  private int[] priorities(Sides<V, R> sides) {
    List<Integer> stored = new ArrayList<>();
    for (String key : sides.after.keySet()) {
      R row = sides.rows.get(key);
      stored.add(row == null ? null : Integer.valueOf(priority(row)));
    }
    if (!ordered()) {
      return stored.stream().mapToInt(each -> -1).toArray();
    }
    return Priorities.assign(stored);
  }

  boolean ordered() {
    return true;
  }

  private void remove(Sides<V, R> sides) {
    Set<String> gone = new HashSet<>(sides.rows.keySet());
    gone.removeAll(sides.after.keySet());
    for (String key : gone) {
      R row = sides.rows.remove(key);
      removing(row);
      persistence.remove(row);
    }
  }

  /** What is stored, what it holds, and what it shall hold. */
  static final class Sides<V, R> {

    private final Map<String, R> rows;
    private final Map<String, V> before;
    private final Map<String, V> after;

    Sides(Map<String, R> rows, Map<String, V> before, Map<String, V> after) {
      this.rows = rows;
      this.before = before;
      this.after = after;
    }
  }
}
