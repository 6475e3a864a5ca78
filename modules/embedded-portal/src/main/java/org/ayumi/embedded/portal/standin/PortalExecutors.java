package org.ayumi.embedded.portal.standin;

import com.liferay.petra.concurrent.NoticeableExecutorService;
import com.liferay.petra.concurrent.NoticeableThreadPoolExecutor;
import com.liferay.petra.concurrent.ThreadPoolHandlerAdapter;
import com.liferay.petra.executor.PortalExecutorManager;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** One small pool of daemon threads for each name; idle threads end after ten seconds. */
final class PortalExecutors implements PortalExecutorManager {

  private static final int THREADS = 2;
  private static final long IDLE_SECONDS = 10;

  private final Map<String, NoticeableExecutorService> executors = new ConcurrentHashMap<>();

  @Override
  public NoticeableExecutorService getPortalExecutor(String name) {
    return executors.computeIfAbsent(name, PortalExecutors::pool);
  }

  @Override
  public NoticeableExecutorService getPortalExecutor(String name, boolean create) {
    return create ? getPortalExecutor(name) : executors.get(name);
  }

  @Override
  public NoticeableExecutorService registerPortalExecutor(
      String name, NoticeableExecutorService executor) {
    return executors.putIfAbsent(name, executor);
  }

  private static NoticeableExecutorService pool(String name) {
    return new NoticeableThreadPoolExecutor(
        THREADS,
        THREADS,
        IDLE_SECONDS,
        TimeUnit.SECONDS,
        new LinkedBlockingQueue<>(),
        daemons(name),
        new ThreadPoolExecutor.CallerRunsPolicy(),
        new ThreadPoolHandlerAdapter());
  }

  private static ThreadFactory daemons(String name) {
    AtomicInteger count = new AtomicInteger();
    return task -> {
      Thread thread = new Thread(task, name + "-" + count.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    };
  }
}
