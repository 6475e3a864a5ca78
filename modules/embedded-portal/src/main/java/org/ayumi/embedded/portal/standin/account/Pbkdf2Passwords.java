package org.ayumi.embedded.portal.standin.account;

import com.liferay.portal.kernel.exception.PwdEncryptorException;
import com.liferay.portal.kernel.security.pwd.PasswordEncryptor;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Password hashes by PBKDF2. The algorithm is written NAME/BITS/ROUNDS, for example
 * PBKDF2WithHmacSHA1/160/720000; a hash carries bits, rounds and salt, so it can be compared after
 * the setting has changed.
 */
public final class Pbkdf2Passwords implements PasswordEncryptor {

  private static final int SALT_BYTES = 8;
  private static final int DEFAULT_BITS = 160;
  private static final int DEFAULT_ROUNDS = 720_000;

  private final SecureRandom random = new SecureRandom();

  @Override
  public String encrypt(String algorithm, String password, String encrypted, boolean upgrade)
      throws PwdEncryptorException {
    String[] parts = algorithm.split("/");
    boolean compare = encrypted != null && !encrypted.isEmpty() && !upgrade;
    Parameters parameters = compare ? Parameters.of(encrypted) : fresh(parts);
    try {
      return parameters.encode(hash(parts[0], password, parameters));
    } catch (GeneralSecurityException e) {
      throw new PwdEncryptorException("Unable to encrypt with " + algorithm, e);
    }
  }

  private Parameters fresh(String[] algorithm) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    int bits = algorithm.length == 3 ? Integer.parseInt(algorithm[1]) : DEFAULT_BITS;
    int rounds =
        algorithm.length > 1 ? Integer.parseInt(algorithm[algorithm.length - 1]) : DEFAULT_ROUNDS;
    return new Parameters(bits, rounds, salt);
  }

  private static byte[] hash(String algorithm, String password, Parameters parameters)
      throws GeneralSecurityException {
    PBEKeySpec spec =
        new PBEKeySpec(password.toCharArray(), parameters.salt, parameters.rounds, parameters.bits);
    return SecretKeyFactory.getInstance(algorithm).generateSecret(spec).getEncoded();
  }

  private record Parameters(int bits, int rounds, byte[] salt) {

    static Parameters of(String encrypted) throws PwdEncryptorException {
      try {
        ByteBuffer buffer = ByteBuffer.wrap(Base64.getDecoder().decode(encrypted));
        Parameters parameters =
            new Parameters(buffer.getInt(), buffer.getInt(), new byte[SALT_BYTES]);
        buffer.get(parameters.salt);
        return parameters;
      } catch (RuntimeException e) {
        throw new PwdEncryptorException("Not a PBKDF2 hash", e);
      }
    }

    String encode(byte[] hash) {
      ByteBuffer buffer = ByteBuffer.allocate(2 * Integer.BYTES + SALT_BYTES + hash.length);
      buffer.putInt(bits).putInt(rounds).put(salt).put(hash);
      return Base64.getEncoder().encodeToString(buffer.array());
    }
  }
}
