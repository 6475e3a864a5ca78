package org.ayumi.embedded.portal.boot;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** The address and port that the web server is going to listen on. */
final class WebPort {

  private final String address;
  private final int port;

  WebPort(String address, int port) {
    this.address = address;
    this.port = port;
  }

  /**
   * Tries it before the long start.
   *
   * @throws StartRefused when somebody else listens there or the address is not this machine's
   */
  void check() throws StartRefused {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
    } catch (UnknownHostException e) {
      throw new StartRefused(
          "ayumi.address は見つからないアドレスです: " + address, "ayumi.address is unknown: " + address);
    } catch (BindException e) {
      throw taken(address, port);
    } catch (IOException e) {
      throw new StartRefused(
          "ポート " + port + " (" + address + ") を開けません: " + e.getMessage(),
          "cannot listen on port " + port + " of " + address);
    }
  }

  static StartRefused taken(String address, int port) {
    return new StartRefused(
        "ポート " + port + " (" + address + ") は使えません。-Dayumi.port= で別の番号を指定してください",
        "port " + port + " on " + address + " is not free: choose another with -Dayumi.port=");
  }
}
