package org.ayumi.embedded.portal.standin.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.encryptor.EncryptorException;
import com.liferay.portal.kernel.exception.PwdEncryptorException;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import org.junit.jupiter.api.Test;

/** Passwords and encrypted texts. */
class SecretsTest {

  private static final String ALGORITHM = "PBKDF2WithHmacSHA1/160/100";

  private final Pbkdf2Passwords passwords = new Pbkdf2Passwords();
  private final AesEncryptor encryptor = new AesEncryptor();

  @Test
  void aPasswordMatchesItsHashAlone() throws Exception {
    String hash = passwords.encrypt(ALGORITHM, "さくら2026", null, false);

    assertThat(passwords.encrypt("PBKDF2WithHmacSHA1", "さくら2026", hash, false)).isEqualTo(hash);
    assertThat(passwords.encrypt("PBKDF2WithHmacSHA1", "さくら2027", hash, false)).isNotEqualTo(hash);
    assertThat(passwords.encrypt(ALGORITHM, "さくら2026", null, false))
        .as("another salt")
        .isNotEqualTo(hash);
    assertThat(passwords.encrypt(ALGORITHM, "さくら2026", hash, true)).isNotEqualTo(hash);
  }

  @Test
  void aHashFitsThePortalsColumn() throws Exception {
    String hash = passwords.encrypt("PBKDF2WithHmacSHA1/160/720000", "x", null, false);
    assertThat("{PBKDF2WithHmacSHA1}" + hash).hasSizeLessThanOrEqualTo(75);
  }

  @Test
  void whatIsNoHashIsRefused() {
    assertThatThrownBy(() -> passwords.encrypt(ALGORITHM, "x", "not a hash", false))
        .isInstanceOf(PwdEncryptorException.class);
    assertThatThrownBy(() -> passwords.encrypt("PBKDF2WithNothing/160/1", "x", null, false))
        .isInstanceOf(PwdEncryptorException.class);
  }

  @Test
  void aTextIsReadAgainWithTheKeyAlone() throws Exception {
    Key key = encryptor.generateKey();
    String encrypted = encryptor.encrypt(key, "計画");
    Key same = encryptor.deserializeKey(encryptor.serializeKey(key));

    assertThat(encryptor.decrypt(same, encrypted)).isEqualTo("計画");
    assertThat(encryptor.encrypt(key, "計画")).isNotEqualTo(encrypted);
    Key other = encryptor.generateKey();
    assertThatThrownBy(() -> encryptor.decrypt(other, encrypted))
        .isInstanceOf(EncryptorException.class);
    assertThatThrownBy(() -> encryptor.decrypt(key, "short"))
        .isInstanceOf(EncryptorException.class);
    assertThatThrownBy(() -> encryptor.decrypt(key, "not base 64!"))
        .isInstanceOf(EncryptorException.class);
  }

  @Test
  void bytesAndTextAreTheSame() throws Exception {
    Key key = encryptor.generateKey();
    byte[] encrypted = encryptor.encryptUnencoded(key, "abc");
    assertThat(encryptor.decryptUnencodedAsBytes(key, encrypted))
        .isEqualTo("abc".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void withoutAKeyATextStaysAsItIs() throws Exception {
    assertThat(encryptor.encrypt(null, "abc")).isEqualTo("abc");
    assertThat(encryptor.decrypt(null, "abc")).isEqualTo("abc");
  }
}
