package org.ayumi.embedded.portal.standin.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.portal.kernel.messaging.DestinationConfiguration;
import com.liferay.portal.kernel.messaging.Message;
import com.liferay.portal.kernel.messaging.MessageListener;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SynchronousDestinationTest {

  private final List<String> received = new ArrayList<>();

  @Test
  void everyListenerIsReachedInTheSendersThread() {
    MessageListener fails =
        message -> {
          throw new IllegalStateException("a listener's own fault");
        };
    MessageListener hears =
        message -> received.add(Thread.currentThread().getName() + message.getPayload());
    SynchronousDestination destination =
        new SynchronousDestination(
            DestinationConfiguration.createParallelDestinationConfiguration("plan/changed"),
            name -> name.equals("plan/changed") ? List.of(fails, hears) : List.of());
    Message message = new Message();
    message.setPayload("!");

    destination.send(message);

    assertThat(received).containsExactly(Thread.currentThread().getName() + "!");
    assertThat(message.getDestinationName()).isEqualTo("plan/changed");
    assertThat(destination.getDestinationStatistics().getSentMessageCount()).isEqualTo(1);
  }
}
