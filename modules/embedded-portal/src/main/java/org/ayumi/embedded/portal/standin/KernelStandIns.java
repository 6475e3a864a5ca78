package org.ayumi.embedded.portal.standin;

import com.liferay.petra.executor.PortalExecutorManager;
import com.liferay.portal.change.tracking.sql.CTSQLTransformer;
import com.liferay.portal.kernel.lock.LockManager;
import com.liferay.portal.kernel.messaging.DestinationFactory;
import com.liferay.portal.kernel.messaging.MessageBus;
import com.liferay.portal.kernel.search.IndexerRegistry;
import com.liferay.portal.kernel.util.FriendlyURLNormalizer;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.ayumi.embedded.portal.standin.StandIn.Kind;
import org.ayumi.embedded.portal.standin.messaging.SynchronousDestinationFactory;
import org.ayumi.embedded.portal.standin.messaging.SynchronousMessageBus;

/** Services the core cannot start or store without. */
final class KernelStandIns {

  private final Clock clock;

  KernelStandIns(Clock clock) {
    this.clock = clock;
  }

  List<StandIn<?>> all() {
    return List.of(
        real(
            PortalExecutorManager.class,
            new PortalExecutors(),
            "for com.liferay.portal.executor: a small pool of threads for each name"),
        real(
            MessageBus.class,
            new SynchronousMessageBus(),
            "for com.liferay.portal.messaging: delivers in the sender's thread"),
        real(
            DestinationFactory.class,
            new SynchronousDestinationFactory(),
            "for com.liferay.portal.messaging: destinations deliver in the sender's thread"),
        real(
            CTSQLTransformer.class,
            sql -> sql,
            "for com.liferay.portal.change.tracking: no publications, every statement as it is"),
        real(
            FriendlyURLNormalizer.class,
            new FriendlyUrls(),
            "for com.liferay.friendly.url.impl: lower case and hyphens"),
        real(
            LockManager.class,
            new MemoryLocks(clock),
            "for com.liferay.portal.lock.service: locks of this JVM, gone when it ends"),
        new StandIn<>(
            IndexerRegistry.class,
            new SearchlessIndexers(),
            Map.of(),
            Kind.NULL_OBJECT,
            "for com.liferay.portal.search: no search engine, nothing indexed, nothing found"));
  }

  private static <T> StandIn<T> real(Class<T> type, T service, String reason) {
    return new StandIn<>(type, service, Map.of(), Kind.REAL, reason);
  }
}
