package id.sop.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramFilesTest {
    @TempDir
    private Path folder;

    private Path jar(String name, String classPath) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        if (!classPath.isEmpty()) {
            manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
        }
        Path jar = folder.resolve(name);
        Files.createDirectories(jar.getParent());
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
        return jar;
    }

    @Test
    void everyJarThatIsNamedAnywhereBelongsToTheProgram() throws IOException {
        Path own = jar("sop.jar", "lib/font.jar lib/tidak-ada.jar http://contoh.invalid/x.jar");
        Path font = jar("lib/font.jar", "dasar.jar ../sop.jar");
        Path base = jar("lib/dasar.jar", "");
        Path other = jar("lain.jar", "");
        String classPath = String.join(File.pathSeparator, folder.toString(), other.toString(), own.toString());
        assertEquals(List.of(base, font, other, own), new ProgramFiles(own, classPath).jars());
    }
}
