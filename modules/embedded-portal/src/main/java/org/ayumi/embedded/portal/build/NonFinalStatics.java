package org.ayumi.embedded.portal.build;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Build step: writes copies of the two Spring classes whose static fields the portal replaces
 * reflectively, without {@code final} on those fields. JDK 12 and later refuse to set a final one.
 */
public final class NonFinalStatics {

  static final List<String> CLASSES =
      List.of(
          "org/springframework/orm/hibernate5/SessionFactoryUtils",
          "org/springframework/transaction/support/TransactionSynchronizationManager");

  private NonFinalStatics() {}

  /**
   * Writes the copies.
   *
   * @param args the directory of compiled classes that stands before Spring on the class path
   * @throws IOException when a class cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    Path outputDirectory = Path.of(args[0]);
    for (String name : CLASSES) {
      Path file = outputDirectory.resolve(name + ".class");
      Files.createDirectories(file.getParent());
      Files.write(file, rewritten(original(name + ".class")));
    }
  }

  /** The output directory may hold the copy of an earlier build, so the last one found counts. */
  private static byte[] original(String resource) throws IOException {
    ClassLoader classLoader = NonFinalStatics.class.getClassLoader();
    List<URL> urls = Collections.list(classLoader.getResources(resource));
    if (urls.isEmpty()) {
      throw new FileNotFoundException(resource);
    }
    try (InputStream in = urls.get(urls.size() - 1).openStream()) {
      return in.readAllBytes();
    }
  }

  static byte[] rewritten(byte[] classFile) {
    ClassWriter writer = new ClassWriter(0);
    new ClassReader(classFile).accept(new FinalDroppingVisitor(writer), 0);
    return writer.toByteArray();
  }

  private static final class FinalDroppingVisitor extends ClassVisitor {

    FinalDroppingVisitor(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public FieldVisitor visitField(
        int access, String name, String descriptor, String signature, Object value) {
      boolean staticField = (access & Opcodes.ACC_STATIC) != 0;
      int kept = staticField ? access & ~Opcodes.ACC_FINAL : access;
      return super.visitField(kept, name, descriptor, signature, value);
    }
  }
}
