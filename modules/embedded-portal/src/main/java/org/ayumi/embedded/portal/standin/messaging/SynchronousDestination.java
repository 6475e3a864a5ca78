package org.ayumi.embedded.portal.standin.messaging;

import com.liferay.portal.kernel.messaging.DestinationConfiguration;
import com.liferay.portal.kernel.messaging.DestinationStatistics;
import com.liferay.portal.kernel.messaging.Message;
import com.liferay.portal.kernel.messaging.MessageListener;
import com.liferay.portal.kernel.messaging.MessageListenerException;
import com.liferay.portal.kernel.messaging.MessageListenerRegistry;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/**
 * Delivers in the sender's thread. A listener's failure is logged and does not reach the sender.
 */
final class SynchronousDestination extends com.liferay.portal.kernel.messaging.BaseDestination {

  private static final Logger logger = LogManager.getLogger(SynchronousDestination.class);

  private final AtomicLong sent = new AtomicLong();

  SynchronousDestination(
      DestinationConfiguration configuration, MessageListenerRegistry listeners) {
    setName(configuration.getDestinationName());
    setDestinationType(configuration.getDestinationType());
    setMessageListenerRegistry(listeners);
  }

  @Override
  public DestinationStatistics getDestinationStatistics() {
    DestinationStatistics statistics = new DestinationStatistics();
    statistics.setSentMessageCount(sent.get());
    return statistics;
  }

  @Override
  public void send(Message message) {
    message.setDestinationName(getName());
    for (MessageListener listener : messageListenerRegistry.getMessageListeners(getName())) {
      try {
        listener.receive(message);
      } catch (MessageListenerException | RuntimeException e) {
        logger.error("{} failed on a message to {}", listener, getName(), e);
      }
    }
    sent.incrementAndGet();
  }
}
