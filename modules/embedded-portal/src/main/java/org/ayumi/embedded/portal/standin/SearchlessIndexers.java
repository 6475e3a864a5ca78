package org.ayumi.embedded.portal.standin;

import com.liferay.portal.kernel.search.Indexer;
import com.liferay.portal.kernel.search.IndexerPostProcessor;
import com.liferay.portal.kernel.search.IndexerRegistry;
import com.liferay.portal.kernel.search.dummy.DummyIndexer;
import java.util.List;
import java.util.Set;

/** There is no search engine: the indexer of every class indexes and finds nothing. */
final class SearchlessIndexers implements IndexerRegistry {

  private final Indexer<?> none = new DummyIndexer();

  @Override
  public <T> Indexer<T> getIndexer(Class<T> type) {
    return nullSafeGetIndexer(type);
  }

  @Override
  public <T> Indexer<T> getIndexer(String className) {
    return nullSafeGetIndexer(className);
  }

  @Override
  public List<IndexerPostProcessor> getIndexerPostProcessors(Indexer<?> indexer) {
    return List.of();
  }

  @Override
  public List<IndexerPostProcessor> getIndexerPostProcessors(String className) {
    return List.of();
  }

  @Override
  public Set<Indexer<?>> getIndexers() {
    return Set.of();
  }

  @Override
  public <T> Indexer<T> nullSafeGetIndexer(Class<T> type) {
    return nullSafeGetIndexer(type.getName());
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> Indexer<T> nullSafeGetIndexer(String className) {
    return (Indexer<T>) none;
  }
}
