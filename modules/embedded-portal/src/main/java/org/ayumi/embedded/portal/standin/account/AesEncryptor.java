package org.ayumi.embedded.portal.standin.account;

import com.liferay.portal.kernel.encryptor.Encryptor;
import com.liferay.portal.kernel.encryptor.EncryptorException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts with the company's key by AES in Galois/counter mode; keys are 128 bits. */
public final class AesEncryptor implements Encryptor {

  private static final String ALGORITHM = "AES";
  private static final String TRANSFORMATION = "AES/GCM/NoPadding";
  private static final int KEY_BITS = 128;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecureRandom random = new SecureRandom();

  @Override
  public Key generateKey() throws EncryptorException {
    try {
      KeyGenerator generator = KeyGenerator.getInstance(ALGORITHM);
      generator.init(KEY_BITS);
      return generator.generateKey();
    } catch (GeneralSecurityException e) {
      throw new EncryptorException(e);
    }
  }

  @Override
  public String serializeKey(Key key) {
    return Base64.getEncoder().encodeToString(key.getEncoded());
  }

  @Override
  public Key deserializeKey(String key) {
    return new SecretKeySpec(Base64.getDecoder().decode(key), ALGORITHM);
  }

  @Override
  public String encrypt(Key key, String text) throws EncryptorException {
    return key == null ? text : Base64.getEncoder().encodeToString(encryptUnencoded(key, text));
  }

  @Override
  public byte[] encryptUnencoded(Key key, String text) throws EncryptorException {
    return encryptUnencoded(key, text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public byte[] encryptUnencoded(Key key, byte[] bytes) throws EncryptorException {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, key, nonce, bytes, 0);
    return ByteBuffer.allocate(NONCE_BYTES + encrypted.length).put(nonce).put(encrypted).array();
  }

  @Override
  public String decrypt(Key key, String text) throws EncryptorException {
    if (key == null) {
      return text;
    }
    try {
      byte[] encrypted = Base64.getDecoder().decode(text);
      return new String(decryptUnencodedAsBytes(key, encrypted), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new EncryptorException("Not encrypted text", e);
    }
  }

  @Override
  public byte[] decryptUnencodedAsBytes(Key key, byte[] encrypted) throws EncryptorException {
    if (encrypted.length < NONCE_BYTES) {
      throw new EncryptorException("Not encrypted text");
    }
    byte[] nonce = java.util.Arrays.copyOf(encrypted, NONCE_BYTES);
    return cipher(Cipher.DECRYPT_MODE, key, nonce, encrypted, NONCE_BYTES);
  }

  private static byte[] cipher(int mode, Key key, byte[] nonce, byte[] input, int from)
      throws EncryptorException {
    try {
      Cipher cipher = Cipher.getInstance(TRANSFORMATION);
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(input, from, input.length - from);
    } catch (GeneralSecurityException e) {
      throw new EncryptorException(e);
    }
  }
}
