package org.ayumi.embedded.portal.web.server;

import java.beans.PropertyChangeListener;
import org.apache.catalina.Context;
import org.apache.catalina.Loader;

/**
 * Gives a context a class loader that exists already, in place of one for a {@code WEB-INF/lib}.
 */
final class HostLoader implements Loader {

  private final ClassLoader classLoader;
  private Context context;

  HostLoader(ClassLoader classLoader) {
    this.classLoader = classLoader;
  }

  @Override
  public ClassLoader getClassLoader() {
    return classLoader;
  }

  @Override
  public Context getContext() {
    return context;
  }

  @Override
  public void setContext(Context value) {
    context = value;
  }

  @Override
  public boolean getDelegate() {
    return true;
  }

  @Override
  public void setDelegate(boolean delegate) {
    throw new UnsupportedOperationException("The host's class loaders always delegate");
  }

  @Override
  @SuppressWarnings("deprecation") // the interface asks for it still
  public boolean getReloadable() {
    return false;
  }

  @Override
  @SuppressWarnings("deprecation") // the interface asks for it still
  public void setReloadable(boolean reloadable) {
    throw new UnsupportedOperationException("A changed bundle gets a new context");
  }

  @Override
  public boolean modified() {
    return false;
  }

  @Override
  public void backgroundProcess() {
    // Nothing is reloaded: a changed bundle gets a new context.
  }

  @Override
  public void addPropertyChangeListener(PropertyChangeListener listener) {
    // No property ever changes.
  }

  @Override
  public void removePropertyChangeListener(PropertyChangeListener listener) {
    // No property ever changes.
  }
}
