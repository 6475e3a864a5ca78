package org.ayumi.embedded.portal.standin.messaging;

import com.liferay.portal.kernel.messaging.MessageListener;
import com.liferay.portal.kernel.messaging.MessageListenerRegistry;
import com.liferay.portal.kernel.module.util.SystemBundleUtil;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;

/** The listeners of a destination: services with its name as a property. */
final class MessageListeners implements MessageListenerRegistry {

  @Override
  public List<MessageListener> getMessageListeners(String destination) {
    return services(MessageListener.class, destination).collect(Collectors.toList());
  }

  /** The services of a type that are registered for a destination, best ranked first. */
  static <T> Stream<T> services(Class<T> type, String destination) {
    BundleContext context = SystemBundleUtil.getBundleContext();
    try {
      return context.getServiceReferences(type, "(destination.name=" + destination + ")").stream()
          .sorted(java.util.Comparator.reverseOrder())
          .map(context::getService)
          .filter(java.util.Objects::nonNull);
    } catch (InvalidSyntaxException e) {
      throw new IllegalArgumentException("Not a destination's name: " + destination, e);
    }
  }
}
