package id.sop.cli;

import id.sop.testing.Console;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A folder with two SOPs and a roster of three offices, for which they are printed in one batch. */
final class BatchFolder {
    /** An SOP of one step, since these tests are about files and not about sheets. */
    static final String SOP =
            """
            nama: "Surat ${perihal} Kecamatan ${kecamatan}"
            pelaksana: {staf: Staf}
            langkah:
              - {kegiatan: Mencatat surat, pelaksana: staf, kelengkapan: Surat, waktu: 15 menit, output: Catatan}
            """;

    static final String ROSTER = "kode;kecamatan\n35.07.22;Dau\n35.07.23;Karangploso\n35.07.24;Singosari\n";

    /** Prints into the folder out; further arguments may follow. */
    static final String COMMAND = "batch --roster daftar.csv sop -o out --progress none --set perihal=Masuk";

    private final Console console;

    BatchFolder(Path folder) {
        console = new Console(folder)
                .file("daftar.csv", ROSTER)
                .file("sop/surat.yaml", SOP)
                .file("sop/dua/undangan.yaml", SOP.replace("${perihal}", "Undangan"));
    }

    Console console() {
        return console;
    }

    /** Runs {@link #COMMAND} with further arguments. */
    Console.Run run(String more) {
        return console.run((COMMAND + " " + more).strip());
    }

    /** Returns the content of every file below a folder. */
    Map<String, String> tree(String below) {
        Map<String, String> tree = new TreeMap<>();
        for (String file : console.files(below)) {
            tree.put(file, new String(console.bytes(below + "/" + file), StandardCharsets.ISO_8859_1));
        }
        return tree;
    }

    /** Returns what the last run wrote about its results. */
    String manifest() {
        return new String(console.bytes("out/manifest.jsonl"), StandardCharsets.UTF_8);
    }
}
