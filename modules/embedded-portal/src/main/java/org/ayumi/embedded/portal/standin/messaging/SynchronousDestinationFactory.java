package org.ayumi.embedded.portal.standin.messaging;

import com.liferay.portal.kernel.messaging.Destination;
import com.liferay.portal.kernel.messaging.DestinationConfiguration;
import com.liferay.portal.kernel.messaging.DestinationFactory;
import com.liferay.portal.kernel.messaging.MessageListenerRegistry;
import java.util.Collection;
import java.util.List;

/** Makes destinations that deliver in the sender's thread, whatever type was asked for. */
public final class SynchronousDestinationFactory implements DestinationFactory {

  private final MessageListenerRegistry listeners = new MessageListeners();

  @Override
  public Destination createDestination(DestinationConfiguration configuration) {
    return new SynchronousDestination(configuration, listeners);
  }

  @Override
  public Collection<String> getDestinationTypes() {
    return List.of(
        DestinationConfiguration.DESTINATION_TYPE_PARALLEL,
        DestinationConfiguration.DESTINATION_TYPE_SERIAL,
        DestinationConfiguration.DESTINATION_TYPE_SYNCHRONOUS);
  }
}
