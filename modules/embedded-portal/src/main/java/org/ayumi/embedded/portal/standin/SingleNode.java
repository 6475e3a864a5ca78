package org.ayumi.embedded.portal.standin;

import com.liferay.portal.kernel.cluster.ClusterMasterExecutor;
import com.liferay.portal.kernel.cluster.ClusterMasterTokenTransitionListener;
import com.liferay.portal.kernel.concurrent.DefaultNoticeableFuture;
import com.liferay.portal.kernel.concurrent.NoticeableFuture;
import com.liferay.portal.kernel.util.MethodHandler;

/** A cluster of one: this node is the master and always was. */
final class SingleNode implements ClusterMasterExecutor {

  @Override
  public void addClusterMasterTokenTransitionListener(
      ClusterMasterTokenTransitionListener listener) {}

  @Override
  @SuppressWarnings("unchecked")
  public <T> NoticeableFuture<T> executeOnMaster(MethodHandler handler) {
    DefaultNoticeableFuture<T> future = new DefaultNoticeableFuture<>();
    try {
      future.set((T) handler.invoke());
    } catch (Exception e) {
      future.setException(e);
    }
    return future;
  }

  @Override
  public boolean isEnabled() {
    return false;
  }

  @Override
  public boolean isMaster() {
    return true;
  }

  @Override
  public void removeClusterMasterTokenTransitionListener(
      ClusterMasterTokenTransitionListener listener) {}
}
