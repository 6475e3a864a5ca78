package org.ayumi.embedded.portal.standin;

import com.liferay.portal.kernel.module.service.Snapshot;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Reads from the core's byte code which services it looks up: {@code new Snapshot(owner, type)}.
 */
final class SnapshotLookups {

  private static final String SNAPSHOT = Type.getInternalName(Snapshot.class);

  private final SortedSet<String> types = new TreeSet<>();
  private int classes;

  /** The types looked up by the classes in the jar the core came in. */
  static SnapshotLookups ofCore() throws Exception {
    Path jar = Path.of(Snapshot.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    SnapshotLookups lookups = new SnapshotLookups();
    try (JarFile file = new JarFile(jar.toFile())) {
      for (JarEntry entry : Collections.list(file.entries())) {
        if (entry.getName().endsWith(".class")) {
          lookups.read(file, entry);
        }
      }
    }
    return lookups;
  }

  SortedSet<String> types() {
    return types;
  }

  int classes() {
    return classes;
  }

  private void read(JarFile file, JarEntry entry) throws IOException {
    classes++;
    try (InputStream stream = file.getInputStream(entry)) {
      ClassReader reader = new ClassReader(stream);
      if (!reader.getClassName().equals(SNAPSHOT)) {
        reader.accept(new Owner(), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
      }
    }
  }

  private final class Owner extends ClassVisitor {

    Owner() {
      super(Opcodes.ASM9);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      return new Method();
    }
  }

  /** The class constants between the allocation and the constructor: the owner, then the type. */
  private final class Method extends MethodVisitor {

    private final List<String> constants = new ArrayList<>();

    Method() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
      if (opcode == Opcodes.NEW && type.equals(SNAPSHOT)) {
        constants.clear();
      }
    }

    @Override
    public void visitLdcInsn(Object value) {
      if (value instanceof Type type) {
        constants.add(type.getClassName());
      }
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      if (owner.equals(SNAPSHOT) && name.equals("<init>")) {
        types.add(constants.get(1));
      }
    }
  }
}
