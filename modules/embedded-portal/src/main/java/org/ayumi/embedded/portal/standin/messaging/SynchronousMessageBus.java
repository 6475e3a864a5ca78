package org.ayumi.embedded.portal.standin.messaging;

import com.liferay.portal.kernel.messaging.Destination;
import com.liferay.portal.kernel.messaging.Message;
import com.liferay.portal.kernel.messaging.MessageBus;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/** Hands a message to the destination of that name; a message to nobody is logged. */
public final class SynchronousMessageBus implements MessageBus {

  private static final Logger logger = LogManager.getLogger(SynchronousMessageBus.class);

  @Override
  public Destination getDestination(String name) {
    return MessageListeners.services(Destination.class, name).findFirst().orElse(null);
  }

  @Override
  public void sendMessage(String name, Message message) {
    Destination destination = getDestination(name);
    if (destination == null) {
      logger.info("No destination {} for {}", name, message);
      return;
    }
    destination.send(message);
  }
}
